import path from 'node:path'
import type { AppEvent } from '@shared/ipc/events'
import type { Surroundings } from '../ipc/context'
import { handlers } from '../ipc/handlers'
import { createRouter } from '../ipc/router'
import { ChosenFiles } from './chosen-files'
import type { Desk } from './desk'
import { incidentLog } from './incidents'
import { clockAndIds } from './office-clock'
import { Workspace } from './workspace'

interface BackOfficeOptions {
  /** The data folder; holds one folder per dataset, and the logs. */
  readonly folder: string
  readonly desk: Desk
  readonly resources: string
  readonly appVersion: string
  readonly emit: (event: AppEvent) => void
}

/** Everything behind the one door, open and wired; the window is only one way to call it. */
export async function openBackOffice({
  folder,
  desk,
  resources,
  appVersion,
  emit,
}: BackOfficeOptions) {
  const workspace = await Workspace.open(folder)
  workspace.onReplaced(() => emit({ kind: 'workspace-changed' }))
  const standing = { workspace, desk, files: new ChosenFiles(), resources, appVersion }
  const logIncident = incidentLog(path.join(folder, 'logs'), () => new Date())
  const router = createRouter({
    handlers,
    surroundings: (): Surroundings => ({ ...standing, ...clockAndIds() }),
    logIncident,
    emit,
  })
  const close = () => {
    router.cancelAllTasks()
    return workspace.close()
  }
  return { ...standing, call: router.call, perform: router.perform, logIncident, close }
}

export type BackOffice = Awaited<ReturnType<typeof openBackOffice>>
