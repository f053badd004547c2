import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { bookHtml, pagesOf } from '@electron/features/ledger/ledger.book'
import { ledgerHtml } from '@electron/features/ledger/ledger.html'
import { ledgerPaper } from '@electron/features/ledger/ledger.paper'
import type { TaskId } from '@shared/ipc/app.contract'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { addPassedRound, issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { day, type Office, temporaryFolder, testId } from '../../support/office'

const taskId = testId(9003) as TaskId

/** Two decisions, of December 2022 and January 2023: lines 1–13 and 14–26. */
async function officeWithLedger() {
  const { office, roundId } = await officeWithPassedRound()
  const first = await issuedDecision(office, roundId)
  office.setToday('2023-01-05')
  const second = await issuedDecision(office, await addPassedRound(office, 'Tổng kết'))
  return { office, first, second }
}

const everything = {
  ...{ text: '', year: null, kind: null, decisionId: null, level: null, form: null },
}

const numbers = async (office: Office, filter: object) =>
  (await office.do('ledger.list', filter)).rows.map(({ number }) => Number(number))

describe('the ledger', () => {
  it('lists every award by number, with totals of the whole filter', async () => {
    const { office } = await officeWithLedger()
    const page = await office.do('ledger.list', { offset: 10, limit: 5 })
    expect(page).toMatchObject({ total: 26, collectives: 14, persons: 12 })
    expect(page.rows.map(({ number }) => number)).toEqual(['11', '12', '13', '14', '15'])
    expect(page.rows[3]).toMatchObject({
      decisionNumber: '02-QĐ/ĐUK',
      decidedOn: '2023-01-05',
      form: 'Giấy khen',
      amountDong: null,
    })
  })

  it('is filtered by words without diacritics, year, kind and decision', async () => {
    const { office, second } = await officeWithLedger()
    expect(await numbers(office, { year: 2023 })).toHaveLength(13)
    expect(await numbers(office, { year: 2022, kind: 'person' })).toEqual([8, 9, 10, 11, 12, 13])
    expect(await numbers(office, { decisionId: second, kind: 'collective' })).toHaveLength(7)
    expect(await numbers(office, { text: 'nguoi thu bloc 3' })).toEqual([10, 23])
    expect(await numbers(office, { text: '02-qd/duk' })).toHaveLength(13)
    expect(await numbers(office, { text: '100%' })).toEqual([])
    expect(await numbers(office, { direction: 'descending', limit: 2 })).toEqual([26, 25])
  })

  it('offers the years and decisions there are', async () => {
    const { office } = await officeWithLedger()
    const { years, decisions } = await office.do('ledger.choices', {})
    expect(years).toEqual([2023, 2022])
    expect(decisions.map(({ number }) => number)).toEqual(['02-QĐ/ĐUK', '01-QĐ/ĐUK'])
  })

  it('marks what was revoked with its decision, and leaves it out of the money', async () => {
    const { office, first } = await officeWithLedger()
    const { id } = await office.do('amendments.draft', { amendsId: first, kind: 'revocation' })
    const { edit, lines } = await office.do('amendments.get', { id })
    const [whom] = lines
    await office.do('amendments.edit', {
      ...{ ...edit, bases: [...edit.bases], recipients: [...edit.recipients], corrections: [] },
      ...{ revokedIds: [whom!.nominationId], reason: 'ban hành nhầm' },
    })
    await office.do('amendments.issue', { id })
    const page = await office.do('ledger.list', {})
    expect(page).toMatchObject({ total: 26, revoked: 1 })
    expect(page.rows[0]).toMatchObject({
      isRevoked: true,
      name: whom!.name,
      note: 'Hủy bỏ theo Quyết định số 03-QĐ/ĐUK, ngày 05/01/2023.',
    })
    const html = ledgerHtml(await ledgerPaper(office.db, everything, day('2023-01-05')), '')
    expect(html.match(/<tr class="revoked">/gu)).toHaveLength(1)
    const { years, decisions } = await office.do('ledger.choices', {})
    expect([years, decisions.length]).toEqual([[2023, 2022], 2])
  })

  it('opens one line with its round and signer', async () => {
    const { office } = await officeWithLedger()
    const [row] = (await office.do('ledger.list', { kind: 'person' })).rows
    expect(await office.do('ledger.get', { id: row!.id })).toMatchObject({
      number: '08',
      honorific: 'comrade',
      roundName: 'Sơ kết 02 năm',
      signer: 'Nguyễn Văn Thí Dụ',
    })
  })
})

describe('the ledger as a workbook', () => {
  it('is read back with numbers as numbers, days as days, and the columns of the paper book', async () => {
    const { office } = await officeWithLedger()
    const file = path.join(temporaryFolder(), 'so.xlsx')
    office.desk.answer(file)
    expect(await office.do('ledger.saveXlsx', { year: 2022, taskId })).toEqual({ name: 'so.xlsx' })

    const book = new ExcelJS.Workbook()
    // exceljs's own types want the Buffer of an older Node.
    await book.xlsx.load((await readFile(file)) as never)
    const sheet = book.worksheets[0]!
    const rows = sheet.getSheetValues() as unknown as (unknown[] | undefined)[]
    const head = rows.findIndex((row) => row?.[1] === 'Số vào sổ')
    expect(rows[head]?.slice(1)).toEqual([
      ...['Số vào sổ', 'Số quyết định', 'Ngày quyết định', 'Họ và tên / Tên tập thể', 'Chức vụ'],
      ...['Đơn vị', 'Hình thức', 'Nội dung thành tích', 'Tiền thưởng (đồng)', 'Ngày trao'],
      ...['Người nhận (ký)', 'Ghi chú'],
    ])
    const lines = rows.slice(head + 1).filter((row) => typeof row?.[1] === 'number')
    expect(lines.map((row) => row?.[1])).toEqual(Array.from({ length: 13 }, (_, n) => n + 1))
    expect(lines[0]?.[3]).toEqual(new Date('2022-12-20T00:00:00Z'))
    const { rows: listed } = await office.do('ledger.list', { year: 2022 })
    expect(lines.map((row) => row?.[4])).toEqual(listed.map(({ name }) => name))
    expect(rows.flat()).toContain('SỔ KHEN THƯỞNG')
    expect(rows.flat()).toContain('Cộng: 13 trường hợp, gồm 7 tập thể và 6 cá nhân.')
  })
})

describe('the bound book', () => {
  it('says on its first page and at its end how many pages and lines it has', async () => {
    const { office } = await officeWithLedger()
    const paper = await ledgerPaper(office.db, everything, day('2023-01-05'))
    const html = bookHtml(paper, { firstPage: 21, pages: 3 }, '')
    for (const words of [
      'Sổ này gồm 3 trang, đánh số từ trang 21 đến trang 23.',
      'Có 26 dòng, từ số vào sổ 01 đến số vào sổ 26.',
      'Khóa sổ: gồm 3 trang, 26 dòng.',
      'counter-reset: page 20',
    ])
      expect(html).toContain(words)
    expect(html.match(/<tr><td/gu)).toHaveLength(26)
  })

  it('is laid out twice, the second time with the count of the first', async () => {
    const { office } = await officeWithLedger()
    const before = office.desk.laidOut.length
    await office.do('ledger.printBook', { year: 2022, taskId })
    const [blind, counted] = office.desk.laidOut.slice(before)
    expect(blind).toContain('gồm … trang')
    expect(counted).toContain('gồm 1 trang')
    expect(counted).toContain('Năm 2022')
  })

  it('reads the number of pages out of a PDF', () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    expect(pagesOf(bytes('1 0 obj <</Type /Pages /Count 12 /Kids [2 0 R]>> endobj'))).toBe(12)
    expect(pagesOf(bytes('<</Count 3 /Kids [] /Type /Pages>> <</Type /Pages /Count 7>>'))).toBe(7)
    expect(pagesOf(bytes('%PDF-test'))).toBe(1)
  })
})

describe('the ledger on paper', () => {
  it('has every line once, says which part it is, and is signed', async () => {
    const { office } = await officeWithLedger()
    const filter = { ...everything, year: 2023 }
    const paper = await ledgerPaper(office.db, filter, day('2023-01-05'))
    const html = ledgerHtml(paper, '')
    expect(html.match(/<tr><td/gu)).toHaveLength(13)
    for (const text of ['Năm 2023', 'Bến Tre, ngày 05 tháng 01 năm 2023', 'Nguyễn Văn Thí Dụ'])
      expect(html).toContain(text)
    await office.do('ledger.print', { ...filter, taskId })
    expect(office.desk.laidOut.at(-1)).toContain('13 trường hợp')
  })

  it('escapes whatever a name holds', async () => {
    const { office } = await officeWithLedger()
    const filter = everything
    const paper = await ledgerPaper(office.db, filter, day('2023-01-05'))
    const [line] = paper.lines
    const hostile = { ...line!, name: '<script>alert(1)</script>' }
    expect(ledgerHtml({ ...paper, lines: [hostile] }, '')).not.toContain('<script')
  })
})
