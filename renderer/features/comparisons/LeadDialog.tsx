import { Button, Select, Stack, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { ComparisonBoard } from '@shared/features/comparisons/comparisons.contract'
import type { ComparisonMemberId } from '@shared/features/comparisons/comparisons.ids'
import { type LeadRole, leadRoles } from '@shared/features/comparisons/comparisons.kinds'
import { leadRoleNames } from '@shared/features/comparisons/comparisons.strings'
import { type FormEvent, useState } from 'react'
import { leadStrings as strings } from './comparisons.strings'

interface Props {
  readonly board: ComparisonBoard
  readonly onClose: () => void
}

/** Who leads this year, beside whose turn it is and who led in other years. */
export function LeadDialog({ board, onClose }: Props) {
  const setLead = useAppCommand('comparisons.setLead')
  const named = (role: LeadRole) =>
    board.leads.find((one) => one.role === role && one.year === board.year)?.memberId ?? null
  const before = { lead: named('lead'), deputy: named('deputy') }
  const [chosen, setChosen] = useState<Record<LeadRole, ComparisonMemberId | null>>(before)
  const changed = leadRoles.filter((role) => chosen[role] !== before[role])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    for (const role of changed)
      await setLead.mutateAsync({ id: board.id, year: board.year, role, memberId: chosen[role] })
    onClose()
  }
  const turn = board.rows.find(({ memberId }) => memberId === board.nextLead)
  const past = board.leads.filter(({ year }) => year !== board.year)
  return (
    <FormDialog
      isOpen
      title={strings.title(board.year)}
      submitLabel={strings.submit}
      isBusy={setLead.isPending}
      isDirty={changed.length > 0}
      error={setLead.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {turn && (
        <Text size="sm">
          {strings.next(turn.name)}{' '}
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => setChosen({ ...chosen, lead: turn.memberId })}
          >
            {strings.take}
          </Button>
        </Text>
      )}
      {leadRoles.map((role) => (
        <Select
          key={role}
          label={leadRoleNames[role]}
          placeholder={strings.nobody}
          clearable
          searchable
          data={board.rows.map(({ memberId, name }) => ({ value: memberId, label: name }))}
          value={chosen[role]}
          onChange={(id) =>
            setChosen({
              ...chosen,
              [role]: board.rows.find(({ memberId }) => memberId === id)?.memberId ?? null,
            })
          }
        />
      ))}
      <Stack gap={4}>
        <Text fw={500}>{strings.past}</Text>
        {past.length === 0 && <Text c="dimmed">{strings.noPast}</Text>}
        {past.map(({ year, role, name }) => (
          <Text key={`${year} ${role}`} size="sm">
            {strings.line(year, leadRoleNames[role], name)}
          </Text>
        ))}
      </Stack>
    </FormDialog>
  )
}
