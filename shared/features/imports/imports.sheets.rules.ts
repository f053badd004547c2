import type { KnownColumn } from '@shared/core/spreadsheet/header-matching'
import { type DetectedTable, detectTable } from '@shared/core/spreadsheet/table-detection'
import type { Sheet } from '@shared/core/spreadsheet/workbook'
import { fold } from '@shared/core/vietnamese-fold'
import type { AwardLevel, SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { awardLevelIn, subjectKindIn } from './imports.cells.rules'
import { knownColumns } from './imports.columns.catalogue'
import { type ImportField, type ImportTarget, importTargets } from './imports.kinds'
import { refineColumns } from './imports.refine.rules'

export type ImportTable = DetectedTable<ImportField>

/** What all rows of a sheet have in common in a list of nominations; null: each row says so itself. */
export interface SheetMeaning {
  readonly level: AwardLevel | null
  readonly kind: SubjectKind | null
}

/**
 * “Cơ sở - tập thể” as the name of a sheet, or “DANH SÁCH TẬP THỂ … (CƠ SỞ)” above its list. In a
 * title only the last words in brackets tell the level: the office's own name holds “Khối”.
 */
export function meaningOfSheet(name: string, titleLines: readonly string[]): SheetMeaning {
  const list = titleLines.findLast((line) => /^danh sach\b/u.test(fold(line))) ?? ''
  const bracket = /\(([^()]*)\)\s*$/u.exec(list)?.[1] ?? ''
  return {
    level: awardLevelIn(name) ?? awardLevelIn(bracket),
    kind: subjectKindIn(name) ?? subjectKindIn(list),
  }
}

/** The same columns in the same order: what a mapping is remembered by. */
export const headerSignature = ({ columns }: Pick<ImportTable, 'columns'>): string =>
  columns.map(({ header }) => fold(header)).join(' | ')

/** Required columns that are not there, and nothing that would do in their place. */
export const missingColumns = (
  known: readonly KnownColumn<ImportField>[],
  found: ReadonlySet<ImportField | null>,
): readonly ImportField[] =>
  known
    .filter(({ key, required }) => required && !found.has(key))
    .map(({ key }) => key)
    .filter(
      (key) => !known.some(({ key: other, standsFor }) => standsFor === key && found.has(other)),
    )

/** A title, a header and some rows are enough to tell. */
const ROWS_LOOKED_AT = 80

/** Which kind of list the workbook holds; null when no sheet looks like any. */
export function guessTarget(workbook: readonly Sheet[]): ImportTarget | null {
  const sheets = workbook.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, ROWS_LOOKED_AT) }))
  const scores = importTargets.map((target) => ({
    target,
    score: Math.max(0, ...sheets.map((sheet) => scoreSheet(sheet, target))),
  }))
  const [best] = scores.sort((a, b) => b.score - a.score)
  return best && best.score > 0 ? best.target : null
}

/** Title words weigh as much as two columns: they say what the list is for. */
const TITLE_WEIGHT = 2

const titleWords: Readonly<Record<ImportTarget, RegExp>> = {
  organisations: /danh sach (cac )?(to chuc|chi bo|dang bo|don vi)/u,
  people: /danh sach (dang vien|can bo|ca nhan (?!de nghi))/u,
  nominations: /de nghi (\S+ ){0,3}(khen|bieu duong)|khen thuong|bieu duong/u,
}

function scoreSheet(sheet: Sheet, target: ImportTarget): number {
  const known = knownColumns[target]
  const table = detectTable(sheet, known, {
    columns: (found, header) => refineColumns({ sheet, target }, found, header),
  })
  if (!table || table.dataRowIndexes.length === 0) return 0
  const found = new Set(table.columns.map(({ key }) => key))
  if (missingColumns(known, found).length > 0) return 0
  const columns = table.columns.reduce(
    (sum, { key, score }) => sum + (key === 'ordinal' ? 0 : score),
    0,
  )
  const title = fold([sheet.name, ...table.titleLines].join(' '))
  return columns + (titleWords[target].test(title) ? TITLE_WEIGHT : 0)
}
