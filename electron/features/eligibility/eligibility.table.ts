import type { LocalDate } from '@shared/core/local-date'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { AwardSubject, AwardSystem } from '@shared/features/awards/awards.kinds'
import type {
  AwardRuleId,
  EligibilityAnswerId,
  EligibilityOverrideId,
} from '@shared/features/eligibility/eligibility.ids'
import type { Generated } from 'kysely'

export interface AwardRuleTable {
  id: AwardRuleId
  /** null: both systems. */
  system: AwardSystem | null
  /** null: every form. */
  form_id: AwardFormId | null
  /** null: whoever it is. */
  subject: AwardSubject | null
  title: string
  /** What the text says, in its words. */
  sentence: string
  source: string
  /** JSON of a RuleNode; null: not entered yet. */
  tree: string | null
  valid_from: LocalDate | null
  valid_to: LocalDate | null
  position: number
  is_built_in: Generated<0 | 1>
  is_own_knowledge: Generated<0 | 1>
}

/** Why somebody is put forward although a condition is not met, or not known to be. */
export interface EligibilityOverrideTable {
  id: EligibilityOverrideId
  nomination_id: string
  /** null: the form itself was not for this subject, or not in force. */
  rule_id: AwardRuleId | null
  reason: string
}

/** What the clerk answered by hand: a decimal number as text, or `yes` and `no`. */
export interface EligibilityAnswerTable {
  id: EligibilityAnswerId
  nomination_id: string
  question: string
  value: string
  note: string
}
