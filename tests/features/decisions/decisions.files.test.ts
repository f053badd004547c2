import { mkdirSync } from 'node:fs'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { TaskId } from '@shared/ipc/app.contract'
import { expect, it } from 'vitest'
import { readParagraphs, wordTemplate } from '../../documents/word-files'
import { draftOf, editOf, issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { resources, temporaryFolder, testId } from '../../support/office'

const taskId = testId(9001) as TaskId

it('saves a Word file with the same names and articles as the printed page', async () => {
  const { office, roundId } = await officeWithPassedRound()
  const id = await issuedDecision(office, roundId)
  const file = path.join(temporaryFolder(), 'quyet-dinh.docx')
  office.desk.answer(file)
  expect(await office.do('decisions.saveDocx', { id, taskId })).toEqual({ name: 'quyet-dinh.docx' })
  await office.do('decisions.pdf', { id })

  const paragraphs = await readParagraphs(await readFile(file))
  const page = textOf(office.desk.laidOut.at(-1) ?? '')
  const { subjects } = await office.do('decisions.get', { id })
  expect(subjects).toHaveLength(13)
  for (const { name } of subjects) {
    expect(paragraphs.filter((text) => text.startsWith(name))).toHaveLength(1)
    expect(page).toContain(name)
  }
  for (const article of paragraphs.filter((text) => text.startsWith('Điều ')))
    expect(page).toContain(article.replace(/\s+/gu, ' '))
  expect(paragraphs).toContain('Số 01-QĐ/ĐUK')
  expect(page).toContain('07 tập thể và 06 cá nhân đã có thành tích xuất sắc')
})

it('saves nothing when the dialog is closed, and says so when the place cannot be written', async () => {
  const { office, roundId } = await officeWithPassedRound()
  const id = await draftOf(office, roundId)
  office.desk.answer(null)
  expect(await office.do('decisions.savePdf', { id, taskId })).toEqual({ name: null })
  office.desk.answer(path.join(temporaryFolder(), 'khong-co', 'quyet-dinh.pdf'))
  expect(await office.call('decisions.savePdf', { id, taskId })).toMatchObject({
    ok: false,
    error: { code: 'desk.cannotSave' },
  })
})

it('uses the office’s own Word template, and names the field it does not know', async () => {
  const { office, roundId } = await officeWithPassedRound()
  const id = await draftOf(office, roundId)
  const own = path.join(office.workspace.root, 'templates')
  const file = path.join(own, 'quyet-dinh-khen-thuong-2018.docx')
  mkdirSync(own)
  const save = () => office.call('decisions.saveDocx', { id, taskId })
  const saved = path.join(temporaryFolder(), 'a.docx')

  await writeTemplate(file, 'Mẫu riêng: {số quyết định}')
  office.desk.answer(saved)
  expect(await save()).toMatchObject({ ok: true })
  expect(await readParagraphs(await readFile(saved))).toContain('Mẫu riêng: Số 01-QĐ/ĐUK')

  await writeTemplate(file, '{số quyết địn}')
  office.desk.answer(saved)
  const reply = await save()
  expect(reply).toMatchObject({ ok: false, error: { code: 'documents.unknownTags' } })
  await copyFile(path.join(resources, 'templates', path.basename(file)), file)
  office.desk.answer(saved)
  expect(await save()).toMatchObject({ ok: true })
})

it('previews what is on the screen without saving it, number and all', async () => {
  const { office, roundId } = await officeWithPassedRound()
  const id = await draftOf(office, roundId)
  const edit = await editOf(office, id)
  const [first = ''] = edit.nominationIds
  const { subjects } = await office.do('decisions.get', { id })
  await office.do('decisions.preview', {
    ...edit,
    number: 212,
    nominationIds: edit.nominationIds.filter((one) => one !== first),
  })
  const page = textOf(office.desk.laidOut.at(-1) ?? '')
  expect(page).toContain('Số 212-QĐ/ĐUK')
  expect(page).toContain('06 tập thể và 06 cá nhân')
  expect(page).not.toContain(`${subjects[0]?.name} (`)
  expect((await office.do('decisions.get', { id })).number).toBe(1)
})

it('prints the decision under its number', async () => {
  const { office, roundId } = await officeWithPassedRound()
  const id = await issuedDecision(office, roundId)
  await office.do('decisions.print', { id, taskId })
  expect(office.desk.printed.map(({ title }) => title)).toEqual(['Quyết định số 01-QĐ/ĐUK'])
})

async function writeTemplate(file: string, paragraph: string) {
  await writeFile(file, await wordTemplate(paragraph))
}

/** What a reader sees of the page. */
const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/su, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/[^\S\u00a0]+/gu, ' ')
