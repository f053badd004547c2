import {
  condition,
  fieldNames,
  nameValues,
  rows,
  sampleValues,
  text,
} from '@shared/core/template-fields'
import { balanced } from '@shared/features/templates/templates.party'
import { editDistance, judgeTags, nearestFields } from '@shared/features/templates/templates.rules'
import { describe, expect, it } from 'vitest'

const fields = {
  number: text('số văn bản', 'Số', 'Số 05-QĐ/ĐUK'),
  hasPeople: condition('có cá nhân', 'Có người', true),
  people: rows('cá nhân', {
    note: 'Lặp',
    rows: 2,
    fields: { name: text('họ tên', 'Tên', ['An', 'Bình']) },
  }),
}
const value = (name: string) => ({ name, role: 'value' as const })
const open = (name: string) => ({ name, role: 'open' as const })
const close = (name: string) => ({ name, role: 'close' as const })

describe('a template that is judged', () => {
  it('is good when every field stands where it is filled, however accents are typed', () => {
    const decomposed = 'họ tên'.normalize('NFD')
    const tags = [value('SỐ VĂN BẢN'), open('cá nhân'), value(decomposed), close('cá nhân')]
    expect(judgeTags(fields, tags, [])).toEqual({ unknown: [], misplaced: [], unused: [] })
  })

  it('proposes the fields that a misspelt one may have meant', () => {
    expect(judgeTags(fields, [value('số văn bảng'), value('số văn bảng')], []).unknown).toEqual([
      { tag: '{số văn bảng}', nearest: ['{số văn bản}'] },
    ])
  })

  it('names a field outside its loop, and not one inside a condition within it', () => {
    const outside = judgeTags(fields, [value('họ tên')], [])
    expect(outside.misplaced).toEqual([{ tag: '{họ tên}', loop: '{#cá nhân}' }])
    const inside = [open('cá nhân'), open('có cá nhân'), value('họ tên'), close(''), close('')]
    expect(judgeTags(fields, inside, []).misplaced).toEqual([])
  })

  it('mentions what the built-in template has and this one has not', () => {
    expect(judgeTags(fields, [], [value('số văn bản'), value('số văn bản')]).unused).toEqual([
      '{số văn bản}',
    ])
  })
})

it.each([
  ['ngày ban hành', 'nơi và ngày ban hành'],
  ['uỷ quyền ký', 'thẩm quyền ký'],
  ['ho ten', 'họ tên'],
])('“%s” comes near “%s”', (typed, meant) => {
  const known = ['nơi và ngày ban hành', 'thẩm quyền ký', 'họ tên', 'số văn bản', 'nơi nhận']
  expect(nearestFields(typed, known)[0]).toBe(meant)
})

it('proposes nothing for what comes near nothing', () => {
  expect(nearestFields('xyz', ['họ tên'])).toEqual([])
  expect(nearestFields('', ['họ tên'])).toEqual([])
})

it('counts the letters between two words', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3)
  expect(editDistance('', 'abc')).toBe(3)
  expect(editDistance('abc', 'abc')).toBe(0)
})

it('fills fields by their names, rows inside and out', () => {
  expect(fieldNames(fields)).toEqual(['số văn bản', 'có cá nhân', 'cá nhân', 'họ tên'])
  expect(nameValues(fields, { number: '5', hasPeople: false, people: [{ name: 'An' }] })).toEqual({
    'số văn bản': '5',
    'có cá nhân': false,
    'cá nhân': [{ 'họ tên': 'An' }],
  })
  expect(sampleValues(fields)['cá nhân']).toEqual([{ 'họ tên': 'An' }, { 'họ tên': 'Bình' }])
})

it.each([
  ['ĐẢNG BỘ TỈNH BẾN TRE', 'ĐẢNG BỘ TỈNH BẾN TRE'],
  ['ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH', 'ĐẢNG ỦY KHỐI CƠ QUAN -\nDOANH NGHIỆP TỈNH'],
])('the heading sets “%s” in even lines', (name, lines) => {
  expect(balanced(name)).toBe(lines)
})
