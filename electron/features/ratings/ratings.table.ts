import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type {
  CriterionId,
  FourGoodId,
  RatingId,
  RatingRuleId,
} from '@shared/features/ratings/ratings.ids'
import type {
  CapBase,
  CapRounding,
  FourGoodCriterion,
  FourGoodTitle,
  RatingOutcome,
  RatingSubject,
  UnratedReason,
} from '@shared/features/ratings/ratings.kinds'
import type { Generated } from 'kysely'

export interface RatingTable {
  id: RatingId
  year: number
  /** The organisation rated, or the one in which the person was rated that year. */
  organisation_id: OrganisationId
  /** null: the organisation itself was rated. */
  person_id: PersonId | null
  outcome: RatingOutcome
  /** Given exactly where the outcome is `unrated`. */
  unrated_reason: UnratedReason | null
  /** “Tiêu biểu”: chosen among those rated HTXSNV. */
  is_exemplary: Generated<0 | 1>
  /** The document that announced the rating; may be empty. */
  basis: Generated<string>
  note: Generated<string>
}

/** How many ratings of each kind there are; kept by triggers, never written by hand. */
export interface RatingTallyTable {
  year: number
  organisation_id: OrganisationId
  subject_kind: RatingSubject
  outcome: RatingOutcome
  is_exemplary: 0 | 1
  /** ≥ 1 */
  count: number
}

export interface FourGoodTable {
  id: FourGoodId
  year: number
  organisation_id: OrganisationId
  title: FourGoodTitle
  /** null: not judged yet. */
  politics_met: 0 | 1 | null
  meetings_met: 0 | 1 | null
  unity_met: 0 | 1 | null
  members_met: 0 | 1 | null
  /** Only where all four are met. */
  is_recognised: Generated<0 | 1>
  basis: Generated<string>
  note: Generated<string>
}

/** One line of the office's own checklist under one of the four criteria. */
export interface FourGoodCriterionTable {
  id: CriterionId
  year: number
  title: FourGoodTitle
  criterion: FourGoodCriterion
  /** Order within one criterion; gaps are allowed. */
  position: number
  text: string
}

/** In force from its year until the next one. */
export interface RatingRuleTable {
  id: RatingRuleId
  year_from: number
  /** Whole percent, 0–100. */
  cap_percent: number
  cap_base: CapBase
  rounding: CapRounding
  /** The document it comes from; may be empty. */
  basis: string
}
