import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { qualifiedName } from '@shared/features/organisation/organisation.rules'
import type {
  Checklist,
  FourGoodCount,
  FourGoodGrid,
  FourGoodPage,
  FourGoodRow,
} from '@shared/features/ratings/four-good.contract'
import {
  type FourGoodMarks,
  fourGoodTitleOf,
  meetsAllFour,
  unjudged,
} from '@shared/features/ratings/four-good.rules'
import { type FourGoodTitle, fourGoodTitles } from '@shared/features/ratings/ratings.kinds'
import { type Selectable, sql } from 'kysely'
import { ratingDay } from './ratings.subjects'
import type { FourGoodTable } from './ratings.table'
import { chainOf, scopeOf, type YearNode, type YearScope, yearTree } from './ratings.tree'

export type FourGood = Selectable<FourGoodTable>

/** What was entered for these organisations in a year; a list of any length is one parameter. */
export async function readFourGood(
  db: Db,
  year: number,
  ids: readonly OrganisationId[],
): Promise<ReadonlyMap<OrganisationId, FourGood>> {
  const rows = await db
    .selectFrom('four_good')
    .selectAll()
    .where('year', '=', year)
    .where(sql<boolean>`organisation_id in (select value from json_each(${JSON.stringify(ids)}))`)
    .execute()
  return new Map(rows.map((row) => [row.organisation_id, row]))
}

const asMark = (value: 0 | 1 | null): boolean | null => (value === null ? null : value === 1)

export const marksOf = (row: FourGood | undefined): FourGoodMarks =>
  row
    ? {
        politics: asMark(row.politics_met),
        meetings: asMark(row.meetings_met),
        unity: asMark(row.unity_met),
        members: asMark(row.members_met),
      }
    : unjudged

interface Year {
  readonly scope: YearScope
  readonly now: ReadonlyMap<OrganisationId, FourGood>
  readonly before: ReadonlyMap<OrganisationId, FourGood>
  /** Those that may be recognised, and those that something was entered for. */
  readonly nodes: readonly YearNode[]
}

async function readYear(
  db: Db,
  { year, organisationId }: Pick<FourGoodGrid, 'year' | 'organisationId'>,
  today: LocalDate,
): Promise<Year> {
  const scope = scopeOf(await yearTree(db, ratingDay(year, today)), organisationId)
  const ids = scope.members.map(({ id }) => id)
  const now = await readFourGood(db, year, ids)
  const nodes = scope.members.filter(
    ({ id, isOpen, level }) => now.has(id) || (isOpen && fourGoodTitleOf(level) !== null),
  )
  return { scope, now, before: await readFourGood(db, year - 1, ids), nodes }
}

const titleOf = (node: YearNode, row: FourGood | undefined): FourGoodTitle =>
  row?.title ?? fourGoodTitleOf(node.level) ?? 'cell'

export async function listFourGood(
  db: Db,
  grid: FourGoodGrid,
  today: LocalDate,
): Promise<FourGoodPage> {
  const { scope, now, before, nodes } = await readYear(db, grid, today)
  const words = fold(grid.text).split(' ').filter(Boolean)
  const wanted = nodes.filter(
    ({ id, name }) =>
      words.every((word) => fold(name).includes(word)) &&
      (!grid.recognisedOnly || now.get(id)?.is_recognised === 1),
  )
  const rows = wanted.slice(grid.offset, grid.offset + grid.limit).map((node): FourGoodRow => {
    const row = now.get(node.id)
    const above = chainOf(scope, node.id).slice(1)
    return {
      organisationId: node.id,
      name: node.name,
      unit: qualifiedName(above.filter(({ level }) => level !== 'bloc')),
      title: titleOf(node, row),
      marks: marksOf(row),
      isRecognised: row?.is_recognised === 1,
      note: row?.note ?? '',
      wasRecognised: before.get(node.id)?.is_recognised === 1,
    }
  })
  return { total: wanted.length, rows }
}

export async function countFourGood(
  db: Db,
  scope: Pick<FourGoodGrid, 'year' | 'organisationId'>,
  today: LocalDate,
): Promise<FourGoodCount[]> {
  const { now, before, nodes } = await readYear(db, scope, today)
  return fourGoodTitles.map((title) => {
    const some = nodes.filter((node) => titleOf(node, now.get(node.id)) === title)
    const count = (isIn: (id: OrganisationId) => boolean) =>
      some.filter(({ id }) => isIn(id)).length
    return {
      title,
      organisations: some.length,
      met: count((id) => meetsAllFour(marksOf(now.get(id)))),
      recognised: count((id) => now.get(id)?.is_recognised === 1),
      recognisedBefore: count((id) => before.get(id)?.is_recognised === 1),
    }
  })
}

/** The lines of the year, or those of the last year before it that has any. */
export async function readChecklist(
  db: Db,
  { year, title }: { readonly year: number; readonly title: FourGoodTitle },
): Promise<Checklist> {
  const { ofYear } = await db
    .selectFrom('four_good_criterion')
    .select((eb) => eb.fn.max<number | null>('year').as('ofYear'))
    .where('title', '=', title)
    .where('year', '<=', year)
    .executeTakeFirstOrThrow()
  if (ofYear === null) return { lines: [], ofYear }
  const lines = await db
    .selectFrom('four_good_criterion')
    .select(['criterion', 'text'])
    .where('title', '=', title)
    .where('year', '=', ofYear)
    .orderBy('position')
    .execute()
  return { lines, ofYear }
}
