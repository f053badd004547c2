import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ChosenFiles } from '@electron/app/chosen-files'
import { Workspace } from '@electron/app/workspace'
import { handlers } from '@electron/ipc/handlers'
import { createRouter } from '@electron/ipc/router'
import type { LocalDate } from '@shared/core/local-date'
import type { InputOf, OutputOf, ProcedureName } from '@shared/ipc/app-contract'
import type { AppEvent } from '@shared/ipc/events'
import type { Reply } from '@shared/ipc/reply'
import { inject, onTestFinished } from 'vitest'
import { TestDesk } from './test-desk'

export const day = (text: string) => text as LocalDate
export const resources = path.resolve(import.meta.dirname, '../../resources')

export interface OfficeOptions {
  readonly today?: string
  /** A folder to open again; without one a fresh folder that goes away with the test. */
  readonly folder?: string
  /** Where its ids go on; behind those that another office wrote into the folder. */
  readonly firstId?: number
}

/** A whole back office: real router, real migrations, a real file on disk, a still clock. */
export async function openOffice(options: OfficeOptions = {}) {
  const { today = '2022-12-20', folder, firstId = 1 } = options
  const root = folder ?? freshFolder()
  const workspace = await Workspace.open(root)
  const desk = new TestDesk()
  const incidents: unknown[] = []
  const events: AppEvent[] = []
  workspace.onReplaced(() => void events.push({ kind: 'workspace-changed' }))
  let clock = day(today)
  let nextId = firstId
  const standing = {
    workspace,
    desk,
    files: new ChosenFiles(),
    resources,
    appVersion: '0.0.0-test',
  }
  const router = createRouter({
    handlers,
    surroundings: () => ({
      ...standing,
      today: clock,
      nowUtc: () => `${clock}T02:00:00.000Z`,
      newId: <Id extends string>() => testId(nextId++) as Id,
    }),
    logIncident: (error) => `#${incidents.push(error)}`,
    emit: (event) => void events.push(event),
  })
  const close = () => workspace.close()
  onTestFinished(close)
  return {
    workspace,
    desk,
    files: standing.files,
    incidents,
    events,
    close,
    /** The connection, for arranging and looking; the app itself goes through `call`. */
    get db() {
      return workspace.database.kysely
    },
    setToday: (text: string) => {
      clock = day(text)
    },
    rawCall: router.call,
    call: <N extends ProcedureName>(name: N, input: InputOf<N>) =>
      router.call(name, input) as Promise<Reply<OutputOf<N>>>,
    /** Calls and expects success: for steps that only arrange. */
    async do<N extends ProcedureName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
      const reply = await router.call(name, input)
      if (reply.ok) return reply.value as OutputOf<N>
      throw new Error(`${name}: ${reply.error.code} ${reply.error.message}`, {
        cause: incidents.at(-1),
      })
    },
  }
}

export type Office = Awaited<ReturnType<typeof openOffice>>

/** A uuid that is the same in every run; `n` counts up within one office. */
export const testId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** The data folder of an office that was started once, and so has every migration behind it. */
export function freshFolder(): string {
  const folder = temporaryFolder()
  cpSync(inject('freshOffice'), folder, { recursive: true })
  return folder
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dong-khoi-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
