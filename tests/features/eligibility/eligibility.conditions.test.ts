import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { judgeCondition } from '@shared/features/eligibility/eligibility.conditions'
import type { AwardFact, SubjectFacts } from '@shared/features/eligibility/eligibility.facts'
import { ratedYear } from '@shared/features/eligibility/eligibility.rules'
import { conditionText } from '@shared/features/eligibility/eligibility.strings'
import { type Condition, RuleTree } from '@shared/features/eligibility/eligibility.tree'
import type { PersonId } from '@shared/features/people/people.ids'
import { describe, expect, it } from 'vitest'
import { day, testId } from '../../support/office'
import { forms } from './eligibility-samples'

const campaignId = testId(3) as CampaignId
const moment = { onDay: day('2023-01-05'), year: 2022, campaignId }
const blank: SubjectFacts = {
  ...{ subject: 'person', record: { kind: 'person', id: testId(1) as PersonId } },
  ...{ ratings: [], awards: [], ledgerSince: null, proposals: [], achievement: '', roundId: null },
  ...{ isPraise: false, exemplars: [], registration: null, isPartyMember: true, joinedOn: null },
  ...{ cap: null, answers: new Map() },
}
const outcome = (condition: Condition, facts: Partial<SubjectFacts>, when = moment) =>
  judgeCondition(condition, { facts: { ...blank, ...facts }, moment: when }).outcome

const award = (decidedOn: string | null, change: Partial<AwardFact> = {}): AwardFact => ({
  ...{ decisionId: 'd', formId: forms.baseYear, form: 'Giấy khen', number: '05-QĐ/ĐUK' },
  ...{ decidedOn: decidedOn as PartialDate | null, achievement: '', nominationId: null },
  isPraise: false,
  ...change,
})

describe('an earlier award', () => {
  const twice: Condition = {
    ...{ kind: 'earlier-award', formIds: [forms.baseYear], withinYears: 5, times: 2 },
  }
  const since = (text: string) => ({ ledgerSince: text as PartialDate })

  it('is met by as many as are asked for, within the years', () => {
    const awards = [award('2022-01-10'), award('2018')]
    expect(outcome(twice, { awards, ...since('2010') })).toBe('met')
    expect(
      outcome(twice, { awards: [award('2022-01-10'), award('2017-12-31')], ...since('2010') }),
    ).toBe('not-met')
  })

  it('is thiếu dữ liệu where the ledger does not go back so far, or is empty', () => {
    expect(outcome(twice, { awards: [award('2022-01-10')], ...since('2019-05-01') })).toBe(
      'unknown',
    )
    expect(outcome(twice, {})).toBe('unknown')
    expect(outcome(twice, since('2018-01-01'))).toBe('not-met')
  })

  it.each(['2018-12-31', '2018-01-02', '2018-07', '2018'])(
    'takes no year for one on record that the ledger began in: %s',
    (begun) => {
      // Five years up to 2022 begin with 2018; the day before the first line nobody knows of.
      expect(outcome(twice, since(begun))).toBe('unknown')
      expect(outcome(twice, since(begun.replace('2018', '2017')))).toBe('not-met')
    },
  )

  it('does not count what came after the day, another form, or a day the book does not say', () => {
    const count = (last: AwardFact) =>
      outcome(twice, { awards: [award('2021-01-10'), last], ...since('2010') })
    expect(count(award('2023-01-06'))).toBe('not-met')
    expect(count(award('2022-01-10', { formId: forms.flag }))).toBe('not-met')
    // Nobody has chosen its form: it may be one of those asked for.
    expect(count(award('2022-01-10', { formId: null }))).toBe('unknown')
    expect(count(award('2022-01-10', { formId: null, isPraise: true }))).toBe('not-met')
    expect(count(award('2016-01-10', { formId: null }))).toBe('not-met')
    expect(count(award(null))).toBe('unknown')
  })
})

describe('membership of the Party', () => {
  const three: Condition = { kind: 'member-for', years: 3 }
  it.each([
    ['2020-01-05', 'met'],
    ['2020-01-06', 'not-met'],
    ['2020-01', 'unknown'],
    ['2020', 'unknown'],
    ['2019', 'met'],
    ['2021', 'not-met'],
  ])('joined %s, three years on 05/01/2023: %s', (joined, expected) => {
    expect(outcome(three, { joinedOn: joined as PartialDate })).toBe(expected)
  })

  it('is not known without a day, and not met by who is no member', () => {
    expect(outcome(three, {})).toBe('unknown')
    expect(outcome(three, { isPartyMember: false })).toBe('not-met')
  })
})

describe('what is answered by hand', () => {
  const share: Condition = {
    ...{ kind: 'figure', question: 'Tỷ lệ hộ khá', unit: '%', operator: 'above', value: '80' },
  }
  const answered = (value: string) => ({
    answers: new Map([['Tỷ lệ hộ khá', { value, note: '' }]]),
  })

  // “trên 80%” and “80% trở lên” differ at exactly 80.
  it.each([
    ['above', '80', 'not-met'],
    ['above', '80.000001', 'met'],
    ['at-least', '80', 'met'],
    ['at-most', '80', 'met'],
    ['below', '80', 'not-met'],
  ] as const)('%s 80 with %s: %s', (operator, value, expected) => {
    expect(outcome({ ...share, operator }, answered(value))).toBe(expected)
  })

  it('is thiếu dữ liệu until it is answered; discipline is nowhere on record, so it is asked', () => {
    expect(outcome(share, {})).toBe('unknown')
    const none: Condition = { kind: 'no-discipline', years: 1 }
    const asked = judgeCondition(none, { facts: blank, moment })
    expect(asked).toMatchObject({ outcome: 'unknown', question: { kind: 'yes-no' } })
    const answers = new Map([[asked.question?.question ?? '', { value: 'yes', note: '' }]])
    expect(outcome(none, { answers })).toBe('met')
  })
})

describe('the campaign', () => {
  const registered: Condition = { kind: 'registered' }
  it('knows an approved registration from one that still waits, and from none', () => {
    expect(outcome(registered, { registration: 'approved' })).toBe('met')
    expect(outcome(registered, { registration: 'submitted' })).toBe('unknown')
    expect(outcome(registered, { registration: 'declined' })).toBe('not-met')
    expect(outcome(registered, {})).toBe('not-met')
    expect(outcome(registered, {}, { ...moment, campaignId: null as never })).toBe('unknown')
  })

  it('counts exemplars of the campaign that are still followed', () => {
    const step: Condition = { kind: 'exemplar-step', step: 4 }
    const exemplar = { id: 'e', campaignId, year: 2022, title: 'A', step: 4, isStopped: false }
    expect(outcome(step, { exemplars: [exemplar] })).toBe('met')
    expect(outcome(step, { exemplars: [{ ...exemplar, step: 3 }] })).toBe('not-met')
    expect(outcome(step, { exemplars: [{ ...exemplar, isStopped: true }] })).toBe('not-met')
    expect(outcome(step, { exemplars: [{ ...exemplar, campaignId: null }] })).toBe('not-met')
  })
})

it('says every condition in words', () => {
  const words = (condition: Condition) => conditionText(condition, new Map())
  expect(
    words({ kind: 'rating', yearsBack: 0, outcomes: ['excellent', 'good'], isExemplary: false }),
  ).toBe('Xếp loại trong năm: hoàn thành xuất sắc nhiệm vụ hoặc hoàn thành tốt nhiệm vụ')
  expect(
    words({ kind: 'ratings-in-a-row', years: 5, atLeast: 'excellent', isExemplary: true }),
  ).toBe('5 năm liền hoàn thành xuất sắc nhiệm vụ tiêu biểu')
  expect(
    words({
      kind: 'figure',
      question: 'Số sáng kiến',
      unit: '',
      operator: 'at-least',
      value: '1.5',
    }),
  ).toBe('Số sáng kiến: từ 1,5 trở lên')
})

it('reads no deeper tree than the form can show', () => {
  const leaf = { kind: 'registered' } as const
  const wrap = (node: unknown) => ({ kind: 'all', of: [node] })
  expect(RuleTree.safeParse(wrap(wrap(leaf))).success).toBe(true)
  expect(RuleTree.safeParse(wrap(wrap(wrap(wrap(leaf))))).success).toBe(false)
})

it('means the year before until offices begin to rate, in October', () => {
  expect(ratedYear('2023-01-05' as LocalDate)).toBe(2022)
  expect(ratedYear('2023-09-30' as LocalDate)).toBe(2022)
  expect(ratedYear('2023-10-01' as LocalDate)).toBe(2023)
})
