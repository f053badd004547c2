import { z } from 'zod'
import { type ImportField, importFields, type RatingField } from './imports.kinds'

/** One workbook on its way in; lives in the main process until another one is opened. */
export const ImportSessionId = z.uuid().brand<'ImportSessionId', 'inout'>()
export type ImportSessionId = z.infer<typeof ImportSessionId>

/** Row of a sheet, “2:17”: both counted from 0. `root`: the Bloc that a list of organisations implies. */
export const ImportRowKey = z
  .string()
  .regex(/^(\d{1,3}:\d{1,6}|root)$/)
  .brand<'ImportRowKey', 'inout'>()
export type ImportRowKey = z.infer<typeof ImportRowKey>

/** What a column may mean: one of the fixed fields, or the rating of a year. */
export const ImportFieldName: z.ZodType<ImportField, ImportField> = z.union([
  z.enum(importFields),
  z.custom<RatingField>(
    (value) => typeof value === 'string' && /^rating-(?:19|20)\d{2}$/.test(value),
  ),
])
