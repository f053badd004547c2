import type { LocalDate } from '@shared/core/local-date'
import type { HolidayDayId, HolidayYearId } from '@shared/features/holidays/holidays.ids'
import type { DayKind, Occasion } from '@shared/features/holidays/holidays.kinds'

/** A year whose public days the clerk has settled. */
export interface HolidayYearTable {
  id: HolidayYearId
  year: number
  /** The announcement the days were taken from; '' when none is known. */
  basis: string
  note: string
}

export interface HolidayDayTable {
  id: HolidayDayId
  year_id: HolidayYearId
  day: LocalDate
  kind: DayKind
  occasion: Occasion
  /** The clerk's own words; '' for those of the occasion. */
  title: string
}
