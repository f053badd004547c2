import type { Handlers } from '@electron/ipc/context'
import type { holidaysContract } from '@shared/features/holidays/holidays.contract'
import { getYearOfDays } from './holidays.queries'
import { settleYear, unsettleYear } from './holidays.service'

export const holidaysHandlers: Handlers<typeof holidaysContract> = {
  'holidays.year': ({ year }, { db }) => getYearOfDays(db, year),
  'holidays.settle': settleYear,
  'holidays.unsettle': unsettleYear,
}
