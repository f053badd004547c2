import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { helpPages } from '@shared/features/help/help.pages'
import { TaskId } from '@shared/ipc/app.contract'
import { expect, it } from 'vitest'
import { openOffice, temporaryFolder } from '../../support/office'

const taskId = () => TaskId.parse(crypto.randomUUID())

it('prints one page of help, whole and alone', async () => {
  const office = await openOffice()
  const [first, second] = helpPages
  await office.do('help.print', { pageId: first!.id, taskId: taskId() })
  const [html = ''] = office.desk.laidOut
  expect(html).toContain(`<h1>${first!.title}</h1>`)
  expect(html).not.toContain(second!.title)
  for (const { steps = [], sentences = [] } of first!.sections)
    expect(html.match(/<li>|<p>/gu)?.length).toBeGreaterThanOrEqual(steps.length + sentences.length)
  expect(office.desk.printed).toHaveLength(1)
})

it('saves the handbook with all pages and their contents, and nothing when the dialog is closed', async () => {
  const office = await openOffice()
  office.desk.answer(null)
  expect(await office.do('help.savePdf', { pageId: null, taskId: taskId() })).toEqual({
    name: null,
  })
  expect(office.desk.laidOut).toEqual([])
  const file = path.join(temporaryFolder(), 'so-tay.pdf')
  office.desk.answer(file)
  const saved = await office.do('help.savePdf', { pageId: null, taskId: taskId() })
  expect(saved).toEqual({ name: 'so-tay.pdf' })
  const [html = ''] = office.desk.laidOut
  expect(html.match(/<article>/gu)).toHaveLength(helpPages.length)
  expect(html.match(/<nav>.*?<\/nav>/su)?.[0].match(/<li>/gu)).toHaveLength(helpPages.length)
  expect((await readFile(file)).length).toBeGreaterThan(0)
})

it('says so where a page is not there', async () => {
  const office = await openOffice()
  const reply = await office.call('help.print', { pageId: 'khong-co', taskId: taskId() })
  expect(reply).toMatchObject({ error: { code: 'help.noPage' } })
  expect(office.desk.printed).toEqual([])
})
