/** What is owed: báo cáo, đánh giá, sơ kết - tổng kết, hội nghị, kế hoạch, việc khác. */
export const dutyWhats = ['report', 'evaluation', 'review', 'meeting', 'plan', 'other'] as const
export type DutyWhat = (typeof dutyWhats)[number]

/** How often: `months` is the office's own rhythm, every so many months from a first one. */
export const dutyPeriods = ['month', 'quarter', 'half-year', 'year', 'months'] as const
export type DutyPeriod = (typeof dutyPeriods)[number]

/** How the day is found within a period, or counted from its end. */
export const dutyAnchors = ['day', 'last-day', 'working-day', 'lunar-day', 'after-period'] as const
export type DutyAnchor = (typeof dutyAnchors)[number]

/** Where a day falls when nobody works on it. */
export const dutyShifts = ['none', 'before', 'after'] as const
export type DutyShift = (typeof dutyShifts)[number]

/** Who owes it: the office itself; every base organisation; chosen ones; a level; a type. */
export const dutyOwers = ['office', 'base', 'chosen', 'level', 'kind'] as const
export type DutyOwer = (typeof dutyOwers)[number]

/** What may be recorded; `pending`: nothing but another day, for one unit. */
export const recordedStates = ['pending', 'submitted', 'returned', 'accepted', 'excused'] as const
export type RecordedState = (typeof recordedStates)[number]

/**
 * Where a unit stands, as the screen says it: quá hạn, sắp đến hạn, chưa đến hạn, trả lại, đã nộp,
 * đã tiếp nhận, được miễn; `ended`: it was dissolved or merged before it submitted.
 */
export const unitStates = [
  'overdue',
  'due-soon',
  'not-due',
  'returned',
  'submitted',
  'accepted',
  'excused',
  'ended',
] as const
export type UnitState = (typeof unitStates)[number]

/** Levels that may owe a duty; the Bloc itself is the office. */
export const owingLevels = ['base-committee', 'base-cell', 'section-committee', 'cell'] as const
export type OwingLevel = (typeof owingLevels)[number]
