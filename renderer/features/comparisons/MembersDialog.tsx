import { ActionIcon, Group, Stack, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { ComparisonBoard } from '@shared/features/comparisons/comparisons.contract'
import type { ComparisonSubject } from '@shared/features/comparisons/comparisons.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { IconX } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { membersStrings as strings } from './comparisons.strings'
import type { SubjectId } from './group-draft'
import { SubjectPicker } from './SubjectPicker'

interface Props {
  readonly board: ComparisonBoard
  readonly onClose: () => void
}

/** One after another by name; what was picked stands below until it is added in one go. */
export function MembersDialog({ board: { id, subject, year, rows }, onClose }: Props) {
  const add = useAppCommand('comparisons.addMembers')
  const [chosen, setChosen] = useState<readonly SubjectId[]>([])
  const names = useNames(subject, chosen)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate({ id, year, subjectIds: [...chosen] }, { onSuccess: onClose })
  }
  const take = (subjectId: SubjectId | null) => {
    const isIn = rows.some((row) => row.subjectId === subjectId)
    if (subjectId !== null && !isIn && !chosen.includes(subjectId))
      setChosen([...chosen, subjectId])
  }
  return (
    <FormDialog
      isOpen
      size={640}
      title={strings.addTitle}
      submitLabel={strings.submit(chosen.length)}
      isBusy={add.isPending}
      isDirty={chosen.length > 0}
      isIncomplete={chosen.length === 0}
      incompleteHint={strings.choose}
      error={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {/* A picker that was used gives way to a fresh one. */}
      <SubjectPicker
        key={chosen.length}
        label={chosen.length === 0 ? strings.first : strings.another}
        subject={subject}
        value={null}
        onChange={take}
      />
      {chosen.length > 0 && <Text fw={500}>{strings.chosen(chosen.length)}</Text>}
      <Stack gap={4}>
        {chosen.map((subjectId) => {
          const name = names.get(subjectId) ?? ''
          return (
            <Group key={subjectId} justify="space-between" wrap="nowrap">
              <Text>{name}</Text>
              <ActionIcon
                variant="subtle"
                color="xam"
                size={32}
                aria-label={strings.take(name)}
                onClick={() => setChosen(chosen.filter((other) => other !== subjectId))}
              >
                <IconX size={18} stroke={1.75} aria-hidden />
              </ActionIcon>
            </Group>
          )
        })}
      </Stack>
    </FormDialog>
  )
}

function useNames(subject: ComparisonSubject, ids: readonly SubjectId[]) {
  const isPerson = subject === 'person'
  const people = useAppQuery(
    'people.options',
    { ids: isPerson ? (ids as PersonId[]) : [] },
    { keepPrevious: true },
  )
  const organisations = useAppQuery(
    'organisation.options',
    { ids: isPerson ? [] : (ids as OrganisationId[]) },
    { keepPrevious: true },
  )
  return new Map<SubjectId, string>([
    ...(people.data ?? []).map(({ id, fullName }) => [id, fullName] as const),
    ...(organisations.data ?? []).map(({ id, qualifiedName }) => [id, qualifiedName] as const),
  ])
}
