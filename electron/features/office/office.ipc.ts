import type { Handlers } from '@electron/ipc/context'
import type { officeContract } from '@shared/features/office/office.contract'
import { officeFigures } from './office.queries'
import { officeState } from './office.service'
import { openSample } from './sample-workspace'

export const officeHandlers: Handlers<typeof officeContract> = {
  'office.state': (_, context) => officeState(context),
  'office.figures': (_, { db }) => officeFigures(db),
  'office.retry': async (_, context) => {
    await context.workspace.reopen()
    return officeState(context)
  },
  'office.openSample': openSample,
  'office.leaveSample': async (_, context) => {
    await context.workspace.use('office')
    return officeState(context)
  },
}
