import { Checkbox, Fieldset, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import {
  quorums,
  thresholds,
  votingBases,
  votingModes,
} from '@shared/features/council/council.kinds'
import {
  quorumNames,
  standardInWords,
  thresholdNames,
  votingBaseNames,
  votingModeNames,
} from '@shared/features/council/council.strings'
import { meetingDialogStrings as strings } from './council.strings'
import type { MeetingDraft } from './MeetingDialog'

interface Props {
  readonly draft: MeetingDraft
  readonly onChange: (part: Partial<MeetingDraft>) => void
}

/** How it is voted and when a nominee is through; said back in one sentence. */
export function RuleFields({ draft, onChange }: Props) {
  return (
    <Fieldset legend={strings.rules} p="sm">
      <Stack gap="sm">
        <SimpleGrid cols={2} spacing="sm">
          <Choice
            label={strings.mode}
            of={votingModes}
            names={votingModeNames}
            value={draft.mode}
            onChange={(mode) => onChange({ mode })}
          />
          <Choice
            label={strings.quorum}
            of={quorums}
            names={quorumNames}
            value={draft.quorum}
            onChange={(quorum) => onChange({ quorum })}
          />
          <Choice
            label={strings.threshold}
            of={thresholds}
            names={thresholdNames}
            value={draft.threshold}
            onChange={(threshold) => onChange({ threshold })}
          />
          <Choice
            label={strings.base}
            of={votingBases}
            names={votingBaseNames}
            value={draft.base}
            onChange={(base) => onChange({ base })}
          />
        </SimpleGrid>
        <Text size="sm">{strings.inWords(standardInWords(draft.threshold, draft.base))}</Text>
        <Checkbox
          label={strings.recusedLeave}
          checked={draft.recusedLeave}
          onChange={(event) => onChange({ recusedLeave: event.currentTarget.checked })}
        />
      </Stack>
    </Fieldset>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly of: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  readonly value: Value
  readonly onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, of, names, value, onChange }: ChoiceProps<Value>) {
  return (
    <Select
      label={label}
      allowDeselect={false}
      data={of.map((one) => ({ value: one, label: names[one] }))}
      value={value}
      onChange={(chosen) => onChange(of.find((one) => one === chosen) ?? value)}
    />
  )
}
