import { z } from 'zod'

export const HolidayYearId = z.uuid().brand<'HolidayYearId', 'inout'>()
export type HolidayYearId = z.infer<typeof HolidayYearId>

export const HolidayDayId = z.uuid().brand<'HolidayDayId', 'inout'>()
export type HolidayDayId = z.infer<typeof HolidayDayId>
