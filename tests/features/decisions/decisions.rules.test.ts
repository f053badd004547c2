import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import { bodyInText } from '@shared/features/committee/committee.rules'
import {
  type IssueFacts,
  issueProblems,
  ledgerNumbers,
  occasionOf,
  personHonorific,
  unitBeside,
  wasMemberOn,
} from '@shared/features/decisions/decisions.rules'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'

describe('numbers of the ledger', () => {
  it.each([
    { last: 0, count: 3, numbers: [1, 2, 3] },
    { last: 13, count: 2, numbers: [14, 15] },
    { last: 13, count: 0, numbers: [] },
  ])('$count lines after $last', ({ last, count, numbers }) => {
    expect(ledgerNumbers(last, count)).toEqual(numbers)
  })
  it.each([-1, 1.5])('never go on from %s', (last) => {
    expect(() => ledgerNumbers(last, 1)).toThrow(RangeError)
  })
})

describe('how a person is addressed', () => {
  it.each([
    { person: { isPartyMember: true, gender: 'female' }, as: 'comrade' },
    { person: { isPartyMember: false, gender: 'male' }, as: 'mr' },
    { person: { isPartyMember: false, gender: 'female' }, as: 'mrs' },
    { person: { isPartyMember: false, gender: null }, as: 'mrOrMrs' },
    { person: null, as: 'comrade' },
  ] as const)('$person: $as', ({ person, as }) => {
    expect(personHonorific(person)).toBe(as)
  })
})

describe('whether a draft may be issued', () => {
  const sound: IssueFacts = {
    issuedOn: day('2022-12-20'),
    number: 5,
    numberText: '05-QĐ/ĐUK',
    numberTakenBy: null,
    hasIdentity: true,
    signer: 'Nguyễn Văn Thí Dụ',
    isSignerInOffice: true,
    reason: 'Có thành tích xuất sắc',
    subjects: [{ name: 'Chi bộ 1', status: 'passed' }],
  }
  it.each([
    { change: {}, kinds: [] },
    { change: { subjects: [{ name: 'Chi bộ 1', status: 'signing' }] }, kinds: [] },
    { change: { number: null }, kinds: ['numberMissing'] },
    { change: { numberTakenBy: 'quyết định khác' }, kinds: ['numberTaken'] },
    { change: { number: null, numberTakenBy: 'x' }, kinds: ['numberMissing'] },
    { change: { hasIdentity: false }, kinds: ['noIdentity'] },
    { change: { isSignerInOffice: false }, kinds: ['signerNotInOffice'] },
    { change: { reason: '  ' }, kinds: ['reasonMissing'] },
    { change: { subjects: [] }, kinds: ['nobody'] },
    { change: { subjects: [{ name: 'A', status: 'withdrawn' }] }, kinds: ['notPassed'] },
    { change: { number: null, subjects: [] }, kinds: ['numberMissing', 'nobody'] },
  ] as const)('$change: $kinds', ({ change, kinds }) => {
    expect(issueProblems({ ...sound, ...change }).map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('words of the decision', () => {
  it.each([
    [
      'Đã có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU của Ban Thường vụ Tỉnh ủy',
      'qua 02 năm thực hiện Chỉ thị số 01-CT/TU',
    ],
    [
      'có thành tích xuất sắc trong phong trào thi đua năm 2022.',
      'trong phong trào thi đua năm 2022',
    ],
    ['Có thành tích xuất sắc', ''],
    ['Hoàn thành tốt nhiệm vụ', ''],
  ])('“%s” is awarded on the occasion “%s”', (reason, occasion) => {
    expect(occasionOf(reason)).toBe(occasion)
    expect(occasionOf(reason.normalize('NFD'))).toBe(occasion)
  })

  it.each([
    ['BAN THƯỜNG VỤ', 'Ban Thường vụ'],
    ['BAN CHẤP HÀNH', 'Ban Chấp hành'],
    ['ĐẢNG ỦY', 'Đảng ủy'],
    ['Ban Thường vụ', 'Ban Thường vụ'],
  ])('%s in running text is %s', (typed, written) => {
    expect(bodyInText(typed)).toBe(written)
  })

  it('leaves out a unit that the name says already', () => {
    expect(unitBeside({ name: 'Chi bộ 3 (Đảng bộ Sở Y tế)', unit: 'Đảng bộ Sở Y tế' })).toBe('')
    expect(unitBeside({ name: 'Chi bộ 3', unit: 'Đảng bộ Sở Y tế' })).toBe('Đảng bộ Sở Y tế')
  })
})

describe('Party membership on the day of a decision', () => {
  const member = { isPartyMember: true, joinedOn: null, endedOn: null }
  const date = (text: string) => text as PartialDate
  it.each([
    { why: 'a member without known dates', person: member, was: true },
    { why: 'joined before', person: { ...member, joinedOn: date('2022-12-19') }, was: true },
    { why: 'joined on the day', person: { ...member, joinedOn: date('2022-12-20') }, was: true },
    {
      why: 'joined the day after',
      person: { ...member, joinedOn: date('2022-12-21') },
      was: false,
    },
    { why: 'joined the year after', person: { ...member, joinedOn: date('2023') }, was: false },
    { why: 'joined some day that year', person: { ...member, joinedOn: date('2022') }, was: true },
    {
      why: 'left later',
      person: { ...member, isPartyMember: false, endedOn: date('2024-05') },
      was: true,
    },
    {
      why: 'left before',
      person: { ...member, isPartyMember: false, endedOn: date('2021') },
      was: false,
    },
    { why: 'never a member', person: { ...member, isPartyMember: false }, was: false },
  ])('is $was: $why', ({ person, was }) => {
    expect(wasMemberOn(person, '2022-12-20' as LocalDate)).toBe(was)
  })
})
