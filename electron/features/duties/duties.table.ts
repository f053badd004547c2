import type { AttachmentKind } from '@shared/core/attachment'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import type {
  DutyDueId,
  DutyId,
  DutyUnitId,
  FormerRuleId,
  SubmissionFileId,
  SubmissionId,
} from '@shared/features/duties/duties.ids'
import type {
  DutyAnchor,
  DutyOwer,
  DutyPeriod,
  DutyShift,
  DutyWhat,
  RecordedState,
} from '@shared/features/duties/duties.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  OrganisationKind,
  OrganisationLevel,
} from '@shared/features/organisation/organisation.kinds'

export interface DutyTable {
  id: DutyId
  title: string
  what: DutyWhat
  period: DutyPeriod
  /** With `period` months only: 1–60. */
  every_months: number | null
  /** With `period` months only: `YYYY-MM`, the month the counting begins with. */
  first_month: string | null
  anchor: DutyAnchor
  /** Month within the period, from 1; of a lunar year, the lunar month. */
  anchor_month: number | null
  /** By anchor: day of the month, n-th working day (negative from the end), lunar day, days after. */
  anchor_day: number | null
  shift: DutyShift
  /** Days of reminder before the day due. */
  lead_days: number
  valid_from: LocalDate
  /** The last day on which it may still fall due; null: until further notice. */
  valid_to: LocalDate | null
  owed_by: DutyOwer
  owed_level: Exclude<OrganisationLevel, 'bloc'> | null
  owed_kind: OrganisationKind | null
  addressee: string
  campaign_id: CampaignId | null
  directive_id: DirectiveId | null
  /** The sentence of the document that demands it; may be empty. */
  quote: string
  note: string
  catalogue_key: string | null
  sort_key: string
  search_text: string
}

export interface DutyUnitTable {
  id: DutyUnitId
  duty_id: DutyId
  organisation_id: OrganisationId
  /** The day it took over from another that was chosen; null: from the beginning. */
  since: LocalDate | null
}

/** How the day was found in all periods that begin before `until`, until a later row says otherwise. */
export interface DutyFormerRuleTable {
  id: FormerRuleId
  duty_id: DutyId
  until: LocalDate
  anchor: DutyAnchor
  anchor_month: number | null
  anchor_day: number | null
  shift: DutyShift
}

/** Another day for one time of a duty, for everybody who owes it. */
export interface DutyDueTable {
  id: DutyDueId
  duty_id: DutyId
  period_key: string
  due_on: LocalDate
  note: string
}

/** What was recorded of one unit, or of the office itself, for one time of a duty. */
export interface DutySubmissionTable {
  id: SubmissionId
  duty_id: DutyId
  period_key: string
  /** null: the office itself. */
  organisation_id: OrganisationId | null
  state: RecordedState
  submitted_on: LocalDate | null
  /** Of the document submitted; may be empty. */
  number: string
  returned_on: LocalDate | null
  accepted_on: LocalDate | null
  /** Another day for this unit alone. */
  due_on: LocalDate | null
  /** Why it was sent back, or excused. */
  reason: string
  note: string
}

/** The file itself lies in the data folder under its hash. */
export interface DutySubmissionAttachmentTable {
  id: SubmissionFileId
  submission_id: SubmissionId
  name: string
  sha256: string
  kind: AttachmentKind
  size_bytes: number
  /** UTC. */
  added_at: string
}
