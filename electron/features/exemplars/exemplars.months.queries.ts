import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import type {
  ChosenExemplar,
  MonthCell,
  MonthFilter,
  MonthPage,
  MonthRow,
} from '@shared/features/exemplars/exemplars.months.contract'
import {
  type MonthSaying,
  monthState,
  monthsDue,
} from '@shared/features/exemplars/exemplars.months.rules'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { sql } from 'kysely'
import { qualifiedNames, subtreeIds } from '../organisation/organisation.queries'
import { among } from './exemplars.evidence.queries'

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** Units by months (R-134): what each said, page by page, in the order of lists. */
export async function listMonths(
  db: Db,
  filter: MonthFilter & { readonly offset: number; readonly limit: number },
  today: LocalDate,
): Promise<MonthPage> {
  const ids = await unitsOf(db, filter, today)
  const shown = ids.slice(filter.offset, filter.offset + filter.limit)
  return { total: ids.length, rows: await monthRows(db, shown, { year: filter.year, today }) }
}

/** Every row that passes the filter: for paper and Excel. */
export async function allMonths(
  db: Db,
  filter: MonthFilter,
  today: LocalDate,
): Promise<readonly MonthRow[]> {
  return monthRows(db, await unitsOf(db, filter, today), { year: filter.year, today })
}

/** Exemplars of the year that belong to the unit or to one below it. */
export async function candidatesOf(
  db: Db,
  { organisationId, year }: { readonly organisationId: OrganisationId; readonly year: number },
): Promise<readonly ChosenExemplar[]> {
  const rows = await db
    .selectFrom('exemplar as e')
    .leftJoin('person as p', 'p.id', 'e.person_id')
    .innerJoin('organisation as o', 'o.id', 'e.organisation_id')
    .where('e.year', '=', year)
    .where('e.stopped_on', 'is', null)
    .where(among('e.organisation_id', await subtreeIds(db, organisationId)))
    .select(['e.id', 'e.title', 'p.full_name', 'o.name'])
    .orderBy((eb) => eb.fn.coalesce('p.sort_key', 'o.sort_key'))
    .orderBy('e.id')
    .execute()
  return rows.map(({ id, title, full_name, name }) => ({ id, title, name: full_name ?? name }))
}

/**
 * The units that vote: grass-roots organisations, or those below the one asked for. One that has
 * ended, or was not there yet, still shows what it said.
 */
async function unitsOf(
  db: Db,
  { year, text, organisationId, isLacking }: MonthFilter,
  today: LocalDate,
): Promise<readonly OrganisationId[]> {
  let found = db.selectFrom('organisation as o').select('o.id')
  if (organisationId !== null)
    found = found.where(among('o.id', await subtreeIds(db, organisationId)))
  else found = found.where('o.level', 'in', ['base-committee', 'base-cell'])
  for (const word of fold(text).split(' ').filter(Boolean))
    found = found.where(sql<boolean>`instr(o.search_text, ${word}) > 0`)
  found = found.where(wasAtWork(year))
  if (isLacking) found = found.where(saidFewer(year, monthsDue(year, today)))
  const rows = await found.orderBy('o.sort_key').orderBy('o.id').execute()
  return rows.map(({ id }) => id)
}

const wasAtWork = (year: number) => sql<boolean>`(
  (coalesce(o.opened_on, '') < ${`${year + 1}-01-01`}
    and (o.closed_on is null or o.closed_on >= ${`${year}-01-01`}))
  or exists (select 1 from exemplar_choice as c where c.organisation_id = o.id and c.year = ${year}))`

const saidFewer = (year: number, due: number) => sql<boolean>`(
  select count(distinct c.month) from exemplar_choice as c
  where c.organisation_id = o.id and c.year = ${year} and c.month <= ${due}) < ${due}`

interface InYear {
  readonly year: number
  readonly today: LocalDate
}

async function monthRows(
  db: Db,
  ids: readonly OrganisationId[],
  { year, today }: InYear,
): Promise<MonthRow[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('exemplar_choice as c')
    .leftJoin('exemplar as e', 'e.id', 'c.exemplar_id')
    .leftJoin('person as p', 'p.id', 'e.person_id')
    .leftJoin('organisation as o', 'o.id', 'e.organisation_id')
    .where('c.year', '=', year)
    .where(among('c.organisation_id', ids))
    .select(['c.organisation_id as unitId', 'c.month', 'c.prize', 'c.note'])
    .select(['c.exemplar_id as exemplarId', 'e.title', 'p.full_name', 'o.name'])
    .orderBy((eb) => eb.fn.coalesce('p.sort_key', 'o.sort_key'))
    .orderBy('c.id')
    .execute()
  const byUnit = Map.groupBy(rows, ({ unitId }) => unitId)
  const names = await namesOf(db, ids)
  return ids.map((organisationId) => {
    const said = Map.groupBy(byUnit.get(organisationId) ?? [], ({ month }) => month)
    return {
      organisationId,
      ...(names.get(organisationId) ?? { name: '', unit: '' }),
      cells: months.map((month) => cellOf(month, said.get(month) ?? [], { year, today })),
    }
  })
}

interface ChoiceRow {
  readonly exemplarId: ExemplarId | null
  readonly title: string | null
  readonly full_name: string | null
  readonly name: string | null
  readonly prize: string
  readonly note: string
}

function cellOf(month: number, rows: readonly ChoiceRow[], { year, today }: InYear): MonthCell {
  const exemplars = rows.flatMap(({ exemplarId, title, full_name, name }) =>
    exemplarId === null
      ? []
      : { id: exemplarId, title: title ?? '', name: full_name ?? name ?? '' },
  )
  const saying: MonthSaying = { chosen: exemplars.length, isNone: rows.length > exemplars.length }
  return {
    month,
    state: monthState({ year, month }, saying, today),
    exemplars,
    prize: rows[0]?.prize ?? '',
    note: rows[0]?.note ?? '',
  }
}

/** A cell is told from its namesakes by what it belongs to. */
async function namesOf(db: Db, ids: readonly OrganisationId[]) {
  const qualified = await qualifiedNames(db, ids)
  const rows = await db
    .selectFrom('organisation as o')
    .where(among('o.id', ids))
    .select(['o.id', 'o.name'])
    .execute()
  return new Map(
    rows.map(({ id, name }) => {
      const whole = qualified.get(id) ?? name
      return [
        id,
        { name, unit: whole === name ? '' : whole.slice(name.length).replace(/^, /u, '') },
      ]
    }),
  )
}
