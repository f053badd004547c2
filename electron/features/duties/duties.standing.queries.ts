import type { Db, Tx } from '@electron/database/database'
import { assertNever } from '@shared/core/assert-never'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { DutyTime } from '@shared/features/duties/duties.contract'
import type { SubmissionId } from '@shared/features/duties/duties.ids'
import { type UnitState, unitStates } from '@shared/features/duties/duties.kinds'
import { daysLate, type UnitCounts } from '@shared/features/duties/duties.standing.rules'
import type {
  UnitFilter,
  UnitSort,
  UnitStanding,
} from '@shared/features/duties/duties.units.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { type RawBuilder, sql } from 'kysely'
import { namesOn } from '../organisation/organisation.names.queries'
import { subtreeIdsOn } from '../organisation/organisation.past.queries'
import { lateDays, standingOf, stateOrder } from './duties.standing.sql'
import { dutiesStrings as strings } from './duties.strings'
import type { Time } from './duties.times'

/** Raw statements need the connection whole; nothing here writes. */
const asTx = (db: Db): Tx => db as Tx

const nobody = Object.fromEntries(unitStates.map((state) => [state, 0])) as UnitCounts

/** Each time with how many of those who owe it stand where; one question for all of them. */
export async function countTimes<T extends Time>(
  db: Db,
  times: readonly T[],
  today: LocalDate,
): Promise<readonly (T & DutyTime)[]> {
  if (times.length === 0) return []
  const { rows } = await sql<{ n: number; state: UnitState; units: number }>`
    with ${standingOf(times, today)}
    select n, state, count(*) as units from standing group by n, state`.execute(asTx(db))
  const byTime = Map.groupBy(rows, ({ n }) => n)
  return times.map((time, n) => {
    const own = (byTime.get(n) ?? []).map(({ state, units }) => [state, units] as const)
    return { ...time, counts: { ...nobody, ...Object.fromEntries(own) } }
  })
}

interface Paged {
  readonly filter: Omit<UnitFilter, 'dutyId' | 'periodKey'>
  readonly sort: UnitSort
  readonly offset: number
  readonly limit: number
  /** Only these; null: all. */
  readonly chosen?: readonly (OrganisationId | null)[] | null
}

/** Those who owe one time, filtered, ordered, a page at a time. */
export async function listUnits(
  db: Db,
  time: Time,
  { today, ...paged }: Paged & { readonly today: LocalDate },
): Promise<{ readonly total: number; readonly rows: readonly UnitStanding[] }> {
  const conditions = await conditionsOf(db, time, paged)
  const { rows } = await sql<UnitRow>`
    with ${standingOf([time], today)}
    select organisation_id as organisationId, name, parent_id as parentId, level, kind, state,
      due_on as dueOn, own_due is not null as hasOwnDue, submitted_on as submittedOn,
      accepted_on as acceptedOn, returned_on as returnedOn, ifnull(number, '') as number,
      ifnull(reason, '') as reason, ifnull(note, '') as note, submission_id as submissionId,
      (select count(*) from duty_submission_attachment as f
        where f.submission_id = standing.submission_id) as files,
      count(*) over () as total
    from standing where ${conditions}
    order by ${orderOf(paged.sort, today)}, sort_key, organisation_id
    limit ${paged.limit} offset ${paged.offset}`.execute(asTx(db))
  if (rows.length === 0 && paged.offset > 0)
    return { ...(await listUnits(db, time, { ...paged, today, offset: 0, limit: 1 })), rows: [] }
  const parents = await parentNames(db, time, rows)
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map((row) => toStanding(row, { parents, today })),
  }
}

/** All that pass the filter, in no order. */
export async function listUnitIds(
  db: Db,
  time: Time,
  { filter, today }: Pick<Paged, 'filter'> & { readonly today: LocalDate },
): Promise<readonly (OrganisationId | null)[]> {
  const conditions = await conditionsOf(db, time, { filter })
  const { rows } = await sql<{ id: OrganisationId | null }>`
    with ${standingOf([time], today)}
    select organisation_id as id from standing where ${conditions}`.execute(asTx(db))
  return rows.map(({ id }) => id)
}

/** What a command must know of each unit before it notes anything. */
export interface UnitBefore {
  readonly organisationId: OrganisationId | null
  readonly name: string
  readonly state: UnitState
  readonly submittedOn: LocalDate | null
  readonly acceptedOn: LocalDate | null
  readonly submissionId: SubmissionId | null
}

export async function unitsBefore(
  db: Db,
  time: Time,
  today: LocalDate,
): Promise<ReadonlyMap<OrganisationId | null, UnitBefore>> {
  const { rows } = await sql<UnitBefore>`
    with ${standingOf([time], today)}
    select organisation_id as organisationId, name, state, submitted_on as submittedOn,
      accepted_on as acceptedOn, submission_id as submissionId
    from standing`.execute(asTx(db))
  return new Map(rows.map((row) => [row.organisationId, row]))
}

interface UnitRow extends Omit<UnitStanding, 'parentName' | 'daysLate' | 'hasOwnDue'> {
  readonly parentId: OrganisationId | null
  readonly hasOwnDue: 0 | 1
  readonly submissionId: SubmissionId | null
  readonly total: number
}

const parentNames = (db: Db, { dueOn }: Time, rows: readonly UnitRow[]) =>
  namesOn(
    db,
    rows.flatMap(({ parentId }) => parentId ?? []),
    dueOn,
  )

interface Around {
  readonly parents: ReadonlyMap<OrganisationId, string>
  readonly today: LocalDate
}

function toStanding(row: UnitRow, { parents, today }: Around): UnitStanding {
  const { parentId, total: _total, submissionId: _submissionId, ...unit } = row
  return {
    ...unit,
    hasOwnDue: row.hasOwnDue === 1,
    name: row.organisationId === null ? strings.office : row.name,
    parentName: (parentId && parents.get(parentId)) ?? '',
    daysLate: daysLate({ ...row, today }),
  }
}

async function conditionsOf(
  db: Db,
  time: Time,
  { filter, chosen = null }: Pick<Paged, 'filter' | 'chosen'>,
): Promise<RawBuilder<unknown>> {
  const { text, state, kind, parentId } = filter
  const all: RawBuilder<unknown>[] = [sql`1`]
  for (const word of fold(text).split(' ').filter(Boolean))
    all.push(sql`instr(search_text, ${word}) > 0`)
  if (state === 'missing') all.push(sql`state in ('overdue', 'due-soon', 'not-due', 'returned')`)
  else if (state === 'handed-in') all.push(sql`state in ('submitted', 'accepted')`)
  else if (state !== null) all.push(sql`state = ${state}`)
  if (kind !== null) all.push(sql`kind = ${kind}`)
  if (parentId !== null) all.push(among(await subtreeIdsOn(db, parentId, time.dueOn)))
  if (chosen !== null) all.push(among(chosen))
  return sql.join(all, sql` and `)
}

const among = (ids: readonly (OrganisationId | null)[]) =>
  sql`ifnull(organisation_id, '') in
    (select ifnull(value, '') from json_each(${JSON.stringify(ids)}))`

function orderOf({ key, direction }: UnitSort, today: LocalDate): RawBuilder<unknown> {
  const way = direction === 'ascending' ? sql`asc` : sql`desc`
  switch (key) {
    case 'name':
      return sql`sort_key ${way}`
    case 'parent':
      return sql`(select p.sort_key from organisation as p where p.id = standing.parent_id) ${way}`
    case 'state':
      return sql`${stateOrder} ${way}`
    case 'submittedOn':
      return sql`submitted_on is null, submitted_on ${way}`
    case 'late':
      return sql`${lateDays(today)} ${way}`
    default:
      return assertNever(key, 'sort')
  }
}
