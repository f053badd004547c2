import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type {
  BoardColumn,
  ExemplarBoard,
  ExemplarCard,
  ExemplarChoices,
  ExemplarFilter,
  ExemplarPage,
  ExemplarWindow,
  exemplarSorts,
} from '@shared/features/exemplars/exemplars.contract'
import type { ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import { type ExemplarStep, exemplarSteps } from '@shared/features/exemplars/exemplars.kinds'
import { missingIn } from '@shared/features/exemplars/exemplars.rules'
import { sql } from 'kysely'
import { subtreeIds } from '../organisation/organisation.queries'
import { cardsOf, exemplarRows, fieldOf } from './exemplars.cards'
import { among, evidenceOf } from './exemplars.evidence.queries'
import { exemplarsStrings as strings } from './exemplars.strings'

/** Cards of one column that the board shows; the list has them all. */
const cardsPerColumn = 60

interface Found {
  readonly id: ExemplarId
  readonly step: ExemplarStep
  readonly stoppedOn: LocalDate | null
}

export async function listExemplars(
  db: Db,
  { sort, direction, offset, limit, ...filter }: ExemplarWindow,
  today: LocalDate,
): Promise<ExemplarPage> {
  const found = await findExemplars(db, filter, { sort, direction })
  const ids = found.slice(offset, offset + limit).map(({ id }) => id)
  return { total: found.length, rows: await cardsOf(db, ids, today) }
}

/** Every one that passes the filter, by name: for paper and Excel. */
export async function allExemplars(
  db: Db,
  filter: ExemplarFilter,
  today: LocalDate,
): Promise<readonly ExemplarCard[]> {
  const found = await findExemplars(db, filter, { sort: 'step', direction: 'ascending' })
  return cardsOf(
    db,
    found.map(({ id }) => id),
    today,
  )
}

/** Those that wait longest come first in each column; those stopped stand apart. */
export async function exemplarBoard(
  db: Db,
  filter: ExemplarFilter,
  today: LocalDate,
): Promise<ExemplarBoard> {
  const found = await findExemplars(db, filter, { sort: 'days', direction: 'descending' })
  const followed = found.filter(({ stoppedOn }) => stoppedOn === null)
  const cards = async (some: readonly Found[]) => ({
    total: some.length,
    cards: await cardsOf(
      db,
      some.slice(0, cardsPerColumn).map(({ id }) => id),
      today,
    ),
  })
  const columns: BoardColumn[] = []
  for (const step of exemplarSteps)
    columns.push({ step, ...(await cards(followed.filter((each) => each.step === step))) })
  return { columns, stopped: await cards(found.filter(({ stoppedOn }) => stoppedOn !== null)) }
}

/** Years and fields in use, and the year that is running. */
export async function exemplarChoices(db: Db, today: LocalDate): Promise<ExemplarChoices> {
  const years = await db.selectFrom('exemplar').select('year').distinct().execute()
  const fields = await db
    .selectFrom('exemplar as e')
    .leftJoin('framework_item as f', 'f.id', 'e.field_item_id')
    .select(['e.field', 'f.title as itemTitle'])
    .distinct()
    .execute()
  const names = new Set(fields.map(fieldOf).filter(Boolean))
  return {
    years: years.map(({ year }) => year).sort((one, other) => other - one),
    fields: [...names].sort((one, other) => one.localeCompare(other, 'vi')),
    thisYear: Number(today.slice(0, 4)),
  }
}

/** @throws AppError `core.notFound` */
export async function getCard(db: Db, id: ExemplarId, today: LocalDate): Promise<ExemplarCard> {
  const [card] = await cardsOf(db, [id], today)
  if (!card) throw coreErrors.notFound({ what: strings.exemplar })
  return card
}

/** The first few by name, for the quick search. */
export async function findExemplarLines(
  db: Db,
  { text, limit }: { readonly text: string; readonly limit: number },
) {
  const rows = await (await matching(db, { ...everything, text }))
    .select(['e.id', 'e.title', 'e.year', 'p.full_name', 'o.name'])
    .orderBy(name)
    .orderBy('e.id')
    .limit(limit)
    .execute()
  return rows.map(({ full_name, ...row }) => ({ ...row, name: full_name ?? row.name ?? '' }))
}

const everything: Omit<ExemplarFilter, 'isLacking'> = {
  ...{ text: '', year: null, campaignId: null, organisationId: null, field: null, step: null },
  isStopped: null,
}

interface Order {
  readonly sort: (typeof exemplarSorts)[number]
  readonly direction: 'ascending' | 'descending'
}

const name = sql<string>`coalesce(p.sort_key, o.sort_key)`
const sortColumns = {
  name,
  unit: sql`o.sort_key`,
  step: sql`e.step`,
  year: sql`e.year`,
  // Long ago is many days: the order of days is that of dates turned round.
  days: sql`-julianday(s.entered_on)`,
} as const

async function findExemplars(
  db: Db,
  { isLacking, ...filter }: ExemplarFilter,
  { sort, direction }: Order,
): Promise<readonly Found[]> {
  const found = await (await matching(db, filter))
    .select(['e.id', 'e.step', 'e.stopped_on as stoppedOn'])
    .orderBy(sortColumns[sort], direction === 'ascending' ? 'asc' : 'desc')
    .orderBy(name)
    .orderBy('e.id')
    .execute()
  return isLacking ? lackingAmong(db, found) : found
}

async function matching(db: Db, filter: Omit<ExemplarFilter, 'isLacking'>) {
  const { text, year, campaignId, organisationId, field, step, isStopped } = filter
  let found = exemplarRows(db)
  if (year !== null) found = found.where('e.year', '=', year)
  if (campaignId !== null) found = found.where('e.campaign_id', '=', campaignId)
  if (organisationId !== null)
    found = found.where(among('e.organisation_id', await subtreeIds(db, organisationId)))
  if (field !== null) found = found.where(sql`coalesce(nullif(e.field, ''), f.title)`, '=', field)
  if (step !== null) found = found.where('e.step', '=', step)
  if (isStopped !== null) found = found.where('e.stopped_on', isStopped ? 'is not' : 'is', null)
  for (const word of fold(text).split(' ').filter(Boolean))
    found = found.where(
      sql<boolean>`instr(e.search_text || ' ' || coalesce(p.search_text, '') || ' '
        || coalesce(o.search_text, ''), ${word}) > 0`,
    )
  return found
}

async function lackingAmong(db: Db, found: readonly Found[]): Promise<readonly Found[]> {
  const followed = found.filter(({ stoppedOn }) => stoppedOn === null)
  const evidence = await evidenceOf(
    db,
    followed.map(({ id }) => id),
  )
  return followed.filter(({ id, step }) => {
    const known = evidence.get(id)
    return known !== undefined && missingIn(step, known).length > 0
  })
}
