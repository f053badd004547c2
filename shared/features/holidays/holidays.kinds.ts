/** A day off on which offices else work, or a weekend day on which they work to make up for one. */
export const dayKinds = ['off', 'working'] as const
export type DayKind = (typeof dayKinds)[number]

/** The days of Article 112 of the Labour Code 2019, and what the clerk may add. */
export const occasions = [
  'new-year',
  'tet',
  'hung-kings',
  'reunification',
  'labour',
  'national',
  /** A day off in place of a public day that falls on a weekend (Article 111, clause 3). */
  'in-lieu',
  /** A day off exchanged for a working Saturday, as announced. */
  'exchange',
  'other',
] as const
export type Occasion = (typeof occasions)[number]
