import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { inheritedYears } from '@shared/features/ratings/ratings.chain.rules'
import type { RatingYears, YearOfSubject } from '@shared/features/ratings/ratings.contract'
import type { RatingSubject } from '@shared/features/ratings/ratings.kinds'
import { namesOn } from '../organisation/organisation.names.queries'
import { historyOf } from '../organisation/organisation.succession.queries'

/** Years with anything on record, newest first. */
export async function listYears(db: Db, today: LocalDate): Promise<RatingYears> {
  const rows = await db
    .selectFrom('rating_tally')
    .select('year')
    .distinct()
    .union(db.selectFrom('four_good').select('year').distinct())
    .orderBy('year', 'desc')
    .execute()
  const thisYear = Number(today.slice(0, 4))
  const years = rows.map(({ year }) => year)
  // Offices rate a year at its end and early in the next.
  const rated = today.slice(5) >= '10-01' ? thisYear : thisYear - 1
  return { years, thisYear, suggested: suggestedYear(rated, years[0]) }
}

/** The year to rate; where nobody has rated for years, the last one there is something to see of. */
const suggestedYear = (rated: number, latest: number | undefined): number =>
  latest !== undefined && latest < rated - 1 ? latest : rated

/** Every year of one subject, newest first; an organisation's predecessors where they count for it. */
export async function yearsOfSubject(
  db: Db,
  { subject, id }: { readonly subject: RatingSubject; readonly id: OrganisationId | PersonId },
): Promise<YearOfSubject[]> {
  const rows =
    subject === 'person'
      ? await ratings(db)
          .where('person_id', '=', id as PersonId)
          .execute()
      : await ratings(db)
          .where('person_id', 'is', null)
          .where('organisation_id', 'in', await historyOf(db, id as OrganisationId))
          .execute()
  const years = rows.map(({ is_exemplary, ...row }) => ({
    ...row,
    isExemplary: is_exemplary === 1,
  }))
  const shown = inheritedYears(
    years.filter(({ organisationId }) => subject === 'person' || organisationId === id),
    years.filter(({ organisationId }) => subject !== 'person' && organisationId !== id),
  )
  const named = shown.map(async ({ organisationId, ...year }) => {
    const names = await namesOn(db, [organisationId], `${year.year}-12-31` as LocalDate)
    return { ...year, organisation: names.get(organisationId) ?? '' }
  })
  return Promise.all(named)
}

const ratings = (db: Db) =>
  db
    .selectFrom('rating')
    .select(['year', 'outcome', 'unrated_reason as unratedReason', 'is_exemplary'])
    .select(['organisation_id as organisationId', 'basis', 'note'])
    .orderBy('year', 'desc')
