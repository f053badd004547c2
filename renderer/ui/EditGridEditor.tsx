import { showFailure } from '@renderer/lib/toasts'
import { AppError } from '@shared/core/app-error'
import { type KeyboardEvent, useRef } from 'react'
import classes from './EditGrid.module.css'
import { type EditColumn, type Place, placeAfterTab } from './edit-grid.model'
import { editGridStrings as strings } from './edit-grid.strings'
import type { EditGridState } from './use-edit-grid'

interface Props<Row> {
  readonly grid: EditGridState<Row>
  readonly column: EditColumn<Row>
  readonly row: Row
}

/**
 * The cell in hand, open for typing. Enter and Tab take the text and go on; begun by typing, the
 * arrows do so too. A text that cannot be taken keeps the cell open and says why.
 */
export function EditGridEditor<Row>({ grid, column, row }: Props<Row>) {
  const { editing, setEditing, gridRef } = grid
  const isDone = useRef(false)
  if (!editing) return null

  const leave = (next: Place | null) => {
    isDone.current = true
    setEditing(null)
    if (next) grid.select(next)
    gridRef.current?.focus()
  }
  const take = (next: Place | null): void => {
    const text = editing.text.trim()
    const reading = column.read?.(text, row)
    if (reading && !reading.ok) {
      setEditing({ ...editing, problem: reading.problem })
      return
    }
    leave(next)
    if (text !== column.text(row)) void grid.write([{ row, column: column.key, text }])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation() // the grid's own keys would move the cell away under the text
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') leave(null)
    else {
      const next = afterKey(event, { grid, isArrowDone: editing.mode === 'type' })
      if (next === undefined) return
      take(next)
    }
    event.preventDefault()
  }
  /** Clicked elsewhere: what was typed counts, what cannot be read is given up and said so. */
  const onBlur = () => {
    if (isDone.current) return
    const reading = column.read?.(editing.text.trim(), row)
    isDone.current = true
    setEditing(null)
    if (reading && !reading.ok) showFailure(new AppError('grid.unread', reading.problem))
    else if (editing.text.trim() !== column.text(row))
      void grid.write([{ row, column: column.key, text: editing.text.trim() }])
  }
  return (
    <input
      className={classes.editor}
      aria-label={strings.editing(column.title)}
      aria-invalid={editing.problem !== null}
      // biome-ignore lint/a11y/noAutofocus: opened by a key or a double click of the user
      autoFocus
      value={editing.text}
      onChange={(event) =>
        setEditing({ ...editing, text: event.currentTarget.value, problem: null })
      }
      onCopy={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
      {...{ onKeyDown, onBlur }}
    />
  )
}

interface After<Row> {
  readonly grid: EditGridState<Row>
  readonly isArrowDone: boolean
}

/** @returns the next cell; null to stay on this one; undefined when the key is the text's own */
function afterKey<Row>(
  { key, shiftKey, ctrlKey }: KeyboardEvent,
  { grid, isArrowDone }: After<Row>,
): Place | null | undefined {
  const { active, rows, columns } = grid
  const beside = (rowStep: number, columnStep: number): Place => ({
    row: Math.max(0, Math.min(rows.total - 1, active.row + rowStep)),
    column: Math.max(0, Math.min(columns.length - 1, active.column + columnStep)),
  })
  if (key === 'Enter' && !ctrlKey) return beside(shiftKey ? -1 : 1, 0)
  if (key === 'Tab') {
    const editable = columns.flatMap(({ read }, index) => (read ? index : []))
    return placeAfterTab(active, { rows: rows.total, editable, isBack: shiftKey })
  }
  if (key === 'ArrowUp') return beside(-1, 0)
  if (key === 'ArrowDown') return beside(1, 0)
  if (!isArrowDone) return undefined
  if (key === 'ArrowLeft') return beside(0, -1)
  return key === 'ArrowRight' ? beside(0, 1) : undefined
}
