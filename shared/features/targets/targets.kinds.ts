/**
 * What is measured. With the operator and what it is compared with, this holds every kind of R-128:
 * a share, a count, an amount of money or land, a place in a ranking, a change against an earlier
 * period, an increase over the period, what there is on a day, a milestone that is reached or not.
 * “Từ … đến …”, “ít nhất”, “trên”, “đúng” and “không có” are operators; “bình quân cả nước” is what
 * the figure is compared with.
 */
export const targetMeasures = [
  'share',
  'count',
  'amount',
  'rank',
  'change',
  'increment',
  'stock',
  'milestone',
] as const
export type TargetMeasure = (typeof targetMeasures)[number]

/**
 * Where the figure comes from. `typed`: from people. Everything else is counted from what is on
 * record, and opens the rows it counted.
 */
export const targetMetrics = [
  'typed',
  'rating-organisations',
  'rating-members',
  'four-good',
  'admissions',
  'members',
  'awards-collectives',
  'awards-people',
  'works',
  'inspections',
  'registered-organisations',
  'registered-people',
] as const
export type TargetMetric = (typeof targetMetrics)[number]

/** Which of those a rating metric looks at are counted; “trở lên” is cumulative. */
export const countedOutcomes = [
  'all',
  'excellent',
  'good-or-better',
  'completed-or-better',
  'not-completed',
] as const
export type CountedOutcome = (typeof countedOutcomes)[number]

/**
 * What a share is taken of. `good-or-better` is the “trong đó” of Plan 51: of those rated HTTNV or
 * better. `subjects`: everybody there is, rated or not.
 */
export const targetBases = ['none', 'rated', 'good-or-better', 'subjects', 'members'] as const
export type TargetBase = (typeof targetBases)[number]

/** Exactly as the document writes it: “trên” is gt, “trở lên” is gte, a range is inclusive. */
export const targetOperators = ['gt', 'gte', 'eq', 'lte', 'lt', 'between', 'reduce'] as const
export type TargetOperator = (typeof targetOperators)[number]

/** Its own value, the figure of an earlier period, or a figure from outside. */
export const comparisons = ['value', 'before', 'external'] as const
export type Comparison = (typeof comparisons)[number]

/** “Kéo giảm tỷ lệ … 2%/năm” says neither percent nor percentage points: unclear stays so. */
export const reduceUnits = ['percent', 'points', 'unclear'] as const
export type ReduceUnit = (typeof reduceUnits)[number]

export const betterDirections = ['higher', 'lower'] as const
export type BetterDirection = (typeof betterDirections)[number]

export const targetPeriodKinds = ['year', 'half', 'quarter', 'month', 'campaign', 'date'] as const
export type TargetPeriodKind = (typeof targetPeriodKinds)[number]

/** The province, the Bloc as a whole, one named organisation, or each organisation by itself. */
export const targetReaches = ['province', 'bloc', 'one', 'each'] as const
export type TargetReach = (typeof targetReaches)[number]

/**
 * How the figures of organisations make the figure of those above: added; numerators and denominators
 * added; the mean; added with only the newest period of each (a stock); the lowest; the highest; not
 * at all.
 */
export const rollUps = ['sum', 'weighted', 'mean', 'last', 'min', 'max', 'none'] as const
export type RollUp = (typeof rollUps)[number]

export const figureRoles = ['reached', 'set', 'external'] as const
export type FigureRole = (typeof figureRoles)[number]

/** In the order of the office: nothing known yet, under way, in danger, reached, exceeded, missed. */
export const targetStatuses = [
  'no-figure',
  'under-way',
  'at-risk',
  'reached',
  'exceeded',
  'missed',
] as const
export type TargetStatus = (typeof targetStatuses)[number]

/** What becomes of figures typed for periods that a target comes by no more. */
export const strayChoices = ['refuse', 'keep', 'convert'] as const
export type StrayChoice = (typeof strayChoices)[number]
