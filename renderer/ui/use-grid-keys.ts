import { type KeyboardEvent, useRef } from 'react'
import { type CellWrite, type Place, placeAfterKey, placeAfterTab } from './edit-grid.model'
import type { EditGridState } from './use-edit-grid'

interface Surroundings {
  readonly pageSize: () => number
  readonly onMove: (place: Place) => void
}

interface Key {
  readonly key: string
  readonly withCtrl: boolean
  readonly withShift: boolean
}

/** The keys of Excel, on a grid that is one tab stop. Keys inside an open cell belong to the cell. */
export function useGridKeys<Row>(
  grid: EditGridState<Row>,
  surroundings: Surroundings,
): (event: KeyboardEvent<HTMLElement>) => void {
  const isLeaving = useRef(false) // Esc, then Tab: the way out for those without a mouse
  return (event) => {
    const isOurs = event.target === event.currentTarget && !event.nativeEvent.isComposing
    if (!isOurs || event.altKey || grid.rows.total === 0) return
    if (event.key === 'Tab' && isLeaving.current) return
    isLeaving.current = event.key === 'Escape' || (isLeaving.current && event.key === 'Shift')
    const withCtrl = event.ctrlKey || event.metaKey
    const pressed = { key: event.key, withCtrl, withShift: event.shiftKey }
    const isUsed =
      changes(pressed, grid) || moves(pressed, grid, surroundings) || opens(pressed, grid)
    if (isUsed) event.preventDefault()
  }
}

function changes<Row>({ key, withCtrl }: Key, grid: EditGridState<Row>): boolean {
  const { range, select, active, rows, columns } = grid
  const letter = withCtrl ? key.toLowerCase() : ''
  if (key === 'Delete' || key === 'Backspace') void fill(grid, { ...range, textAt: () => '' })
  else if (letter === 'd') void fillDown(grid)
  else if (key === 'Escape') select(active)
  else if (letter === 'a')
    select({ row: rows.total - 1, column: columns.length - 1 }, { row: 0, column: 0 })
  else return false
  return true
}

function moves<Row>(
  { key, withCtrl, withShift }: Key,
  { active, columns, rows, select }: EditGridState<Row>,
  { pageSize, onMove }: Surroundings,
): boolean {
  const editable = columns.flatMap(({ read }, index) => (read ? index : []))
  const shape = { rows: rows.total, columns: columns.length, page: pageSize() }
  const isLine = key === 'Enter' && !withCtrl
  const next = isLine
    ? { row: clamp(active.row + (withShift ? -1 : 1), rows.total), column: active.column }
    : key === 'Tab'
      ? placeAfterTab(active, { rows: rows.total, editable, isBack: withShift })
      : placeAfterKey({ key, withCtrl }, active, shape)
  if (!next) return false
  const isExtending = withShift && !isLine && key !== 'Tab'
  select(next, isExtending ? 'extend' : undefined)
  onMove(next)
  return true
}

function opens<Row>({ key, withCtrl }: Key, grid: EditGridState<Row>): boolean {
  const { active, columns, rows, setEditing } = grid
  const row = rows.rowAt(active.row)
  const column = columns[active.column]
  if (!column?.read || row === undefined) return false
  const isTyping = key.length === 1 && key !== ' ' && !withCtrl
  if (key === 'F2') setEditing({ text: column.text(row), mode: 'edit', problem: null })
  else if (isTyping) setEditing({ text: key, mode: 'type', problem: null })
  else return false
  return true
}

const clamp = (row: number, total: number): number => Math.max(0, Math.min(total - 1, row))

interface Filling {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly textAt: (column: number) => string
}

/** Writes one text per column into every line of a stretch; columns that cannot be changed stay. */
async function fill<Row>(
  { columns, rows, write }: EditGridState<Row>,
  { top, bottom, left, right, textAt }: Filling,
): Promise<void> {
  const lines = await rows.between(top, bottom)
  const writes = lines.flatMap((row) =>
    columns.flatMap((column, index): CellWrite<Row>[] => {
      if (index < left || index > right || !column.read) return []
      const text = textAt(index)
      const isNew = column.text(row) !== text && column.read(text, row).ok
      return isNew ? [{ row, column: column.key, text }] : []
    }),
  )
  await write(writes)
}

/** Ctrl+D: the first line of a selection goes down through it; a single cell takes the one above. */
async function fillDown<Row>(grid: EditGridState<Row>): Promise<void> {
  const { range, rows, columns, draftOf } = grid
  const isOne = range.top === range.bottom
  const from = isOne ? range.top - 1 : range.top
  if (from < 0) return
  const [source] = await rows.between(from, from)
  if (source === undefined) return
  const textAt = (index: number) => {
    const column = columns[index]
    return column ? (draftOf(source, column.key) ?? column.text(source)) : ''
  }
  await fill(grid, { ...range, top: from + 1, textAt })
}
