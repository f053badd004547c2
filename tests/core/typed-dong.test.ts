import { readDong } from '@shared/core/typed-dong'
import { expect, it } from 'vitest'

it.each([
  ['447000', 447_000],
  ['447.000', 447_000],
  ['1.490.000', 1_490_000],
  [' 1 490 000 ', 1_490_000],
  ['1\u00a0490\u00a0000', 1_490_000],
  ['0', 0],
  ['', null],
  ['  ', null],
])('reads %j as %j', (typed, dong) => {
  expect(readDong(typed)).toBe(dong)
})

it.each([
  '1.5',
  '1.49',
  '1,5',
  '44.70.00',
  '447000đ',
  '-5',
  '1.490 000',
  'hai triệu',
  '.000',
  '99999999999',
])('takes %j for no amount, rather than for another one', (typed) => {
  expect(readDong(typed)).toBeUndefined()
})
