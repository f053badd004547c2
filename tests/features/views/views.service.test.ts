import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { runCommand } from '@electron/ipc/run-command'
import type { ViewState } from '@shared/features/views/views.contract'
import { TaskId } from '@shared/ipc/app.contract'
import { expect, it } from 'vitest'
import { type Office, openOffice, temporaryFolder, testId } from '../../support/office'

const state = (text: string): ViewState => ({
  filter: { text, organisationId: null },
  sort: { key: 'name', direction: 'descending' },
  columns: [
    { key: 'name', width: 240 },
    { key: 'birthDate', width: null },
  ],
})
const save = (office: Office, name: string, list = 'people') =>
  office.do('views.save', { list, name, state: state(name) })
const names = async (office: Office, list = 'people') =>
  (await office.do('views.list', { list })).map((view) => view.name)

it('keeps what is on the screen under a name, each list its own, and undoes it', async () => {
  const office = await openOffice()
  await save(office, 'Thiếu ngày sinh')
  await save(office, 'Chờ xét', 'nominations')
  expect(await office.do('views.list', { list: 'people' })).toMatchObject([
    { name: 'Thiếu ngày sinh', state: state('Thiếu ngày sinh') },
  ])
  expect(await names(office, 'nominations')).toEqual(['Chờ xét'])
  await office.do('history.undo', {})
  expect(await names(office, 'nominations')).toEqual([])
  expect(await names(office)).toEqual(['Thiếu ngày sinh'])
})

it('refuses a name that reads like another one of the same list', async () => {
  const office = await openOffice()
  const { id } = await save(office, 'Thiếu ngày sinh')
  const again = { list: 'people', name: '  thiếu  Ngày sinh ', state: state('') }
  const refused = await office.call('views.save', again)
  expect(refused).toMatchObject({ error: { code: 'views.nameTaken' } })
  expect(await office.call('views.save', { ...again, list: 'ledger' })).toMatchObject({ ok: true })
  expect(await office.call('views.rename', { id, name: 'THIẾU NGÀY SINH' })).toMatchObject({
    ok: true,
  })
  expect(await names(office)).toEqual(['THIẾU NGÀY SINH'])
})

it('is brought up to date, put in another order and removed', async () => {
  const office = await openOffice()
  const [a, b, c] = [await save(office, 'A'), await save(office, 'B'), await save(office, 'C')]
  await office.do('views.reorder', { list: 'people', ids: [c.id, a.id, b.id] })
  expect(await names(office)).toEqual(['C', 'A', 'B'])
  await office.do('views.update', { id: a.id, state: state('khác') })
  expect((await office.do('views.list', { list: 'people' }))[1]?.state.filter.text).toBe('khác')
  await office.do('views.remove', { id: c.id })
  expect(await names(office)).toEqual(['A', 'B'])
  expect(await office.call('views.remove', { id: c.id })).toMatchObject({
    error: { code: 'views.gone' },
  })
})

it('passes over what this program cannot read any more', async () => {
  const office = await openOffice()
  await save(office, 'Còn đọc được')
  const { id } = await save(office, 'Của bản khác')
  await runCommand({
    database: office.workspace.database,
    procedure: 'test.other',
    surroundings: { nowUtc: () => '2022-12-20T02:00:00.000Z' } as never,
    work: async ({ tx, say }) => {
      await tx
        .updateTable('saved_view')
        .set({ state: '{"filter":1}' })
        .where('id', '=', id)
        .execute()
      say('Đã ghi bởi bản khác')
    },
  })
  expect(await names(office)).toEqual(['Còn đọc được'])
})

it('prints and saves a long list too, and refuses what no list can be', async () => {
  const office = await openOffice()
  const taskId = TaskId.parse(testId(7_000_000))
  const longList = new Uint8Array(3_000_000).fill(37)
  await office.do('views.printPdf', { pdf: longList, title: 'Danh sách', taskId })
  expect(office.desk.printed).toEqual([{ pdf: longList, title: 'Danh sách' }])
  const file = path.join(temporaryFolder(), 'danh-sach-dai.pdf')
  office.desk.answer(file)
  await office.do('views.savePdf', { pdf: longList, name: 'Danh sách', taskId })
  expect((await readFile(file)).length).toBe(3_000_000)

  const monster = { pdf: new Uint8Array(65 * 1024 * 1024), title: 'Danh sách', taskId }
  const refused = await office.rawCall('views.printPdf', monster)
  expect(refused).toMatchObject({ ok: false, error: { code: 'core.tooLarge' } })
})

it('prints and saves the very pages that were looked at', async () => {
  const office = await openOffice()
  const pdf = new TextEncoder().encode('%PDF-seen')
  const taskId = TaskId.parse(testId(7_000_000))
  await office.do('views.printPdf', { pdf, title: 'Danh sách', taskId })
  expect(office.desk.printed).toEqual([{ pdf, title: 'Danh sách' }])
  const file = path.join(temporaryFolder(), 'danh-sach.pdf')
  office.desk.answer(file)
  expect(await office.do('views.savePdf', { pdf, name: 'Danh sách', taskId })).toEqual({
    name: 'danh-sach.pdf',
  })
  expect(new Uint8Array(await readFile(file))).toEqual(pdf)
  office.desk.answer(null)
  expect(await office.do('views.savePdf', { pdf, name: 'x', taskId })).toEqual({ name: null })
})
