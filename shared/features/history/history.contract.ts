import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'

/** One user action, as the log shows it. */
export interface HistoryEntry {
  readonly seq: number
  /** UTC, ISO 8601. */
  readonly atUtc: string
  readonly sentence: string
  readonly procedure: string
  /** Rows of all tables that it changed. */
  readonly rowCount: number
  /** Why it cannot be undone, and what corrects it; null when it can. */
  readonly finalNote: string | null
  readonly reversesSeq: number | null
  /** The record that took it back, if any. */
  readonly reversedBySeq: number | null
}

export interface HistoryPage {
  readonly total: number
  /** Newest first. */
  readonly entries: readonly HistoryEntry[]
}

/** One row before and after: columns to values, as logged. */
export interface RowChange {
  readonly table: string
  readonly rowId: string
  readonly before: Readonly<Record<string, string | number | null>> | null
  readonly after: Readonly<Record<string, string | number | null>> | null
}

export interface ChainCheck {
  readonly records: number
  /** The first record that does not fit the chain; null when all do. */
  readonly brokenAtSeq: number | null
}

/** Days are local to the office and inclusive. */
export const HistoryFilter = z.strictObject({
  /** Accent-insensitive, any words of the sentence. */
  text: z.string().max(200).default(''),
  fromDay: z.iso.date().nullable().default(null),
  toDay: z.iso.date().nullable().default(null),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(200).default(100),
})

export const historyContract = {
  'history.list': query<HistoryPage>()(HistoryFilter),
  'history.rows': query<readonly RowChange[]>()(
    z.strictObject({ seq: z.int().min(1), limit: z.int().min(1).max(500).default(100) }),
  ),
  /** Every action that touched this row or one of those beside it, newest first. */
  'history.ofSubject': query<readonly HistoryEntry[]>()(
    z.strictObject({
      rowId: z.string().min(1).max(64),
      /** Rows that belong to it, such as the stays of a person. */
      also: z.array(z.string().min(1).max(64)).max(500).default([]),
    }),
  ),
  'history.verify': query<ChainCheck>()(z.strictObject({})),
  /** Takes back the newest action of this session (Ctrl+Z). */
  'history.undo': command<{ sentence: string }>()(z.strictObject({})),
  /** Brings back what was undone last (Ctrl+Y). */
  'history.redo': command<{ sentence: string }>()(z.strictObject({})),
  /** Takes back any one action, if nothing it touched has changed since. */
  'history.undoRecord': command<{ sentence: string }>()(z.strictObject({ seq: z.int().min(1) })),
}
