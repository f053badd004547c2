import { addDays, type LocalDate } from '@shared/core/local-date'

/** In the order in which lines of one day stand. */
export const taskKinds = [
  'backup',
  'nominations',
  'deciding',
  'handing',
  'registrations',
  'duty',
  'work',
  'event',
  'pledges',
  'targets-risk',
  'targets-silent',
  'exemplars',
] as const
export type TaskKind = (typeof taskKinds)[number]

export const taskGroups = ['overdue', 'today', 'week'] as const
export type TaskGroup = (typeof taskGroups)[number]

/** “7 ngày tới”. */
export const daysAhead = 7
/** What was missed longer ago is for the lists, not for the work of today. */
export const daysBack = 183

/**
 * Where a day puts a thing that is not done.
 *
 * @returns null: it lies further ahead than the work list looks
 */
export function groupOf(day: LocalDate, today: LocalDate): TaskGroup | null {
  if (day < today) return 'overdue'
  if (day === today) return 'today'
  return day <= addDays(today, daysAhead) ? 'week' : null
}

interface Placed {
  readonly id: string
  readonly kind: TaskKind
  readonly day: LocalDate | null
}

/** What waits without a day first, then by day; of one day in the order of kinds. */
export function compareTasks(one: Placed, other: Placed): number {
  const byDay = (one.day ?? '').localeCompare(other.day ?? '')
  if (byDay !== 0) return byDay
  const byKind = taskKinds.indexOf(one.kind) - taskKinds.indexOf(other.kind)
  return byKind === 0 ? one.id.localeCompare(other.id) : byKind
}

/** Whole percent, rounded down: 99,9 % is not yet “100 %”. @returns null of nothing */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((100 * part) / whole)
