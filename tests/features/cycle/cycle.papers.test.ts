import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CyclePaper, CyclePaperKind } from '@shared/features/cycle/papers.contract'
import { beforeEach, expect, it } from 'vitest'
import { readParagraphs } from '../../documents/word-files'
import { taskId } from '../../support/backups'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { day, type Office, openOffice, temporaryFolder } from '../../support/office'

let office: Office

beforeEach(async () => {
  office = await openOffice({ today: '2026-01-05' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
})

const draftOf = async (kind: CyclePaperKind) =>
  (await office.do('cycle.paperDraft', { year: 2026, kind })).paper

async function saved(paper: CyclePaper) {
  const file = path.join(temporaryFolder(), 'van-ban.docx')
  office.desk.answer(file)
  expect(await office.do('cycle.savePaper', { paper, taskId: taskId() })).toEqual({
    name: 'van-ban.docx',
  })
  return readParagraphs(await readFile(file))
}

it('invites to the conference of the year, with its day and weekday', async () => {
  const paper = await draftOf('invitation')
  const text = await saved({ ...paper, number: 3 })
  expect(text).toContain('GIẤY MỜI')
  expect(text).toContain('Số 03-GM/ĐUK')
  expect(text.join('\n')).toContain('kỷ niệm 66 năm Ngày Đồng Khởi (17/01/1960 - 17/01/2026)')
  expect(text).toContain('Thời gian: 07 giờ 30 phút, ngày 17/01/2026 (Thứ Bảy).')
  expect(text).toContain('- Ký giao ước thi đua năm tiếp theo.') // the last of the four parts
  expect(text).toContain('- Sơ kết phong trào thi đua năm qua;')
})

it('lays out the programme line by line, whatever is left out of a line', async () => {
  const paper = await draftOf('programme')
  if (paper.kind !== 'programme') throw new Error('a programme')
  const text = await saved({ ...paper, steps: '07 giờ 30 | Đón tiếp | Văn phòng\nVăn nghệ\n\n' })
  expect(
    text.filter((one) => ['07 giờ 30', 'Đón tiếp', 'Văn phòng', 'Văn nghệ'].includes(one)),
  ).toEqual(['07 giờ 30', 'Đón tiếp', 'Văn phòng', 'Văn nghệ'])
  expect(text).toContain('BAN TỔ CHỨC')
})

it('writes a letter to one place on one line, to several under each other', async () => {
  const paper = await draftOf('letter')
  if (paper.kind !== 'letter') throw new Error('a letter')
  const one = await saved(paper)
  expect(one).toContain('Kính gửi: Các tổ chức cơ sở đảng trực thuộc')
  expect(one).toContain('Đề nghị các đồng chí quan tâm thực hiện./.')
  const several = await saved({ ...paper, addressees: 'Văn phòng,\nBan Tổ chức' })
  expect(several).toContain('- Văn phòng,')
  expect(several).toContain('- Ban Tổ chức.')
  expect(several.join('\n')).not.toContain('Kính gửi: Văn phòng')
})

it('makes nothing before the office was set up', async () => {
  const paper = { ...(await draftOf('letter')), day: day('2010-01-01') }
  expect(await office.call('cycle.savePaper', { paper, taskId: taskId() })).toMatchObject({
    ok: false,
    error: { code: 'cycle.noCommittee' },
  })
})
