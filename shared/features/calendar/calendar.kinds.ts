/** What an event of the office's own is (R-129 … R-143). */
export const eventKinds = [
  'milestone',
  'duty',
  'meeting',
  'deadline',
  'anniversary',
  'review',
  'launch',
  'inspection',
  'exchange',
] as const
export type EventKind = (typeof eventKinds)[number]

export const eventStates = ['planned', 'done', 'cancelled'] as const
export type EventState = (typeof eventStates)[number]

/** By which calendar a yearly event comes back. */
export const yearlyRules = ['solar', 'lunar'] as const
export type YearlyRule = (typeof yearlyRules)[number]

/** Everything that can stand in the calendar: the office's own events, and days that other records carry. */
export const itemKinds = [
  ...eventKinds,
  /** A built-in day of remembrance. */
  'observance',
  'campaign-start',
  'campaign-end',
  'work',
  'registration',
  'pledge',
  'round',
  'council',
  'decision',
  'directive',
] as const
export type ItemKind = (typeof itemKinds)[number]
