import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { WorkCalendar } from '@shared/features/holidays/holidays.rules'
import { workingDaysOf } from '../holidays/holidays.queries'

/** Days on which the office works, about a window of days due: a period may begin years before. */
export function workingDaysFor(
  db: Db,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<WorkCalendar> {
  const first = Number(from.slice(0, 4)) - 1
  const last = Number(to.slice(0, 4)) + 1
  return workingDaysOf(
    db,
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  )
}
