/**
 * The four levels of a yearly rating, from the best: hoàn thành xuất sắc, hoàn thành tốt, hoàn thành,
 * không hoàn thành nhiệm vụ.
 */
export const ratingLevels = ['excellent', 'good', 'completed', 'not-completed'] as const
export type RatingLevel = (typeof ratingLevels)[number]

/** “Chưa xếp loại” is an answer of its own, with a reason: not the same as nothing entered yet. */
export const ratingOutcomes = [...ratingLevels, 'unrated'] as const
export type RatingOutcome = (typeof ratingOutcomes)[number]

/**
 * Why somebody stands outside the rating: newly admitted or set up, exempt from work and meetings,
 * suspended, anything else (the note says what).
 */
export const unratedReasons = ['new', 'exempt', 'suspended', 'other'] as const
export type UnratedReason = (typeof unratedReasons)[number]

/** Who is rated. */
export const ratingSubjects = ['organisation', 'person'] as const
export type RatingSubject = (typeof ratingSubjects)[number]

/** What the cap is taken of: HTTNV alone, HTTNV and HTXSNV, or everyone who was rated. */
export const capBases = ['good-only', 'good-or-better', 'all-rated'] as const
export type CapBase = (typeof capBases)[number]

export const capRoundings = ['down', 'half-up'] as const
export type CapRounding = (typeof capRoundings)[number]

/** The two titles of “4 tốt”. */
export const fourGoodTitles = ['cell', 'base-committee'] as const
export type FourGoodTitle = (typeof fourGoodTitles)[number]

/** Political tasks, quality of meetings, unity and discipline, cadres and members. */
export const fourGoodCriteria = ['politics', 'meetings', 'unity', 'members'] as const
export type FourGoodCriterion = (typeof fourGoodCriteria)[number]
