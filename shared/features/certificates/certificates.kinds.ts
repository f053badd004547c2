/** Whom a design is for. */
export const designSubjects = ['everyone', 'person', 'collective'] as const
export type DesignSubject = (typeof designSubjects)[number]

/** Why the number of sheets in the cupboard changed; `counted`: after counting them by hand. */
export const stockMoveReasons = ['received', 'printed', 'spoiled', 'counted'] as const
export type StockMoveReason = (typeof stockMoveReasons)[number]
