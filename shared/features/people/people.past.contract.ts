import { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { query } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { PersonId } from './people.ids'

/** One who was in an organisation on a past day; the unit and the post are those of that day. */
export interface PastMember {
  readonly id: PersonId
  readonly fullName: string
  readonly birthDate: PartialDate | null
  readonly position: string
  readonly organisation: string
}

export const PeopleOnDay = z.strictObject({
  organisationId: OrganisationId,
  /** With everything that stood below the organisation on that day. */
  withSubtree: z.boolean().default(true),
  on: LocalDate,
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
})
export type PeopleOnDay = z.output<typeof PeopleOnDay>

export const peoplePastContract = {
  /** By name. */
  'people.onDay': query<{ readonly total: number; readonly rows: readonly PastMember[] }>()(
    PeopleOnDay,
  ),
}
