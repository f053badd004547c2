import type { PartialDate } from '@shared/core/partial-date'
import { nameKey, nameLikeness } from '@shared/core/vietnamese-likeness'
import { groupPairs, membersOf } from '@shared/features/duplicates/duplicates.groups'
import { joinNotes, suggestedSource } from '@shared/features/duplicates/duplicates.merge.rules'
import { type Comparable, likeness } from '@shared/features/duplicates/duplicates.rules'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { describe, expect, it } from 'vitest'

describe('two names', () => {
  it.each<[string, string, string | null, string]>([
    ['Nguyễn Văn An', 'NGUYỄN  VĂN AN', 'same', 'case and blanks'],
    ['Nguyễn Văn An', 'Nguyễn Văn An'.normalize('NFD'), 'same', 'decomposed'],
    ['Y-Mẫu Niê', 'Y Mẫu Niê', 'same', 'a hyphen'],
    ['Trần Văn Hòa', 'Trần Văn Hoà', 'spelling', 'tone placement'],
    ['Trần Thị Thúy', 'Trần Thị Thuý', 'spelling', 'tone placement with y'],
    ['Lý Thử Mỹ', 'Lí Thử Mĩ', 'spelling', 'i and y'],
    ['Quý Thử Nghiệm', 'Quí Thử Nghiệm', 'spelling', 'i and y after qu'],
    ['Đặng Văn Đông', 'Dang Van Dong', 'bare', 'typed without diacritics'],
    ['Nguyễn Văn An', 'Nguyễn Văn Ân', 'bare', 'another letter, the same bare'],
    ['Ng. Văn An', 'Nguyễn Văn An', 'initials', 'a shortened họ'],
    ['N.V.An', 'Nguyễn Văn An', 'initials', 'initials without blanks'],
    ['Nguyễn Văn Bình', 'Nguyễn Văn Bìn', 'slip', 'a letter lost'],
    ['Nguyễn Văn Bình', 'Nguyễn Vân Bính', 'bare', 'marks only'],
    ['Nguyễn Văn Bình', 'Nguyễn Văn Bnìh', 'slip', 'two letters exchanged'],
    ['Nguyễn Văn Bình', 'Nguyễn Văn Bảo', null, 'another name'],
    ['Lê An', 'Lê Ân Ý', null, 'another word'],
    ['Trần Thị Thúy', 'Trần Thị Thúi', 'slip', 'uy and ui are not i and y'],
    ['Lê An', 'Lê Ấm', null, 'one letter makes another short name'],
  ])('%s, %s: %s (%s)', (a, b, alike) => {
    expect(nameLikeness(a, b)).toBe(alike)
    expect(nameLikeness(b, a)).toBe(alike)
  })

  it('that are alike but for a slip or initials have one key', () => {
    expect(nameKey('Lý  Thử-Mỹ')).toBe(nameKey('LÍ THỬ MĨ'))
  })
})

const base: Comparable = {
  fullName: 'Nguyễn Văn An',
  birthDate: '1965-03-17' as PartialDate,
  gender: null,
  partyCard: null,
  citizenNumber: null,
  organisationId: null,
}
const unit = 'a' as OrganisationId
const born = (date: string | null) => ({ birthDate: date as PartialDate | null })

describe('two records', () => {
  it.each<[string, Partial<Comparable>, Partial<Comparable>, number | null]>([
    ['same name and day of birth', {}, {}, 90],
    ['… in one unit', { organisationId: unit }, { organisationId: unit }, 95],
    ['a common name born on another day', {}, born('1971-05-02'), null],
    [
      '… with another card',
      { partyCard: '12 345678' },
      { ...born('1971-05-02'), partyCard: '12 345679' },
      null,
    ],
    [
      '… with the same card',
      { partyCard: '12 345678' },
      { ...born('1971-05-02'), partyCard: '12345678' },
      85,
    ],
    [
      'same card, other name',
      { partyCard: '12 345678' },
      { fullName: 'Lê Thử', ...born(null), partyCard: '12.345678' },
      60,
    ],
    [
      'the card of one is the citizen number of the other',
      { partyCard: '083165000123' },
      { ...born(null), citizenNumber: '083 165 000 123' },
      95,
    ],
    [
      'a leading nought lost in Excel',
      { partyCard: '083165000123' },
      { ...born(null), partyCard: '83165000123' },
      95,
    ],
    [
      'old and new card say nothing about each other',
      { partyCard: '12 345678' },
      { partyCard: '083165000123' },
      90,
    ],
    [
      'same name and day, two cards of one kind',
      { partyCard: '12 345678' },
      { partyCard: '12 345679' },
      null,
    ],
    ['day and month exchanged', born('1965-03-12'), born('1965-12-03'), 70],
    [
      'a year alone in one unit',
      { organisationId: unit },
      { ...born('1965'), organisationId: unit },
      65,
    ],
    ['a year alone elsewhere', {}, born('1965'), 40],
    ['another year', {}, born('1966'), null],
    [
      'no day of birth in one unit',
      { organisationId: unit },
      { ...born(null), organisationId: unit },
      55,
    ],
    ['no day of birth elsewhere', {}, born(null), null],
    [
      'a slip in one unit',
      { organisationId: unit },
      { fullName: 'Nguyễn Văm An', organisationId: unit },
      65,
    ],
    ['a slip elsewhere', {}, { fullName: 'Nguyễn Văm An' }, null],
    ['a man and a woman of one name', { gender: 'male' }, { gender: 'female' }, 75],
  ])('%s', (_, a, b, score) => {
    const [one, other] = [
      { ...base, ...a },
      { ...base, ...b },
    ]
    expect(likeness(one, other)?.score ?? null).toBe(score)
    expect(likeness(other, one)).toEqual(likeness(one, other))
  })

  it('say why, and what speaks against it', () => {
    const card = { partyCard: '12 345678' }
    expect(
      likeness({ ...base, ...card }, { ...base, ...card, fullName: 'Lê Thử' })?.reasons,
    ).toEqual(['same-number', 'other-name', 'same-birth'])
  })
})

describe('groups', () => {
  const pair = (a: string, b: string, score: number) => ({ ids: [a, b] as const, score })

  it('hold records that pairs connect, strongest first', () => {
    const groups = groupPairs([pair('a', 'b', 50), pair('c', 'd', 90), pair('b', 'e', 70)])
    expect(groups.map((group) => membersOf(group).toSorted())).toEqual([
      ['c', 'd'],
      ['a', 'b', 'e'],
    ])
  })

  it('fall apart into pairs where a chain connects too many', () => {
    const chain = Array.from({ length: 9 }, (_, n) => pair(`p${n}`, `p${n + 1}`, 60))
    expect(groupPairs(chain)).toHaveLength(9)
  })
})

describe('what a merge suggests', () => {
  it.each([
    ['full_name', 'Ng. Văn An', 'Nguyễn Văn An', 1],
    ['full_name', 'NGUYỄN VĂN AN', 'Nguyễn Văn An', 1],
    ['full_name', 'Nguyễn Văn An', 'Nguyen Van An', 0],
    ['birth_date', '1965', '1965-03-17', 1],
    ['party_card', '12 345678', '083165000123', 1],
    ['party_card', null, '12 345678', 1],
    ['is_party_member', 0, 1, 1],
    ['category', 'Công chức', '', 0],
    ['gender', null, null, 0],
  ])('%s: of %s and %s number %i', (column, a, b, place) => {
    expect(suggestedSource(column, [{ [column]: a }, { [column]: b }])).toBe(place)
  })

  describe('of Party membership', () => {
    const member = (joined_on: string | null = null) => ({
      ...{ is_party_member: 1, party_end: null, party_ended_on: null, joined_on },
    })
    const ended = (party_end: string, party_ended_on: string | null) => ({
      ...{ is_party_member: 0, party_end, party_ended_on },
    })
    const never = { is_party_member: 0, party_end: null, party_ended_on: null }
    it.each([
      ['the end, which an old record does not know of', [member('1990'), ended('left', '2020')], 1],
      ['who was admitted again after it', [ended('left', '2020-01-05'), member('2021-06-01')], 1],
      [
        'the end, where the day of admission is not surely later',
        [member('2020-05'), ended('left', '2020')],
        1,
      ],
      ['death, whatever else is told', [member('2022-01-01'), ended('died', '2021')], 1],
      ['death without a day', [ended('died', null), member('1990')], 0],
      ['the later of two ends', [ended('left', '2018'), ended('removed', '2020-02')], 1],
      ['the member before who is not known to be one', [never, member()], 1],
    ] as const)('suggests %s', (_what, people, place) => {
      for (const column of ['is_party_member', 'party_end', 'party_ended_on'])
        expect(suggestedSource(column, people)).toBe(place)
    })
  })

  it('keeps every note once', () => {
    expect(joinNotes(['a', '', 'b', 'a '])).toBe('a\nb')
  })
})
