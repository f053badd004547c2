import path from 'node:path'
import { type BackOffice, openBackOffice } from '@electron/app/back-office'
import { TaskId } from '@shared/ipc/app.contract'
import type { InputOf, OutputOf, ProcedureName } from '@shared/ipc/app-contract'
import { TestDesk } from '../../support/test-desk'
import { resources } from './said'

// Inside a measured process: the whole back office, as the product opens it, without a window.

export const newTaskId = () => TaskId.parse(crypto.randomUUID())

export interface BenchOffice {
  readonly office: BackOffice
  readonly desk: TestDesk
  /** Through the same door as the window. @throws Error on a refusal */
  readonly ask: <N extends ProcedureName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>
}

export async function openBenchOffice(folder: string): Promise<BenchOffice> {
  const desk = new TestDesk()
  const emit = () => undefined
  const office = await openBackOffice({ folder, desk, resources, appVersion: '0.0.0-bench', emit })
  return {
    office,
    desk,
    async ask<N extends ProcedureName>(name: N, input: InputOf<N>) {
      const reply = await office.call(name, input)
      if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`)
      return reply.value as OutputOf<N>
    },
  }
}

/**
 * The wizard from the chosen file to the committed rows, everything as the program proposes it.
 *
 * @param name of a workbook of the sample, or the whole path of another one
 */
export async function importWorkbook({ desk, ask }: BenchOffice, name: string) {
  desk.answer(path.resolve(resources, 'sample', name))
  const opened = await ask('imports.open', { taskId: newTaskId() })
  if (opened === null) throw new Error('no file was chosen')
  const { sessionId } = opened
  return await ask('imports.commit', { taskId: newTaskId(), sessionId })
}
