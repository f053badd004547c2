import { Center, Loader } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import tableClasses from './DataTable.module.css'
import { gridTemplate } from './data-table.model'
import classes from './EditGrid.module.css'
import { EditGridBody } from './EditGridBody'
import { EditGridStatus } from './EditGridStatus'
import { EmptyState } from './EmptyState'
import {
  cellId,
  type EditColumn,
  type EditRows,
  gridHeadHeight,
  type Place,
} from './edit-grid.model'
import { editGridStrings as strings } from './edit-grid.strings'
import { PasteProblems } from './PasteProblems'
import { uiStrings } from './ui.strings'
import { type EditGridOptions, type EditGridState, useEditGrid } from './use-edit-grid'
import { useGridClipboard } from './use-grid-clipboard'
import { useGridKeys } from './use-grid-keys'

interface Props<Row> extends EditGridOptions<Row> {
  /** What the rows are, for those who hear the screen. */
  readonly label: string
  readonly isLoading?: boolean
  /** Shown in place of rows: an `EmptyState`. */
  readonly empty?: ReactNode
}

const gridRowHeight = 36

/**
 * A table to type into as in Excel: arrow keys, typing, blocks of cells from and to the clipboard.
 * Rows are read as they come into view; every entry is one change that Ctrl+Z takes back.
 */
export function EditGrid<Row>(props: Props<Row>) {
  const { columns, rows, isLoading = false } = props
  const id = useId()
  const grid = useEditGrid(props)
  const { scrollerRef, virtualizer } = useVirtualRows(rows)
  const onKeyDown = useGridKeys(grid, {
    pageSize: () =>
      Math.max(1, Math.floor((scrollerRef.current?.clientHeight ?? 0) / gridRowHeight) - 2),
    onMove: ({ row }) => virtualizer.scrollToIndex(row),
  })
  const clipboard = useGridClipboard(grid)
  return (
    <div className={`${tableClasses.frame} ${classes.frame}`}>
      <div ref={scrollerRef} className={tableClasses.scroller}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells that take keys make a grid
          role="grid"
          ref={grid.gridRef}
          className={`${tableClasses.table} ${classes.table}`}
          tabIndex={0}
          style={widthsOf(columns)}
          {...ariaOf(props, { id, active: grid.active })}
          {...{ onKeyDown, ...clipboard }}
        >
          <Head columns={columns} />
          <EditGridBody {...{ id, grid, virtualizer }} />
        </table>
      </div>
      {rows.total === 0 && <Blank isLoading={isLoading}>{props.empty}</Blank>}
      <span id={`${id}-keys`} hidden>
        {strings.keys}
      </span>
      {rows.total > 0 && <EditGridStatus grid={grid} />}
      <Problems grid={grid} />
    </div>
  )
}

function ariaOf<Row>(
  { label, columns, rows, isLoading = false }: Props<Row>,
  { id, active }: { readonly id: string; readonly active: Place },
) {
  return {
    'aria-label': label,
    'aria-describedby': `${id}-keys`,
    'aria-rowcount': rows.total + 1,
    'aria-colcount': columns.length,
    'aria-busy': isLoading,
    'aria-multiselectable': true,
    'aria-activedescendant': rows.total > 0 ? cellId(id, active) : undefined,
  }
}

function widthsOf<Row>(columns: readonly EditColumn<Row>[]) {
  const { template, minWidth } = gridTemplate(columns.map(asTrack), {}, false)
  return { '--columns': template, '--row-height': `${gridRowHeight}px`, minWidth }
}

const asTrack = <Row,>({ key, title, width, minWidth, grow }: EditColumn<Row>) => ({
  ...{ key, title },
  ...(width !== undefined && { width }),
  ...(minWidth !== undefined && { minWidth }),
  ...(grow !== undefined && { grow }),
})

function useVirtualRows<Row>(rows: EditRows<Row>) {
  const scrollerRef = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: rows.total,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => gridRowHeight,
    overscan: 10,
    scrollMargin: gridHeadHeight,
    scrollPaddingStart: gridHeadHeight,
    useFlushSync: false,
  })
  const items = virtualizer.getVirtualItems()
  const [from, to] = [items[0]?.index, items.at(-1)?.index]
  const { onShow } = rows
  useEffect(() => {
    if (from !== undefined && to !== undefined) onShow(from, to)
  }, [onShow, from, to])
  return { scrollerRef, virtualizer }
}

function Head<Row>({ columns }: { readonly columns: readonly EditColumn<Row>[] }) {
  return (
    <thead className={tableClasses.head}>
      <tr aria-rowindex={1} className={tableClasses.row}>
        {columns.map(({ key, title, align = 'start' }) => (
          <th key={key} scope="col" className={tableClasses.headCell} data-align={align}>
            <span className={`${tableClasses.title} ${classes.headTitle}`} title={title}>
              {title}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Problems<Row>({ grid }: { readonly grid: EditGridState<Row> }) {
  const { plan, setPlan, write, gridRef } = grid
  if (!plan) return null
  const close = () => {
    setPlan(null)
    gridRef.current?.focus()
  }
  return (
    <PasteProblems
      plan={plan}
      onClose={close}
      onWrite={() => {
        close()
        void write(plan.writes)
      }}
    />
  )
}

function Blank({
  isLoading,
  children,
}: {
  readonly isLoading: boolean
  readonly children: ReactNode
}) {
  if (!isLoading) return children ?? <EmptyState title={uiStrings.emptyTable} />
  return (
    <Center p="xl" role="status" aria-label={uiStrings.loading}>
      <Loader size="sm" />
    </Center>
  )
}
