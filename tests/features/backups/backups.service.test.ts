import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { choosePlace, giveKeys, makeKeys, taskId } from '../../support/backups'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { type Office, openOffice, temporaryFolder } from '../../support/office'

async function officeWithSigners(...names: string[]): Promise<Office> {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  for (const fullName of names) await addSigner(office, fullName)
  return office
}
const addSigner = (office: Office, fullName: string) =>
  office.do('committee.addSigner', { ...demoSigner, fullName, isDefault: false })
const signers = async (office: Office) =>
  (await office.do('committee.profile', {})).signers.map((signer) => signer.fullName)
const onStick = (stick: string) => readdirSync(path.join(stick, 'SAO-LUU')).sort()

it('does not back up before there are keys, and says what to do', async () => {
  const office = await officeWithSigners()
  const place = await choosePlace(office, temporaryFolder())
  const reply = await office.call('backups.create', { taskId: taskId(), place })
  expect(reply).toMatchObject({ ok: false, error: { code: 'backups.noKeys' } })
})

it('makes no keys from a passphrase that was not written down', async () => {
  const office = await officeWithSigners()
  const { handle } = await office.do('backups.proposeKeys', {})
  const typed = { taskId: taskId(), handle, passphrase: 'sai mat khau' }
  const reply = await office.call('backups.createKeys', typed)
  expect(reply).toMatchObject({ ok: false, error: { code: 'backups.passphraseDiffers' } })
  expect(await office.do('backups.state', {})).toMatchObject({ hasKeys: false, level: 'none' })
})

it.each([
  ['từ thứ 3 khác', (words: string[]) => words.with(2, 'khac')],
  ['thiếu, từ từ thứ 8', (words: string[]) => words.slice(0, 7)],
  ['thừa, từ từ thứ 9', (words: string[]) => [...words, 'nua']],
])('says which word was typed differently: “%s”', async (said, change) => {
  const office = await officeWithSigners()
  const { handle, passphrase } = await office.do('backups.proposeKeys', {})
  const shown = passphrase.split(' ').slice(0, 8)
  expect(shown.join(' ')).toBe(passphrase)
  const typed = { taskId: taskId(), handle, passphrase: change(shown).join(' ') }
  const reply = await office.call('backups.createKeys', typed)
  expect(!reply.ok && reply.error.message).toContain(said)
})

it('takes the words again in capitals and with diacritics', async () => {
  const office = await officeWithSigners()
  const { handle, passphrase } = await office.do('backups.proposeKeys', {})
  const marked = passphrase.replaceAll('a', 'á').toUpperCase().replaceAll(' ', '  ')
  await office.do('backups.createKeys', { taskId: taskId(), handle, passphrase: marked })
  expect(await office.do('backups.state', {})).toMatchObject({ hasKeys: true })
})

it('leaves Ctrl+Z to what was done before the keys were made', async () => {
  const office = await officeWithSigners('Trần Thị Minh Họa')
  await makeKeys(office)
  const { sentence } = await office.do('history.undo', {})
  expect(sentence).toContain('Trần Thị Minh Họa')
})

it('writes a verified backup, records it, and lists it from the stick', async () => {
  const office = await officeWithSigners('Trần Thị Minh Họa')
  await makeKeys(office)
  const stick = temporaryFolder()
  const place = await choosePlace(office, stick)
  const done = await office.do('backups.create', { taskId: taskId(), place })
  expect(done).toMatchObject({ sequence: 1, fileName: 'dkhoi-000001.age' })
  expect(onStick(stick)).toEqual([
    'DOC-TRUOC.txt',
    'dkhoi-000001.age',
    'dkhoi-000001.json',
    'khoa-sao-luu.age',
  ])
  expect(await office.do('backups.state', {})).toMatchObject({ level: 'good', changesSince: 0 })
  const found = await office.do('backups.list', { place })
  expect(found).toMatchObject([{ sequence: 1, state: 'whole', isOurs: true }])
  expect(readdirSync(office.workspace.folder).sort()).toEqual(['CURRENT', 'gen-000001'])
  const progress = office.events.filter((event) => event.kind === 'task-progress')
  expect(progress.length).toBeGreaterThan(0)
})

it('shows what a restore gains and loses, restores, and can take the restore back', async () => {
  const office = await officeWithSigners('Trần Thị Minh Họa')
  const { passphrase } = await giveKeys(office)
  const place = await choosePlace(office, temporaryFolder())
  await office.do('backups.create', { taskId: taskId(), place })
  await addSigner(office, 'Lê Thử Nghiệm')

  const secret = { passphrase }
  const choice = { taskId: taskId(), place, sequence: 1, secret }
  const plan = await office.do('backups.planRestore', choice)
  expect(plan.tables).toContainEqual({ table: 'signer', now: 3, inBackup: 2 })
  expect(plan.lostActions).toEqual(['Đã thêm người ký Lê Thử Nghiệm'])
  expect(await office.do('backups.state', {})).toMatchObject({ changesSince: 1 })
  expect(await signers(office)).toHaveLength(3)

  await office.do('backups.restore', { taskId: taskId(), handle: plan.handle })
  expect(await signers(office)).toEqual([demoSigner.fullName, 'Trần Thị Minh Họa'])
  expect(await office.do('history.verify', {})).toMatchObject({ brokenAtSeq: null })
  const { runs } = await office.do('backups.state', {})
  expect(runs).toMatchObject([{ sequence: 1, fileName: 'dkhoi-000001.age' }])
  expect(office.events.some((event) => event.kind === 'workspace-changed')).toBe(true)

  await office.do('backups.undoRestore', { taskId: taskId() })
  expect(await signers(office)).toHaveLength(3)
})

it('restores with the recovery key from the printed sheet, typed in groups', async () => {
  const office = await officeWithSigners()
  const { recoveryKey } = await giveKeys(office)
  const stick = temporaryFolder()
  const place = await choosePlace(office, stick)
  await office.do('backups.create', { taskId: taskId(), place })
  rmSync(path.join(stick, 'SAO-LUU', 'khoa-sao-luu.age'))

  const secret = { recoveryKey: recoveryKey.toLowerCase() }
  const choice = { taskId: taskId(), place, sequence: 1, secret }
  const tried = await office.do('backups.tryRestore', choice)
  expect(tried.rows).toBeGreaterThan(2)
  const { runs } = await office.do('backups.state', {})
  expect(runs[0]?.restoredAt).not.toBeNull()
})

it.each([
  ['a wrong passphrase', { passphrase: 'mot hai ba' }, 'backupContainer.wrongPassphrase'],
  [
    'a mistyped recovery key',
    { recoveryKey: 'AGE-SECRET-KEY-1QQ' },
    'backupContainer.badRecoveryKey',
  ],
])('refuses %s and leaves the data and the folder as they were', async (_, secret, code) => {
  const office = await officeWithSigners()
  await giveKeys(office)
  const place = await choosePlace(office, temporaryFolder())
  await office.do('backups.create', { taskId: taskId(), place })
  const before = readdirSync(office.workspace.folder)
  const choice = { taskId: taskId(), place, sequence: 1, secret }
  expect(await office.call('backups.planRestore', choice)).toMatchObject({ error: { code } })
  expect(readdirSync(office.workspace.folder)).toEqual(before)
  expect(await signers(office)).toEqual([demoSigner.fullName])
})

it('refuses a backup that was changed on the stick', async () => {
  const office = await officeWithSigners()
  const { passphrase } = await giveKeys(office)
  const stick = temporaryFolder()
  const place = await choosePlace(office, stick)
  await office.do('backups.create', { taskId: taskId(), place })
  const file = path.join(stick, 'SAO-LUU', 'dkhoi-000001.age')
  const bytes = readFileSync(file)
  bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
  writeFileSync(file, bytes)
  const choice = { taskId: taskId(), place, sequence: 1, secret: { passphrase } }
  expect(await office.call('backups.planRestore', choice)).toMatchObject({
    ok: false,
    error: { code: 'backupContainer.damaged' },
  })
})

it('says so when the stick was pulled', async () => {
  const office = await officeWithSigners()
  await giveKeys(office)
  const stick = path.join(temporaryFolder(), 'usb')
  writeFileSync(stick, '')
  rmSync(stick)
  office.files.keep({ path: stick, name: 'usb' })
  const place = office.files.keep({ path: stick, name: 'usb' })
  expect(await office.call('backups.create', { taskId: taskId(), place })).toMatchObject({
    error: { code: 'backups.placeGone' },
  })
})

it('lays out the recovery sheet with the key and the name of the office, and nothing to run', async () => {
  const office = await officeWithSigners()
  const { handle, recoveryKey } = await office.do('backups.proposeKeys', {})
  await office.do('backups.printRecoverySheet', { taskId: taskId(), handle })
  expect(office.desk.printed).toHaveLength(1)
  const [html] = office.desk.laidOut
  expect(html).toContain(recoveryKey)
  expect(html).toContain('KHỐI CƠ QUAN - DOANH NGHIỆP')
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/)
})

it('waits for a command that is being written, and does not back up nothing', async () => {
  const office = await officeWithSigners('Trần Thị Minh Họa')
  await giveKeys(office)
  const stick = temporaryFolder()
  const place = await choosePlace(office, stick)
  let goOn: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const writing = office.workspace.database.kysely.transaction().execute(() => held)
  const backup = office.do('backups.create', { taskId: taskId(), place })
  goOn()
  await writing
  await backup
  const sidecar = readFileSync(path.join(stick, 'SAO-LUU', 'dkhoi-000001.json'), 'utf8')
  expect(JSON.parse(sidecar).container.size).toBeGreaterThan(5000)
  const { changesSince } = await office.do('backups.state', {})
  expect(changesSince).toBe(0)
})

it('does not record a backup in other data that was opened meanwhile', async () => {
  const office = await officeWithSigners()
  await giveKeys(office)
  const place = await choosePlace(office, temporaryFolder())
  const backup = office.call('backups.create', { taskId: taskId(), place })
  await office.workspace.use('sample')
  expect(await backup).toMatchObject({ ok: false, error: { code: 'core.dataReplaced' } })
  expect(await office.db.selectFrom('backup_run').selectAll().execute()).toEqual([])
  expect(office.incidents).toEqual([])
})
