import type { PartialDate } from '@shared/core/partial-date'
import { AddPerson } from '@shared/features/people/people.contract'
import {
  dateProblem,
  isUsualCard,
  maskCard,
  personSearchText,
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
  expect(maskCard(card)).toBe(shown)
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
