import type { MatchedColumn } from '@shared/core/spreadsheet/header-matching'
import { detectTable } from '@shared/core/spreadsheet/table-detection'
import type { Sheet } from '@shared/core/spreadsheet/workbook'
import { knownColumns } from '@shared/features/imports/imports.columns.catalogue'
import type { ImportField, ImportTarget } from '@shared/features/imports/imports.kinds'
import { refineColumns } from '@shared/features/imports/imports.refine.rules'
import {
  headerSignature,
  type ImportTable,
  meaningOfSheet,
  missingColumns,
} from '@shared/features/imports/imports.sheets.rules'
import type { AwardLevel, SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { ImportSession, Mapping } from './imports.session'

/** A sheet with the list found in it. */
export interface SheetTable {
  readonly index: number
  readonly sheet: Sheet
  /** null: nothing in it looks like a header. */
  readonly table: ImportTable | null
  readonly signature: string
  readonly isChosen: boolean
  readonly level: AwardLevel | null
  readonly kind: SubjectKind | null
  readonly takesHiddenRows: boolean
}

export interface ChosenTable extends SheetTable {
  readonly table: ImportTable
}

/** Every sheet of the workbook, as the clerk has arranged it so far. */
export function sheetTables(session: ImportSession): readonly SheetTable[] {
  if (session.tables?.layout === session.layout) return session.tables.tables
  const tables = session.workbook.sheets.map((sheet, index) => toTable(session, sheet, index))
  session.tables = { layout: session.layout, tables }
  return tables
}

/** Those that will be brought in. */
export const chosenTables = (session: ImportSession): readonly ChosenTable[] =>
  sheetTables(session).filter(
    (sheet): sheet is ChosenTable => sheet.isChosen && sheet.table !== null,
  )

/** Required fields that some chosen sheet does not carry. */
export function missingFields(session: ImportSession): readonly ImportField[] {
  const missing = chosenTables(session).flatMap(({ table }) => missingIn(session.target, table))
  return [...new Set(missing)]
}

const missingIn = (target: ImportTarget, { columns }: ImportTable): readonly ImportField[] =>
  missingColumns(knownColumns[target], new Set(columns.map(({ key }) => key)))

/** The header that stands in a row, if any: what the clerk may point at. */
export const canBeHeader = (session: ImportSession, index: number, row: number): boolean => {
  const sheet = session.workbook.sheets[index]
  return !!sheet && detectTable(sheet, knownColumns[session.target], { headerRow: row }) !== null
}

function toTable(session: ImportSession, sheet: Sheet, index: number): SheetTable {
  const choice = session.sheets.get(index)
  const known = knownColumns[session.target]
  const table = detectTable(sheet, known, {
    headerRow: choice?.headerRow ?? undefined,
    columns: (found, header) => {
      const refined = refineColumns({ sheet, target: session.target }, found, header)
      return applyMapping(refined, mappingFor(session, refined)?.mapping)
    },
  })
  const meaning = meaningOfSheet(sheet.name, table?.titleLines ?? [])
  return {
    ...{ index, sheet, table },
    signature: table ? headerSignature(table) : '',
    takesHiddenRows: choice?.takesHiddenRows ?? true,
    isChosen: choice?.isChosen ?? isLikely(session, sheet, table),
    level: choice ? choice.level : meaning.level,
    kind: choice ? choice.kind : meaning.kind,
  }
}

/** What the clerk chose now, else what an earlier import taught. */
export function mappingFor(
  session: ImportSession,
  columns: readonly MatchedColumn<ImportField>[],
): { readonly mapping: Mapping; readonly source: 'chosen' | 'remembered' } | null {
  const signature = headerSignature({ columns })
  const chosen = session.mappings.get(signature)
  if (chosen) return { mapping: chosen, source: 'chosen' }
  const remembered = session.remembered.get(signature)?.columns
  return remembered ? { mapping: remembered, source: 'remembered' } : null
}

function applyMapping(
  columns: readonly MatchedColumn<ImportField>[],
  mapping: Mapping | undefined,
): readonly MatchedColumn<ImportField>[] {
  if (!mapping) return columns
  return columns.map((column) => {
    const key = mapping.get(column.index) ?? null
    return { ...column, key, score: key === null ? 0 : 1 }
  })
}

/** A hidden sheet was put away for a reason; a list needs its required columns and a row. */
function isLikely({ target }: ImportSession, sheet: Sheet, table: ImportTable | null): boolean {
  if (sheet.hidden || !table || table.dataRowIndexes.length === 0) return false
  return missingIn(target, table).length === 0
}

/** Rows of data, without the hidden ones where they are to stay out. */
export function dataRows({ table, sheet, takesHiddenRows }: ChosenTable): readonly number[] {
  if (takesHiddenRows || sheet.hiddenRows.length === 0) return table.dataRowIndexes
  const hidden = new Set(sheet.hiddenRows)
  return table.dataRowIndexes.filter((row) => !hidden.has(row))
}
