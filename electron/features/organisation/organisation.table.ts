import type { LocalDate } from '@shared/core/local-date'
import type {
  OrganisationId,
  ReorganisationId,
} from '@shared/features/organisation/organisation.ids'
import type {
  OrganisationKind,
  OrganisationLevel,
  ReorganisationKind,
  VersionCause,
} from '@shared/features/organisation/organisation.kinds'
import type { Generated } from 'kysely'

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
  /** 0 from the day the organisation ended until it resumed. */
  is_open: Generated<0 | 1>
  /** The merger, split … that this change was part of. */
  reorganisation_id: Generated<ReorganisationId | null>
}

/** A merger, split, reception or hand-over: one event, several organisations changed. */
export interface ReorganisationTable {
  id: ReorganisationId
  kind: ReorganisationKind
  effective_on: LocalDate
  /** The document behind it; may be empty. */
  basis: string
  /** The body outside that gave or took; empty inside the committee. */
  counterpart: string
}

/** Who followed whom in a reorganisation. */
export interface SuccessionTable {
  id: string
  reorganisation_id: ReorganisationId
  predecessor_id: OrganisationId
  successor_id: OrganisationId
  /** 1: awards and ratings of the predecessor count for the successor (the clerk's decision). */
  carries_history: 0 | 1
}

/** Another name an organisation is known by: in old lists, in short, in speech. */
export interface OrganisationAliasTable {
  id: string
  organisation_id: OrganisationId
  name: string
  search_text: string
}
