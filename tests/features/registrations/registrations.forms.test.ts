import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readParagraphs, readPart } from '../../documents/word-files'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { temporaryFolder } from '../../support/office'
import { item, movement, registerCollective, registerPerson, taskId } from './registration-samples'

async function furnished() {
  const place = await movement()
  await place.office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return place
}

it('prints the form of a person: who, where, what, by which measure and until when', async () => {
  const place = await furnished()
  const { office, an } = place
  const { id } = await registerPerson(place, an, { isExemplarCandidate: true, field: 'Cải cách' })
  await office.do('registrations.formPdf', { of: { kind: 'one', id } })
  const [html = ''] = office.desk.laidOut
  for (const words of [
    ...['PHIẾU ĐĂNG KÝ THI ĐUA', '“ĐỒNG KHỞI MỚI” NĂM 2022', 'Nguyễn Thử An', item.content],
    ...['ĐẢNG BỘ SỞ Y TẾ', 'CHI BỘ 1', 'ít nhất 04 buổi', '11/2022', 'Cải cách', '10 tháng 02'],
    'NGƯỜI ĐĂNG KÝ',
  ])
    expect(html).toContain(words)
})

it('escapes whatever was typed, so that a name cannot become markup', async () => {
  const place = await furnished()
  const { office, an } = place
  const { id } = await registerPerson(place, an, {
    items: [{ ...item, content: '<b>nội dung</b>' }],
  })
  await office.do('registrations.formPdf', { of: { kind: 'one', id } })
  expect(office.desk.laidOut[0]).toContain('&lt;b&gt;nội dung')
  expect(office.desk.laidOut[0]).not.toContain('<b>nội dung')
})

it('prints those of a whole unit in one run: papers filled, the others with name and place', async () => {
  const place = await furnished()
  const { office, campaignId, an, health } = place
  await registerPerson(place, an)
  const part = { campaignId, year: 2022, organisationId: health, subject: 'person' } as const
  await office.do('registrations.formFile', {
    ...{ of: { kind: 'part', ...part, listing: 'all' }, format: 'print', taskId: taskId() },
  })
  const [html = ''] = office.desk.laidOut
  expect(html.match(/<article>/gu)).toHaveLength(4)
  expect(html).toContain(item.content)
  for (const name of ['Trần Thử Bình', 'Lê Thử Chi', 'Đặng Thử Đạt']) expect(html).toContain(name)
  expect(office.desk.printed).toHaveLength(1)
})

it('prints a blank form, and refuses an empty list', async () => {
  const { office, campaignId, health1 } = await furnished()
  const scope = { campaignId, year: 2022, organisationId: health1 }
  await office.do('registrations.formPdf', {
    of: { kind: 'blank', ...scope, subject: 'collective' },
  })
  expect(office.desk.laidOut[0]).toContain('TM. TẬP THỂ ĐĂNG KÝ')
  expect(office.desk.laidOut[0]?.match(/class="blank"/gu)).toHaveLength(6)
  const none = { kind: 'part', ...scope, subject: 'person', listing: 'registered' } as const
  expect(await office.call('registrations.formPdf', { of: none })).toMatchObject({
    ok: false,
    error: { code: 'registrations.nothingToPrint' },
  })
})

it('writes the same forms for Word, each on a page of its own and the first on the first', async () => {
  const place = await furnished()
  const { office, campaignId, an, binh, health1 } = place
  for (const id of [an, binh]) await registerPerson(place, id)
  await registerCollective(place, health1)
  const file = path.join(temporaryFolder(), 'phieu.docx')
  const save = (subject: 'person' | 'collective') => {
    office.desk.answer(file)
    const part = { campaignId, year: 2022, organisationId: health1, subject } as const
    return office.do('registrations.formFile', {
      ...{ of: { kind: 'part', ...part, listing: 'registered' }, format: 'docx' },
      taskId: taskId(),
    })
  }
  expect(await save('person')).toEqual({ name: 'phieu.docx' })
  const docx = await readFile(file)
  const paragraphs = await readParagraphs(docx)
  expect(paragraphs).toContain('Họ và tên: Nguyễn Thử An')
  expect(paragraphs).toContain('Họ và tên: Trần Thử Bình')
  expect(paragraphs.filter((text) => text === 'PHIẾU ĐĂNG KÝ THI ĐUA')).toHaveLength(2)
  expect((await readPart(docx)).match(/<w:br w:type="page"\/>/gu)).toHaveLength(1)
  await save('collective')
  const collective = await readParagraphs(await readFile(file))
  expect(collective).toContain('Tập thể: Chi bộ 1')
  expect(collective.some((text) => text.startsWith('Họ và tên'))).toBe(false)
})

it('lists who has not registered, on paper and for Excel, with those who said no', async () => {
  const place = await furnished()
  const { office, campaignId, an, chi } = place
  await registerPerson(place, an)
  const { id } = await registerPerson(place, chi)
  await office.do('registrations.move', { ids: [id], to: 'declined', reason: 'Nghỉ hưu' })
  const part = { campaignId, year: 2022, subject: 'person' } as const
  await office.do('registrations.missingFile', { ...part, format: 'print', taskId: taskId() })
  const [html = ''] = office.desk.laidOut
  for (const words of [
    ...['DANH SÁCH CÁ NHÂN CHƯA ĐĂNG KÝ THI ĐUA NĂM 2022', 'Trần Thử Bình', 'Không tham gia'],
    'Tổng số chưa đăng ký: 5.',
  ])
    expect(html).toContain(words)
  expect(html).not.toContain('Nguyễn Thử An')
  office.desk.answer(path.join(temporaryFolder(), 'chua.xlsx'))
  expect(
    await office.do('registrations.missingFile', { ...part, format: 'xlsx', taskId: taskId() }),
  ).toEqual({ name: 'chua.xlsx' })
})

it('prints the matrix of units with its total', async () => {
  const place = await furnished()
  const { office, campaignId, an } = place
  await registerPerson(place, an)
  await office.do('registrations.coverageFile', {
    ...{ campaignId, year: 2022, format: 'print', taskId: taskId() },
  })
  const [html = ''] = office.desk.laidOut
  for (const words of ['TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022', 'Đảng bộ Sở Y tế', '16,67%'])
    expect(html).toContain(words)
})
