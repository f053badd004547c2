import { monthState, monthsDue } from '@shared/features/exemplars/exemplars.months.rules'
import {
  daysInStep,
  type Evidence,
  initialsOf,
  isRecognised,
  isStalled,
  missingIn,
  praiseHint,
} from '@shared/features/exemplars/exemplars.rules'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'

const nothing: Evidence = {
  ...{ isRegistered: false, isEvaluated: false, isVoted: false, isPraised: false },
  ...{ publicity: 0, activities: 0, learners: 0, assessed: 0, withEffect: 0 },
  ...{ isAssessmentVoted: false, isDecided: false },
}

describe('what a step still asks for (R-152 … R-156)', () => {
  it('names everything, in the order of the work, while there is nothing', () => {
    expect(missingIn(1, nothing)).toEqual(['registration', 'evaluation', 'vote', 'praise'])
    expect(missingIn(2, nothing)).toEqual(['publicity'])
    expect(missingIn(3, nothing)).toEqual(['activity', 'learners'])
    expect(missingIn(4, nothing)).toEqual(['assessment', 'assessment-vote'])
    expect(missingIn(5, nothing)).toEqual(['decision'])
  })

  it.each([
    { step: 1, has: { isRegistered: true }, missing: ['evaluation', 'vote', 'praise'] },
    { step: 1, has: { isRegistered: true, isEvaluated: true, isVoted: true, isPraised: true } },
    { step: 2, has: { publicity: 1 } },
    { step: 3, has: { activities: 1 }, missing: ['learners'] },
    { step: 3, has: { activities: 1, learners: 1 } },
    // One learner of two is not assessed yet.
    {
      step: 4,
      has: { learners: 2, assessed: 1, withEffect: 1, isAssessmentVoted: true },
      missing: ['assessment'],
    },
    // The work of one assessed learner is not told of.
    {
      step: 4,
      has: { learners: 2, assessed: 2, withEffect: 1, isAssessmentVoted: true },
      missing: ['effect'],
    },
    { step: 4, has: { learners: 1, assessed: 1, withEffect: 1, isAssessmentVoted: true } },
    { step: 5, has: { isDecided: true } },
  ] as const)('of step $step with $has', ({ step, has, ...rest }) => {
    expect(missingIn(step, { ...nothing, ...has })).toEqual('missing' in rest ? rest.missing : [])
  })

  it('recognises only in the last step, with its decision', () => {
    expect(isRecognised(5, [])).toBe(true)
    expect(isRecognised(5, ['decision'])).toBe(false)
    expect(isRecognised(4, [])).toBe(false)
  })
})

describe('whether praise may be proposed (R-160)', () => {
  it.each([
    { outcome: 'excellent', contribution: 'Giảm 3 ngày xử lý', hint: 'met' },
    { outcome: 'excellent', contribution: ' ', hint: 'no-data' },
    { outcome: null, contribution: 'Giảm 3 ngày xử lý', hint: 'no-data' },
    { outcome: 'good', contribution: 'Giảm 3 ngày xử lý', hint: 'not-met' },
    { outcome: 'unrated', contribution: '', hint: 'not-met' },
  ] as const)('$outcome, “$contribution”: $hint', ({ outcome, contribution, hint }) => {
    expect(praiseHint(outcome, contribution)).toBe(hint)
  })
})

describe('standing still', () => {
  const since = { enteredOn: day('2026-01-01'), stoppedOn: null, isRecognised: false }

  it('is more than sixty days in one step', () => {
    expect(daysInStep(since.enteredOn, day('2026-03-02'))).toBe(60)
    expect(isStalled(since, day('2026-03-02'))).toBe(false)
    expect(isStalled(since, day('2026-03-03'))).toBe(true)
  })

  it('is not said of what is stopped or recognised', () => {
    expect(isStalled({ ...since, stoppedOn: day('2026-02-01') }, day('2026-12-31'))).toBe(false)
    expect(isStalled({ ...since, isRecognised: true }, day('2026-12-31'))).toBe(false)
  })
})

describe('the months of a year (R-134)', () => {
  const today = day('2026-03-15')

  it('counts those that are over', () => {
    expect(monthsDue(2025, today)).toBe(12)
    expect(monthsDue(2026, today)).toBe(2)
    expect(monthsDue(2027, today)).toBe(0)
  })

  it('tells chosen, none, not said and not over apart', () => {
    const said = (chosen: number, isNone: boolean, month: number) =>
      monthState({ year: 2026, month }, { chosen, isNone }, today)
    expect(said(1, false, 2)).toBe('chosen')
    expect(said(0, true, 2)).toBe('none')
    expect(said(0, false, 2)).toBe('open')
    expect(said(0, false, 3)).toBe('ahead')
    expect(said(2, false, 3)).toBe('chosen')
  })
})

it('takes the initials of the last two words of a name', () => {
  expect(initialsOf('Nguyễn Thử Ánh')).toBe('TÁ')
  expect(initialsOf('Chi bộ 3, Đảng bộ Sở thử')).toBe('ST')
  expect(initialsOf('')).toBe('')
})
