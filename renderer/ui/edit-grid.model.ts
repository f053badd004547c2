import type { ReactNode } from 'react'
import type { RowWindow } from './data-table.model'

/** What a text typed or pasted into a cell comes to. */
export type CellReading =
  /** `shown`: how it will stand in the cell, where that is not the text itself. */
  | { readonly ok: true; readonly shown?: string }
  /** Vietnamese: what is wrong with it and what may be written instead. */
  | { readonly ok: false; readonly problem: string }

export interface EditColumn<Row> {
  readonly key: string
  readonly title: string
  /** Fixed width in pixels; left out, the column shares what is left in proportion to `grow`. */
  readonly width?: number
  readonly minWidth?: number
  readonly grow?: number
  readonly align?: 'start' | 'center' | 'end'
  /** Plain text of the cell: what is copied, and what editing starts from. */
  readonly text: (row: Row) => string
  /** What is seen in its place; given the text, which may be one that is being written. */
  readonly render?: (row: Row, text: string) => ReactNode
  /** Left out: the cell cannot be changed. */
  readonly read?: (text: string, row: Row) => CellReading
}

/** Rows that are read as they come into view, and on demand for a block that reaches beyond it. */
export interface EditRows<Row> extends RowWindow<Row> {
  /** Rows `from` to `to`, inclusive. */
  readonly between: (from: number, to: number) => Promise<readonly Row[]>
}

/** One cell that is to hold this text; it was read before and found right. */
export interface CellWrite<Row> {
  readonly row: Row
  readonly column: string
  readonly text: string
}

export interface Place {
  readonly row: number
  readonly column: number
}

/** Element of one cell, for `aria-activedescendant`. */
export const cellId = (grid: string, { row, column }: Place) => `${grid}-${row}-${column}`

/** Pixels of the heading, which stays in view. */
export const gridHeadHeight = 40

/** A rectangle of cells, both corners included. */
export interface Range {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export const rangeOf = (one: Place, other: Place): Range => ({
  top: Math.min(one.row, other.row),
  bottom: Math.max(one.row, other.row),
  left: Math.min(one.column, other.column),
  right: Math.max(one.column, other.column),
})

export const isInside = ({ top, bottom, left, right }: Range, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right

interface Shape {
  readonly rows: number
  readonly columns: number
  /** Whole rows that fit on the screen. */
  readonly page: number
}

/** Where a key leads from a cell, as in Excel; null when the key does not move. */
export function placeAfterKey(
  { key, withCtrl }: { readonly key: string; readonly withCtrl: boolean },
  at: Place,
  { rows, columns, page }: Shape,
): Place | null {
  const to = (row: number, column: number): Place => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  })
  switch (key) {
    case 'ArrowDown':
      return to(withCtrl ? rows : at.row + 1, at.column)
    case 'ArrowUp':
      return to(withCtrl ? 0 : at.row - 1, at.column)
    case 'ArrowRight':
      return to(at.row, withCtrl ? columns : at.column + 1)
    case 'ArrowLeft':
      return to(at.row, withCtrl ? 0 : at.column - 1)
    case 'PageDown':
      return to(at.row + page, at.column)
    case 'PageUp':
      return to(at.row - page, at.column)
    case 'Home':
      return to(withCtrl ? 0 : at.row, 0)
    case 'End':
      return to(withCtrl ? rows : at.row, columns)
    default:
      return null
  }
}

/**
 * Tab goes through the cells that can be changed, line after line.
 *
 * @param editable columns that can be changed, in their order
 * @returns null past the first or the last of them: Tab then leaves the grid
 */
export function placeAfterTab(
  at: Place,
  { rows, editable, isBack }: { rows: number; editable: readonly number[]; isBack: boolean },
): Place | null {
  const step = isBack ? -1 : 1
  const inRow = editable.filter((column) => Math.sign(column - at.column) === step)
  const column = isBack ? inRow.at(-1) : inRow[0]
  if (column !== undefined) return { row: at.row, column }
  const row = at.row + step
  const first = isBack ? editable.at(-1) : editable[0]
  return first === undefined || row < 0 || row >= rows ? null : { row, column: first }
}

/**
 * A block as Excel puts it on the clipboard: cells between tabs, rows between line ends, a cell with
 * line ends or quotes inside in quotes. The line end that Excel adds after the last row is no row.
 */
export function parseBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n$/u, '')
  for (let at = 0; at < source.length; at++) {
    const letter = source[at] ?? ''
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (source[at + 1] === '"') cell += source[++at]
      else isQuoted = false
    } else if (letter === '"' && cell === '') isQuoted = true
    else if (letter === '\t') endCell()
    else if (letter === '\n') {
      endCell()
      rows.push([])
    } else cell += letter
  }
  endCell()
  return rows
}

export const formatBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n')

const quoted = (text: string): string =>
  /["\t\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
