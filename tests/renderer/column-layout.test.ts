import { moved, shownColumns, toggled, widthsOf, withWidth } from '@renderer/ui/column-layout'
import { expect, it } from 'vitest'

const layout = [
  { key: 'name', width: null },
  { key: 'day', width: 120 },
]
const keys = (choices: readonly { readonly key: string }[]) => choices.map(({ key }) => key)

it('shows a hidden column after the others and hides a shown one, but never the last', () => {
  expect(keys(toggled(layout, 'unit'))).toEqual(['name', 'day', 'unit'])
  expect(keys(toggled(layout, 'name'))).toEqual(['day'])
  expect(keys(toggled(toggled(layout, 'name'), 'day'))).toEqual(['day'])
})

it('moves a column one place and leaves it where the row ends', () => {
  expect(keys(moved(layout, 'day', -1))).toEqual(['day', 'name'])
  expect(keys(moved(layout, 'name', -1))).toEqual(['name', 'day'])
  expect(keys(moved(layout, 'day', 1))).toEqual(['name', 'day'])
  expect(keys(moved(layout, 'gone', 1))).toEqual(['name', 'day'])
})

it('knows the widths that were pulled, in whole pixels', () => {
  expect(widthsOf(layout)).toEqual({ day: 120 })
  expect(widthsOf(withWidth(layout, 'name', 201.6))).toEqual({ name: 202, day: 120 })
})

it('passes over columns that the list no longer has', () => {
  const columns = [{ key: 'name', title: 'Họ và tên' }]
  expect(keys(shownColumns(columns, layout))).toEqual(['name'])
})
