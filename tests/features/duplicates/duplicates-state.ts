import { createHash } from 'node:crypto'
import type { Office } from '../../support/office'

/** Everything the office knows, apart from the log of how it came to know it, as one hash. */
export function stateHash(office: Office): string {
  const hash = createHash('sha256')
  for (const table of tablesOf(office))
    hash.update(`${table}\n${rowsOf(office, table).join('\n')}\n`)
  return hash.digest('hex')
}

/** Where an id is still written, as `table.column`, whatever the column is called. */
export function placesOf(office: Office, id: string): string[] {
  return tablesOf(office).flatMap((table) => {
    const rows = office.workspace.database.raw.prepare(`select * from "${table}"`).all()
    const columns = rows.flatMap((row) =>
      Object.entries(row as object).flatMap(([column, value]) => (value === id ? column : [])),
    )
    return [...new Set(columns)].map((column) => `${table}.${column}`)
  })
}

const rowsOf = (office: Office, table: string): string[] =>
  office.workspace.database.raw
    .prepare(`select * from "${table}"`)
    .all()
    .filter((row) => !isEmptyTally(row as Record<string, unknown>))
    .map((row) => JSON.stringify(row))
    .toSorted()

/** A count that fell back to nought says the same as no count. */
const isEmptyTally = (row: Record<string, unknown>) => row.party === 0 && row.people === 0

const tablesOf = (office: Office) =>
  office.workspace.database.raw
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'
      and name not like 'change_%' and name not like '%\\_search%' escape '\\' order by name`)
    .pluck()
    .all() as string[]
