import type { PlacedRow } from './organisation.chart-flow'
import type { Sheet } from './organisation.chart-paper'

export interface ChartLine {
  readonly fromMm: readonly [x: number, y: number]
  readonly toMm: readonly [x: number, y: number]
}

export const rowsOn = (rows: readonly PlacedRow[], page: number): readonly PlacedRow[] =>
  rows.filter((placed) => placed.page === page)

interface HeadBox {
  readonly xMm: number
  readonly yMm: number
  readonly widthMm: number
  readonly heightMm: number
}

const middle = ({ yMm, row }: PlacedRow): number => yMm + row.heightMm / 2

/** From the head down, across, and down the left of each column to every row that hangs on the head. */
export function bus(head: HeadBox, rows: readonly PlacedRow[], sheet: Sheet): readonly ChartLine[] {
  const hanging = rows.filter(({ row }) => row.depth === 0)
  if (hanging.length === 0) return []
  const centre = head.xMm + head.widthMm / 2
  const bottom = head.yMm + head.heightMm
  const across = bottom + sheet.busMm / 2
  const lines: ChartLine[] = [{ fromMm: [centre, bottom], toMm: [centre, across] }]
  const xs: number[] = [centre]
  for (const column of Map.groupBy(hanging, (placed) => placed.column).values()) {
    const x = (column[0]?.xMm ?? 0) - sheet.stubMm
    xs.push(x)
    const lowest = Math.max(...column.map(middle))
    lines.push({ fromMm: [x, across], toMm: [x, lowest] })
    for (const placed of column)
      lines.push({ fromMm: [x, middle(placed)], toMm: [placed.xMm, middle(placed)] })
  }
  lines.push({ fromMm: [Math.min(...xs), across], toMm: [Math.max(...xs), across] })
  return lines
}

/** From under each parent's left edge to the boxes that hang on it in the same column. */
export function spines(
  all: readonly PlacedRow[],
  page: number,
  sheet: Sheet,
): readonly ChartLine[] {
  const hanging = rowsOn(all, page).filter(({ hangsOn }) => hangsOn !== null)
  return [...Map.groupBy(hanging, ({ hangsOn }) => hangsOn)].flatMap(([on, children]) => {
    const parent = all[on ?? 0]
    if (!parent) return []
    const x = parent.xMm + sheet.spineMm
    const from = parent.yMm + parent.row.heightMm
    const lowest = Math.max(...children.map(middle))
    return [
      { fromMm: [x, from], toMm: [x, lowest] },
      ...children.map(
        (child): ChartLine => ({
          fromMm: [x, middle(child)],
          toMm: [child.xMm, middle(child)],
        }),
      ),
    ] satisfies ChartLine[]
  })
}
