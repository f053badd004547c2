import { Skeleton } from '@mantine/core'
import type { Virtualizer } from '@tanstack/react-virtual'
import type { PointerEvent } from 'react'
import tableClasses from './DataTable.module.css'
import classes from './EditGrid.module.css'
import { EditGridEditor } from './EditGridEditor'
import { cellId, type EditColumn, gridHeadHeight, type Place } from './edit-grid.model'
import type { EditGridState } from './use-edit-grid'

interface Props<Row> {
  readonly id: string
  readonly grid: EditGridState<Row>
  readonly virtualizer: Virtualizer<HTMLDivElement, HTMLTableRowElement>
}

/** The rows in view. One pair of listeners serves all cells. */
export function EditGridBody<Row>({ id, grid, virtualizer }: Props<Row>) {
  const { select, setEditing, active, rows, columns } = grid
  const onPointerDown = (event: PointerEvent) => {
    const place = placeOf(event)
    if (place && event.button === 0) select(place, event.shiftKey ? 'extend' : undefined)
  }
  const onPointerMove = (event: PointerEvent) => {
    const place = event.buttons === 1 && !grid.editing ? placeOf(event) : null
    if (place && (place.row !== active.row || place.column !== active.column))
      select(place, 'extend')
  }
  const open = () => {
    const row = rows.rowAt(active.row)
    const column = columns[active.column]
    if (row !== undefined && column?.read)
      setEditing({ text: column.text(row), mode: 'edit', problem: null })
  }
  return (
    <tbody
      className={tableClasses.body}
      style={{ height: virtualizer.getTotalSize() }}
      {...{ onPointerDown, onPointerMove }}
      onDoubleClick={open}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => (
        <EditGridRow key={index} {...{ id, grid, index }} offset={start - gridHeadHeight} />
      ))}
    </tbody>
  )
}

function placeOf({ target }: PointerEvent): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null
  const row = cell?.parentElement
  if (!cell || !row) return null
  return { row: Number(row.dataset.index), column: Number(cell.dataset.column) }
}

interface RowProps<Row> extends Pick<Props<Row>, 'id' | 'grid'> {
  readonly index: number
  readonly offset: number
}

function EditGridRow<Row>({ id, grid, index, offset }: RowProps<Row>) {
  const row = grid.rows.rowAt(index)
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      className={`${tableClasses.row} ${tableClasses.bodyRow} ${classes.row}`}
      style={{ transform: `translateY(${offset}px)` }}
    >
      {grid.columns.map((column, at) => (
        <EditGridCell
          key={column.key}
          {...{ id, grid, column, row }}
          place={{ row: index, column: at }}
        />
      ))}
    </tr>
  )
}

interface CellProps<Row> extends Pick<Props<Row>, 'id' | 'grid'> {
  readonly column: EditColumn<Row>
  readonly row: Row | undefined
  readonly place: Place
}

function EditGridCell<Row>({ id, grid, column, row, place }: CellProps<Row>) {
  const isActive = grid.active.row === place.row && grid.active.column === place.column
  const isOpen = isActive && grid.editing !== null
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a td of a grid is a gridcell
    <td
      id={cellId(id, place)}
      className={`${tableClasses.cell} ${classes.cell}`}
      data-column={place.column}
      data-align={column.align ?? 'start'}
      data-active={isActive || undefined}
      data-fixed={column.read === undefined || undefined}
      aria-selected={isActive || grid.isSelected(place)}
      aria-readonly={column.read === undefined}
      aria-colindex={place.column + 1}
    >
      {row === undefined ? (
        <Skeleton height={12} width="60%" />
      ) : isOpen ? (
        <EditGridEditor {...{ grid, column, row }} />
      ) : (
        <Shown {...{ grid, column, row }} />
      )}
    </td>
  )
}

function Shown<Row>({
  grid,
  column,
  row,
}: Omit<CellProps<Row>, 'id' | 'place' | 'row'> & { row: Row }) {
  const text = grid.draftOf(row, column.key) ?? column.text(row)
  if (column.render) return column.render(row, text)
  return (
    <span className={classes.text} title={text.length > 30 ? text : undefined}>
      {text}
    </span>
  )
}
