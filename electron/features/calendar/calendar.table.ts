import type { AttachmentKind } from '@shared/core/attachment'
import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { EventAttachmentId, EventId } from '@shared/features/calendar/calendar.ids'
import type { EventKind, EventState, YearlyRule } from '@shared/features/calendar/calendar.kinds'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'

export interface CalendarEventTable {
  id: EventId
  title: string
  kind: EventKind
  /** To the day, the month or the year; a yearly event has its first day here. */
  starts_on: PartialDate
  /** Last day, inclusive; null for one day. */
  ends_on: LocalDate | null
  /** `HH:MM`; null when it lasts all day or is not known. */
  starts_at: string | null
  place: string
  organisation_id: OrganisationId | null
  campaign_id: CampaignId | null
  directive_id: DirectiveId | null
  yearly: YearlyRule | null
  /** Anniversary number = year − first_year (R-131: 17/01 from 1960). */
  first_year: number | null
  state: EventState
  done_on: LocalDate | null
  result: string
  note: string
  /** The year of the 17/01 run-up this is a step of, and which step; both or neither. */
  cycle_year: number | null
  cycle_step: string | null
  search_text: string
}

/** The file itself lies in the data folder under its hash. */
export interface EventAttachmentTable {
  id: EventAttachmentId
  event_id: EventId
  name: string
  sha256: string
  kind: AttachmentKind
  size_bytes: number
  /** UTC. */
  added_at: string
}
