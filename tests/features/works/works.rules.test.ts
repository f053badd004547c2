import {
  countWork,
  gapsOf,
  isLate,
  settleProgress,
  wasLate,
} from '@shared/features/works/works.rules'
import { worksStrings } from '@shared/features/works/works.strings'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'

const today = day('2022-12-20')
const item = { state: 'doing' as const, dueOn: day('2022-12-19'), field: 'Kiểm tra, giám sát' }

describe('a work item is late', () => {
  it.each([
    ['the day after its day', '2022-12-19', 'doing', true],
    ['never on its day', '2022-12-20', 'doing', false],
    ['though nobody has begun it', '2022-01-31', 'planned', true],
    ['no more when done', '2022-01-31', 'done', false],
    ['no more when dropped', '2022-01-31', 'dropped', false],
    ['never without a day', null, 'doing', false],
  ] as const)('%s', (_, dueOn, state, expected) => {
    expect(isLate({ state, dueOn: dueOn && day(dueOn) }, today)).toBe(expected)
  })

  it('was done late only when both days are known', () => {
    const done = { state: 'done' as const, dueOn: day('2022-06-30'), doneOn: day('2022-07-01') }
    expect(wasLate(done)).toBe(true)
    expect(wasLate({ ...done, doneOn: day('2022-06-30') })).toBe(false)
    expect(wasLate({ ...done, doneOn: null })).toBe(false)
  })
})

describe('what a plan must still say (R-076)', () => {
  const whole = {
    organisationId: 'a',
    personId: null,
    ownerText: '',
    startsOn: day('2022-01-05'),
    dueOn: day('2022-03-31'),
  }
  it.each([
    ['nothing, when an organisation owns it', {}, []],
    [
      'nothing, when only words name the owner',
      { organisationId: null, ownerText: 'Tổ giúp việc' },
      [],
    ],
    ['the owner', { organisationId: null, ownerText: '  ' }, ['owner']],
    ['start and end', { startsOn: null, dueOn: null }, ['start', 'due']],
  ])('%s', (_, change, gaps) => {
    expect(gapsOf({ ...whole, ...change })).toEqual(gaps)
  })
})

describe('the count (R-077, R-122)', () => {
  it('says “23/23 đầu việc trên 05 lĩnh vực công tác”', () => {
    const fields = ['a', 'b', 'c', 'd', 'e']
    const items = Array.from({ length: 23 }, (_, n) => ({
      state: 'done' as const,
      dueOn: null,
      field: fields[n % 5]!,
    }))
    const counts = countWork(items, today)
    expect(worksStrings.countLine(counts)).toBe('23/23 đầu việc trên 05 lĩnh vực công tác')
  })

  it('counts what was dropped on neither side, and items of no field in no field', () => {
    const items = [
      item,
      { ...item, state: 'done' as const },
      { ...item, state: 'dropped' as const, field: 'Đoàn Thanh niên' },
      { ...item, field: '', dueOn: null },
    ]
    expect(countWork(items, today)).toEqual({ total: 3, done: 1, late: 1, dropped: 1, fields: 1 })
    expect(worksStrings.countLine({ total: 3, done: 1, fields: 0 })).toBe('01/03 đầu việc')
  })
})

describe('state, percent and day', () => {
  it.each([
    ['done is all of it', { state: 'done', progress: 40, doneOn: null }, { progress: 100 }],
    [
      'what goes on is not all of it',
      { state: 'doing', progress: 100, doneOn: null },
      { progress: 99 },
    ],
    [
      'what goes on has no day on which it was done',
      { state: 'planned', progress: 0, doneOn: '2022-05-01' },
      { doneOn: null },
    ],
  ] as const)('%s', (_, said, kept) => {
    const given = { ...said, doneOn: said.doneOn === null ? null : day(said.doneOn) }
    expect(settleProgress(given)).toMatchObject(kept)
  })
})
