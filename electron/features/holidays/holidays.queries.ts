import type { Db } from '@electron/database/database'
import type { PublicDay, YearOfDays } from '@shared/features/holidays/holidays.contract'
import { expectedDays } from '@shared/features/holidays/holidays.expected.rules'
import { type WorkCalendar, workCalendarOf } from '@shared/features/holidays/holidays.rules'

/** What was settled for a year, or else what the law lets expect. */
export async function getYearOfDays(db: Db, year: number): Promise<YearOfDays> {
  const [found] = await listYearsOfDays(db, [year])
  return found ?? expectedYear(year)
}

/** In the order of the years asked for. */
export async function listYearsOfDays(db: Db, years: readonly number[]): Promise<YearOfDays[]> {
  if (years.length === 0) return []
  const settled = await db
    .selectFrom('holiday_year')
    .where('year', 'in', years)
    .selectAll()
    .execute()
  const days = await db
    .selectFrom('holiday_day as d')
    .innerJoin('holiday_year as y', 'y.id', 'd.year_id')
    .where('y.year', 'in', years)
    .select(['y.year', 'd.day', 'd.kind', 'd.occasion', 'd.title'])
    .orderBy('d.day')
    .execute()
  return years.map((year) => {
    const row = settled.find((each) => each.year === year)
    if (!row) return expectedYear(year)
    const own = days.filter((each) => each.year === year)
    const toDay = ({ day, kind, occasion, title }: PublicDay) => ({ day, kind, occasion, title })
    return { year, isSettled: true, basis: row.basis, note: row.note, days: own.map(toDay) }
  })
}

/**
 * The exceptions that `isWorkingDay`, `shiftToWorkingDay` and `addWorkingDays` ask for. Take a year
 * more at either end than the days to be shifted: a shift may cross New Year.
 */
export async function workingDaysOf(db: Db, years: readonly number[]): Promise<WorkCalendar> {
  const known = await listYearsOfDays(db, years)
  return workCalendarOf(known.flatMap(({ days }) => days))
}

const expectedYear = (year: number): YearOfDays => ({
  year,
  isSettled: false,
  basis: '',
  note: '',
  days: expectedDays(year),
})
