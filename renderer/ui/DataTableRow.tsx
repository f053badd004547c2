import { Skeleton } from '@mantine/core'
import { memo } from 'react'
import classes from './DataTable.module.css'
import type { Column } from './data-table.model'
import { UnbrokenNumbers } from './UnbrokenNumbers'
import { uiStrings as strings } from './ui.strings'

interface Props<Row> {
  readonly id: string
  readonly index: number
  /** Pixels from the top of the body. */
  readonly offset: number
  readonly measure: (element: HTMLTableRowElement | null) => void
  /** undefined: not read yet. */
  readonly row: Row | undefined
  readonly columns: readonly Column<Row>[]
  readonly isActive: boolean
  /** null: rows of this table cannot be selected. */
  readonly isSelected: boolean | null
  readonly canOpen: boolean
}

function PlainRow<Row>({ id, index, row, columns, isActive, isSelected, ...rest }: Props<Row>) {
  return (
    <tr
      ref={rest.measure}
      id={id}
      data-index={index}
      data-active={isActive || undefined}
      data-opens={rest.canOpen || undefined}
      aria-rowindex={index + 2}
      aria-selected={isSelected ?? undefined}
      className={`${classes.row} ${classes.bodyRow}`}
      style={{ transform: `translateY(${rest.offset}px)` }}
    >
      {isSelected !== null && (
        <td className={classes.pick}>
          {/* A plain box: hundreds of rows pass by in a second of scrolling. */}
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={strings.selectRow(index + 1)}
            checked={isSelected}
            readOnly // the table body listens, for all rows at once
            data-picks-row
          />
        </td>
      )}
      {columns.map((column) => (
        <Cell key={column.key} {...{ column, row }} />
      ))}
    </tr>
  )
}

export const DataTableRow = memo(PlainRow) as typeof PlainRow

/** Numbers, days and times: units then stand under units. */
const figures = /^[\d\s./:,–%]+$/u

function Cell<Row>({
  column,
  row,
}: {
  readonly column: Column<Row>
  readonly row: Row | undefined
}) {
  const { align = 'start', render, value } = column
  if (row === undefined) {
    return (
      <td className={classes.cell} aria-busy>
        <Skeleton height={12} width="60%" />
      </td>
    )
  }
  const text = value?.(row) ?? null
  return (
    <td
      className={classes.cell}
      data-align={align}
      data-figures={align === 'end' || figures.test(String(text ?? '')) || undefined}
      // Two lines are shown; the pointer brings the whole of a longer name.
      title={typeof text === 'string' && text.length > 40 ? text : undefined}
    >
      {render ? render(row) : <Plain text={text} />}
    </td>
  )
}

function Plain({ text }: { readonly text: string | number | null }) {
  return (
    <span className={classes.text}>
      {typeof text === 'string' ? <UnbrokenNumbers text={text} /> : text}
    </span>
  )
}
