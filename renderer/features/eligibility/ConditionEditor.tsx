import { Select, Stack } from '@mantine/core'
import type { AwardForm } from '@shared/features/awards/awards.contract'
import { conditionNames } from '@shared/features/eligibility/eligibility.strings'
import type { Condition, ConditionKind } from '@shared/features/eligibility/eligibility.tree'
import { ConditionFields } from './ConditionFields'
import { blankCondition } from './rule-tree'
import { ruleStrings as strings } from './rules.strings'

interface Props {
  readonly condition: Condition
  readonly onChange: (condition: Condition) => void
  readonly forms: readonly AwardForm[]
}

const kinds = Object.keys(conditionNames) as ConditionKind[]

/** One condition: what kind it is, and what that kind needs to know. */
export const ConditionEditor = ({ condition, onChange, forms }: Props) => (
  <Stack gap={6}>
    <Select
      aria-label={strings.kind}
      allowDeselect={false}
      data={kinds.map((value) => ({ value, label: conditionNames[value] }))}
      value={condition.kind}
      onChange={(kind) => kind && onChange(blankCondition(kind as ConditionKind))}
    />
    <ConditionFields {...{ condition, onChange, forms }} />
  </Stack>
)
