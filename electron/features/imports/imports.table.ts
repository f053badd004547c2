import type { ImportTarget, ValueField } from '@shared/features/imports/imports.kinds'
import type { Generated } from 'kysely'

export interface ImportBatchTable {
  id: string
  target: ImportTarget
  file_name: string
  file_sha256: string
  imported_at: string
  added: number
  updated: number
  skipped: number
}

/** Which column means what, remembered by the folded header row. */
export interface ImportMappingTable {
  id: string
  target: ImportTarget
  header_signature: string
  /** JSON: column index to field key. */
  columns: string
  /** The header as written, for the list of what is remembered; may be empty. */
  headers: Generated<string>
  /** JSON: column index to reading, of the columns that the clerk wanted read in a way of its own. */
  readings: Generated<string>
}

/** “Luôn hiểu như vậy”: a folded text of a cell and what it stands for. */
export interface ImportAliasTable {
  id: string
  kind: 'organisation' | 'person'
  folded_text: string
  subject_id: string
  /** As it stood in the list; may be empty. */
  text: Generated<string>
}

/** “Luôn hiểu như vậy” for the words of a column: “CCVC” → “Công chức”. */
export interface ImportValueTable {
  id: string
  field: ValueField
  folded_text: string
  text: string
  value: string
}
