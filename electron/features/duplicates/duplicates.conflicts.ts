import type { Db } from '@electron/database/database'
import type { CellValue, MergeConflict } from '@shared/features/duplicates/duplicates.contract'
import type { PersonId } from '@shared/features/people/people.ids'
import {
  isLeanedOn,
  type Link,
  linksToPerson,
  nameBehind,
  rowsPointingAt,
  type StoredRow,
  uniqueKeys,
} from './duplicates.links'

/** Rows that would be the same one after the merge. */
interface Clash {
  readonly link: Link
  /** What they agree in beside the person. */
  readonly agreed: readonly string[]
  readonly rows: readonly StoredRow[]
}

export interface Conflicts {
  /** For the clerk to decide. */
  readonly toDecide: readonly MergeConflict[]
  /** They say word for word what a row that stays says, so they go without a question. */
  readonly twins: readonly { readonly table: string; readonly id: string }[]
}

/** What the merged person can have only one of. @param ids the record that stays first */
export async function conflictsOf(db: Db, ids: readonly PersonId[]): Promise<Conflicts> {
  const toDecide: MergeConflict[] = []
  const twins: { table: string; id: string }[] = []
  for (const link of await linksToPerson(db))
    for (const clash of await clashesOf(db, link, ids)) {
      const conflict = await describe(db, clash, ids)
      const isSettled = conflict.rows.every(
        ({ differ, isFixed }) => differ.length === 0 && !isFixed,
      )
      if (!isSettled) toDecide.push(conflict)
      else
        for (const { id } of conflict.rows)
          if (id !== conflict.suggested) twins.push({ table: link.table, id })
    }
  return { toDecide, twins }
}

async function clashesOf(db: Db, link: Link, ids: readonly PersonId[]): Promise<Clash[]> {
  const clashes: Clash[] = []
  for (const { columns, where } of await uniqueKeys(db, link.table)) {
    if (!columns.includes(link.column)) continue
    const agreed = columns.filter((column) => column !== link.column)
    const rows = await rowsPointingAt(db, link, { ids, where })
    // SQLite counts no two blanks as the same.
    const whole = rows.filter((row) => agreed.every((column) => row[column] !== null))
    const groups = Map.groupBy(whole, (row) => JSON.stringify(agreed.map((column) => row[column])))
    for (const group of groups.values())
      if (group.length > 1) clashes.push({ link, agreed, rows: group })
  }
  return clashes
}

async function describe(
  db: Db,
  { link, agreed, rows }: Clash,
  ids: readonly PersonId[],
): Promise<MergeConflict> {
  const owner = (row: StoredRow) => row[link.column] as PersonId
  const ordered = rows.toSorted((a, b) => ids.indexOf(owner(a)) - ids.indexOf(owner(b)))
  const fixed = new Set<string>()
  for (const { id } of rows) if (await isLeanedOn(db, link.table, id)) fixed.add(id)
  const columns = differingColumns(rows, [link.column, ...agreed])
  const shown = await Promise.all(
    ordered.map(async (row) => ({
      id: row.id,
      personId: owner(row),
      isFixed: fixed.has(row.id),
      differ: await cells(db, link, { row, columns }),
    })),
  )
  const [first] = ordered
  return {
    table: link.table,
    agree: first ? await cells(db, link, { row: first, columns: agreed }) : [],
    rows: shown,
    suggested: (shown.find(({ isFixed }) => isFixed) ?? shown[0])?.id ?? '',
    isBlocked: fixed.size > 1,
  }
}

/** Columns in which rows really differ; the id and the person always do and say nothing. */
function differingColumns(rows: readonly StoredRow[], known: readonly string[]): string[] {
  const without = ['id', 'person_id', 'position_in_list', 'search_text', 'sort_key', ...known]
  return Object.keys(rows[0] ?? {}).filter(
    (column) => !without.includes(column) && rows.some((row) => row[column] !== rows[0]?.[column]),
  )
}

async function cells(
  db: Db,
  link: Link,
  { row, columns }: { readonly row: StoredRow; readonly columns: readonly string[] },
): Promise<CellValue[]> {
  return Promise.all(
    columns.map(async (column) => ({
      column,
      value: await nameBehind(db, { table: link.table, column }, row[column] ?? null),
    })),
  )
}
