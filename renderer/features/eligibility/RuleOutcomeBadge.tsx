import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { RuleCard, SubjectCards } from '@shared/features/eligibility/eligibility.contract'
import { outcomeLabels } from '@shared/features/eligibility/eligibility.strings'
import {
  type Icon,
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconHelpCircle,
} from '@tabler/icons-react'
import { eligibilityStrings as strings } from './eligibility.strings'

export const outcomeLooks: Readonly<
  Record<RuleCard['outcome'], { readonly tone: StatusTone; readonly icon: Icon }>
> = {
  met: { tone: 'luc', icon: IconCircleCheck },
  'not-met': { tone: 'cam', icon: IconAlertTriangle },
  unknown: { tone: 'lam', icon: IconHelpCircle },
  'not-entered': { tone: 'xam', icon: IconCircleDashed },
}

/** One rule's result: word, icon and colour. */
export const RuleOutcomeBadge = ({ outcome }: Pick<RuleCard, 'outcome'>) => (
  <StatusBadge {...outcomeLooks[outcome]}>{outcomeLabels[outcome]}</StatusBadge>
)

/** What all rules of one subject come to, for a cell of a list. */
export const SubjectOutcomeBadge = ({
  outcome,
  notEntered,
}: Pick<SubjectCards, 'outcome' | 'notEntered'>) => (
  <StatusBadge {...outcomeLooks[outcome]}>
    {strings.outcome({ outcome: outcomeLabels[outcome], notEntered })}
  </StatusBadge>
)
