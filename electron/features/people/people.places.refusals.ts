import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { peopleErrors } from '@shared/features/people/people.errors'
import type { Period } from '@shared/features/people/people.places.rules'
import { type TimeAtWork, timesAtWork } from '../organisation/organisation.past.queries'

interface Stay extends Period {
  readonly organisationId: OrganisationId
}

/**
 * Nobody stays in an organisation that is not there yet, or is no more. A stay whose beginning is not
 * known may have begun with the organisation.
 *
 * @throws AppError `people.organisationNotYet`, `people.organisationEnded`
 */
export async function refuseNotAtWork(
  db: Db,
  { organisationId, validFrom, validTo }: Stay,
  organisation: string,
): Promise<void> {
  const times = await timesAtWork(db, organisationId)
  const stay = { validFrom, validTo }
  if (times.some((time) => hasBegun(time, stay) && lasts(time, stay))) return
  const meant = times.find(({ to }) => to === null || validFrom === null || validFrom < to)
  if (meant && meant.from !== null && !hasBegun(meant, stay))
    throw peopleErrors.organisationNotYet({ organisation, openedOn: meant.from })
  const closedOn = (meant ?? times.at(-1))?.to ?? null
  if (closedOn !== null) throw peopleErrors.organisationEnded({ organisation, closedOn })
}

function hasBegun({ from }: TimeAtWork, { validFrom, validTo }: Period): boolean {
  if (from === null) return true
  return validFrom === null ? validTo === null || validTo > from : validFrom >= from
}

const lasts = ({ to }: TimeAtWork, { validTo }: Period): boolean =>
  to === null || (validTo !== null && validTo <= to)

/** On which day people were in an organisation at the earliest; null: nobody knows. */
export async function openedOn(db: Db, id: OrganisationId): Promise<LocalDate | null> {
  const [first] = await timesAtWork(db, id)
  return first?.from ?? null
}
