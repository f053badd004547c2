/** The record being written by the open transaction: no row between commands, one row within. */
export interface ChangeOpenTable {
  only: 1
  seq: number
}

/** One user action. Append-only and hash-chained: see chain.ts. */
export interface ChangeRecordTable {
  seq: number
  /** UTC, ISO 8601 with milliseconds; never earlier than the record before. */
  at_utc: string
  actor: string
  procedure: string
  /** Vietnamese, past tense, as shown in the log. */
  sentence: string
  /** null: may be undone. Otherwise says, in Vietnamese, which later document corrects it. */
  final_note: string | null
  /** The record this one takes back (undo) or brings back (redo); null for an ordinary action. */
  reverses_seq: number | null
  prev_hash: string
  hash: string
}

/** One row of one table before and after, as JSON text with the column names of the table. */
export interface ChangeRowTable {
  id: number
  seq: number
  table_name: string
  row_id: string
  before_json: string | null
  after_json: string | null
}
