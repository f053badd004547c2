import type { Column } from './data-table.model'

/** One shown column; width in pixels, or null as the list has it. */
export interface ColumnChoice {
  readonly key: string
  readonly width: number | null
}

/** Which columns are shown, in their order. */
export type ColumnLayout = readonly ColumnChoice[]

/** Columns that are gone since the layout was kept are passed over. */
export const shownColumns = <Row>(
  columns: readonly Column<Row>[],
  layout: ColumnLayout,
): readonly Column<Row>[] =>
  layout.flatMap(({ key }) => columns.find((column) => column.key === key) ?? [])

export const widthsOf = (layout: ColumnLayout): Readonly<Record<string, number>> =>
  Object.fromEntries(layout.flatMap(({ key, width }) => (width === null ? [] : [[key, width]])))

export const withWidth = (layout: ColumnLayout, key: string, width: number): ColumnLayout =>
  layout.map((choice) => (choice.key === key ? { key, width: Math.round(width) } : choice))

/** Shows a hidden column after the others, or hides a shown one; the last one stays. */
export function toggled(layout: ColumnLayout, key: string): ColumnLayout {
  const isShown = layout.some((choice) => choice.key === key)
  if (!isShown) return [...layout, { key, width: null }]
  return layout.length === 1 ? layout : layout.filter((choice) => choice.key !== key)
}

/** One place up (-1) or down (1); at the end it stays. */
export function moved(layout: ColumnLayout, key: string, by: -1 | 1): ColumnLayout {
  const from = layout.findIndex((choice) => choice.key === key)
  const to = from + by
  const [choice, other] = [layout[from], layout[to]]
  if (!choice || !other) return layout
  return layout.with(from, other).with(to, choice)
}
