import type { Handlers, QueryContext } from '@electron/ipc/context'
import type { OfficeState, officeContract } from '@shared/features/office/office.contract'

export const officeHandlers: Handlers<typeof officeContract> = {
  'office.state': (_, context) => officeState(context),
  'office.retry': async (_, context) => {
    await context.workspace.reopen()
    return officeState(context)
  },
  'office.openSample': async (_, context) => {
    await context.workspace.use('sample')
    return officeState(context)
  },
  'office.leaveSample': async (_, context) => {
    await context.workspace.use('office')
    return officeState(context)
  },
}

type World = Pick<QueryContext, 'workspace' | 'today' | 'appVersion'>

async function officeState({ workspace, today, appVersion }: World): Promise<OfficeState> {
  const { refusal, dataset } = workspace
  return {
    phase: refusal ? 'refused' : 'first-run',
    dataset,
    refusal: refusal && { code: refusal.code, message: refusal.message },
    committee: null,
    today,
    appVersion,
  }
}
