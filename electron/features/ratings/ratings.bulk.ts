import { setImmediate } from 'node:timers/promises'
import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { ratingErrors } from '@shared/features/ratings/ratings.errors'
import type { RatingId } from '@shared/features/ratings/ratings.ids'
import type {
  RatingOutcome,
  RatingSubject,
  UnratedReason,
} from '@shared/features/ratings/ratings.kinds'
import type { Insertable, Selectable } from 'kysely'
import { organisationsToRate, peopleToRate, type Ratable } from './ratings.subjects'
import type { RatingTable } from './ratings.table'

/** What changes of one rating; a part left out stays as it is. */
export interface RatingWrite {
  readonly subjectId: OrganisationId | PersonId
  /** null takes the rating away. */
  readonly outcome?: RatingOutcome | null | undefined
  /** With `unrated` alone; left out: “lý do khác”, or as it was. */
  readonly unratedReason?: UnratedReason | undefined
  readonly isExemplary?: boolean | undefined
  readonly note?: string | undefined
  /** Where a person was rated; left out: as it was, or where the person belonged that year. */
  readonly organisationId?: OrganisationId | undefined
}

export interface RatingWrites {
  readonly year: number
  readonly subject: RatingSubject
  /** The document behind all of them; left out: as it was. */
  readonly basis?: string | undefined
  /** A subject that comes twice takes the later answer. */
  readonly changes: readonly RatingWrite[]
}

export interface WrittenRatings {
  /** Ratings that are now different, or new. */
  readonly written: number
  readonly removed: number
}

/** Rows written before the window is given a turn. */
const rowsPerTurn = 200

/**
 * Writes the ratings of one year for a whole list: the grid, a pasted block and an import alike. What
 * is already as asked is not written again. The command's sentence is the caller's.
 *
 * @param onWritten told how many of the changes are dealt with so far
 * @throws AppError `ratings.laterYear`, `.gone`, `.noOrganisation`, `.exemplaryNeedsExcellent`, `.noteNeedsRating`
 */
export async function setRatings(
  { tx, newId, today }: Pick<CommandContext, 'tx' | 'newId' | 'today'>,
  { year, subject, basis, changes: asked }: RatingWrites,
  onWritten?: (changes: number) => void,
): Promise<WrittenRatings> {
  refuseLaterYear(year, today)
  const changes = oncePerSubject(asked)
  let written = 0
  let removed = 0
  for (let from = 0; from < changes.length; from += rowsPerTurn) {
    if (from > 0) await setImmediate()
    const some = changes.slice(from, from + rowsPerTurn)
    const state = await stateOf(tx, { year, subject, today }, some)
    const after = some.map((change) => ({
      before: state.ratings.get(change.subjectId),
      row: rowAfter(change, { year, subject, basis, state, newId }),
    }))
    removed += await remove(
      tx,
      after.flatMap(({ before, row }) => (before && row === null ? before.id : [])),
    )
    written += await put(
      tx,
      after.flatMap(({ before, row }) => (row && !isSame(row, before) ? row : [])),
    )
    onWritten?.(from + some.length)
  }
  return { written, removed }
}

function oncePerSubject(changes: readonly RatingWrite[]): readonly RatingWrite[] {
  const latest = new Map<string, RatingWrite>()
  for (const change of changes)
    latest.set(change.subjectId, { ...latest.get(change.subjectId), ...change })
  return [...latest.values()]
}

export function refuseLaterYear(year: number, today: string): void {
  const thisYear = Number(today.slice(0, 4))
  if (year > thisYear) throw ratingErrors.laterYear({ year, thisYear })
}

type Rating = Selectable<RatingTable>
type NewRating = Insertable<RatingTable>

interface State {
  readonly ratings: ReadonlyMap<string, Rating>
  readonly subjects: ReadonlyMap<string, Ratable>
}

interface Which extends Pick<RatingWrites, 'year' | 'subject'> {
  readonly today: CommandContext['today']
}

async function stateOf(
  tx: Tx,
  { year, subject, today }: Which,
  changes: readonly RatingWrite[],
): Promise<State> {
  const ids = changes.map(({ subjectId }) => subjectId)
  const subjects =
    subject === 'person'
      ? await peopleToRate(tx, ids as readonly PersonId[], { year, today })
      : await organisationsToRate(tx, ids as readonly OrganisationId[])
  const missing = ids.filter((id) => !subjects.has(id))
  if (missing.length > 0) throw ratingErrors.gone({ subject, count: missing.length })
  const found = tx.selectFrom('rating').selectAll().where('year', '=', year)
  const rows =
    subject === 'person'
      ? await found.where('person_id', 'in', ids as PersonId[]).execute()
      : await found
          .where('person_id', 'is', null)
          .where('organisation_id', 'in', ids as OrganisationId[])
          .execute()
  return {
    subjects,
    ratings: new Map(rows.map((row) => [row.person_id ?? row.organisation_id, row])),
  }
}

interface After extends Pick<RatingWrites, 'year' | 'subject' | 'basis'> {
  readonly state: State
  readonly newId: CommandContext['newId']
}

/** @returns null: no rating is left, or none comes to be */
function rowAfter(change: RatingWrite, after: After): NewRating | null {
  const { year, subject, basis, state, newId } = after
  const before = state.ratings.get(change.subjectId)
  const outcome = change.outcome === undefined ? (before?.outcome ?? null) : change.outcome
  const { name = '', organisationId = null } = state.subjects.get(change.subjectId) ?? {}
  // Another outcome takes “tiêu biểu” away by itself; asking for it there is a mistake to be told.
  if (change.isExemplary && outcome !== 'excellent')
    throw ratingErrors.exemplaryNeedsExcellent({ name })
  if (outcome === null && change.outcome === undefined && change.note)
    throw ratingErrors.noteNeedsRating({ name })
  if (outcome === null) return null
  const place = change.organisationId ?? before?.organisation_id ?? organisationId
  if (place === null) throw ratingErrors.noOrganisation({ name, year })
  const isExemplary = outcome === 'excellent' && (change.isExemplary ?? before?.is_exemplary === 1)
  return {
    id: before?.id ?? newId<RatingId>(),
    year,
    organisation_id: place,
    person_id: subject === 'person' ? (change.subjectId as PersonId) : null,
    outcome,
    unrated_reason:
      outcome === 'unrated' ? (change.unratedReason ?? before?.unrated_reason ?? 'other') : null,
    is_exemplary: isExemplary ? 1 : 0,
    basis: basis ?? before?.basis ?? '',
    note: change.note ?? before?.note ?? '',
  }
}

const isSame = (row: NewRating, before: Rating | undefined): boolean =>
  before !== undefined &&
  (Object.keys(before) as (keyof Rating)[]).every((column) => before[column] === row[column])

async function remove(tx: Tx, ids: readonly RatingId[]): Promise<number> {
  if (ids.length > 0) await tx.deleteFrom('rating').where('id', 'in', ids).execute()
  return ids.length
}

async function put(tx: Tx, rows: readonly NewRating[]): Promise<number> {
  if (rows.length === 0) return 0
  await tx
    .insertInto('rating')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        organisation_id: eb.ref('excluded.organisation_id'),
        outcome: eb.ref('excluded.outcome'),
        unrated_reason: eb.ref('excluded.unrated_reason'),
        is_exemplary: eb.ref('excluded.is_exemplary'),
        basis: eb.ref('excluded.basis'),
        note: eb.ref('excluded.note'),
      })),
    )
    .execute()
  return rows.length
}
