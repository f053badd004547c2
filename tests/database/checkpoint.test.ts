import { statSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { smallBloc } from '../features/organisation/organisation-samples'
import { addPerson, importPeople, manyPeople } from '../features/people/people-samples'
import { type Office, openOffice } from '../support/office'

/** Pages in the write-ahead log, and how many of them are in the database as well. */
function logOf({ workspace }: Office): { readonly log: number; readonly checkpointed: number } {
  const [state] = workspace.database.raw.pragma('wal_checkpoint(noop)') as never[]
  return state ?? { log: 0, checkpointed: 0 }
}

it('moves a large write from the log into the database once the command is answered', async () => {
  const office = await openOffice()
  const { law1 } = await smallBloc(office)
  const { file } = office.workspace.database
  await importPeople(office, manyPeople(5000, [law1]))
  const { log, checkpointed } = logOf(office)
  expect(log).toBeGreaterThan(1000)
  expect(checkpointed).toBeLessThan(log)
  const before = statSync(file).size
  await setImmediate()
  expect(logOf(office).checkpointed).toBe(log)
  expect(statSync(file).size).toBeGreaterThan(before)
})

it('leaves a small one there, and puts everything in its place on closing', async () => {
  const office = await openOffice()
  await addPerson(office, { fullName: 'Nguyễn Thử Một' })
  await setImmediate()
  const { file } = office.workspace.database
  const { log, checkpointed } = logOf(office)
  expect(checkpointed).toBeLessThan(log)
  await office.close()
  expect(() => statSync(`${file}-wal`)).toThrow(/ENOENT/)
})
