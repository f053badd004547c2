import type { Handlers } from '@electron/ipc/context'
import type { cycleContract } from '@shared/features/cycle/cycle.contract'
import { cyclePdf, saveCycleXlsx } from './cycle.files'
import { getCycle } from './cycle.queries'
import { addCycle, moveCeremony } from './cycle.service'

export const cycleHandlers: Handlers<typeof cycleContract> = {
  'cycle.year': ({ year }, { db, today }) => getCycle(db, { year, today }),
  'cycle.add': addCycle,
  'cycle.moveCeremony': moveCeremony,
  'cycle.pdf': cyclePdf,
  'cycle.saveXlsx': saveCycleXlsx,
}
