import { addDays, type LocalDate } from '@shared/core/local-date'
import { type ExemplarStep, exemplarSteps } from '@shared/features/exemplars/exemplars.kinds'
import {
  currentOf,
  firstTrail,
  moveOn,
  reasonNeeded,
  type Trail,
} from '@shared/features/exemplars/exemplars.trail.rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'

const start = day('2026-01-05')
const trailTo = (steps: readonly ExemplarStep[]): Trail =>
  steps.reduce<Trail>((trail, to) => {
    const next = moveOn(trail, { to, on: start, reason: 'Lý do thử' }, false)
    if (typeof next === 'string') throw new Error(next)
    return next
  }, firstTrail(start))

describe('a move between steps (R-157)', () => {
  it('needs no reason for one step on with everything there', () => {
    const trail = moveOn(firstTrail(start), { to: 2, on: day('2026-02-01'), reason: '' }, false)
    expect(trail).toMatchObject([
      { step: 1, enteredOn: start, leftOn: '2026-02-01', skipReason: '' },
      { step: 2, enteredOn: '2026-02-01', leftOn: null },
    ])
  })

  it.each([
    { from: [], to: 2, missing: true, problem: 'reason-without-evidence' },
    { from: [], to: 3, missing: false, problem: 'reason-to-skip' },
    { from: [], to: 5, missing: true, problem: 'reason-to-skip' },
    { from: [2, 3], to: 2, missing: false, problem: 'reason-to-go-back' },
    { from: [2], to: 2, missing: false, problem: 'same-step' },
  ] as const)('from $from to $to is refused: $problem', ({ from, to, missing, problem }) => {
    expect(moveOn(trailTo(from), { to, on: start, reason: '' }, missing)).toBe(problem)
  })

  it('is not made before the day it came to where it is', () => {
    const move = { to: 2, on: addDays(start, -1), reason: '' } as const
    expect(moveOn(firstTrail(start), move, false)).toBe('too-early')
  })

  it('writes the reason at every step passed over, and at one left unproved', () => {
    const move = { to: 4, on: start, reason: 'Tỉnh yêu cầu bình xét sớm' } as const
    expect(moveOn(firstTrail(start), move, true)).toMatchObject([
      { step: 1, skipReason: 'Tỉnh yêu cầu bình xét sớm', leftOn: start },
      { step: 2, skipReason: 'Tỉnh yêu cầu bình xét sớm', leftOn: start },
      { step: 3, skipReason: 'Tỉnh yêu cầu bình xét sớm', leftOn: start },
      { step: 4, skipReason: '', leftOn: null },
    ])
  })

  it('keeps on the trail why it came back, and starts the days of the step anew', () => {
    const back = { to: 2, on: day('2026-05-01'), reason: 'Cần tuyên truyền thêm' } as const
    const trail = moveOn(trailTo([2, 3, 4]), back, false)
    expect(trail).toMatchObject([
      { step: 1 },
      { step: 2, enteredOn: '2026-05-01', leftOn: null, backReason: 'Cần tuyên truyền thêm' },
      { step: 3, leftOn: start },
      { step: 4, leftOn: '2026-05-01' },
    ])
  })
})

/** What is true of every trail, whatever was done before. */
function faults(trail: Trail): string[] {
  const current = currentOf(trail)
  const found: string[] = []
  if (trail.filter(({ leftOn }) => leftOn === null).length !== 1) found.push('not in one step')
  for (const { enteredOn, leftOn } of trail)
    if (leftOn !== null && leftOn < enteredOn) found.push('left before it came')
  for (const step of exemplarSteps)
    if (current && step < current.step && !trail.some((each) => each.step === step))
      found.push(`nothing of step ${step}`)
  return found
}

interface Asked {
  readonly to: ExemplarStep
  readonly days: number
  readonly reason: string
  readonly isMissing: boolean
}

const asked: fc.Arbitrary<Asked> = fc.record({
  to: fc.constantFrom(...exemplarSteps),
  days: fc.integer({ min: -3, max: 40 }),
  reason: fc.constantFrom('', 'Lý do thử'),
  isMissing: fc.boolean(),
})

type Mover = typeof moveOn

/** Runs the moves; the first thing that is wrong, in words. */
function walk(moves: readonly Asked[], move: Mover): string | null {
  let trail = firstTrail(start)
  let today: LocalDate = start
  for (const { to, days, reason, isMissing } of moves) {
    const from = currentOf(trail)?.step ?? 1
    const on = addDays(today, days)
    const next = move(trail, { to, on, reason }, isMissing)
    if (typeof next === 'string') continue
    if (reason === '' && (to !== from + 1 || isMissing)) return `${from} to ${to} without a reason`
    const [fault] = faults(next)
    if (fault) return fault
    for (const step of exemplarSteps)
      if (step > from && step < to && next.find((each) => each.step === step)?.skipReason === '')
        return `step ${step} passed over in silence`
    trail = next
    today = on
  }
  return null
}

describe('any number of moves', () => {
  const moves = fc.array(asked, { maxLength: 25 })

  it('leave the exemplar in one step, with a reason for everything out of order', () => {
    fc.assert(fc.property(moves, (some) => walk(some, moveOn) === null))
  })

  it('would be caught if steps could be skipped in silence', () => {
    const silent: Mover = (trail, move, isMissing) => {
      const next = moveOn(trail, { ...move, reason: move.reason || 'x' }, isMissing)
      return typeof next === 'string' ? next : next.map((step) => ({ ...step, skipReason: '' }))
    }
    expect(() => fc.assert(fc.property(moves, (some) => walk(some, silent) === null))).toThrow()
  })

  it('would be caught if a step were left open behind', () => {
    const open: Mover = (trail, move, isMissing) => {
      const next = moveOn(trail, move, isMissing)
      return typeof next === 'string' ? next : next.map((step) => ({ ...step, leftOn: null }))
    }
    expect(() => fc.assert(fc.property(moves, (some) => walk(some, open) === null))).toThrow()
  })
})

it('keeps why a step was passed over when the exemplar comes back to it', () => {
  const go = (trail: ReturnType<typeof firstTrail>, to: 1 | 2 | 3, reason: string) =>
    moveOn(trail, { to, on: start, reason }, false) as ReturnType<typeof firstTrail>
  const skipped = go(firstTrail(start), 3, 'Tỉnh đã tuyên truyền')
  const back = go(skipped, 2, 'Cần bản tin')
  expect(back[1]).toMatchObject({ skipReason: 'Tỉnh đã tuyên truyền', backReason: 'Cần bản tin' })
  const again = go(go(back, 1, 'Làm lại'), 3, 'Đã có bản tin')
  expect(again[1]?.skipReason).toBe('Tỉnh đã tuyên truyền; Đã có bản tin')
})

it('says why a move needs a reason before it is tried', () => {
  expect(reasonNeeded(1, 2, false)).toBeNull()
  expect(reasonNeeded(1, 2, true)).toBe('reason-without-evidence')
  expect(reasonNeeded(2, 4, false)).toBe('reason-to-skip')
  expect(reasonNeeded(4, 2, true)).toBe('reason-to-go-back')
})
