import type { Handlers } from '@electron/ipc/context'
import type { calibrationContract } from '@shared/features/calibration/calibration.contract'
import { listProfiles } from './calibration.queries'
import {
  addProfile,
  confirmPrinter,
  editProfile,
  measurePrinter,
  removeProfile,
  retireProfile,
} from './calibration.service'

export const calibrationHandlers: Handlers<typeof calibrationContract> = {
  'calibration.profiles': (_, { db }) => listProfiles(db),
  'calibration.addProfile': addProfile,
  'calibration.editProfile': editProfile,
  'calibration.retireProfile': retireProfile,
  'calibration.removeProfile': removeProfile,
  'calibration.measure': measurePrinter,
  'calibration.confirm': confirmPrinter,
}
