import type { OrganisationId } from '@shared/features/organisation/organisation.ids'

/** People and Party members now in the organisation itself, kept by triggers; read only. */
export interface MemberTallyTable {
  organisation_id: OrganisationId
  party: number
  people: number
}

/** What one day added to those counts, kept by triggers; read only. */
export interface MembershipTallyTable {
  organisation_id: OrganisationId
  /** A day, or the beginning of one where only that is known; '' before the office kept records. */
  day: string
  party: number
  people: number
}

/** What each year added: the sum of its days in `membership_tally`, kept by triggers; read only. */
export interface MembershipYearTallyTable {
  organisation_id: OrganisationId
  /** '' for before the office kept records. */
  year: string
  party: number
  people: number
}
