import { z } from 'zod'

/** One workbook on its way in; lives in the main process until another one is opened. */
export const ImportSessionId = z.uuid().brand<'ImportSessionId', 'inout'>()
export type ImportSessionId = z.infer<typeof ImportSessionId>

/** Row of a sheet, “2:17”: both counted from 0. `root`: the Bloc that a list of organisations implies. */
export const ImportRowKey = z
  .string()
  .regex(/^(\d{1,3}:\d{1,6}|root)$/)
  .brand<'ImportRowKey', 'inout'>()
export type ImportRowKey = z.infer<typeof ImportRowKey>
