import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { attachmentFolder, attachmentName } from '../attachments/attachment-folder'
import { neededAttachments } from '../attachments/needed-attachments'
import type { OfficeDatabase } from '../database/open'

export interface TableContent {
  readonly rows: number
  /** SHA-256 over every column of every row, in the order of the rows. */
  readonly sha256: string
}

/**
 * The content of every table, and of the files kept with records, for comparing a restored copy with what was backed up.
 *
 * @param upToSeq the log is read up to this record: a restore adds one of its own
 */
export function contentOf(
  { raw, file }: OfficeDatabase,
  upToSeq: number,
): Readonly<Record<string, TableContent>> {
  const tables = raw
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'
      and name not like '%\\_search%' escape '\\' and name not like '%\\_tally%' escape '\\'
      order by name`)
    .pluck()
    .all() as string[]
  const rowsOf = Object.fromEntries(
    tables.map((table) => {
      const isLog = table === 'change_record' || table === 'change_row'
      const where = isLog ? `where seq <= ${upToSeq}` : ''
      const hash = createHash('sha256')
      let rows = 0
      for (const row of raw.prepare(`select * from "${table}" ${where} order by rowid`).iterate()) {
        hash.update(`${JSON.stringify(row)}\n`)
        rows += 1
      }
      return [table, { rows, sha256: hash.digest('hex') }]
    }),
  )
  return { ...rowsOf, attachments: filesNeeded(raw, path.dirname(path.dirname(file))) }
}

/** The files that rows and the log refer to, each as it lies there. */
function filesNeeded(raw: OfficeDatabase['raw'], dataFolder: string): TableContent {
  const hash = createHash('sha256')
  const needed = neededAttachments(raw)
  for (const name of needed.map(attachmentName).sort()) {
    const file = path.join(attachmentFolder(dataFolder), name)
    hash.update(`${name} `)
    hash.update(existsSync(file) ? readFileSync(file) : '–')
  }
  return { rows: needed.length, sha256: hash.digest('hex') }
}

/** @returns the names of the tables that differ in row count or content */
export function differingTables(
  one: Readonly<Record<string, TableContent>>,
  other: Readonly<Record<string, TableContent>>,
): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].filter((name) => one[name]?.sha256 !== other[name]?.sha256)
}
