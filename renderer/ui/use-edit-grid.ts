import { showFailure } from '@renderer/lib/toasts'
import { useRef, useState } from 'react'
import type { BlockPlan } from './edit-grid.block'
import {
  type CellWrite,
  type EditColumn,
  type EditRows,
  isInside,
  type Place,
  rangeOf,
} from './edit-grid.model'

export interface EditGridOptions<Row> {
  readonly columns: readonly EditColumn<Row>[]
  readonly rows: EditRows<Row>
  readonly rowKey: (row: Row) => string
  /** All of them as one change; resolves once the rows are read again. */
  readonly onWrite: (writes: readonly CellWrite<Row>[]) => Promise<unknown>
}

/** A cell being typed into. */
export interface Editing {
  readonly text: string
  /** type: begun by typing, so that arrows end it; edit: begun with F2, arrows move the caret. */
  readonly mode: 'type' | 'edit'
  /** Why the text could not be taken. */
  readonly problem: string | null
}

export type EditGridState<Row> = ReturnType<typeof useEditGrid<Row>>

/** Which cell is in hand, what is selected, what is being typed, and what is on its way to be saved. */
export function useEditGrid<Row>(options: EditGridOptions<Row>) {
  const { columns, rows, rowKey, onWrite } = options
  const gridRef = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState<Place>({ row: 0, column: firstEditable(columns) })
  const [anchor, setAnchor] = useState<Place | null>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [plan, setPlan] = useState<BlockPlan<Row> | null>(null)
  const drafts = useDrafts<Row>(rowKey)
  const active = {
    row: Math.max(0, Math.min(place.row, rows.total - 1)), // rows may have gone since
    column: Math.min(place.column, columns.length - 1),
  }
  const range = rangeOf(anchor ?? active, active)

  /** @param from the far corner of what is selected; `extend`: the one there is */
  const select = (next: Place, from?: Place | 'extend') => {
    setAnchor(from === 'extend' ? (anchor ?? active) : (from ?? null))
    setPlace(next)
  }
  /** Errors are told where they happen: a refused block is not a broken screen. */
  const write = async (writes: readonly CellWrite<Row>[]) => {
    if (writes.length === 0) return
    const forget = drafts.show(writes, columns)
    try {
      await onWrite(writes)
    } catch (error) {
      showFailure(error)
    } finally {
      forget()
    }
  }
  return {
    ...{ gridRef, active, range, select, editing, setEditing, plan, setPlan, write },
    draftOf: drafts.of,
    isSelected: (at: Place) => anchor !== null && isInside(range, at),
    ...{ columns, rows },
  }
}

const firstEditable = <Row>(columns: readonly EditColumn<Row>[]): number =>
  Math.max(
    0,
    columns.findIndex(({ read }) => read !== undefined),
  )

/** What was entered stands in its cell at once; saving it takes a moment. */
function useDrafts<Row>(rowKey: (row: Row) => string) {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map())
  const keyOf = (row: Row, column: string) => `${rowKey(row)} ${column}`
  const show = (writes: readonly CellWrite<Row>[], columns: readonly EditColumn<Row>[]) => {
    const entries = writes.map(({ row, column, text }) => {
      const reading = columns.find(({ key }) => key === column)?.read?.(text, row)
      return [keyOf(row, column), (reading?.ok ? reading.shown : undefined) ?? text] as const
    })
    setDrafts((known) => new Map([...known, ...entries]))
    return () =>
      setDrafts((known) => {
        // A later text of the same cell is not this one's to forget.
        const mine = new Map(entries)
        return new Map([...known].filter(([key, text]) => mine.get(key) !== text))
      })
  }
  const of = (row: Row, column: string): string | undefined =>
    drafts.size === 0 ? undefined : drafts.get(keyOf(row, column))
  return { show, of }
}
