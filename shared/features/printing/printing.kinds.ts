/** Where the paper of one award stands (Chưa in … Đã trao). `replaced`: another paper took its place. */
export const certificateStates = [
  'unprinted',
  'trial',
  'printed',
  'signed',
  'handed',
  'replaced',
] as const
export type CertificateState = (typeof certificateStates)[number]

/** States a clerk looks for; a replaced paper stands behind the one in force. */
export const shownStates = ['unprinted', 'trial', 'printed', 'signed', 'handed'] as const
export type ShownState = (typeof shownStates)[number]

/** `trial` is on plain paper, marked so, and uses up no number. */
export type RunPurpose = 'trial' | 'print'
export type RunState = 'open' | 'finished' | 'stopped'

/**
 * One sheet of paper. `sent` is written before the printer gets it: only the clerk can say afterwards
 * whether it came out good, spoiled, or not at all (`missing`).
 */
export const sheetStates = [
  'waiting',
  'sent',
  'good',
  'spoiled',
  'missing',
  'trial',
  'dropped',
] as const
export type SheetState = (typeof sheetStates)[number]
