import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readParagraphs, wordTemplate } from '../../documents/word-files'
import { choosePlace, giveKeys, taskId } from '../../support/backups'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { type Office, openOffice, temporaryFolder } from '../../support/office'

const decision = { kind: 'awardDecision', format: '2026' } as const
const file = 'quyet-dinh-khen-thuong-2026.docx'
const folderOf = (office: Office) => path.join(office.workspace.root, 'templates')
const fileOf = (office: Office) => path.join(folderOf(office), file)

async function saveInWord(office: Office, text: string) {
  mkdirSync(folderOf(office), { recursive: true })
  await writeFile(fileOf(office), await wordTemplate(text))
}

/** What a document says that is filled with the template in use. */
async function filled(office: Office): Promise<readonly string[]> {
  await office.do('templates.tryOut', { ...decision, taskId: taskId() })
  return readParagraphs(await readFile(office.desk.opened.at(-1) ?? ''))
}

const takeIn = (office: Office) => office.do('templates.takeIn', { taskId: taskId() })
const reset = (office: Office) => office.do('templates.reset', { ...decision, taskId: taskId() })
const sentences = async (office: Office) =>
  (await office.db.selectFrom('change_record').select('sentence').orderBy('seq').execute()).map(
    ({ sentence }) => sentence,
  )

async function officeWithStick() {
  const office = await openOffice({ today: '2026-09-25' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const { recoveryKey } = await giveKeys(office)
  const stick = temporaryFolder()
  const backUp = async () =>
    office.do('backups.create', { taskId: taskId(), place: await choosePlace(office, stick) })
  return { office, stick, secret: { recoveryKey }, backUp }
}
type Source = Pick<Awaited<ReturnType<typeof officeWithStick>>, 'stick' | 'secret'>

async function restoreInto(office: Office, { stick, secret }: Source, sequence = 1) {
  const choice = { taskId: taskId(), place: await choosePlace(office, stick), sequence, secret }
  const plan = await office.do('backups.planRestore', choice)
  await office.do('backups.restore', { taskId: taskId(), handle: plan.handle })
}

it('uses the office’s own template again on a new machine, whatever was in the backup alone', async () => {
  const { office, backUp, ...source } = await officeWithStick()
  await backUp() // the control: made before there was a template of its own
  await saveInWord(office, 'Riêng {số quyết định}')
  expect((await backUp()).unreadTemplates).toEqual([])

  const without = await openOffice({ today: '2026-09-25' })
  await restoreInto(without, source, 1)
  expect((await filled(without)).length).toBeGreaterThan(5) // the built-in one
  const restored = await openOffice({ today: '2026-09-25' })
  await restoreInto(restored, source, 2)
  expect(existsSync(fileOf(restored))).toBe(true)
  expect(await filled(restored)).toEqual(['Riêng Số 05-QĐ/ĐUK'])
})

it('backs up what Word saved after the last look, and says so in the history', async () => {
  const { office, backUp, ...source } = await officeWithStick()
  await saveInWord(office, 'Bản một')
  await takeIn(office)
  await saveInWord(office, 'Bản hai')
  await backUp()
  const said = (await sentences(office)).filter((sentence) => sentence.includes(file))
  expect(said).toHaveLength(2)
  const restored = await openOffice({ today: '2026-09-25' })
  await restoreInto(restored, source)
  expect(await filled(restored)).toEqual(['Bản hai'])
})

it('backs up in spite of a broken file, names it, and carries what was read of it before', async () => {
  const { office, backUp, ...source } = await officeWithStick()
  await saveInWord(office, 'Bản lành')
  await takeIn(office)
  writeFileSync(fileOf(office), 'PK cut short')
  expect((await backUp()).unreadTemplates).toEqual([expect.stringContaining(file)])
  const restored = await openOffice({ today: '2026-09-25' })
  await restoreInto(restored, source)
  expect(await filled(restored)).toEqual(['Bản lành'])
})

it('puts aside a file that a restore replaces, and names it', async () => {
  const { office, backUp, ...source } = await officeWithStick()
  await saveInWord(office, 'Trong bản sao lưu')
  await backUp()
  await saveInWord(office, 'Sửa sau đó')
  await restoreInto(office, source)
  expect(await filled(office)).toEqual(['Trong bản sao lưu'])
  const aside = (await readdir(folderOf(office))).find((name) => name !== file) ?? ''
  expect(await readParagraphs(await readFile(path.join(folderOf(office), aside)))).toEqual([
    'Sửa sau đó',
  ])
  expect((await sentences(office)).at(-1)).toContain(aside)
})

it('lays a lost file out again, and says nothing when nothing changed', async () => {
  const { office } = await officeWithStick()
  await saveInWord(office, 'Của cơ quan')
  await takeIn(office)
  const before = (await sentences(office)).length
  rmSync(fileOf(office))
  expect(await filled(office)).toEqual(['Của cơ quan'])
  await takeIn(office)
  expect(await sentences(office)).toHaveLength(before)
})

it('goes back to the built-in one, to its own by an undo, and on again by a redo', async () => {
  const { office } = await officeWithStick()
  await saveInWord(office, 'Của cơ quan')
  await reset(office)
  expect((await filled(office)).length).toBeGreaterThan(5)
  await office.do('history.undo', {})
  expect(await filled(office)).toEqual(['Của cơ quan'])
  await office.do('history.redo', {})
  await takeIn(office)
  expect((await filled(office)).length).toBeGreaterThan(5)
  await saveInWord(office, 'Của cơ quan') // by hand, as new
  await takeIn(office)
  await takeIn(office)
  expect(await filled(office)).toHaveLength(1)
})
