import path from 'node:path'
import { expect, it } from 'vitest'
import { cellsOf } from '../features/office/workbook-cells'
import { smallBloc } from '../features/organisation/organisation-samples'
import { item, paper } from '../features/registrations/registration-samples'
import { taskId } from '../support/backups'
import { addCampaign } from '../support/demo-campaign'
import { type Office, openOffice, temporaryFolder } from '../support/office'

const title = 'DANH SÁCH PHONG TRÀO THI ĐUA'

async function inExcel(office: Office, save: (file: string) => Promise<unknown>) {
  const file = path.join(temporaryFolder(), 'danh-sach.xlsx')
  office.desk.answer(file)
  expect(await save(file)).toEqual({ name: 'danh-sach.xlsx' })
  return (await cellsOf(file)).map((cells) => cells.join('|')).join('\n')
}

it('takes the campaigns on the screen to Excel and to the printer, and no other', async () => {
  const office = await openOffice({ today: '2022-12-20' })
  await addCampaign(office, { status: 'running' })
  await addCampaign(office, { name: 'Dân vận khéo', directive: { kind: 'none' } })
  const view = { text: 'dong khoi', taskId: taskId() }
  const text = await inExcel(office, () => office.do('campaigns.saveXlsx', view))
  expect(text).toContain(title)
  expect(text).toMatch(/1\|Đồng Khởi mới\|Phong trào thi đua\|.*Đang thực hiện\|0/u)
  expect(text).not.toContain('Dân vận khéo')
  await office.do('campaigns.pdf', { ...view, taskId: taskId(), text: '' })
  expect(office.desk.laidOut.at(-1)).toContain('Dân vận khéo')
})

it('prints the register of documents as it is filtered', async () => {
  const office = await openOffice()
  await office.do('directives.addFromCatalogue', {
    keys: (await office.do('directives.catalogue', {})).map(({ key }) => key),
  })
  await office.do('directives.pdf', { text: '51-KH', taskId: taskId() })
  const html = office.desk.laidOut.at(-1)
  expect(html).toContain('DANH SÁCH VĂN BẢN CHỈ ĐẠO')
  expect(html).toContain('51-KH/ĐUK')
  expect(html).toContain('chưa rõ') // Plan 51 lost its day, and none is invented
  expect(html).not.toContain('849-CV/ĐUK</td>')
})

it('takes frameworks along, and one with every content and the sentence it comes from', async () => {
  const office = await openOffice()
  const [offer] = await office.do('frameworks.catalogue', {})
  if (!offer) throw new Error('an empty catalogue')
  await office.do('frameworks.addFromCatalogue', { keys: [offer.key] })
  const [framework] = await office.do('frameworks.list', {})
  if (!framework) throw new Error('no framework')
  const list = await inExcel(office, () => office.do('frameworks.saveXlsx', { taskId: taskId() }))
  expect(list).toContain(framework.title)
  const one = { id: framework.id, taskId: taskId() }
  const contents = await inExcel(office, () => office.do('frameworks.saveContentsXlsx', one))
  expect(contents).toMatch(/1\|Chân\|Chân thứ nhất – /u)
  await office.do('frameworks.contentsPdf', { ...one, taskId: taskId() })
  expect(office.desk.laidOut.at(-1)).toContain('Chân thứ nhất – ')
  await office.do('frameworks.pdf', { taskId: taskId() })
  expect(office.desk.laidOut.at(-1)).toContain('DANH SÁCH KHUNG NỘI DUNG THI ĐUA')
})

it('takes the groups of a year along, with who leads them', async () => {
  const office = await openOffice()
  const { health, law } = await smallBloc(office)
  await office.do('comparisons.create', {
    ...{ name: 'Khối các sở', form: 'cluster', subject: 'organisation', firstYear: 2022 },
    members: [health, law],
  })
  const view = { year: 2022, taskId: taskId() }
  const text = await inExcel(office, () => office.do('comparisons.saveListXlsx', view))
  expect(text).toMatch(/1\|Khối các sở\|.*\|2\|.*Từ 2022/u)
  await office.do('comparisons.listPdf', { ...view, taskId: taskId() })
  expect(office.desk.laidOut.at(-1)).toContain('DANH SÁCH CỤM, KHỐI, CẶP THI ĐUA NĂM 2022')
})

it('lists who has registered with what, and leaves out who said no', async () => {
  const office = await openOffice({ today: '2022-12-20' })
  const { health, law } = await smallBloc(office)
  const campaignId = await addCampaign(office, { status: 'running' })
  const register = (id: typeof health, isExemplarCandidate: boolean) =>
    office.do('registrations.add', {
      ...{ campaignId, year: 2022, subject: { kind: 'collective', id } },
      registration: paper({ isExemplarCandidate, items: [item, item] }),
    })
  await register(health, true)
  const { id: refused } = await register(law, false)
  await office.do('registrations.move', { ids: [refused], to: 'declined', reason: '' })
  const part = { campaignId, year: 2022, subject: 'collective' } as const
  const text = await inExcel(office, () =>
    office.do('registrations.registeredFile', { ...part, format: 'xlsx', taskId: taskId() }),
  )
  expect(text).toContain('DANH SÁCH TẬP THỂ ĐÃ ĐĂNG KÝ THI ĐUA NĂM 2022')
  expect(text).toMatch(
    /Đảng bộ Sở Y tế\|.*sinh hoạt chi bộ \(và 1 nội dung khác\)\|ít nhất 04 buổi\|.*\|Có\|Chờ duyệt/u,
  )
  expect(text).not.toContain('Đảng bộ Sở Tư pháp')
  await office.do('registrations.registeredFile', { ...part, format: 'print', taskId: taskId() })
  expect(office.desk.laidOut.at(-1)).toContain('Tổng số đã đăng ký: 1.')
})

it('prints the list of pledges of a year', async () => {
  const office = await openOffice()
  await office.do('pledges.listPdf', { year: 2023, taskId: taskId() })
  expect(office.desk.laidOut.at(-1)).toContain('Năm 2023')
})
