import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { attachmentFolder } from '@electron/attachments/attachment-folder'
import { contentOf, differingTables } from '@electron/demo/content-hash'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import { expect, it } from 'vitest'
import { choosePlace, giveKeys, taskId } from '../../support/backups'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { addDirective, pdfBytes } from '../../support/demo-directives'
import { type Office, openOffice, temporaryFolder } from '../../support/office'

async function attach(office: Office, id: DirectiveId, name: string, bytes: Buffer) {
  const file = path.join(temporaryFolder(), name)
  writeFileSync(file, bytes)
  office.desk.answer(file)
  const added = await office.do('directives.attach', { taskId: taskId(), id })
  return added!.id
}

/** An office with a document and two files, backed up to a stick. */
async function backedUp(size = 10) {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const { recoveryKey } = await giveKeys(office)
  const id = await addDirective(office)
  const noise = (n: number) => pdfBytes(`${n} ${randomBytes(size).toString('base64')}`)
  const [first, second] = [noise(1), noise(2)]
  const firstId = await attach(office, id, 'ban-ky.pdf', first)
  const secondId = await attach(office, id, 'phu-luc.pdf', second)
  const stick = temporaryFolder()
  const backUp = async () =>
    office.do('backups.create', { taskId: taskId(), place: await choosePlace(office, stick) })
  const secret = { recoveryKey }
  return { office, id, firstId, secondId, first, second, stick, backUp, secret }
}
type BackedUp = Awaited<ReturnType<typeof backedUp>>

async function restoredFrom({ stick, secret }: Pick<BackedUp, 'stick' | 'secret'>) {
  const office = await openOffice()
  const place = await choosePlace(office, stick)
  const choice = { taskId: taskId(), place, sequence: 1, secret }
  const plan = await office.do('backups.planRestore', choice)
  await office.do('backups.restore', { taskId: taskId(), handle: plan.handle })
  return { office, plan }
}
const filesOf = (office: Office) => readdirSync(attachmentFolder(office.workspace.folder)).sort()
const storeFile = (office: Office, index: number) =>
  path.join(attachmentFolder(office.workspace.folder), filesOf(office)[index]!)

it('carries the files to another machine, where they open and where undo still works', async () => {
  const made = await backedUp()
  await made.office.do('directives.detach', { id: made.secondId })
  const done = await made.backUp()
  expect(done.missingAttachments).toEqual([])
  const seq = 99_999
  const before = contentOf(made.office.workspace.database, seq)

  const { office, plan } = await restoredFrom(made)
  expect(plan.missingAttachments).toEqual([])
  expect(differingTables(before, contentOf(office.workspace.database, seq))).not.toContain(
    'attachments',
  )
  expect(filesOf(office)).toEqual(filesOf(made.office))
  await office.do('directives.openAttachment', { taskId: taskId(), id: made.firstId })
  expect(readFileSync(office.desk.opened[0]!)).toEqual(made.first)
  const removed = await office.db
    .selectFrom('change_record')
    .select('seq')
    .where('procedure', '=', 'directives.detach')
    .executeTakeFirstOrThrow()
  await office.do('history.undoRecord', removed)
  await office.do('directives.openAttachment', { taskId: taskId(), id: made.secondId })
  expect(readFileSync(office.desk.opened[1]!)).toEqual(made.second)
})

it('tells the states apart when one file differs', async () => {
  const { office } = await backedUp()
  const before = contentOf(office.workspace.database, 99)
  writeFileSync(storeFile(office, 0), 'changed')
  expect(differingTables(before, contentOf(office.workspace.database, 99))).toEqual(['attachments'])
})

it('names what is missing or damaged on the machine, and backs up everything else', async () => {
  const made = await backedUp()
  rmSync(storeFile(made.office, 0))
  writeFileSync(storeFile(made.office, 0), 'damaged')
  const done = await made.backUp()
  expect([...done.missingAttachments].sort()).toEqual(['ban-ky.pdf', 'phu-luc.pdf'])

  const { office, plan } = await restoredFrom(made)
  expect([...plan.missingAttachments].sort()).toEqual(['ban-ky.pdf', 'phu-luc.pdf'])
  const { attachments } = await office.do('directives.get', { id: made.id })
  expect(attachments).toHaveLength(2)
  const reply = await office.call('directives.openAttachment', {
    ...{ taskId: taskId(), id: made.firstId },
  })
  expect(reply).toMatchObject({ error: { code: 'attachments.fileMissing' } })
})

it('loses one damaged file of a backup, by name, and not the rest', async () => {
  // Large enough that the damage cannot fall anywhere else.
  const made = await backedUp(2_000_000)
  await made.backUp()
  const container = path.join(made.stick, 'SAO-LUU', 'dkhoi-000001.age')
  const bytes = readFileSync(container)
  const at = bytes.length - 800_000
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  writeFileSync(container, bytes)

  const trial = await made.office.do('backups.tryRestore', {
    ...{ taskId: taskId(), place: await choosePlace(made.office, made.stick), sequence: 1 },
    secret: made.secret,
  })
  expect(trial.missingAttachments).toHaveLength(1)
  const { office, plan } = await restoredFrom(made)
  expect(plan.missingAttachments).toEqual(trial.missingAttachments)
  expect(filesOf(office)).toHaveLength(1)
  expect((await office.do('directives.get', { id: made.id })).attachments).toHaveLength(2)
})

it('mends a damaged file in place by restoring', async () => {
  const made = await backedUp()
  await made.backUp()
  writeFileSync(storeFile(made.office, 0), 'damaged')
  const place = await choosePlace(made.office, made.stick)
  const choice = { taskId: taskId(), place, sequence: 1, secret: made.secret }
  const plan = await made.office.do('backups.planRestore', choice)
  expect(plan.missingAttachments).toEqual([])
  await made.office.do('directives.openAttachment', { taskId: taskId(), id: made.firstId })
  expect(readFileSync(made.office.desk.opened[0]!)).toEqual(made.first)
})

it('leaves no file of a restore that was tried and not used', async () => {
  const made = await backedUp()
  await made.backUp()
  const folder = temporaryFolder()
  const office = await openOffice({ folder })
  const place = await choosePlace(office, made.stick)
  const choice = { taskId: taskId(), place, sequence: 1, secret: made.secret }
  await office.do('backups.tryRestore', choice)
  expect(readdirSync(office.workspace.folder).sort()).toEqual(['CURRENT', 'gen-000001'])
  const plan = await office.do('backups.planRestore', { ...choice, taskId: taskId() })
  await office.do('backups.dropPlan', { handle: plan.handle })
  await office.close()
  expect(filesOf(await openOffice({ folder }))).toEqual([])
})
