import type { TextRun } from '@shared/core/spreadsheet/legacy-text'
import type { Area, Sheet } from '@shared/core/spreadsheet/workbook'
import type { SpreadsheetLimits } from './limits'
import { type CellBudget, createGrid, type SheetGrid } from './sheet-grid'
import { spreadsheetErrors } from './spreadsheet.errors'
import { type CellContext, readCell } from './xlsx-cell'
import type { SheetPart } from './xlsx-package'
import { collectRichText } from './xlsx-strings'
import { type Attributes, isOn, readXml } from './xml-events'
import type { PlainCell } from './xml-plain-cell'

export interface SheetSource extends CellContext {
  readonly sheet: SheetPart
  readonly bytes: Buffer
  readonly limits: SpreadsheetLimits
  /** Filled cells so far, over all sheets of the file. */
  readonly budget: CellBudget
}

/**
 * Reads one worksheet in a single pass. The `dimension` a file claims is ignored: memory follows
 * what is really in the file, and merged areas are kept as four numbers, never spread out.
 *
 * @throws spreadsheetErrors `tooManyRows`, `tooManyColumns`, `tooManyCells`, `cellTooLong`,
 * `mergedTooLarge`, `broken`
 */
export function readSheet(source: SheetSource): Sheet {
  const { sheet, bytes, limits } = source
  const grid = createGrid({ sheet: sheet.name, limits, budget: source.budget })
  const cursor = createCursor()
  const cell = createCellReader(source, { grid, cursor })
  const merges: Area[] = []
  const hiddenColumns: number[] = []

  readXml(
    bytes,
    {
      open(tag, attributes) {
        if (tag === 'row') {
          const row = cursor.beginRow(attributes)
          if (isOn(attributes.hidden)) grid.hideRow(row)
        } else if (tag === 'col') hideColumns(attributes, hiddenColumns, limits)
        else if (tag === 'mergeCell') {
          merges.push(readMerge(attributes.ref ?? '', sheet.name, limits))
          if (merges.length > limits.mergedAreas) {
            throw spreadsheetErrors.mergedTooLarge({ sheet: sheet.name })
          }
        } else cell.open(tag, attributes)
      },
      text: cell.text,
      close: cell.close,
      cell: cell.take,
    },
    limits,
  )
  return { name: sheet.name, hidden: sheet.hidden, ...grid.finish(), hiddenColumns, merges }
}

/** One `<col>` describes a run of columns, often up to the last one of the sheet. */
function hideColumns(
  { min, max, hidden }: Attributes,
  into: number[],
  limits: SpreadsheetLimits,
): void {
  if (!isOn(hidden)) return
  const last = Math.min(Number(max ?? 0), limits.columns)
  for (let column = Number(min ?? 1); column <= last; column++) into.push(column - 1)
}

/** Where the next cell goes: programs may leave out the names of rows and cells. */
function createCursor() {
  let row = -1
  let column = -1
  return {
    beginRow({ r }: Attributes): number {
      row = r === undefined ? row + 1 : toIndex(r)
      column = -1
      return row
    },
    /** Moves to the cell named in `r`, or to the next one where a program left the name out. */
    moveTo(reference: string | undefined) {
      if (reference === undefined) {
        column++
        return
      }
      const at = parseReference(reference)
      row = at.row
      column = at.column
    },
    row: () => row,
    column: () => column,
  }
}

/** Gathers the pieces of one `<c>` element and hands the finished cell to the grid. */
function createCellReader(
  source: SheetSource,
  { grid, cursor }: { readonly grid: SheetGrid; readonly cursor: ReturnType<typeof createCursor> },
) {
  const inline = collectRichText(source.limits)
  let type = 'n'
  let style = 0
  let value: string | null = null
  let runs: readonly TextRun[] | null = null
  let isFormula = false
  let inValue = false

  const put = () => {
    if (value === null && !isFormula) return
    if (value !== null && value.length > source.limits.cellLength)
      throw spreadsheetErrors.cellTooLong({ limit: source.limits.cellLength })
    const cell = readCell({ type, style, value, isFormula, runs }, source)
    if (cell !== null) grid.put(cursor.row(), cursor.column(), cell)
  }

  return {
    take(whole: PlainCell) {
      cursor.moveTo(whole.r)
      type = whole.t ?? 'n'
      style = Number(whole.s ?? 0)
      value = whole.value
      runs = null
      isFormula = false
      inValue = false
      put()
    },
    open(tag: string, attributes: Attributes) {
      if (tag === 'c') {
        cursor.moveTo(attributes.r)
        type = attributes.t ?? 'n'
        style = Number(attributes.s ?? 0)
        value = null
        runs = null
        isFormula = false
      } else if (tag === 'v') {
        inValue = true
        value = ''
      } else if (tag === 'f') isFormula = true
      else if (tag === 'is') inline.begin()
      else if (type === 'inlineStr') inline.open(tag, attributes)
    },
    text(piece: string) {
      if (inValue) {
        value = (value ?? '') + piece
        if (value.length > source.limits.cellLength) {
          throw spreadsheetErrors.cellTooLong({ limit: source.limits.cellLength })
        }
      } else if (type === 'inlineStr') inline.text(piece)
    },
    close(tag: string) {
      if (tag === 'v') inValue = false
      else if (tag === 'is') {
        value = inline.take()
        runs = inline.takeRuns()
      } else if (tag === 'c') put()
      else if (type === 'inlineStr') inline.close(tag)
    },
  }
}

function toIndex(oneBased: string): number {
  const index = Number(oneBased) - 1
  if (!Number.isInteger(index) || index < 0) throw spreadsheetErrors.broken()
  return index
}

const LETTER_A = 65
const LETTER_Z = 90

/** “AB12” → row 11, column 27. By character codes: this runs once per cell of the file. */
function parseReference(reference: string): { row: number; column: number } {
  let at = 0
  let column = 0
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at)
    if (code < LETTER_A || code > LETTER_Z) break
    column = column * 26 + code - LETTER_A + 1
  }
  // XFD, the last column of Excel, has three letters.
  if (at === 0 || at > 3) throw spreadsheetErrors.broken()
  return { row: toIndex(reference.slice(at)), column: column - 1 }
}

/** A title merged across a whole row (A1:XFD1) is innocent: only columns we read are counted. */
function readMerge(reference: string, sheet: string, limits: SpreadsheetLimits): Area {
  const [from = '', to = from] = reference.replaceAll('$', '').split(':')
  const start = parseReference(from)
  const end = parseReference(to)
  const area = {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column, limits.columns - 1),
    bottom: Math.max(start.row, end.row),
    right: Math.min(Math.max(start.column, end.column), limits.columns - 1),
  }
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1)
  if (cells > limits.mergedCells) throw spreadsheetErrors.mergedTooLarge({ sheet })
  return area
}
