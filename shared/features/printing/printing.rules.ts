import type { CertificateState } from './printing.kinds'

interface Standing {
  readonly state: CertificateState
  readonly isRevoked: boolean
  /** A sheet of it waits or is on its way. */
  readonly openRun: object | null
}

/** One good sheet for one certificate: what is printed, or may be on its way, is not printed again. */
export const canBePrinted = ({ state, isRevoked, openRun }: Standing): boolean =>
  (state === 'unprinted' || state === 'trial') && !isRevoked && openRun === null

/** Also a paper made elsewhere, by hand or before this program, is signed. */
export const canBeSigned = ({ state, isRevoked, openRun }: Standing): boolean =>
  (state === 'unprinted' || state === 'trial' || state === 'printed') &&
  !isRevoked &&
  openRun === null

export const canBeHandedOver = ({ state, isRevoked }: Standing): boolean =>
  (state === 'printed' || state === 'signed') && !isRevoked

/** Found torn or stained after printing, before anybody has it. */
export const canBeSpoiled = ({ state }: Standing): boolean =>
  state === 'printed' || state === 'signed'

/** Lost or damaged, or to be worded anew: another paper takes its place. */
export const canBeReplaced = ({ state, isRevoked }: Standing): boolean =>
  (state === 'printed' || state === 'signed' || state === 'handed') && !isRevoked

/** Number of the pack for each sheet of a run, in order: 1, 1, …, 2, 2, … */
export const packOf = (index: number, packSize: number): number => Math.floor(index / packSize) + 1
