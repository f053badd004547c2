import type { Db } from '@electron/database/database'
import { setRatings } from '@electron/features/ratings/ratings.bulk'
import { peopleToRate } from '@electron/features/ratings/ratings.subjects'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import {
  type ImportField,
  type ImportProblem,
  ratingYearOf,
} from '@shared/features/imports/imports.kinds'
import type { Meeting } from '@shared/features/imports/imports.merge.rules'
import { rowProblems as problems } from '@shared/features/imports/imports.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { RatingSubject } from '@shared/features/ratings/ratings.kinds'
import { markText } from '@shared/features/ratings/ratings.strings'
import type { RatingMark } from '@shared/features/ratings/ratings.text.rules'
import type { DraftRow } from './imports.drafts'
import type { Planning } from './imports.plan'

/** One rating that a row speaks of. */
export interface ListedRating {
  readonly year: number
  readonly mark: RatingMark
  /** The column it stands in. */
  readonly field: ImportField
}

/** Ratings on record, by year and subject. */
export type KnownRatings = ReadonlyMap<string, RatingMark>

const placeOf = (year: number, subjectId: string): string => `${year} ${subjectId}`

/** Of the years the list speaks of, read once. */
export async function readRatings(
  db: Db,
  subject: RatingSubject,
  years: readonly number[],
): Promise<KnownRatings> {
  if (years.length === 0) return new Map()
  const rows = await db
    .selectFrom('rating')
    .select(['year', 'person_id', 'organisation_id', 'outcome', 'unrated_reason', 'is_exemplary'])
    .where('year', 'in', years)
    .where('person_id', subject === 'person' ? 'is not' : 'is', null)
    .execute()
  return new Map(
    rows.map((row) => [
      placeOf(row.year, row.person_id ?? row.organisation_id),
      {
        outcome: row.outcome,
        unratedReason: row.unrated_reason,
        isExemplary: row.is_exemplary === 1,
      },
    ]),
  )
}

/** Years named by headers, by the column beside the rating, or by the title. */
export function yearsOf(drafts: readonly DraftRow[]): readonly number[] {
  const years = new Set<number>()
  const frames = new Set(drafts.map(({ frame }) => frame))
  for (const { fields } of frames)
    for (const field of fields) {
      const year = ratingYearOf(field)
      if (year !== null) years.add(year)
    }
  for (const { texts, frame } of drafts) {
    if (!frame.fields.has('rating')) continue
    const year = yearIn(texts.get('ratingYear') ?? '') ?? frame.titleYear
    if (year !== null) years.add(year)
  }
  return [...years]
}

const yearIn = (text: string): number | null => {
  const year = /\b((?:19|20)\d{2})\b/u.exec(text)?.[1]
  return year === undefined ? null : Number(year)
}

const none: readonly ListedRating[] = []

/** What a row says of ratings; what it says wrongly goes to `found`. */
export function listedRatings(
  draft: DraftRow,
  { values, today }: Pick<Planning, 'values' | 'today'>,
  found: ImportProblem[],
): readonly ListedRating[] {
  if (!draft.frame.hasRatings) return none
  const ratings: ListedRating[] = []
  const error = (field: ImportField, sentence: string) =>
    found.push({ field, severity: 'error', sentence })
  for (const { field } of draft.frame.columns) {
    const named = ratingYearOf(field)
    const text = named === null && field !== 'rating' ? '' : (draft.texts.get(field) ?? '')
    if (text === '') continue
    const { value: mark, problem } = values.read('rating', text)
    const year = named ?? yearIn(draft.texts.get('ratingYear') ?? '') ?? draft.frame.titleYear
    if (problem !== undefined) error(field, problem)
    else if (year === null) error(field, problems.ratingYearMissing)
    else if (year > Number(today.slice(0, 4))) error(field, problems.ratingLater(year))
    else if (mark !== null) ratings.push({ year, mark, field })
  }
  return ratings
}

/** How a rating of the list meets the one on record. */
export function meetRating(
  known: KnownRatings,
  subjectId: string | null,
  { year, mark }: ListedRating,
): { readonly meeting: Meeting; readonly ours: string } {
  const before = subjectId === null ? undefined : known.get(placeOf(year, subjectId))
  if (!before) return { meeting: 'fill', ours: '' }
  const isSame =
    before.outcome === mark.outcome &&
    before.isExemplary === mark.isExemplary &&
    (mark.unratedReason === null || before.unratedReason === mark.unratedReason)
  return { meeting: isSame ? 'same' : 'conflict', ours: markText(before) }
}

export interface RatingToWrite {
  readonly subjectId: PersonId | OrganisationId
  readonly ratings: readonly ListedRating[]
  /** Where the list has a person; ratings stand where somebody belonged that year. */
  readonly organisationId: OrganisationId | null
  /** Nothing on record says where somebody new belonged before. */
  readonly isNew: boolean
}

/** Writes them year by year, as part of the caller's command. @returns how many are different now */
export async function writeRatings(
  context: Pick<CommandContext, 'tx' | 'newId' | 'today'>,
  subject: RatingSubject,
  rows: readonly RatingToWrite[],
): Promise<number> {
  const all = rows.flatMap(({ ratings, ...row }) => ratings.map((rating) => ({ ...row, rating })))
  let written = 0
  for (const [year, some] of Map.groupBy(all, ({ rating }) => rating.year)) {
    const nowhere = subject === 'person' ? await withoutPlace(context, some, year) : nobody
    const changes = some.flatMap(({ subjectId, organisationId, rating: { mark } }) => {
      const isPlaced = !nowhere.has(subjectId)
      if (!isPlaced && organisationId === null) return []
      return {
        subjectId,
        outcome: mark.outcome,
        isExemplary: mark.isExemplary,
        ...(mark.unratedReason !== null && { unratedReason: mark.unratedReason }),
        ...(!isPlaced && organisationId !== null && { organisationId }),
      }
    })
    const done = await setRatings(context, { year, subject, changes })
    written += done.written
  }
  return written
}

const nobody: ReadonlySet<string> = new Set()
const idsPerQuery = 500

/** People who belonged nowhere that year, as far as is on record: the list says where, then. */
async function withoutPlace(
  { tx, today }: { readonly tx: CommandContext['tx']; readonly today: LocalDate },
  rows: readonly Omit<RatingToWrite, 'ratings'>[],
  year: number,
): Promise<ReadonlySet<string>> {
  const nowhere = new Set<string>(
    rows.flatMap(({ isNew, subjectId }) => (isNew ? [subjectId] : [])),
  )
  const ids = rows.flatMap(({ subjectId, isNew }) => (isNew ? [] : [subjectId as PersonId]))
  for (let from = 0; from < ids.length; from += idsPerQuery) {
    const some = ids.slice(from, from + idsPerQuery)
    const places = await peopleToRate(tx, some, { year, today })
    for (const id of some) if (!places.get(id)?.organisationId) nowhere.add(id)
  }
  return nowhere
}
