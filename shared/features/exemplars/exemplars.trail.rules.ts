import type { LocalDate } from '@shared/core/local-date'
import { type ExemplarStep, exemplarSteps } from './exemplars.kinds'

/** One step an exemplar has come through, passed over, or stands in. */
export interface TrailStep {
  readonly step: ExemplarStep
  /** The last time it came here; of a step passed over, the day of that. */
  readonly enteredOn: LocalDate
  /** null in exactly one step: the one it stands in. */
  readonly leftOn: LocalDate | null
  /** Why the step was passed over, or left before everything it asks for was there. */
  readonly skipReason: string
  /** Why it came back here from a later step. */
  readonly backReason: string
}

/** In the order of the steps; steps never reached are absent. */
export type Trail = readonly TrailStep[]

export interface StepMove {
  readonly to: ExemplarStep
  readonly on: LocalDate
  /** Empty where none is needed. */
  readonly reason: string
}

export type MoveProblem =
  | 'same-step'
  | 'too-early'
  | 'reason-to-skip'
  | 'reason-without-evidence'
  | 'reason-to-go-back'

export const firstTrail = (on: LocalDate): Trail => [
  { step: 1, enteredOn: on, leftOn: null, skipReason: '', backReason: '' },
]

export const currentOf = (trail: Trail): TrailStep | undefined =>
  trail.find(({ leftOn }) => leftOn === null)

/** Why a move needs a reason; null when it needs none. */
export function reasonNeeded(
  from: ExemplarStep,
  to: ExemplarStep,
  isEvidenceMissing: boolean,
): Exclude<MoveProblem, 'same-step' | 'too-early'> | null {
  if (to < from) return 'reason-to-go-back'
  if (to > from + 1) return 'reason-to-skip'
  return isEvidenceMissing ? 'reason-without-evidence' : null
}

/**
 * The trail after a move, or what stands against it. One step on with everything in place is free;
 * anything else is written down with its reason (R-157: the steps are ordered, none is skipped
 * without one). What was on the trail stays on it.
 *
 * @param isEvidenceMissing of the step it stands in
 */
export function moveOn(
  trail: Trail,
  { to, on, reason }: StepMove,
  isEvidenceMissing: boolean,
): Trail | MoveProblem {
  const from = currentOf(trail)
  if (!from || from.step === to) return 'same-step'
  if (on < from.enteredOn) return 'too-early'
  const needed = reasonNeeded(from.step, to, isEvidenceMissing)
  if (needed !== null && reason === '') return needed
  const isBack = to < from.step
  const isUnproven = !isBack && isEvidenceMissing
  const known = new Map(trail.map((step) => [step.step, step]))
  const skipReason = isUnproven ? both(from.skipReason, reason) : from.skipReason
  known.set(from.step, { ...from, leftOn: on, skipReason })
  for (const step of exemplarSteps)
    if (step > from.step && step < to) {
      const passed = arrival(known.get(step), step, on)
      known.set(step, { ...passed, leftOn: on, skipReason: both(passed.skipReason, reason) })
    }
  const arrived = arrival(known.get(to), to, on)
  known.set(to, { ...arrived, backReason: isBack ? reason : arrived.backReason })
  return [...known.values()].sort((one, other) => one.step - other.step)
}

/** What was said before stays before what is said now. */
const both = (before: string, now: string): string =>
  before === '' || before === now ? now : `${before}; ${now}`

const arrival = (known: TrailStep | undefined, step: ExemplarStep, on: LocalDate): TrailStep => ({
  step,
  enteredOn: on,
  leftOn: null,
  skipReason: known?.skipReason ?? '',
  backReason: known?.backReason ?? '',
})
