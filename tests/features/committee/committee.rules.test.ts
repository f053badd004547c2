import { CommitteeIdentity } from '@shared/features/committee/committee.contract'
import { inCapitals, withInitials } from '@shared/features/committee/committee.rules'
import { expect, it } from 'vitest'
import { demoIdentity } from '../../support/demo-committee'

it.each([
  ['đảng bộ tỉnh bến tre', 'ĐẢNG BỘ TỈNH BẾN TRE'],
  ['Bí thư', 'BÍ THƯ'],
  ['t/m ban  thường vụ ', 'T/M BAN THƯỜNG VỤ'],
  ['BÍ THƯ', null],
  ['', null],
])('offers the printed line %j in capitals: %j', (typed, offered) => {
  expect(inCapitals(typed)).toBe(offered)
})

it.each([
  ['bến tre', 'Bến Tre'],
  ['nguyễn văn thí dụ', 'Nguyễn Văn Thí Dụ'],
  ['Nguyễn văn Thí Dụ', null],
  ['Y Thí Dụ', null],
  ['', null],
])('offers the name %j with its capitals: %j', (typed, offered) => {
  expect(withInitials(typed)).toBe(offered)
})

it('takes the symbol of documents in capitals, however it was typed', () => {
  expect(CommitteeIdentity.parse({ ...demoIdentity, symbol: ' đuk ' }).symbol).toBe('ĐUK')
})

it.each([
  ['2025-2020', 'Năm đầu nhiệm kỳ phải trước năm cuối'],
  ['2020-2020', 'Năm đầu nhiệm kỳ phải trước năm cuối'],
  ['2020', 'Nhiệm kỳ ghi dạng'],
])('refuses the term %s with one sentence', (term, said) => {
  const { error } = CommitteeIdentity.safeParse({ ...demoIdentity, term })
  expect(error?.issues).toHaveLength(1)
  expect(error?.issues[0]?.message).toContain(said)
})

it('takes a term that runs forward', () => {
  expect(CommitteeIdentity.safeParse({ ...demoIdentity, term: '2025-2030' }).success).toBe(true)
})
