import { Button, Group, Stack, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { ComparisonBoard } from '@shared/features/comparisons/comparisons.contract'
import { pointScale } from '@shared/features/comparisons/comparisons.rules'
import { showPoints } from '@shared/features/comparisons/comparisons.strings'
import { IconCopy, IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { CriterionFields } from './CriterionFields'
import { criteriaStrings as strings } from './comparisons.strings'
import { blankCriterion, type CriterionDraft, criterionOf, draftOf } from './criterion-draft'

interface Props {
  readonly board: ComparisonBoard
  readonly onClose: () => void
}

/** What counts in a year, in order; the points it comes to stand at the foot. */
export function CriteriaDialog({ board, onClose }: Props) {
  const { id, year, subject, previousCriteria } = board
  const set = useAppCommand('comparisons.setCriteria')
  const before = board.criteria.map((one) => draftOf(one, false))
  const [drafts, setDrafts] = useState<readonly CriterionDraft[]>(before)
  const [added, setAdded] = useState(0)
  const read = drafts.map(criterionOf)
  const whole = read.filter((one) => one !== null)
  const isIncomplete = whole.length < read.length
  const sum = drafts.reduce((total, { most }) => total + (most === '' ? 0 : most), 0)
  const change = (index: number, next: CriterionDraft) => setDrafts(drafts.with(index, next))
  const move = (from: number, to: number) => {
    const moved = drafts[from]
    if (moved) setDrafts(drafts.toSpliced(from, 1).toSpliced(to, 0, moved))
  }
  const add = () => {
    setDrafts([...drafts, blankCriterion(`new ${added}`)])
    setAdded(added + 1)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isIncomplete) set.mutate({ id, year, criteria: whole }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      size={760}
      title={strings.title(year)}
      description={strings.description}
      submitLabel={strings.submit}
      isBusy={set.isPending}
      isDirty={JSON.stringify(drafts) !== JSON.stringify(before)}
      isIncomplete={isIncomplete}
      incompleteHint={strings.incomplete}
      error={set.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {drafts.length === 0 && <Text c="dimmed">{strings.none}</Text>}
      <Stack gap="sm">
        {drafts.map((draft, index) => (
          <CriterionFields
            key={draft.key}
            {...{ draft, subject }}
            onChange={(next) => change(index, next)}
            onRemove={() => setDrafts(drafts.toSpliced(index, 1))}
            {...(index > 0 && { onUp: () => move(index, index - 1) })}
            {...(index < drafts.length - 1 && { onDown: () => move(index, index + 1) })}
          />
        ))}
      </Stack>
      <Group justify="space-between">
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={add}
          >
            {strings.add}
          </Button>
          {drafts.length === 0 && previousCriteria.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconCopy size={18} stroke={1.75} aria-hidden />}
              onClick={() => setDrafts(previousCriteria.map((one) => draftOf(one, true)))}
            >
              {strings.copy(previousCriteria.length)}
            </Button>
          )}
        </Group>
        <Text fw={500}>{strings.sum(showPoints(Math.round(sum * pointScale)))}</Text>
      </Group>
    </FormDialog>
  )
}
