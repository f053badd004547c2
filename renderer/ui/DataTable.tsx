import { Center, Loader } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './DataTable.module.css'
import { DataTableHead } from './DataTableHead'
import { DataTableRow } from './DataTableRow'
import { EmptyState } from './EmptyState'
import { uiStrings as strings } from './ui.strings'
import { headHeight, type TableOptions, useDataTable } from './use-data-table'

interface Props<Row> extends TableOptions<Row> {
  /** What the rows are, for those who hear the screen. */
  readonly label: string
  readonly isLoading?: boolean
  /** Shown in place of rows: an `EmptyState`. */
  readonly empty?: ReactNode
  /** Outside a page of layout `fill`: the height in pixels beyond which the table scrolls. */
  readonly maxHeight?: number
}

/** The one table of the program: virtual rows, sticky heading, sorting, selection, keyboard. */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, selection, isLoading = false } = props
  const table = useDataTable(props)
  const { id, chosen, total, keyboard } = table

  return (
    <div
      className={classes.frame}
      data-keyboard-focus={keyboard.isFocused || undefined}
      style={{ maxHeight: props.maxHeight }}
    >
      <div ref={table.scrollerRef} className={classes.scroller}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows that take keys make a grid
          role="grid"
          className={classes.table}
          tabIndex={0}
          aria-label={label}
          aria-rowcount={total + 1}
          aria-colcount={columns.length + (selection ? 1 : 0)}
          aria-busy={isLoading}
          aria-multiselectable={selection !== undefined}
          aria-activedescendant={keyboard.active >= 0 ? `${id}-${keyboard.active}` : undefined}
          {...keyboard.handlers}
          style={table.style}
        >
          <DataTableHead
            {...{ columns, total }}
            sort={table.sort}
            onSort={table.canSort ? table.changeSort : undefined}
            onResize={table.resize}
            selected={chosen?.keys.size ?? null}
            onToggleAll={table.toggleAll}
          />
          <Body table={table} columns={columns} canOpen={props.onOpen !== undefined} />
        </table>
      </div>
      {total === 0 && <Blank isLoading={isLoading}>{props.empty}</Blank>}
    </div>
  )
}

interface BodyProps<Row> extends Pick<Props<Row>, 'columns'> {
  readonly table: ReturnType<typeof useDataTable<Row>>
  readonly canOpen: boolean
}

function Body<Row>({ table, columns, canOpen }: BodyProps<Row>) {
  const { id, chosen, virtualizer, keyboard, rowAt, keyAt } = table
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the grid, which holds the focus
    <tbody
      className={classes.body}
      style={{ height: virtualizer.getTotalSize() }}
      onClick={table.onBodyClick}
    >
      {table.items.map(({ key, index, start }) => (
        <DataTableRow
          key={key}
          id={`${id}-${index}`}
          index={index}
          offset={start - headHeight}
          measure={virtualizer.measureElement}
          row={rowAt(index)}
          columns={columns}
          isActive={index === keyboard.active}
          isSelected={chosen?.keys.has(keyAt(index) ?? '') ?? null}
          canOpen={canOpen}
        />
      ))}
    </tbody>
  )
}

function Blank({
  isLoading,
  children,
}: {
  readonly isLoading: boolean
  readonly children: ReactNode
}) {
  if (!isLoading) return children ?? <EmptyState title={strings.emptyTable} />
  return (
    <Center p="xl" role="status" aria-label={strings.loading}>
      <Loader size="sm" />
    </Center>
  )
}
