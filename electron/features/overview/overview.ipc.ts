import type { Handlers } from '@electron/ipc/context'
import type { overviewContract } from '@shared/features/overview/overview.contract'
import { overviewStanding } from './overview.standing.queries'
import { overviewToday } from './overview.today.queries'

export const overviewHandlers: Handlers<typeof overviewContract> = {
  'overview.today': (_, { db, today, nowUtc }) => overviewToday(db, { today, nowUtc: nowUtc() }),
  'overview.standing': (_, { db, today }) => overviewStanding(db, today),
}
