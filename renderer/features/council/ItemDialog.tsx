import { MultiSelect, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { ItemRule } from '@shared/features/council/council.contract'
import { thresholds, votingBases, votingModes } from '@shared/features/council/council.kinds'
import type { AgendaItem, Meeting } from '@shared/features/council/council.results'
import { hasVote } from '@shared/features/council/council.rules'
import {
  thresholdNames,
  votingBaseNames,
  votingModeNames,
} from '@shared/features/council/council.strings'
import { type FormEvent, useState } from 'react'
import { meetingDialogStrings as labels } from './council.strings'
import { voteStrings as strings } from './council.votes.strings'

interface Props {
  readonly meeting: Meeting
  readonly item: AgendaItem
  readonly onClose: () => void
}

/** Where one nominee is voted on otherwise than the rest, and who has no part in it. */
export function ItemDialog({ meeting, item, onClose }: Props) {
  const setItem = useAppCommand('council.setItem')
  const setRecused = useAppCommand('council.setRecused')
  const { id: itemId, mode, threshold, base, note } = item
  const [first] = useState<ItemRule>({ itemId, mode, threshold, base, note })
  const [rule, setRule] = useState(first)
  const [recused, setRecusedIds] = useState<readonly string[]>(item.recused)
  const isChanged = recused.join() !== item.recused.join()
  const voters = meeting.members.filter(hasVote)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const memberIds = voters.map(({ id }) => id).filter((id) => recused.includes(id))
    if (isChanged) await setRecused.mutateAsync({ itemId, memberIds })
    if (rule !== first) await setItem.mutateAsync(rule)
    onClose()
  }
  return (
    <FormDialog
      isOpen
      title={strings.settings}
      description={item.name}
      submitLabel={strings.saveSettings}
      isBusy={setItem.isPending || setRecused.isPending}
      isDirty={rule !== first || isChanged}
      error={setItem.error ?? setRecused.error}
      onSubmit={(event) => void submit(event).catch(() => undefined)}
      onClose={onClose}
    >
      <MultiSelect
        data-autofocus
        label={strings.recused}
        description={strings.recusedHint}
        placeholder={recused.length === 0 ? strings.noRecused : ''}
        searchable
        data={voters.map(({ id, name }) => ({ value: id, label: name }))}
        value={[...recused]}
        onChange={setRecusedIds}
      />
      <SimpleGrid cols={3} spacing="sm">
        <Choice
          label={labels.mode}
          of={votingModes}
          names={votingModeNames}
          value={rule.mode}
          onChange={(value) => setRule({ ...rule, mode: value })}
        />
        <Choice
          label={labels.threshold}
          of={thresholds}
          names={thresholdNames}
          value={rule.threshold}
          onChange={(value) => setRule({ ...rule, threshold: value })}
        />
        <Choice
          label={labels.base}
          of={votingBases}
          names={votingBaseNames}
          value={rule.base}
          onChange={(value) => setRule({ ...rule, base: value })}
        />
      </SimpleGrid>
      <TextInput
        label={strings.note}
        maxLength={500}
        value={rule.note}
        onChange={(event) => setRule({ ...rule, note: event.currentTarget.value })}
      />
    </FormDialog>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly of: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  /** null: as the meeting says. */
  readonly value: Value | null
  readonly onChange: (value: Value | null) => void
}

function Choice<Value extends string>({ label, of, names, value, onChange }: ChoiceProps<Value>) {
  return (
    <Select
      label={label}
      placeholder={strings.asMeeting}
      clearable
      data={of.map((one) => ({ value: one, label: names[one] }))}
      value={value}
      onChange={(chosen) => onChange(of.find((one) => one === chosen) ?? null)}
    />
  )
}
