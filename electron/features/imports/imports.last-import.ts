import type { Db } from '@electron/database/database'
import { PartialDate, showPartialDate } from '@shared/core/partial-date'
import type { ImportField } from '@shared/features/imports/imports.kinds'
import type { CheckedRow, Difference } from '@shared/features/imports/imports.reports'
import { genderText } from '@shared/features/imports/imports.strings'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import { sql } from 'kysely'

/** A row of the log, as an import left it. */
type Logged = Readonly<Record<string, string | number | null>>

/** Where the record keeps a field, and how it is shown. */
interface Kept {
  readonly column: string
  readonly show?: (value: string) => string
}

const showDate = (value: string): string => {
  const date = PartialDate.safeParse(value)
  return date.success ? showPartialDate(date.data) : value
}
const wordOf = (words: Readonly<Record<string, string>>) => (value: string) => words[value] ?? value

const keptIn: Partial<Record<ImportField, Kept>> = {
  level: { column: 'level', show: wordOf(levelLabels) },
  kind: { column: 'kind', show: wordOf(kindLabels) },
  shortName: { column: 'short_name' },
  members: { column: 'reported_members' },
  fullName: { column: 'full_name' },
  birthDate: { column: 'birth_date', show: showDate },
  gender: { column: 'gender', show: wordOf(genderText) },
  category: { column: 'category' },
  partyCard: { column: 'party_card' },
  citizenNumber: { column: 'citizen_number' },
  joinedOn: { column: 'joined_on', show: showDate },
  officialOn: { column: 'official_on', show: showDate },
  note: { column: 'note' },
}

/** A row of the check, and the record that it is on. */
export interface OnRecord {
  readonly row: CheckedRow
  readonly recordId: string | null
}

/**
 * Adds to each difference what an import wrote there last, so that the clerk sees who changed it
 * since: the office, or the file. Asked of the rows on screen only.
 */
export async function withLastImport(
  db: Db,
  rows: readonly OnRecord[],
): Promise<readonly CheckedRow[]> {
  const ids = rows.flatMap(({ row, recordId }) => (row.differences.length > 0 && recordId) || [])
  const logged = await lastImported(db, ids)
  return rows.map(({ row, recordId }) => {
    const before = recordId === null ? undefined : logged.get(recordId)
    if (!before) return row
    return { ...row, differences: row.differences.map((each) => besides(each, before)) }
  })
}

function besides(difference: Difference, before: Logged): Difference {
  const kept = keptIn[difference.field]
  const value = kept ? before[kept.column] : undefined
  if (!kept || value === undefined) return difference
  const text = value === null ? '' : String(value)
  return { ...difference, lastImported: text === '' ? '' : (kept.show?.(text) ?? text) }
}

async function lastImported(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Logged>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('change_row as c')
    .innerJoin('change_record as r', 'r.seq', 'c.seq')
    .where('c.row_id', 'in', ids)
    .where('r.procedure', '=', 'imports.commit')
    .where('c.table_name', 'in', ['organisation', 'person'])
    .where('c.after_json', 'is not', null)
    // Of several rows with one id, SQLite takes the others from the one that has the maximum.
    .groupBy('c.row_id')
    .select(['c.row_id as id', 'c.after_json as after', sql<number>`max(c.id)`.as('last')])
    .execute()
  return new Map(rows.map(({ id, after }) => [id, JSON.parse(after ?? '{}') as Logged]))
}
