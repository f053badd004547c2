import type { LocalDate } from '@shared/core/local-date'
import type { PublicDay, YearOfDays } from '@shared/features/holidays/holidays.contract'
import type { DayKind } from '@shared/features/holidays/holidays.kinds'

export interface HolidayRow extends Omit<PublicDay, 'day'> {
  /** Tells rows apart while their days are typed. */
  readonly key: number
  readonly day: LocalDate | null
}

export interface HolidayDraft {
  readonly rows: HolidayRow[]
  readonly basis: string
  readonly note: string
}

export const holidayDraft = ({ days, basis, note }: YearOfDays): HolidayDraft => ({
  rows: days.map((day, key) => ({ ...day, key })),
  basis,
  note,
})

export const holidayInput = (year: number, { rows, basis, note }: HolidayDraft) => ({
  ...{ year, basis, note },
  days: rows.flatMap(({ key: _, day, ...rest }) => (day === null ? [] : [{ ...rest, day }])),
})

export const addedRow = (kind: DayKind, rows: readonly HolidayRow[]): HolidayRow => ({
  key: Math.max(0, ...rows.map(({ key }) => key)) + 1,
  day: null,
  kind,
  occasion: 'exchange',
  title: '',
})
