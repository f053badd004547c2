import { saveAs } from '@electron/app/save-as'
import type { TaskContext } from '@electron/ipc/context'
import type { SheetSpec } from '@electron/spreadsheet/workbook-spec'
import { writeWorkbook } from '@electron/spreadsheet/write-workbook'
import { type Cell, cellAt } from '@shared/core/spreadsheet/workbook'
import { importsErrors } from '@shared/features/imports/imports.errors'
import { importsStrings as strings } from '@shared/features/imports/imports.strings'
import type { ChosenTable } from './imports.detection'
import type { ImportPlan, PlannedRow } from './imports.plan'
import type { ImportSession } from './imports.session'

/** A row that stayed out, as it stood in the file, with the clerk's corrections. */
export interface RejectedRow {
  readonly sheet: ChosenTable
  readonly row: number
  readonly cells: readonly (Cell | null)[]
  readonly reason: string
  /** Codes of old fonts, as they stand in the file; '' where there are none. */
  readonly original: string
}

/** Rows that were not written because of a fault, a double or the clerk's word. */
export function rejectedRows(session: ImportSession, { rows }: ImportPlan): readonly RejectedRow[] {
  return rows.flatMap((row: PlannedRow) => {
    if (!row.draft || (row.state !== 'error' && row.state !== 'skip')) return []
    const { sheet, row: at, key } = row.draft
    const fixes = session.fixes.get(key)
    const cells = sheet.table.columns.map(({ index, key: field }) => {
      const fixed = field === null ? undefined : fixes?.get(field)
      return fixed ?? cellAt(sheet.sheet, at, index)
    })
    return { sheet, row: at, cells, reason: reasonOf(row), original: originalOf(cells) }
  })
}

const originalOf = (cells: readonly (Cell | null)[]): string =>
  cells.flatMap((cell) => (typeof cell === 'object' ? (cell?.original ?? []) : [])).join(' | ')

function reasonOf({ problems }: PlannedRow): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const reasons = errors.length > 0 ? errors : problems
  return reasons.map(({ sentence }) => sentence).join(' ') || strings.skippedByClerk
}

/** @returns null when the dialog was closed. @throws AppError `imports.nothingRejected`, `desk.*` */
export async function saveRejected(
  { rejected, fileName }: ImportSession,
  { desk }: Pick<TaskContext, 'desk'>,
): Promise<{ fileName: string; rows: number } | null> {
  if (rejected.length === 0) throw importsErrors.nothingRejected()
  const saved = await saveAs(desk, {
    title: strings.rejectedDialog,
    name: strings.rejectedFile(fileName),
    kind: { label: strings.excelWorkbook, extensions: ['xlsx'] },
    bytes: () => writeWorkbook({ sheets: sheetsOf(rejected, fileName) }),
  })
  return saved && { fileName: saved.name, rows: rejected.length }
}

const sheetsOf = (rejected: readonly RejectedRow[], fileName: string): readonly SheetSpec[] =>
  Array.from(
    Map.groupBy(rejected, ({ sheet }) => sheet),
    ([{ sheet, table }, rows]) => {
      const hasOriginals = rows.some(({ original }) => original !== '')
      return {
        name: sheet.name,
        // Titles tell a list of nominations its level and a list of members what it is.
        titleLines: [strings.rejectedTitle(fileName), ...table.titleLines.slice(-2)],
        columns: [
          ...table.columns.map(({ header }) => ({ header, width: widthOf(header) })),
          { header: strings.rejectedRow, width: 10 },
          { header: strings.rejectedReason, width: 50 },
          ...(hasOriginals ? [{ header: strings.rejectedOriginal, width: 40 }] : []),
        ],
        rows: rows.map(({ cells, row, reason, original }) => [
          ...cells,
          row + 1,
          reason,
          ...(hasOriginals ? [original] : []),
        ]),
      }
    },
  )

/** Characters; headers of narrow columns are short. */
const widthOf = (header: string): number => Math.min(40, Math.max(8, header.length + 4))
