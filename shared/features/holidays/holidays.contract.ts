import { LocalDate } from '@shared/core/local-date'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { dayKinds, occasions } from './holidays.kinds'
import { isWeekend } from './holidays.rules'
import { holidaysStrings as strings } from './holidays.strings'

export const HolidayYear = z.int().min(1945).max(2199)

/** One day off, or one weekend day worked. */
export const PublicDay = z
  .strictObject({
    day: LocalDate,
    kind: z.enum(dayKinds),
    occasion: z.enum(occasions),
    /** The clerk's own words; '' for those of the occasion. */
    title: z.string().trim().max(120),
  })
  .refine(({ day, kind }) => kind === 'off' || isWeekend(day), {
    error: strings.worksAnyway,
    path: ['day'],
  })
export type PublicDay = Readonly<z.output<typeof PublicDay>>

export const SettleYear = z
  .strictObject({
    year: HolidayYear,
    /** The announcement: number, day, issuer; may be empty. */
    basis: z.string().trim().max(300),
    note: z.string().trim().max(1000),
    days: z.array(PublicDay).max(80),
  })
  .refine(({ year, days }) => days.every(({ day }) => Number(day.slice(0, 4)) === year), {
    error: strings.otherYear,
    path: ['days'],
  })
  .refine(({ days }) => new Set(days.map(({ day }) => day)).size === days.length, {
    error: strings.dayTwice,
    path: ['days'],
  })
export type SettleYear = z.output<typeof SettleYear>

export interface YearOfDays {
  readonly year: number
  /** false: computed from the law, to be shown as expected. */
  readonly isSettled: boolean
  readonly basis: string
  readonly note: string
  /** In order. */
  readonly days: readonly PublicDay[]
}

export const holidaysContract = {
  'holidays.year': query<YearOfDays>()(z.strictObject({ year: HolidayYear })),
  /** Writes a year down as announced; replaces what was settled before. */
  'holidays.settle': command<null>()(SettleYear),
  /** Back to the computed days. */
  'holidays.unsettle': command<null>()(z.strictObject({ year: HolidayYear })),
}
