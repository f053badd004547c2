import { LocalDate } from '@shared/core/local-date'
import { query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { OrganisationId } from './organisation.ids'
import type {
  OrganisationKind,
  OrganisationLevel,
  ReorganisationKind,
  VersionCause,
} from './organisation.kinds'

/** An organisation as it was at the end of one past day. */
export interface OrganisationOnDay {
  readonly id: OrganisationId
  readonly name: string
  readonly shortName: string
  /** With the names above it as they were that day. */
  readonly qualifiedName: string
  readonly level: OrganisationLevel
  readonly kind: OrganisationKind
  readonly parentName: string | null
  /** What brought it into this state, and when; null: nothing is on record before `next`. */
  readonly since: LocalDate | null
  readonly cause: VersionCause
  /** The document behind that; may be empty. */
  readonly basis: string
  /** The first change after the day; null: it is still so today. */
  readonly next: {
    readonly day: LocalDate
    readonly cause: VersionCause
    readonly name: string
  } | null
  /** People in the organisation itself that day, Party members or not. */
  readonly people: number
  readonly partyMembers: number
  readonly nameToday: string
  /** Those that took over from it after the day, the latest first. */
  readonly successors: readonly { readonly name: string; readonly effectiveOn: LocalDate }[]
  readonly isClosedToday: boolean
}

/** Days worth looking back to. */
export interface MemorableDays {
  /** The first day on which a change of any organisation is dated; nothing is on record before it. */
  readonly firstRecorded: LocalDate | null
  /** Latest first. */
  readonly reorganisations: readonly {
    readonly day: LocalDate
    /** Kinds of that day, without repeats. */
    readonly kinds: readonly ReorganisationKind[]
  }[]
}

export const organisationPastContract = {
  /** @throws AppError `organisation.gone`, `organisation.notThen` */
  'organisation.onDay': query<OrganisationOnDay>()(
    z.strictObject({ id: OrganisationId, on: LocalDate }),
  ),
  'organisation.memorableDays': query<MemorableDays>()(z.strictObject({})),
}
