import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { databaseErrors } from '@electron/database/database.errors'
import { expect, it } from 'vitest'
import { choosePlace, giveKeys, taskId } from '../../support/backups'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { freshFolder, type Office, openOffice, temporaryFolder } from '../../support/office'

/** An office with a backup on a stick, closed. */
async function officeThatIsGone() {
  const [folder, stick] = [freshFolder(), temporaryFolder()]
  const office = await openOffice({ folder })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const { recoveryKey } = await giveKeys(office)
  await office.do('backups.create', {
    taskId: taskId(),
    place: await choosePlace(office, stick),
  })
  await office.close()
  return { folder, stick, recoveryKey, data: path.join(folder, 'office') }
}

async function planFrom(office: Office, stick: string, recoveryKey: string) {
  const place = await choosePlace(office, stick)
  const [found] = await office.do('backups.list', { place })
  expect(found).toMatchObject({ sequence: 1, state: 'whole', isOurs: null })
  const secret = { recoveryKey }
  return office.do('backups.planRestore', { taskId: taskId(), place, sequence: 1, secret })
}

it.each([
  [
    'database.damaged',
    'a damaged file',
    (data: string) => writeFileSync(path.join(data, 'gen-000001', 'app.db'), 'x'.repeat(70_000)),
  ],
  [
    'database.damaged',
    'half a file',
    (data: string) => truncateSync(path.join(data, 'gen-000001', 'app.db'), 100_000),
  ],
  [
    'database.pointerLost',
    'a folder without CURRENT',
    (data: string) => rmSync(path.join(data, 'CURRENT')),
  ],
])('is refused with %s after %s, and restored from the stick', async (code, _, harm) => {
  const { folder, stick, recoveryKey, data } = await officeThatIsGone()
  harm(data)
  const office = await openOffice({ folder })
  expect(await office.do('office.state', {})).toMatchObject({ phase: 'refused', refusal: { code } })

  const plan = await planFrom(office, stick, recoveryKey)
  expect(plan.committee).toEqual({ name: demoIdentity.name, shortName: demoIdentity.shortName })
  expect(plan.tables).toContainEqual({ table: 'signer', now: null, inBackup: 1 })
  expect(plan.lostActionCount).toBe(0)

  await office.do('backups.restore', { taskId: taskId(), handle: plan.handle })
  expect(await office.do('office.state', {})).toMatchObject({ phase: 'ready', refusal: null })
  expect((await office.do('committee.profile', {})).signers).toHaveLength(1)
  // What was refused stays on disk for an expert, but is not offered as a way back.
  expect(readdirSync(data)).toContain('gen-000001')
  expect(await office.do('backups.state', {})).toMatchObject({ hasKeys: true, undoRestore: null })
})

it('does not replace data that another window has open', async () => {
  const { folder, stick, recoveryKey } = await officeThatIsGone()
  const first = await openOffice({ folder })
  const second = await openOffice({ folder })
  const place = await choosePlace(second, stick)
  const choice = { taskId: taskId(), place, sequence: 1, secret: { recoveryKey } }
  const reply = await second.call('backups.planRestore', choice)
  const { code } = databaseErrors.inUse()
  expect(reply).toMatchObject({ ok: false, error: { code } })
  expect(await first.do('office.state', {})).toMatchObject({ phase: 'ready' })
})

it('asks to plan again when the plan was cleared by another try to open', async () => {
  const { folder, stick, recoveryKey, data } = await officeThatIsGone()
  truncateSync(path.join(data, 'gen-000001', 'app.db'), 100_000)
  const office = await openOffice({ folder })
  const { handle } = await planFrom(office, stick, recoveryKey)
  await office.do('office.retry', {})
  expect(await office.call('backups.restore', { taskId: taskId(), handle })).toMatchObject({
    error: { code: 'backups.planGone' },
  })
})
