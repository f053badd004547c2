import { planBlock, spread } from '@renderer/ui/edit-grid.block'
import {
  type EditColumn,
  formatBlock,
  parseBlock,
  placeAfterKey,
  placeAfterTab,
  rangeOf,
} from '@renderer/ui/edit-grid.model'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const shape = { rows: 100, columns: 4, page: 10 }
const middle = { row: 50, column: 2 }

it.each([
  ['ArrowDown', false, { row: 51, column: 2 }],
  ['ArrowUp', true, { row: 0, column: 2 }],
  ['ArrowRight', true, { row: 50, column: 3 }],
  ['Home', false, { row: 50, column: 0 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', false, { row: 50, column: 3 }],
  ['End', true, { row: 99, column: 3 }],
  ['PageDown', false, { row: 60, column: 2 }],
  ['PageUp', false, { row: 40, column: 2 }],
] as const)('%s (Ctrl: %s) leads from the middle to the right cell', (key, withCtrl, place) => {
  expect(placeAfterKey({ key, withCtrl }, middle, shape)).toEqual(place)
})

it('stays inside the grid at its edges, and lets other keys be', () => {
  const corner = { row: 99, column: 3 }
  expect(placeAfterKey({ key: 'ArrowDown', withCtrl: false }, corner, shape)).toEqual(corner)
  expect(placeAfterKey({ key: 'a', withCtrl: false }, corner, shape)).toBeNull()
})

it('leads Tab through the cells that can be changed, and out at the ends', () => {
  const grid = { rows: 2, editable: [1, 3] }
  expect(placeAfterTab({ row: 0, column: 1 }, { ...grid, isBack: false })).toEqual({
    ...{ row: 0, column: 3 },
  })
  expect(placeAfterTab({ row: 0, column: 3 }, { ...grid, isBack: false })).toEqual({
    ...{ row: 1, column: 1 },
  })
  expect(placeAfterTab({ row: 1, column: 3 }, { ...grid, isBack: false })).toBeNull()
  expect(placeAfterTab({ row: 1, column: 1 }, { ...grid, isBack: true })).toEqual({
    ...{ row: 0, column: 3 },
  })
  expect(placeAfterTab({ row: 0, column: 1 }, { ...grid, isBack: true })).toBeNull()
})

it('reads what Excel puts on the clipboard', () => {
  expect(parseBlock('X\tgiỏi\r\nT\t\r\n')).toEqual([
    ['X', 'giỏi'],
    ['T', ''],
  ])
  expect(parseBlock('"hai\ndòng"\t"nói ""hay"""')).toEqual([['hai\ndòng', 'nói "hay"']])
  expect(parseBlock('5" ống')).toEqual([['5" ống']])
})

it('reads back every block that it writes', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ế', '"', '\t', '\n', ' '), maxLength: 6 })
  const block = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .filter((rows) => rows.at(-1)?.at(-1) !== '') // a last empty cell alone is the line end of Excel
  fc.assert(
    fc.property(block, (rows) => {
      expect(parseBlock(formatBlock(rows))).toEqual(rows)
    }),
  )
})

interface Line {
  readonly name: string
  readonly level: string
}
const columns: readonly EditColumn<Line>[] = [
  { key: 'name', title: 'Tên', text: ({ name }) => name },
  {
    key: 'level',
    title: 'Xếp loại',
    text: ({ level }) => level,
    read: (text) => (text === '?' ? { ok: false, problem: 'Không hiểu' } : { ok: true }),
  },
]
const rows: readonly Line[] = [
  { name: 'Nguyễn Thử An', level: '' },
  { name: 'Trần Thử Bình', level: 'T' },
]

it('lays a block over the grid, and finds what cannot be written', () => {
  const plan = planBlock([['X'], ['?'], ['T']], { at: { row: 0, column: 1 }, columns, rows })
  expect(plan.writes).toEqual([{ row: rows[0], column: 'level', text: 'X' }])
  expect(plan.problems.map(({ row, text, problem }) => [row, text, problem])).toEqual([
    [1, '?', 'Không hiểu'],
    [2, 'T', 'Khối dán dài hơn danh sách: không có ô nào ở đây.'],
  ])
})

it('takes names pasted along as a proof that the lines match, and writes nothing of those that do not', () => {
  const block = [
    ['NGUYEN THU AN', 'X'],
    ['Lê Thử Chi', 'X'],
  ]
  const plan = planBlock(block, { at: { row: 0, column: 0 }, columns, rows })
  expect(plan.writes.map(({ row }) => row.name)).toEqual(['Nguyễn Thử An'])
  expect(plan.problems).toMatchObject([
    { row: 1, text: 'Lê Thử Chi', problem: 'Cột này không sửa được; dòng này là “Trần Thử Bình”.' },
  ])
})

it('fills a selection with one copied cell, and leaves a larger block as it is', () => {
  const range = rangeOf({ row: 3, column: 1 }, { row: 1, column: 1 })
  expect(spread([['X']], range)).toEqual([['X'], ['X'], ['X']])
  expect(spread([['X'], ['T']], range)).toEqual([['X'], ['T']])
})
