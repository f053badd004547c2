import { Group, NumberInput } from '@mantine/core'
import type { Vote } from '@shared/features/exemplars/exemplars.record'
import { exemplarsProblems as problems } from '@shared/features/exemplars/exemplars.strings'
import { recordStrings as strings } from './exemplar-record.strings'

/** As typed: both numbers, or none. */
export interface VoteDraft {
  readonly agree: number | string
  readonly total: number | string
}

export const voteDraft = (vote: Vote | null): VoteDraft => vote ?? { agree: '', total: '' }

/** null: nothing typed. */
export const voteInput = ({ agree, total }: VoteDraft): Vote | null =>
  agree === '' || total === '' ? null : { agree: Number(agree), total: Number(total) }

/** Why the vote cannot be kept as it is typed; null when it can. */
export function voteProblem({ agree, total }: VoteDraft): string | null {
  if ((agree === '') !== (total === '')) return strings.bothVotes
  return agree !== '' && Number(agree) > Number(total) ? problems.tooManyVotes : null
}

interface Props {
  readonly value: VoteDraft
  readonly onChange: (vote: VoteDraft) => void
}

/** Đồng ý / tổng số. */
export function VoteFields({ value, onChange }: Props) {
  const whole = { hideControls: true, allowDecimal: false, allowNegative: false, min: 0 } as const
  return (
    <Group grow align="flex-start">
      <NumberInput
        {...whole}
        label={strings.agree}
        max={100_000}
        value={value.agree}
        error={voteProblem(value)}
        onChange={(agree) => onChange({ ...value, agree })}
      />
      <NumberInput
        {...whole}
        label={strings.total}
        max={100_000}
        value={value.total}
        onChange={(total) => onChange({ ...value, total })}
      />
    </Group>
  )
}
