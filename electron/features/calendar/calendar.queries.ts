import type { Db } from '@electron/database/database'
import type {
  CalendarItem,
  CalendarRange,
  DayRange,
  PublicDayMark,
} from '@shared/features/calendar/calendar.contract'
import { compareItems, isExact, yearsOf } from '@shared/features/calendar/calendar.rules'
import { publicDayName } from '@shared/features/holidays/holidays.strings'
import { listYearsOfDays } from '../holidays/holidays.queries'
import { sources } from './calendar.sources'

/**
 * Everything dated between two days, read once from each kind of record however long the range is:
 * a page of a year asks as often as a page of a day.
 */
export async function calendarRange(db: Db, range: DayRange): Promise<CalendarRange> {
  const read = await Promise.all(sources.map((source) => source(db, range)))
  const found: CalendarItem[] = read.flat()
  return {
    items: found.filter(({ startsOn }) => isExact(startsOn)).sort(compareItems),
    undated: found.filter(({ startsOn }) => !isExact(startsOn)).sort(compareItems),
    publicDays: await publicDaysWithin(db, range),
  }
}

async function publicDaysWithin(db: Db, range: DayRange): Promise<PublicDayMark[]> {
  const years = await listYearsOfDays(db, yearsOf(range))
  return years.flatMap(({ isSettled, days }) =>
    days
      .filter(({ day }) => day >= range.from && day <= range.to)
      .map((each) => ({
        day: each.day,
        kind: each.kind,
        occasion: each.occasion,
        name: publicDayName(each),
        isExpected: !isSettled,
      })),
  )
}
