import { assertNever } from '@shared/core/assert-never'
import {
  type Condition,
  type ConditionKind,
  isGroup,
  type RuleGroup,
  type RuleNode,
} from '@shared/features/eligibility/eligibility.tree'

/** The form always shows a group, also where only one condition is kept. */
export const asGroup = (tree: RuleNode | null): RuleGroup => {
  if (tree === null) return { kind: 'all', of: [blankCondition('rating')] }
  return isGroup(tree) ? tree : { kind: 'all', of: [tree] }
}

/** All of one is that one. */
export const asTree = (group: RuleGroup): RuleNode => {
  const [only] = group.of
  return only && group.of.length === 1 && group.kind !== 'none' ? only : group
}

/** A condition as it stands when its kind has just been chosen. */
export function blankCondition(kind: ConditionKind): Condition {
  switch (kind) {
    case 'rating':
      return { kind, yearsBack: 0, outcomes: ['excellent'], isExemplary: false }
    case 'ratings-in-a-row':
      return { kind, years: 5, atLeast: 'excellent', isExemplary: false }
    case 'earlier-award':
      return { kind, formIds: [], withinYears: 5, times: 1 }
    case 'exemplar-step':
      return { kind, step: 4 }
    case 'member-for':
      return { kind, years: 1 }
    case 'no-discipline':
      return { kind, years: 1 }
    case 'confirmed':
      return { kind, question: '' }
    case 'figure':
      return { kind, question: '', unit: '', operator: 'at-least', value: '' }
    case 'no-same-achievement':
    case 'registered':
    case 'cap-share':
      return { kind }
    default:
      return assertNever(kind, 'condition')
  }
}
