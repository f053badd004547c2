import { attachmentKinds } from '@shared/core/attachment'
import type BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'

/** The columns that every table named …_attachment has, whichever feature it belongs to. */
const Row = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  kind: z.enum(attachmentKinds),
  name: z.string(),
})

export interface NeededAttachment extends z.infer<typeof Row> {
  /** false: only the change log speaks of it; an undo may bring it back. */
  readonly isLive: boolean
}

/** Every file that a row, or a logged row, of this database refers to; each content once. */
export function neededAttachments(raw: BetterSqlite3.Database): readonly NeededAttachment[] {
  const found = new Map<string, NeededAttachment>()
  const add = (row: unknown, isLive: boolean) => {
    const { sha256, kind, name } = Row.parse(row)
    if (!found.has(sha256)) found.set(sha256, { sha256, kind, name, isLive })
  }
  for (const table of tablesOf(raw))
    for (const row of raw
      .prepare(`select sha256, kind, name from "${table}" order by id`)
      .iterate())
      add(row, true)
  if (hasLog(raw))
    for (const json of raw
      .prepare(
        `select coalesce(after_json, before_json) from change_row
          where table_name glob '*_attachment'`,
      )
      .pluck()
      .iterate())
      add(JSON.parse(String(json)), false)
  return [...found.values()]
}

function tablesOf(raw: BetterSqlite3.Database): readonly string[] {
  return raw
    .prepare(`select name from sqlite_schema where type = 'table' and name glob '*_attachment'`)
    .pluck()
    .all() as string[]
}

const hasLog = (raw: BetterSqlite3.Database): boolean =>
  raw.prepare(`select 1 from sqlite_schema where name = 'change_row'`).get() !== undefined
