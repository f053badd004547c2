import { daysBetween, type LocalDate } from '@shared/core/local-date'
import type { RatingOutcome } from '../ratings/ratings.kinds'
import type { ExemplarStep, LearnerResult } from './exemplars.kinds'

/** What is on record of one exemplar, in numbers: enough to say what a step still asks for. */
export interface Evidence {
  /** Registered, on record or on paper. */
  readonly isRegistered: boolean
  /** Chosen in the monthly evaluation of a unit, or the evaluation is described. */
  readonly isEvaluated: boolean
  /** The vote of step 1. */
  readonly isVoted: boolean
  readonly isPraised: boolean
  readonly publicity: number
  readonly activities: number
  readonly learners: number
  readonly assessed: number
  /** Assessed learners of whose work the effect is told. */
  readonly withEffect: number
  /** Every assessed learner was voted on, or the meeting as a whole has a vote. */
  readonly isAssessmentVoted: boolean
  readonly isDecided: boolean
}

export const missingKinds = [
  'registration',
  'evaluation',
  'vote',
  'praise',
  'publicity',
  'activity',
  'learners',
  'assessment',
  'effect',
  'assessment-vote',
  'decision',
] as const
export type Missing = (typeof missingKinds)[number]

/** What a step still asks for, in the order of the work (R-152 … R-156). */
export function missingIn(step: ExemplarStep, evidence: Evidence): readonly Missing[] {
  const asked: Readonly<Record<ExemplarStep, readonly (Missing | false)[]>> = {
    1: [
      !evidence.isRegistered && 'registration',
      !evidence.isEvaluated && 'evaluation',
      !evidence.isVoted && 'vote',
      !evidence.isPraised && 'praise',
    ],
    2: [evidence.publicity === 0 && 'publicity'],
    3: [evidence.activities === 0 && 'activity', evidence.learners === 0 && 'learners'],
    4: [
      (evidence.learners === 0 || evidence.assessed < evidence.learners) && 'assessment',
      evidence.withEffect < evidence.assessed && 'effect',
      !evidence.isAssessmentVoted && 'assessment-vote',
    ],
    5: [!evidence.isDecided && 'decision'],
  }
  return asked[step].filter((missing) => missing !== false)
}

/** Recognised: nothing of the last step is left to do. */
export const isRecognised = (step: ExemplarStep, missing: readonly Missing[]): boolean =>
  step === 5 && missing.length === 0

/** Units evaluate every month: after two evaluations without a step something is stuck. */
export const stalledAfterDays = 60

export const daysInStep = (enteredOn: LocalDate, until: LocalDate): number =>
  Math.max(0, daysBetween(enteredOn, until))

interface Standing {
  readonly enteredOn: LocalDate
  readonly stoppedOn: LocalDate | null
  readonly isRecognised: boolean
}

export const isStalled = ({ enteredOn, stoppedOn, isRecognised }: Standing, today: LocalDate) =>
  stoppedOn === null && !isRecognised && daysInStep(enteredOn, today) > stalledAfterDays

/** Whether praise may be proposed; a hint that forbids nothing. */
export type PraiseHint = 'met' | 'not-met' | 'no-data'

/**
 * “phải hoàn thành xuất sắc nhiệm vụ được giao, có đóng góp cụ thể, thiết thực”.
 *
 * @param outcome the rating of the exemplar's year; null while there is none
 * @param contribution what was done and achieved, in words
 */
export function praiseHint(outcome: RatingOutcome | null, contribution: string): PraiseHint {
  if (outcome !== null && outcome !== 'excellent') return 'not-met'
  return outcome === null || contribution.trim() === '' ? 'no-data' : 'met'
}

/** An assessment that attained: to be recognised in step 5. */
export const isAttained = (result: LearnerResult): boolean =>
  result === 'caught-up' || result === 'overtaken'

/** Who speaks for the exemplar where there is no photo: the first letters of the last two words. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word))
  return words
    .slice(-2)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('')
}
