import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type {
  NominationDetail,
  NominationFilter,
  NominationPage,
  NominationRow,
  NominationWindow,
  StatusCounts,
} from '@shared/features/nominations/nominations.contract'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import { type AwardLevel, nominationStatuses } from '@shared/features/nominations/nominations.kinds'
import { uncountedStatuses } from '@shared/features/nominations/nominations.rules'
import type { NominationWarning } from '@shared/features/nominations/nominations.warnings'
import { sql } from 'kysely'
import { formOfNomination } from '../awards/awards.form-of'
import { subtreeIds } from '../organisation/organisation.queries'
import { eventsOf } from './files.queries'
import { nominationsStrings as strings } from './nominations.strings'
import { otherAwardsOf, warningsOfRound, warningsOfRounds } from './nominations.warnings'
import { getRound, listRounds } from './rounds.queries'

type Warnings = ReadonlyMap<NominationId, readonly NominationWarning[]>

/** Leaves out rows for a reason that only a later feature knows. */
export type Narrowing = (matching: Matching) => Matching
const asTheyAre: Narrowing = (matching) => matching

export async function listNominations(
  db: Db,
  window: NominationWindow,
  narrow = asTheyAre,
): Promise<NominationPage> {
  const matching = narrow(await matchingNominations(db, window))
  const { total } = await matching
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await ordered(matching, window)
    .select(rowColumns)
    .offset(window.offset)
    .limit(window.limit)
    .execute()
  const warnings = await warningsOfRounds(db, window.roundId ? [window.roundId] : roundsOf(rows))
  return { total, rows: rows.map((row) => withWarnings(row, warnings)) }
}

const roundsOf = (rows: readonly { readonly roundId: RoundId }[]) => [
  ...new Set(rows.map(({ roundId }) => roundId)),
]

export async function listNominationIds(
  db: Db,
  filter: NominationFilter,
  narrow = asTheyAre,
): Promise<readonly NominationId[]> {
  const rows = await narrow(await matchingNominations(db, filter))
    .select('n.id')
    .execute()
  return rows.map((row) => row.id)
}

/** Of the rows the filter lets through whatever their status. */
export async function countByStatus(
  db: Db,
  filter: NominationFilter,
  narrow = asTheyAre,
): Promise<StatusCounts> {
  const rows = await narrow(await matchingNominations(db, { ...filter, status: null }))
    .groupBy('n.status')
    .select((eb) => ['n.status', eb.fn.countAll<number>().as('count')])
    .execute()
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
}

/** @throws AppError `core.notFound` */
export async function getNomination(
  db: Db,
  id: NominationId,
  today: LocalDate,
): Promise<NominationDetail> {
  const row = await selectNominations(db)
    .select([...rowColumns, 'n.form_id as ownFormId'])
    .where('n.id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.nomination })
  const { ownFormId, ...nomination } = row
  return {
    ...withWarnings(nomination, await warningsOfRound(db, row.roundId)),
    ...(await eventsOf(db, row, today)),
    ownFormId,
    round: await getRound(db, row.roundId),
    otherAwards: await otherAwardsOf(db, id),
  }
}

/** These, in the order of the list; those that are gone are left out. */
export async function findNominations(
  db: Db,
  ids: readonly NominationId[],
): Promise<readonly NominationRow[]> {
  const rows = await paperOrder(selectNominations(db), 'asc')
    .where(sql<boolean>`n.id in (select value from json_each(${JSON.stringify(ids)}))`)
    .select(rowColumns)
    .execute()
  return rows.map((row) => withWarnings(row, new Map()))
}

/** In the order of the printed list; what a decision of this level is drafted from. */
export async function passedNominations(
  db: Db,
  roundId: RoundId,
  level: AwardLevel,
): Promise<readonly NominationRow[]> {
  const rows = await selectNominations(db)
    .select(rowColumns)
    .where('n.round_id', '=', roundId)
    .where('n.level', '=', level)
    .where('n.status', '=', 'passed')
    .orderBy('n.subject_kind')
    .orderBy('n.position_in_list')
    .orderBy('n.id')
    .execute()
  return rows.map((row) => withWarnings(row, new Map()))
}

export const selectNominations = (db: Db) =>
  db.selectFrom('nomination as n').innerJoin('award_round as r', 'r.id', 'n.round_id')

const rowColumns = [
  'n.id',
  'n.round_id as roundId',
  'r.name as roundName',
  formOfNomination.as('formId'),
  'n.proposal_id as proposalId',
  'n.achieved_on as achievedOn',
  'n.handed_in_on as handedInOn',
  'n.level',
  'n.subject_kind as kind',
  'n.organisation_id as organisationId',
  'n.person_id as personId',
  'n.name',
  'n.position',
  'n.unit',
  'n.achievement',
  'n.status',
  'n.note',
  'n.override_reason as overrideReason',
  'n.position_in_list as positionInList',
] as const

const withWarnings = (row: Omit<NominationRow, 'warnings'>, warnings: Warnings): NominationRow => ({
  ...row,
  warnings: warnings.get(row.id) ?? [],
})

export type Matching = ReturnType<typeof selectNominations>

/** The rows a filter lets through. */
export async function matchingNominations(db: Db, filter: NominationFilter): Promise<Matching> {
  const { roundId, proposalId, occasion, organisationId, level, kind, status, text } = filter
  let query = selectNominations(db)
  if (roundId) query = query.where('n.round_id', '=', roundId)
  if (proposalId) query = query.where('n.proposal_id', '=', proposalId)
  if (occasion) query = query.where('r.occasion', '=', occasion)
  if (level) query = query.where('n.level', '=', level)
  if (kind) query = query.where('n.subject_kind', '=', kind)
  if (status === 'standing') query = query.where('n.status', 'not in', uncountedStatuses)
  else if (status) query = query.where('n.status', '=', status)
  if (organisationId)
    query = query.where(isAmong('n.organisation_id', await subtreeIds(db, organisationId)))
  if (filter.warningsOnly) query = query.where(isAmong('n.id', await warned(db, roundId)))
  for (const word of fold(text).split(' ').filter(Boolean))
    query = query.where(sql<boolean>`instr(n.search_text, ${word}) > 0`)
  return query
}

/** A JSON list is one parameter, however many there are. */
export const isAmong = (column: string, ids: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(ids)}))`

async function warned(db: Db, roundId: RoundId | null): Promise<readonly NominationId[]> {
  const rounds = roundId ? [roundId] : (await listRounds(db, null)).map(({ id }) => id)
  return [...(await warningsOfRounds(db, rounds)).keys()]
}

function ordered(query: Matching, window: NominationWindow) {
  const direction = window.direction === 'ascending' ? 'asc' : 'desc'
  const isPaper = window.sort === 'list'
  const sorted = isPaper
    ? query
    : query.orderBy(window.sort === 'name' ? 'n.sort_key' : statusOrder, direction)
  return paperOrder(sorted, isPaper ? direction : 'asc')
}

/** Codes of levels and kinds happen to be in the order of the paper list: base, bloc, province. */
const paperOrder = (query: Matching, direction: 'asc' | 'desc') =>
  query
    .orderBy(sql`r.held_on is not null`)
    .orderBy('r.held_on', 'desc')
    .orderBy('n.round_id')
    .orderBy('n.level', direction)
    .orderBy('n.subject_kind', direction)
    .orderBy('n.position_in_list', direction)
    .orderBy('n.id')

/** Along the way of a file, not by the alphabet. */
const statusOrder = sql<number>`(select key from json_each(${sql.lit(
  JSON.stringify(nominationStatuses),
)}) where value = n.status)`
