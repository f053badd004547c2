import type { QueryContext } from '@electron/ipc/context'
import { cellAt, columnLetters } from '@shared/core/spreadsheet/workbook'
import { plainText, textAs } from '@shared/features/imports/imports.cells.rules'
import type { ChooseSheets, MapColumns } from '@shared/features/imports/imports.contract'
import { importsErrors } from '@shared/features/imports/imports.errors'
import type {
  ColumnState,
  HeaderState,
  ImportState,
  PreviewPage,
  PreviewRole,
  SheetState,
  SkippedRows,
} from '@shared/features/imports/imports.reports'
import type { ImportTable } from '@shared/features/imports/imports.sheets.rules'
import {
  type ChosenTable,
  canBeHeader,
  chosenTables,
  mappingFor,
  missingFields,
  type SheetTable,
  sheetTables,
} from './imports.detection'
import { dateColumnOf } from './imports.drafts'
import { legacyOf } from './imports.legacy'
import { rememberedMappings } from './imports.memory'
import { isReadFromMemory, readingOf } from './imports.readings'
import { onlyOpenRound } from './imports.rounds'
import { type ImportSession, theSession } from './imports.session'

/** Below this the clerk had better look at a match of a column. */
const SURE = 0.85
const SAMPLES = 3
const PREVIEW_ROWS = 60

export function stateOf(session: ImportSession): ImportState {
  const sheets = sheetTables(session)
  const headers = headersOf(session)
  const missing = missingFields(session)
  return {
    sessionId: session.id,
    fileName: session.fileName,
    target: session.target,
    roundId: session.roundId,
    sheets: sheets.map(toSheetState),
    headers,
    missing,
    isSheetsClear: isSheetsClear(session, sheets),
    isMappingClear:
      missing.length === 0 && chosenTables(session).every((sheet) => isMapped(session, sheet)),
    outcome: session.outcome,
  }
}

const toSheetState = ({
  index,
  sheet,
  table,
  isChosen,
  level,
  kind,
  takesHiddenRows,
}: SheetTable): SheetState => ({
  ...{ index, isChosen, level, kind, takesHiddenRows },
  hiddenRows: hiddenDataRows(sheet, table),
  skipped: table ? skippedOf([{ table }]) : [],
  name: sheet.name,
  isHidden: sheet.hidden,
  rowCount: sheet.rows.filter((row) => row.length > 0).length,
  headerRow: table?.headerRow ?? null,
  titleLines: table?.titleLines ?? [],
  dataRows: table?.dataRowIndexes.length ?? 0,
})

/** Hidden rows that would come in: never without a word. */
function hiddenDataRows(sheet: SheetTable['sheet'], table: ImportTable | null): number {
  if (!table || sheet.hiddenRows.length === 0) return 0
  const hidden = new Set(sheet.hiddenRows)
  return table.dataRowIndexes.filter((row) => hidden.has(row)).length
}

const SKIPPED_SAMPLES = 5

/** What lies between the rows and below them, by kind; blank rows say nothing. */
export function skippedOf(
  tables: readonly { readonly table: ImportTable }[],
): readonly SkippedRows[] {
  const all = tables.flatMap(({ table }) => table.skipped)
  const byReason = Map.groupBy(all, ({ reason }) => reason)
  byReason.delete('empty')
  return Array.from(byReason, ([reason, rows]) => ({
    reason,
    count: rows.length,
    samples: rows.slice(0, SKIPPED_SAMPLES).map(({ text }) => text),
  }))
}

/** Every visible list is chosen, and for nominations it is known where they go. */
function isSheetsClear(session: ImportSession, sheets: readonly SheetTable[]): boolean {
  const chosen = chosenTables(session)
  if (chosen.length === 0) return false
  const isEveryListChosen = sheets.every(
    ({ sheet, table, isChosen }) => isChosen || sheet.hidden || !table?.dataRowIndexes.length,
  )
  if (chosen.some(({ sheet, table }) => hiddenDataRows(sheet, table) > 0)) return false
  if (session.target !== 'nominations') return isEveryListChosen
  const saysLevel = ({ level, table }: ChosenTable) =>
    level !== null || table.columns.some(({ key }) => key === 'level')
  return isEveryListChosen && session.roundId !== null && chosen.every(saysLevel)
}

/** Old letters and hidden columns are shown before they are taken, whatever was remembered. */
function isMapped(session: ImportSession, chosen: ChosenTable): boolean {
  const { table } = chosen
  if (session.seenReadings.has(chosen.signature)) return true
  const columns = columnsOf(session, chosen)
  const needsALook = columns.some(
    ({ legacy, isMonthFirst, isHidden, field }) =>
      legacy !== null || isMonthFirst || (isHidden && field !== null),
  )
  if (needsALook || isReadFromMemory(session, chosen)) return false
  if (mappingFor(session, table.columns)) return true
  return table.columns.every(({ key, score }) => key !== null && score >= SURE)
}

function headersOf(session: ImportSession): readonly HeaderState[] {
  const bySignature = Map.groupBy(chosenTables(session), ({ signature }) => signature)
  return Array.from(bySignature, ([signature, tables]) => ({
    signature,
    sheets: tables.map(({ sheet }) => sheet.name),
    columns: tables[0] ? columnsOf(session, tables[0]) : [],
  }))
}

function columnsOf(session: ImportSession, chosen: ChosenTable): readonly ColumnState[] {
  const { sheet, table } = chosen
  const settled = mappingFor(session, table.columns)?.source
  return table.columns.map(({ index, header, key }) => ({
    ...{ index, header, field: key },
    letter: columnLetters(index),
    samples: table.dataRowIndexes
      .slice(0, 200)
      .map((row) => textAs(cellAt(sheet, row, index), readingOf(session, chosen, index)))
      .filter((text) => text !== '')
      .slice(0, SAMPLES),
    source: settled ?? (key === null ? 'none' : 'header'),
    isHidden: sheet.hiddenColumns.includes(index),
    reading: readingOf(session, chosen, index),
    isMonthFirst: dateColumnOf(chosen, index).isMonthFirst,
    legacy: legacyOf(chosen, index, readingOf(session, chosen, index)),
  }))
}

/** @throws AppError `imports.sessionGone` */
export function previewOf(session: ImportSession, index: number): PreviewPage {
  const found = sheetTables(session)[index]
  const rows = found?.sheet.rows.slice(0, PREVIEW_ROWS) ?? []
  const roleOf = found?.table ? rolesOf(found.table) : () => 'title' as const
  return {
    total: found?.sheet.rows.length ?? 0,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    rows: rows.map((cells, row) => ({ row, role: roleOf(row), cells: cells.map(plainText) })),
  }
}

function rolesOf(table: ImportTable): (row: number) => PreviewRole {
  const skipped = new Map(table.skipped.map(({ row, reason }) => [row, reason]))
  return (row) => {
    if (row < table.headerRow) return 'title'
    if (row < table.headerRow + table.headerHeight) return 'header'
    return skipped.get(row) ?? 'data'
  }
}

/** @throws AppError `imports.sessionGone`, `imports.noHeaderThere` */
export async function chooseSheets(
  { sessionId, target, roundId, sheets }: ChooseSheets,
  { workspace, db }: QueryContext,
): Promise<null> {
  const session = theSession(workspace, sessionId)
  const changesTarget = target !== null && target !== session.target
  const remembered = changesTarget ? await rememberedMappings(db, target) : session.remembered
  for (const { index, headerRow } of sheets)
    if (headerRow !== null && !canBeHeader(session, index, headerRow))
      throw importsErrors.noHeaderThere({ row: headerRow })
  const onlyRound = target === 'nominations' ? await onlyOpenRound(db) : null
  session.arrange(() => {
    if (changesTarget) {
      session.target = target
      session.sheets.clear()
    }
    session.remembered = remembered
    session.roundId = roundId ?? session.roundId ?? onlyRound
    for (const choice of sheets) session.sheets.set(choice.index, choice)
  })
  return null
}

/** @throws AppError `imports.sessionGone` */
export async function mapColumns(
  { sessionId, signature, columns }: MapColumns,
  { workspace }: QueryContext,
): Promise<null> {
  const session = theSession(workspace, sessionId)
  const mapping = new Map(columns.map(({ index, field }) => [index, field]))
  const readings = new Map(
    columns.flatMap(({ index, reading }) => (reading === null ? [] : [[index, reading] as const])),
  )
  session.arrange(() => {
    session.mappings.set(signature, mapping)
    session.readings.set(signature, readings)
    session.seenReadings.add(signature)
  })
  return null
}
