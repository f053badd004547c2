import type { LocalDate } from '@shared/core/local-date'
import type { PledgeStatus } from './pledges.kinds'

/**
 * Where a pledge may go from where it is. What was marked by mistake goes back one step; nothing is
 * evaluated before it was signed.
 */
const nextStatuses: Readonly<Record<PledgeStatus, readonly PledgeStatus[]>> = {
  draft: ['waiting', 'signed'],
  waiting: ['signed', 'draft'],
  signed: ['evaluated', 'waiting'],
  evaluated: ['signed'],
}

export const nextPledgeStatuses = (from: PledgeStatus): readonly PledgeStatus[] =>
  nextStatuses[from]

export const canMovePledge = (from: PledgeStatus, to: PledgeStatus): boolean =>
  nextStatuses[from].includes(to)

/** What was signed is not reworded under the signatures. */
export const isLocked = (status: PledgeStatus): boolean =>
  status === 'signed' || status === 'evaluated'

/** The meeting of 17/01. */
export const signingDayOf = (year: number): LocalDate => `${year}-01-17` as LocalDate

/** Its next meeting, at which what was promised is judged. */
export const judgedOn = (year: number): LocalDate => signingDayOf(year + 1)
