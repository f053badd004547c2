import { handlers } from '@electron/ipc/handlers'
import { createRouter } from '@electron/ipc/router'
import type { AppEvent } from '@shared/ipc/events'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../support/demo-committee'
import { openOffice, testId } from '../support/office'

/** The real door, with one handler replaced to see what the door makes of it. */
async function doorWith(name: keyof typeof handlers, handler: unknown) {
  const office = await openOffice()
  const events: AppEvent[] = []
  const incidents: unknown[] = []
  let ids = 500_000
  const router = createRouter({
    handlers: { ...handlers, [name]: handler } as typeof handlers,
    surroundings: () =>
      ({
        workspace: office.workspace,
        nowUtc: () => '2022-12-20T02:00:00.000Z',
        newId: () => testId(++ids),
      }) as never,
    logIncident: (error) => `#${incidents.push(error)}`,
    emit: (event) => void events.push(event),
  })
  return { ...router, office, events, incidents }
}

it('turns a bug into an incident number, and writes nothing', async () => {
  const door = await doorWith('committee.addSigner', async () => {
    throw new TypeError('a bug')
  })
  const reply = await door.call('committee.addSigner', demoSigner)
  expect(reply).toMatchObject({ ok: false, error: { code: 'core.unexpected' } })
  expect(JSON.stringify(reply)).toContain('#1')
  expect(JSON.stringify(reply)).not.toContain('a bug')
  expect(door.incidents).toHaveLength(1)
})

it('refuses input that is not of the contract by naming the fields, not by breaking', async () => {
  const office = await openOffice()
  const reply = await office.rawCall('committee.setUp', { identity: demoIdentity, signer: {} })
  expect(reply).toMatchObject({ ok: false, error: { code: 'core.invalidInput' } })
  expect(JSON.stringify(reply)).toContain('signer.fullName')
})

it('refuses input beyond one megabyte before looking at it', async () => {
  const office = await openOffice()
  const reply = await office.rawCall('history.list', { text: 'ă'.repeat(600_000) })
  expect(reply).toMatchObject({ ok: false, error: { code: 'core.tooLarge' } })
})

it('tells the window of a change once, with the sentence of the log', async () => {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const changes = office.events.filter((event) => event.kind === 'data-changed')
  expect(changes).toHaveLength(1)
  const { entries } = await office.do('history.list', {})
  expect(changes[0]).toMatchObject({ change: { seq: 1, sentence: entries[0]!.sentence } })
})

it('stops a task on request, says so, and rolls back what it was writing', async () => {
  const taskId = testId(1)
  const door = await doorWith(
    'office.openSample',
    async (_: unknown, { transact, signal, progress }: never) => {
      const run = transact as (work: (c: never) => Promise<unknown>) => Promise<unknown>
      return run(async (context) => {
        const { tx, say } = context as { tx: never; say: (text: string) => void }
        await handlers['committee.addSigner'](demoSigner, context)
        ;(progress as (step: object) => void)({ done: 1, total: 2, label: 'x' })
        await door.call('app.cancelTask', { taskId })
        ;(signal as AbortSignal).throwIfAborted()
        say(String(tx))
      })
    },
  )
  const reply = await door.call('office.openSample', { taskId })
  expect(reply).toMatchObject({ ok: false, error: { code: 'core.cancelled' } })
  expect((await door.office.do('committee.profile', {})).signers).toEqual([])
  expect(door.events.map((event) => event.kind)).toEqual(['task-progress', 'task-ended'])
  expect(door.incidents).toEqual([])
})

it('answers a cancel for a task that is no longer running', async () => {
  const office = await openOffice()
  const answer = await office.do('app.cancelTask', { taskId: testId(7) as never })
  expect(answer).toEqual({ wasRunning: false })
})

it('keeps undo to the commands of the session: after a restart Ctrl+Z undoes nothing', async () => {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  await office.workspace.reopen()
  expect(await office.call('history.undo', {})).toMatchObject({
    error: { code: 'changeLog.nothingToUndo' },
  })
  await office.do('history.undoRecord', { seq: 1 })
  expect(await office.do('office.state', {})).toMatchObject({ phase: 'first-run' })
})
