import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SubmissionPaper } from '@shared/features/dossiers/papers.contract'
import { achievementInText, matterOf } from '@shared/features/dossiers/papers.values'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import { beforeEach, expect, it } from 'vitest'
import { readParagraphs } from '../../documents/word-files'
import { taskId } from '../../support/backups'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { addRound, importList, publishedList } from '../../support/demo-round'
import { day, type Office, openOffice, temporaryFolder } from '../../support/office'

let office: Office
let roundId: RoundId

beforeEach(async () => {
  office = await openOffice({ today: '2023-01-05' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  roundId = await addRound(office)
  await importList(office, roundId, publishedList())
})

const draftOf = (issuer: SubmissionPaper['issuer'] = 'adviser') =>
  office.do('papers.draft', { roundId, issuer })

async function saved(name: 'papers.submission' | 'papers.proposalList', paper: SubmissionPaper) {
  const file = path.join(temporaryFolder(), 'van-ban.docx')
  office.desk.answer(file)
  expect(await office.do(name, { ...paper, taskId: taskId() })).toEqual({ name: 'van-ban.docx' })
  return readParagraphs(await readFile(file))
}

it('writes the tờ trình of the adviser with the published counts, the number left blank', async () => {
  const draft = await draftOf()
  const text = await saved('papers.submission', { ...draft, minutesNumber: '04-BB/ĐUK' })
  expect(text).toContain('TỜ TRÌNH')
  expect(text).toContain('BAN TUYÊN GIÁO') // the committee's name stands above it
  expect(text).toContain(`Số ${'\u00a0'.repeat(8)}-TTr/BTG`)
  expect(text).toContain('Bến Tre, ngày 05 tháng 01 năm 2023')
  expect(text).toContain('Kính trình: Ban Thường vụ Đảng ủy Khối')
  expect(text).toContain('1. Tập thể: 07 (có danh sách kèm theo).')
  expect(text).toContain('2. Cá nhân: 06 (có danh sách kèm theo).')
  expect(text).toContain('3. Đề nghị về tỉnh khen thưởng: 02 tập thể và 02 cá nhân.')
  const whole = text.join('\n')
  expect(whole).toContain('căn cứ kết quả họp xét ngày 15/12/2022 (Biên bản số 04-BB/ĐUK)')
  expect(whole).toContain(
    'về việc đề nghị khen thưởng tập thể, cá nhân có thành tích xuất\u00a0sắc',
  )
  expect(whole).not.toMatch(/[{}]/u)
})

it('asks the province only for its own, in the committee’s name and under its number', async () => {
  const draft = await draftOf('committee')
  const text = await saved('papers.submission', { ...draft, number: 5 })
  expect(text).toContain('Số 05-TTr/ĐUK')
  expect(text).toContain('1. Tập thể: 02 (có danh sách kèm theo).')
  expect(text.join('\n')).not.toContain('Đề nghị về tỉnh khen thưởng')
  expect(text).toContain('T/M BAN THƯỜNG VỤ')
})

it('lists exactly those it asks for, collectives first, and says how many', async () => {
  const text = await saved('papers.proposalList', { ...(await draftOf()), number: 12 })
  expect(text).toContain('Danh sách này có 09 tập thể và 08 cá nhân.')
  expect(text.indexOf('I. TẬP THỂ')).toBeLessThan(text.indexOf('II. CÁ NHÂN'))
  expect(text).toContain(
    '(kèm theo Tờ trình số 12-TTr/BTG, ngày 05/01/2023 của Ban Tuyên giáo Đảng ủy Khối)',
  )
})

it('takes the form of the guideline of its own day', async () => {
  const later = { ...(await draftOf()), day: day('2026-06-01') }
  const text = (await saved('papers.submission', later)).join('\n')
  expect(text).toContain('xem xét, quyết định.')
  expect(text).not.toContain('./.')
})

it('refuses a round with nobody to ask for, and keeps the file that was there', async () => {
  const empty = await addRound(office, { name: 'Đợt trống' })
  const paper = { ...(await draftOf()), roundId: empty, taskId: taskId() }
  expect(await office.call('papers.submission', paper)).toMatchObject({
    ok: false,
    error: { code: 'dossiers.nobodyToPropose' },
  })
})

it('writes the report of a nominee, leaving what is not on record to be written', async () => {
  const { rows } = await office.do('nominations.list', { roundId, level: 'bloc' })
  const report = async (
    id: NominationId,
    kind: 'collectiveReport' | 'personReport' | 'featReport',
  ) => {
    const file = path.join(temporaryFolder(), `${kind}.docx`)
    office.desk.answer(file)
    await office.do('papers.report', { id, kind, taskId: taskId() })
    return (await readParagraphs(await readFile(file))).join('\n')
  }
  const person = rows.find(({ kind }) => kind === 'person')
  const collective = rows.find(({ kind }) => kind === 'collective')
  if (!person || !collective) throw new Error('the list has both')
  const ofPerson = await report(person.id, 'personReport')
  expect(ofPerson).toContain(`- Họ và tên: ${person.name}`)
  expect(ofPerson).toContain('- Quê quán: …')
  expect(ofPerson).toContain('Chưa có.')
  expect(ofPerson).toMatch(/Bến Tre, ngày\u00a0+tháng\u00a0+năm 2023/u)
  expect(await report(collective.id, 'collectiveReport')).toContain(
    `Tên tập thể: ${collective.name}`,
  )
  expect(await report(person.id, 'featReport')).toContain('đột xuất, chuyên đề')
})

it.each([
  ['Đã có thành tích xuất sắc.', 'có thành tích xuất sắc'],
  ['Có thành tích', 'có thành tích'],
  ['', ''],
])('“%s” reads “%s” in a sentence', (typed, written) => {
  expect(achievementInText(typed)).toBe(written)
})

it('names the one kind there is, and the round where there is no common achievement', () => {
  const persons = [{ level: 'bloc', kind: 'person' }] as const
  const round = { name: 'Đợt 1', achievement: '' }
  expect(matterOf(round, persons)).toBe('cá nhân: Đợt 1')
})
