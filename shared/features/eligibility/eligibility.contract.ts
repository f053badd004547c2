import { DecimalText } from '@shared/core/exact-number'
import { LocalDate } from '@shared/core/local-date'
import { AwardFormId } from '@shared/features/awards/awards.ids'
import { awardSubjects, awardSystems } from '@shared/features/awards/awards.kinds'
import { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { SubjectRef } from '@shared/features/people/people.subject'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { RowLink } from './eligibility.facts'
import { AwardRuleId, NominationKey } from './eligibility.ids'
import type { Outcome } from './eligibility.logic'
import { eligibilityProblems as problems } from './eligibility.strings'
import { type GroupMode, type RuleNode, RuleTree } from './eligibility.tree'

const text = (max: number) => z.string().trim().max(max)
const Year = z.int().min(1945).max(2199)

/** Whoever may be put forward: saved or still being typed. */
export const CardSubject = z.strictObject({
  /** Comes back with the answer; once in a call. */
  key: z.string().min(1).max(100),
  kind: z.enum(['collective', 'person']),
  /** null: a name that is matched to no record; then little is known. */
  subject: SubjectRef.nullable(),
  /** Once it is saved: brings answers given by hand and reasons for letting it pass. */
  nominationId: NominationKey.nullable(),
  /** As printed; empty: the round itself is the achievement. */
  achievement: text(1000),
})
export type CardSubject = z.output<typeof CardSubject>

export const CardRequest = z.strictObject({
  subjects: z.array(CardSubject).min(1).max(500),
  formId: AwardFormId,
  campaignId: CampaignId.nullable(),
  /** The round it is for: what stands in the same round is the same achievement without words. */
  roundId: z.uuid().nullable(),
  /** Decides which rules are in force. */
  onDay: LocalDate,
  /** Of the achievement; left out: the year that is rated around that day. */
  year: Year.optional(),
})
export type CardRequest = z.output<typeof CardRequest>

export interface EvidenceRow {
  readonly text: string
  readonly link: RowLink | null
}

/** What the clerk is asked for by hand. */
export interface CardQuestion {
  readonly question: string
  readonly kind: 'figure' | 'yes-no'
  readonly unit: string
  /** A decimal, or `yes` and `no`; null: not answered. */
  readonly value: string | null
  readonly note: string
}

export interface JudgedCondition {
  readonly kind: 'condition'
  /** In words. */
  readonly text: string
  readonly outcome: Outcome
  readonly rows: readonly EvidenceRow[]
  readonly question: CardQuestion | null
}

export interface JudgedGroup {
  readonly kind: 'group'
  readonly mode: GroupMode
  readonly outcome: Outcome
  readonly of: readonly JudgedNode[]
}

export type JudgedNode = JudgedCondition | JudgedGroup

/** One rule, held against one subject. `not-entered`: nobody has typed its conditions yet. */
export interface RuleCard {
  /** null: whether the form is for this subject at all. */
  readonly ruleId: AwardRuleId | null
  readonly title: string
  /** The words of the text; may be empty. */
  readonly sentence: string
  readonly source: string
  readonly outcome: Outcome | 'not-entered'
  /** null exactly where it is not entered. */
  readonly judged: JudgedNode | null
  /** Why it is let pass; null: it is not. */
  readonly overrideReason: string | null
}

export interface SubjectCards {
  readonly key: string
  readonly nominationId: NominationKey | null
  readonly cards: readonly RuleCard[]
  /** Of all cards that are entered and not let pass. Advisory: it forbids nothing. */
  readonly outcome: Outcome
  /** Rules whose conditions nobody has entered. */
  readonly notEntered: number
}

/** As {@link SubjectCards}; without a form chosen there is nothing to judge by. */
export interface NominationCards {
  readonly nominationId: NominationKey
  readonly form: { readonly id: AwardFormId; readonly label: string } | null
  readonly cards: SubjectCards | null
}

const ruleFields = {
  /** null: both systems. */
  system: z.enum(awardSystems).nullable(),
  /** null: every form of the system. */
  formId: AwardFormId.nullable(),
  /** null: whoever it is. */
  subject: z.enum(awardSubjects).nullable(),
  title: z.string().trim().min(1, problems.titleMissing).max(200),
  sentence: text(2000),
  source: text(300),
  /** null: not entered yet. */
  tree: RuleTree.nullable(),
  validFrom: LocalDate.nullable(),
  validTo: LocalDate.nullable(),
}

export const RuleFields = z
  .strictObject(ruleFields)
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
    path: ['validTo'],
    message: problems.endsBeforeItBegins,
  })
export type RuleFields = z.output<typeof RuleFields>

export interface AwardRule extends Omit<RuleFields, 'tree'> {
  readonly id: AwardRuleId
  readonly tree: RuleNode | null
  readonly isBuiltIn: boolean
  readonly isOwnKnowledge: boolean
  /** “Giấy khen, cấp Khối, hằng năm”; null: every form. */
  readonly form: string | null
  /** The tree in words, line by line; empty while it is not entered. */
  readonly lines: readonly string[]
}

export const eligibilityContract = {
  /** Any number of subjects for one form, in one reading of the records. */
  'eligibility.cards': query<readonly SubjectCards[]>()(CardRequest),
  /**
   * Saved nominations, each by its own form, round and campaign, as of the day of the round; in the
   * order asked for, those removed meanwhile left out.
   */
  'eligibility.nominations': query<readonly NominationCards[]>()(
    z.strictObject({
      ids: z.array(NominationKey).min(1).max(500),
      year: Year.optional(),
    }),
  ),
  /** Lets a rule pass for one nomination; an empty reason takes that back. */
  'eligibility.override': command<null>()(
    z.strictObject({
      nominationId: NominationKey,
      ruleId: AwardRuleId.nullable(),
      reason: text(500),
    }),
  ),
  /** What was answered by hand; null takes the answer away. */
  'eligibility.answer': command<null>()(
    z.strictObject({
      nominationId: NominationKey,
      question: z.string().trim().min(1).max(300),
      value: z.union([DecimalText, z.enum(['yes', 'no'])]).nullable(),
      note: text(300),
    }),
  ),
  'eligibility.rules': query<readonly AwardRule[]>()(z.strictObject({})),
  'eligibility.addRule': command<{ id: AwardRuleId }>()(RuleFields),
  'eligibility.editRule': command<null>()(z.strictObject({ id: AwardRuleId, rule: RuleFields })),
  /** Built-in rules stay: they are ended by their last day. */
  'eligibility.removeRule': command<null>()(z.strictObject({ id: AwardRuleId })),
}
