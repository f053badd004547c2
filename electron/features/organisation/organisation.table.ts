import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  OrganisationKind,
  OrganisationLevel,
  VersionCause,
} from '@shared/features/organisation/organisation.kinds'

interface OrganisationState {
  name: string
  /** Empty when there is none. */
  short_name: string
  parent_id: OrganisationId | null
  level: OrganisationLevel
  kind: OrganisationKind
}

export interface OrganisationTable extends OrganisationState {
  id: OrganisationId
  /** Order among siblings, from 0; gaps are allowed. */
  position: number
  /** Members as the organisation itself reported; what the list holds is counted, not stored. */
  reported_members: number | null
  opened_on: LocalDate | null
  closed_on: LocalDate | null
  sort_key: string
  search_text: string
}

export interface OrganisationVersionTable extends OrganisationState {
  id: string
  organisation_id: OrganisationId
  /** From 1 within one organisation; the highest is the state in force. */
  ordinal: number
  /** null: since before the office kept records. */
  valid_from: LocalDate | null
  cause: VersionCause
  /** The document behind the change; may be empty. */
  basis: string
}
