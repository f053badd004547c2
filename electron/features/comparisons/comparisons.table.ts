import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type {
  AbsenceId,
  ComparisonGroupId,
  ComparisonMemberId,
  CriterionId,
} from '@shared/features/comparisons/comparisons.ids'
import type {
  ComparisonForm,
  ComparisonSubject,
  CriterionSource,
  LeadRole,
} from '@shared/features/comparisons/comparisons.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'

export interface ComparisonGroupTable {
  id: ComparisonGroupId
  name: string
  form: ComparisonForm
  subject: ComparisonSubject
  first_year: number
  /** null: still at work. */
  last_year: number | null
  campaign_id: CampaignId | null
  /** Of a group that was made from the tree: which one, so that it is not made twice. */
  proposal_key: string | null
  content: string
  note: string
  search_text: string
}

export interface ComparisonMemberTable {
  id: ComparisonMemberId
  group_id: ComparisonGroupId
  organisation_id: OrganisationId | null
  person_id: PersonId | null
  position: number
  first_year: number
  last_year: number | null
}

/** Years between leaving a group and coming back to it, both inclusive. */
export interface ComparisonAbsenceTable {
  id: AbsenceId
  member_id: ComparisonMemberId
  first_year: number
  last_year: number
}

export interface ComparisonLeadTable {
  id: string
  group_id: ComparisonGroupId
  member_id: ComparisonMemberId
  year: number
  role: LeadRole
}

export interface ComparisonCriterionTable {
  id: CriterionId
  group_id: ComparisonGroupId
  year: number
  position: number
  title: string
  /** Whole hundredths, as all points. */
  most_points: number
  source: CriterionSource
  excellent_points: number | null
  good_points: number | null
  completed_points: number | null
  not_completed_points: number | null
}

export interface ComparisonScoreTable {
  id: string
  criterion_id: CriterionId
  member_id: ComparisonMemberId
  points: number
}

export interface ComparisonResultTable {
  id: string
  member_id: ComparisonMemberId
  year: number
  title: string
  note: string
}
