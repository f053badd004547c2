import { showFailure } from '@renderer/lib/toasts'
import { AppError } from '@shared/core/app-error'
import { type ClipboardEvent, useEffect, useRef } from 'react'
import { planBlock, spread } from './edit-grid.block'
import { formatBlock, parseBlock, type Range } from './edit-grid.model'
import { editGridStrings as strings } from './edit-grid.strings'
import type { EditGridState } from './use-edit-grid'

/** As many as one change may carry. */
const mostRows = 5000

/** Blocks of cells from and to Excel. */
export function useGridClipboard<Row>(grid: EditGridState<Row>) {
  const selected = useSelectedRows(grid)

  const onCopy = (event: ClipboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return // the text of an open cell
    event.preventDefault()
    const rows = selected()
    if (rows === null) {
      showFailure(new AppError('grid.notRead', strings.notRead))
      return
    }
    const { left, right } = grid.range
    const columns = grid.columns.slice(left, right + 1)
    const cells = rows.map((row) => columns.map(({ text }) => text(row)))
    event.clipboardData.setData('text/plain', formatBlock(cells))
  }
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || grid.rows.total === 0) return
    event.preventDefault()
    void paste(grid, event.clipboardData.getData('text/plain'))
  }
  return { onCopy, onPaste }
}

async function paste<Row>(grid: EditGridState<Row>, text: string): Promise<void> {
  const { active, range, columns, rows, select, setPlan, write } = grid
  if (text === '') return
  const block = spread(parseBlock(text), range)
  if (block.length > mostRows) {
    showFailure(new AppError('grid.tooMuch', strings.tooMuch(mostRows)))
    return
  }
  const at = { row: Math.min(range.top, active.row), column: Math.min(range.left, active.column) }
  const last = Math.min(at.row + block.length, rows.total) - 1
  const plan = planBlock(block, { at, columns, rows: await rows.between(at.row, last) })
  const width = Math.max(...block.map((cells) => cells.length))
  if (block.length > 1 || width > 1)
    select(at, { row: last, column: Math.min(at.column + width, columns.length) - 1 })
  if (plan.problems.length > 0) setPlan(plan)
  else await write(plan.writes)
}

/**
 * The clipboard must be filled in the very moment of Ctrl+C, so the rows of a selection are read as
 * soon as it is made.
 *
 * @returns null while they are being read
 */
function useSelectedRows<Row>({ range, rows }: EditGridState<Row>): () => readonly Row[] | null {
  const read = useRef<{ readonly key: string; readonly rows: readonly Row[] } | null>(null)
  const key = `${range.top} ${range.bottom}`
  const inView = rowsInView(range, rows.rowAt)
  const { between } = rows
  const isInView = inView !== null
  useEffect(() => {
    if (isInView) return
    let isWanted = true
    const [top = 0, bottom = 0] = key.split(' ').map(Number)
    between(top, bottom).then((found) => {
      if (isWanted) read.current = { key, rows: found }
    }, showFailure)
    return () => {
      isWanted = false
    }
  }, [isInView, key, between])
  return () => inView ?? (read.current?.key === key ? read.current.rows : null)
}

function rowsInView<Row>(
  { top, bottom }: Range,
  rowAt: (index: number) => Row | undefined,
): readonly Row[] | null {
  const found: Row[] = []
  for (let index = top; index <= bottom; index++) {
    const row = rowAt(index)
    if (row === undefined) return null
    found.push(row)
  }
  return found
}
