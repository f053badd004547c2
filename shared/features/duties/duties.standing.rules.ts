import { daysBetween, type LocalDate } from '@shared/core/local-date'
import type { RecordedState, UnitState } from './duties.kinds'

/** Nothing is left to ask for. */
export const isSettled = (state: UnitState): boolean =>
  state === 'submitted' || state === 'accepted' || state === 'excused' || state === 'ended'

/** Handed in, whatever became of it but being sent back. */
export const isHandedIn = (state: UnitState | RecordedState): boolean =>
  state === 'submitted' || state === 'accepted'

interface Timing {
  readonly state: UnitState
  readonly dueOn: LocalDate
  readonly submittedOn: LocalDate | null
  readonly today: LocalDate
}

/** Days past the day due: of what is missing until today, of what came in until it came; 0 in time. */
export function daysLate({ state, dueOn, submittedOn, today }: Timing): number {
  if (state === 'excused' || state === 'ended') return 0
  const until = isHandedIn(state) ? submittedOn : today
  return until === null ? 0 : Math.max(0, daysBetween(dueOn, until))
}

/** Counts of one occurrence by state; every state is there. */
export type UnitCounts = Readonly<Record<UnitState, number>>

/** Those of whom it is asked: neither excused nor gone. */
export const expectedOf = (counts: UnitCounts): number =>
  Object.entries(counts).reduce((sum, [state, count]) => {
    const isAsked = state !== 'excused' && state !== 'ended'
    return isAsked ? sum + count : sum
  }, 0)

export const handedIn = ({ submitted, accepted }: UnitCounts): number => submitted + accepted
