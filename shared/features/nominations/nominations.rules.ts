import { daysBetween, type LocalDate } from '@shared/core/local-date'
import type { FileTiming } from './files.contract'
import type { NominationStatus } from './nominations.kinds'

/**
 * Who moves a nomination: the clerk by hand, a meeting that lets it go again, a decision that is
 * signed, issued or given up, or the answer of the province as it is entered, and corrected, here.
 */
export type Mover = 'clerk' | 'meeting' | 'decision' | 'province'

interface Moves {
  readonly clerk: readonly NominationStatus[]
  readonly meeting?: readonly NominationStatus[]
  readonly decision?: readonly NominationStatus[]
  readonly province?: readonly NominationStatus[]
}

/**
 * The way of a file. Every step between handing in and the meeting may be left out: a list that
 * comes with the meeting's result is passed at once. Only a decision makes a file “decided”.
 */
const moves: Readonly<Record<NominationStatus, Moves>> = {
  draft: { clerk: ['submitted', 'withdrawn'] },
  submitted: {
    clerk: [
      ...(['screening', 'eligible', 'waiting', 'passed'] as const),
      ...(['returned', 'ineligible', 'failed', 'withdrawn'] as const),
    ],
  },
  screening: {
    clerk: ['eligible', 'waiting', 'passed', 'returned', 'ineligible', 'failed', 'withdrawn'],
  },
  eligible: { clerk: ['waiting', 'passed', 'returned', 'ineligible', 'failed', 'withdrawn'] },
  waiting: {
    clerk: ['passed', 'returned', 'failed', 'withdrawn'],
    meeting: ['submitted', 'screening', 'eligible'],
  },
  passed: {
    clerk: ['waiting', 'returned', 'failed', 'forwarded', 'withdrawn'],
    decision: ['signing', 'decided'],
    province: ['forwarded'],
  },
  signing: { clerk: [], decision: ['passed', 'decided'] },
  decided: {
    clerk: ['awarded'],
    decision: ['passed', 'ineligible'],
    province: ['forwarded', 'failed'],
  },
  awarded: { clerk: ['decided'], decision: ['passed', 'ineligible'] },
  returned: { clerk: ['submitted', 'withdrawn'] },
  ineligible: { clerk: ['screening', 'withdrawn'] },
  failed: { clerk: ['waiting', 'withdrawn'], province: ['forwarded', 'decided'] },
  forwarded: {
    clerk: ['passed', 'withdrawn'],
    decision: ['decided'],
    province: ['decided', 'failed', 'passed'],
  },
  withdrawn: { clerk: ['submitted'] },
}

export const nextNominationStatuses = (from: NominationStatus): readonly NominationStatus[] =>
  moves[from].clerk

export const canMoveNomination = (
  from: NominationStatus,
  to: NominationStatus,
  by: Mover,
): boolean => (moves[from][by] ?? []).includes(to)

/** A refusal without a reason helps nobody: the unit must know what to mend. */
export const needsReason = (to: NominationStatus): boolean =>
  to === 'returned' || to === 'ineligible' || to === 'failed'

/** Turned down or taken back. */
export const fallenStatuses: readonly NominationStatus[] = ['ineligible', 'failed', 'withdrawn']

/** Not in the award table: a file still being put together is nobody's proposal yet. */
export const uncountedStatuses: readonly NominationStatus[] = ['draft', ...fallenStatuses]

/** Counted in the award table: put forward and not turned down or taken back. */
export const isCounted = (status: NominationStatus): boolean => !uncountedStatuses.includes(status)

/** Neither turned down nor taken back. */
export const isStanding = (status: NominationStatus): boolean => !fallenStatuses.includes(status)

/** The meeting has said yes, whatever has followed since. */
export const passedStatuses: readonly NominationStatus[] = [
  'passed',
  'signing',
  'decided',
  'awarded',
  'forwarded',
]

/** In a decision that is issued: later changes are corrections of that decision. */
export const settledStatuses: readonly NominationStatus[] = ['decided', 'awarded']

export const isSettled = (status: NominationStatus): boolean => settledStatuses.includes(status)

/** A new list may still correct what the meeting has not yet seen. */
export const isOpenToLists = (status: NominationStatus): boolean =>
  isStanding(status) && !passedStatuses.includes(status)

/** Looked at by somebody: the screening has an outcome. */
export const isScreeningOutcome = (status: NominationStatus): boolean =>
  status === 'eligible' || status === 'ineligible'

interface Days {
  readonly achievedOn: LocalDate | null
  readonly handedInOn: LocalDate | null
  readonly decidedOn: LocalDate | null
}

/**
 * Days from the achievement, and from handing in, to the decision; without a decision, to today. A
 * day that lies after the end was entered afterwards and says nothing.
 *
 * @see R-178; Luật Thi đua, khen thưởng 2022, Điều 5 khoản 2: “kịp thời”
 */
export function timingOf(days: Days, today: LocalDate): FileTiming {
  const end = days.decidedOn ?? today
  const since = (from: LocalDate | null) =>
    from === null || from > end ? null : daysBetween(from, end)
  return {
    ...days,
    sinceAchieved: since(days.achievedOn),
    sinceHandedIn: since(days.handedInOn),
  }
}
