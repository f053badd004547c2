import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import type { PointerEvent } from 'react'
import classes from './DataTable.module.css'
import type { Column, Sort } from './data-table.model'
import { uiStrings as strings } from './ui.strings'

interface Props<Row> {
  readonly columns: readonly Column<Row>[]
  readonly total: number
  readonly sort: Sort | null
  /** undefined: the order is fixed. */
  readonly onSort: ((key: string) => void) | undefined
  readonly onResize: (key: string, width: number) => void
  /** How many rows are selected; null when rows cannot be selected. */
  readonly selected: number | null
  /** Left out when rows can be selected, but not all at once (they are not all read). */
  readonly onToggleAll: (() => void) | undefined
}

export function DataTableHead<Row>(props: Props<Row>) {
  const { columns, total, sort, selected, onToggleAll, onSort, onResize } = props
  return (
    <thead className={classes.head}>
      <tr aria-rowindex={1} className={classes.row}>
        {selected !== null && (
          <th scope="col" className={classes.pick}>
            <input
              type="checkbox"
              aria-label={strings.selectAll}
              ref={(box) => {
                if (box) box.indeterminate = selected > 0 && selected < total
              }}
              checked={total > 0 && selected >= total}
              disabled={total === 0 || !onToggleAll}
              onChange={() => onToggleAll?.()}
            />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell
            key={column.key}
            column={column}
            direction={sort?.key === column.key ? sort.direction : null}
            {...{ onSort, onResize }}
          />
        ))}
      </tr>
    </thead>
  )
}

interface CellProps<Row> {
  readonly column: Column<Row>
  readonly direction: Sort['direction'] | null
  readonly onSort: ((key: string) => void) | undefined
  readonly onResize: (key: string, width: number) => void
}

function HeadCell<Row>({ column, direction, onSort, onResize }: CellProps<Row>) {
  const { key, title, align = 'start', isSortable = true, value, sortKey } = column
  const canSort = onSort && isSortable && (value !== undefined || sortKey !== undefined)
  const Arrow =
    direction === null ? IconArrowsSort : direction === 'ascending' ? IconArrowUp : IconArrowDown
  return (
    <th
      scope="col"
      className={classes.headCell}
      data-align={align}
      {...(canSort && { 'aria-sort': direction ?? 'none' })}
    >
      {canSort ? (
        <button type="button" className={classes.sort} onClick={() => onSort(key)}>
          <span>{title}</span>
          <Arrow size={15} stroke={2} data-active={direction !== null} aria-hidden />
        </button>
      ) : (
        <span className={classes.title}>{title}</span>
      )}
      <span
        className={classes.resizer}
        title={strings.resizeColumn(title)}
        onPointerDown={(event) => startResize(event, (width) => onResize(key, width))}
      />
    </th>
  )
}

const narrowest = 64

function startResize(event: PointerEvent<HTMLElement>, onWidth: (width: number) => void): void {
  const handle = event.currentTarget
  const startWidth = handle.parentElement?.offsetWidth ?? narrowest
  const startX = event.clientX
  handle.setPointerCapture(event.pointerId)
  const onMove = (move: globalThis.PointerEvent) =>
    onWidth(Math.max(narrowest, startWidth + move.clientX - startX))
  handle.addEventListener('pointermove', onMove)
  handle.addEventListener(
    'lostpointercapture',
    () => handle.removeEventListener('pointermove', onMove),
    { once: true },
  )
}
