/** The steps of a run-up to 17/01, as they are stored with their events; never renamed. */
export const cycleStepKeys = [
  'plan',
  'reports',
  'ratings',
  'exemplars',
  'council',
  'decision',
  'certificates',
  'pledges',
  'ceremony',
  'spring',
  'follow-up',
] as const
export type CycleStepKey = (typeof cycleStepKeys)[number]

/**
 * Where a step stands on a day: marked done; the figures say it is done, and nobody marked it; past
 * its day; the one that is next; further ahead; called off in the calendar.
 */
export const cycleStates = ['done', 'proven', 'late', 'next', 'coming', 'dropped'] as const
export type CycleState = (typeof cycleStates)[number]

/** What the office's own records can say of a step; see `cycle.evidence.queries`. */
export const evidenceKinds = [
  'reports-in',
  'organisations-rated',
  'exemplars-chosen',
  'nominations-judged',
  'decisions-issued',
  'certificates-due',
  'pledges-ready',
  'awards-handed',
  'registrations-approved',
  'pledges-signed',
  'scans-kept',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** The four parts of the day itself, in their order. */
export const ceremonyParts = ['review', 'praise', 'launch', 'pledges'] as const
export type CeremonyPart = (typeof ceremonyParts)[number]
