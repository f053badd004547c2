import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import { fold } from '@shared/core/vietnamese-fold'
import type {
  NominationDetail,
  NominationFilter,
  NominationPage,
  NominationRow,
  NominationWindow,
} from '@shared/features/nominations/nominations.contract'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import { type AwardLevel, nominationStatuses } from '@shared/features/nominations/nominations.kinds'
import { fallenStatuses } from '@shared/features/nominations/nominations.rules'
import type { NominationWarning } from '@shared/features/nominations/nominations.warnings'
import { sql } from 'kysely'
import { nominationsStrings as strings } from './nominations.strings'
import { otherAwardsOf, warningsOfRound } from './nominations.warnings'
import { getRound } from './rounds.queries'

type Warnings = ReadonlyMap<NominationId, readonly NominationWarning[]>

export async function listNominations(db: Db, window: NominationWindow): Promise<NominationPage> {
  const warnings = await warningsOfRound(db, window.roundId)
  const matching = filtered(db, window, warnings)
  const { total } = await matching
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await ordered(matching, window)
    .select(rowColumns)
    .offset(window.offset)
    .limit(window.limit)
    .execute()
  return { total, rows: rows.map((row) => withWarnings(row, warnings)) }
}

export async function listNominationIds(
  db: Db,
  filter: NominationFilter,
): Promise<readonly NominationId[]> {
  const warnings = filter.warningsOnly ? await warningsOfRound(db, filter.roundId) : new Map()
  const rows = await filtered(db, filter, warnings).select('n.id').execute()
  return rows.map((row) => row.id)
}

/** @throws AppError `core.notFound` */
export async function getNomination(db: Db, id: NominationId): Promise<NominationDetail> {
  const row = await db
    .selectFrom('nomination as n')
    .select([...rowColumns, 'n.round_id as roundId'])
    .where('n.id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.nomination })
  const { roundId, ...nomination } = row
  return {
    ...withWarnings(nomination, await warningsOfRound(db, roundId)),
    round: await getRound(db, roundId),
    otherAwards: await otherAwardsOf(db, id),
  }
}

/** In the order of the printed list; what a decision of this level is drafted from. */
export async function passedNominations(
  db: Db,
  roundId: RoundId,
  level: AwardLevel,
): Promise<readonly NominationRow[]> {
  const rows = await db
    .selectFrom('nomination as n')
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

const rowColumns = [
  'n.id',
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

function filtered(db: Db, filter: NominationFilter, warnings: Warnings) {
  const { roundId, level, kind, status, warningsOnly, text } = filter
  let query = db.selectFrom('nomination as n').where('n.round_id', '=', roundId)
  if (level) query = query.where('n.level', '=', level)
  if (kind) query = query.where('n.subject_kind', '=', kind)
  if (status === 'standing') query = query.where('n.status', 'not in', fallenStatuses)
  else if (status) query = query.where('n.status', '=', status)
  // A JSON list is one parameter, however many warnings there are.
  if (warningsOnly)
    query = query.where(
      sql<boolean>`n.id in (select value from json_each(${JSON.stringify([...warnings.keys()])}))`,
    )
  for (const word of fold(text).split(' ').filter(Boolean))
    query = query.where(sql<boolean>`instr(n.search_text, ${word}) > 0`)
  return query
}

function ordered(query: ReturnType<typeof filtered>, window: NominationWindow) {
  const direction = window.direction === 'ascending' ? 'asc' : 'desc'
  const sorted =
    window.sort === 'list'
      ? query
      : query.orderBy(window.sort === 'name' ? 'n.sort_key' : statusOrder, direction)
  // Codes of levels and kinds happen to be in the order of the paper list: base, bloc, province.
  const paper = window.sort === 'list' ? direction : 'asc'
  return sorted
    .orderBy('n.level', paper)
    .orderBy('n.subject_kind', paper)
    .orderBy('n.position_in_list', paper)
    .orderBy('n.id')
}

/** Along the way of a file, not by the alphabet. */
const statusOrder = sql<number>`(select key from json_each(${sql.lit(
  JSON.stringify(nominationStatuses),
)}) where value = n.status)`
