import { maskNumber } from '@shared/core/masked-number'
import type { PartialDate } from '@shared/core/partial-date'
import { AddPerson } from '@shared/features/people/people.contract'
import {
  cardDiffers,
  citizenNumberDoubt,
  isUsualCard,
} from '@shared/features/people/people.identity.rules'
import {
  dateProblem,
  partyDateDoubt,
  personSearchText,
  settledEnd,
} from '@shared/features/people/people.rules'
import { peopleProblems } from '@shared/features/people/people.strings'
import { expect, it } from 'vitest'
import { day } from '../../support/office'

const date = (text: string | null) => text as PartialDate | null

it.each([
  { birth: '1965', joined: '1965', official: null, found: null, why: 'a year does not contradict' },
  { birth: '1965-06-01', joined: '1965', official: null, found: null, why: 'nor a day in it' },
  { birth: '1965', joined: '1964-12-31', official: null, found: 'joinedBeforeBirth', why: '' },
  { birth: null, joined: '2019-06', official: '2019-06-19', found: null, why: 'the same month' },
  {
    birth: null,
    joined: '2019-06',
    official: '2019-05-31',
    found: 'officialBeforeJoined',
    why: '',
  },
  { birth: '2022', joined: null, official: null, found: null, why: 'this year' },
  { birth: '2023', joined: null, official: null, found: 'inTheFuture', why: '' },
  { birth: null, joined: null, official: '2022-12-21', found: 'inTheFuture', why: '' },
  { birth: null, joined: null, official: null, found: null, why: 'nothing is known' },
] as const)('born $birth, joined $joined, official $official: $found $why', (person) => {
  const { birth, joined, official, found } = person
  const dates = { birthDate: date(birth), joinedOn: date(joined), officialOn: date(official) }
  const problem = dateProblem(dates, day('2022-12-20'))?.problem ?? null
  expect(problem).toBe(found === null ? null : peopleProblems[found])
})

it.each([
  ['083065001234', true],
  ['12 345678', true],
  ['12345678', true],
  ['1234567', false],
  ['08306500123', false],
  ['AB 123456', false],
])('the card number “%s” is as usual: %s', (card, usual) => {
  expect(isUsualCard(card)).toBe(usual)
})

it.each([
  ['10 004512', '•••••512'],
  ['083065001234', '•••••234'],
  ['12', '••'],
])('the card number “%s” is shown as “%s” until asked for', (card, shown) => {
  expect(maskNumber(card)).toBe(shown)
})

it('is searched by name and by card number, with or without its blank', () => {
  expect(personSearchText('Võ Thị Ơn Ví Dụ', '10 004512')).toBe(
    'vo thi on vi du 10 004512 10004512',
  )
  expect(personSearchText('Đỗ Uỷ Mẫu', null)).toBe('do uy mau')
})

it('keeps a card number as typed and makes an empty one unknown', () => {
  const card = AddPerson.shape.partyCard
  expect(card.parse(' 10  004512 ')).toBe('10 004512')
  expect(card.parse('083065001234')).toBe('083065001234')
  expect(card.parse('  ')).toBeNull()
})

it.each([
  { birth: '1971-02-17', joined: '1989-02-17', official: '1990-02-17', doubt: null, why: '' },
  { birth: '1971-02-17', joined: '1989-02-16', official: null, doubt: 'joinedUnder18', why: '' },
  { birth: '1971', joined: '1989-01-01', official: null, doubt: null, why: 'may be 18' },
  { birth: '1972', joined: '1989', official: null, doubt: 'joinedUnder18', why: 'years alone' },
  { birth: null, joined: '2019-06', official: '2020-05-31', doubt: 'shortProbation', why: '' },
  { birth: null, joined: '2019-06', official: '2020-06-01', doubt: null, why: 'may be a year' },
] as const)('born $birth, joined $joined, official $official: doubt $doubt $why', (person) => {
  const { birth, joined, official, doubt } = person
  const dates = { birthDate: date(birth), joinedOn: date(joined), officialOn: date(official) }
  expect(partyDateDoubt(dates)).toBe(doubt === null ? null : peopleProblems[doubt])
})

it.each([
  { number: '083065001234', birth: '1965-03-01', gender: 'male', doubt: null, why: '20th century' },
  { number: '083165001234', birth: '1965', gender: 'female', doubt: null, why: '' },
  { number: '083303001234', birth: '2003-01-02', gender: 'female', doubt: null, why: '21st' },
  { number: '083065001234', birth: '1966', gender: 'male', doubt: 'birthYear', why: '' },
  { number: '083065001234', birth: null, gender: 'female', doubt: 'gender', why: '' },
  { number: '083065001234', birth: null, gender: null, doubt: null, why: 'nothing to compare' },
  { number: '320123456', birth: '1980', gender: 'female', doubt: null, why: 'an old CMND' },
  { number: '83065001234', birth: null, gender: null, doubt: 'form', why: 'a lost leading zero' },
] as const)('citizen number $number of $birth, $gender: doubt $doubt $why', (person) => {
  const known = { birthDate: date(person.birth), gender: person.gender }
  expect(citizenNumberDoubt(person.number, known)).toBe(person.doubt)
})

it('doubts a card of 12 digits only beside another citizen number of 12', () => {
  expect(cardDiffers('083065001234', '083065001235')).toBe(true)
  expect(cardDiffers('083065001234', '083065001234')).toBe(false)
  expect(cardDiffers('10 004512', '083065001234')).toBe(false)
})

it('keeps no end of Party membership of one who is a member, and none without a reason', () => {
  const ended = { partyEnd: 'died', partyEndedOn: date('2020') } as const
  expect(settledEnd({ isPartyMember: false, ...ended })).toEqual(ended)
  const none = { partyEnd: null, partyEndedOn: null }
  expect(settledEnd({ isPartyMember: true, ...ended })).toEqual(none)
  expect(settledEnd({ ...ended, isPartyMember: false, partyEnd: null })).toEqual(none)
})
