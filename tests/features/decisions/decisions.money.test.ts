import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { TaskId } from '@shared/ipc/app.contract'
import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { draftOf, editOf, issueAmendment, officeWithPaidRound } from '../../support/demo-decision'
import { idsOf } from '../../support/demo-round'
import { type Office, temporaryFolder, testId } from '../../support/office'

const taskId = testId(9004) as TaskId

const awards = (office: Office) =>
  office.db.selectFrom('award').selectAll().orderBy('ledger_number').execute()

it('pays multiple × base pay of the day of the decision, and freezes both at the issue', async () => {
  const { office, roundId } = await officeWithPaidRound()
  const id = await draftOf(office, roundId)
  const review = await office.do('decisions.review', await editOf(office, id))
  // 1,0 × 1.490.000 in December 2022 for each of six people; the collectives are only names.
  expect(review).toMatchObject({ totalDong: 6 * 1_490_000, unpaid: 7 })
  const later = await office.do(
    'decisions.review',
    await editOf(office, id, { issuedOn: '2024-08-01' as never }),
  )
  expect(later.totalDong).toBe(6 * 2_340_000)

  await office.do('decisions.issue', { id })
  const lines = await awards(office)
  expect(lines.at(-1)).toMatchObject({
    ...{ amount_dong: 1_490_000, multiple_tenths: 10, base_pay_dong: 1_490_000 },
    amount_reason: '',
  })
  expect(lines[0]).toMatchObject({ amount_dong: null, multiple_tenths: null })
})

it('takes another amount with a reason, and only with one', async () => {
  const { office, roundId } = await officeWithPaidRound()
  const id = await draftOf(office, roundId)
  const [first] = await idsOf(office, roundId, { level: 'bloc', kind: 'collective' })
  const amount = {
    nominationId: first!,
    amountDong: 2_980_000,
    reason: 'theo Nghị quyết của Ban Thường vụ',
  }
  await office.do('decisions.edit', await editOf(office, id, { amounts: [amount] }))
  const bad = await editOf(office, id, { amounts: [{ ...amount, reason: ' ' }] })
  expect(await office.call('decisions.edit', bad)).toMatchObject({ ok: false })
  const saved = await office.do('decisions.get', { id })
  expect(saved.subjects.find(({ nominationId }) => nominationId === first)).toMatchObject({
    ...{ amountDong: 2_980_000, amountReason: amount.reason },
  })
  await office.do('decisions.issue', { id })
  expect((await awards(office)).filter(({ amount_reason }) => amount_reason !== '')).toMatchObject([
    { amount_dong: 2_980_000, multiple_tenths: null, base_pay_dong: null },
  ])
})

it('lists the money with its total in words and a column to sign', async () => {
  const { office, roundId } = await officeWithPaidRound()
  const id = await draftOf(office, roundId)
  await office.do('decisions.issue', { id })
  const file = path.join(temporaryFolder(), 'chi.xlsx')
  office.desk.answer(file)
  await office.do('decisions.moneyXlsx', { id, taskId })
  const book = new ExcelJS.Workbook()
  // exceljs's own types want the Buffer of an older Node.
  await book.xlsx.load((await readFile(file)) as never)
  const cells = (
    book.worksheets[0]!.getSheetValues() as unknown as (unknown[] | undefined)[]
  ).flat()
  expect(cells).toContain('DANH SÁCH CHI TIỀN THƯỞNG')
  expect(cells.filter((cell) => cell === 1_490_000)).toHaveLength(6)
  const total = 'Tổng cộng: 8.940.000 đồng. Bằng chữ: Tám triệu chín trăm bốn mươi nghìn đồng.'
  expect(cells).toContain(total)

  await office.do('decisions.moneyPrint', { id, taskId })
  const page = office.desk.laidOut.at(-1) ?? ''
  for (const words of [total, 'Ký nhận', '1 × 1.490.000', '01-QĐ/ĐUK', 'Nguyễn Văn Thí Dụ'])
    expect(page).toContain(words)
})

it('pays what a correction says, and asks that sum back when the award is revoked', async () => {
  const { office, roundId } = await officeWithPaidRound()
  const id = await draftOf(office, roundId)
  await office.do('decisions.issue', { id })
  const [whom] = await idsOf(office, roundId, { level: 'bloc', kind: 'person' })
  const corrections = [
    { nominationId: whom!, field: 'amount', before: '1.490.000', after: '1.500.000' } as const,
  ]
  await issueAmendment(office, id, { kind: 'correction', corrections })
  await office.do('decisions.moneyPrint', { id, taskId })
  const page = office.desk.laidOut.at(-1) ?? ''
  for (const words of ['1.500.000', 'Tổng cộng: 8.950.000 đồng']) expect(page).toContain(words)
  expect(page).toContain('Đính chính theo Quyết định số 02-QĐ/ĐUK, ngày 20/12/2022')

  const revocation = await issueAmendment(office, id, { kind: 'revocation', revokedIds: [whom!] })
  expect(await office.do('amendments.revokedLines', { id: revocation })).toMatchObject([
    { moneyDueDong: 1_500_000 },
  ])
})

it('names whom it pays as a correction has them, beside the sum that stands', async () => {
  const { office, roundId } = await officeWithPaidRound()
  const id = await draftOf(office, roundId)
  await office.do('decisions.issue', { id })
  const [whom] = await idsOf(office, roundId, { level: 'bloc', kind: 'person' })
  const before = (await awards(office)).find(({ nomination_id }) => nomination_id === whom)!.name
  await issueAmendment(office, id, {
    kind: 'correction',
    corrections: [{ nominationId: whom!, field: 'name', before, after: 'Người Đúng Tên' }],
  })
  await office.do('decisions.moneyPrint', { id, taskId })
  const page = office.desk.laidOut.at(-1) ?? ''
  expect(page).toContain('Người Đúng Tên')
  expect(page).not.toContain(before)
  expect(page.match(/1 × 1\.490\.000/gu)).toHaveLength(6)
  expect(page).toContain('Đính chính theo Quyết định số 02-QĐ/ĐUK, ngày 20/12/2022')
})
