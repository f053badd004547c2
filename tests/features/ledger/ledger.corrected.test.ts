import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { TaskId } from '@shared/ipc/app.contract'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { issueAmendment, issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { type Office, temporaryFolder, testId } from '../../support/office'

const taskId = testId(9013) as TaskId
const note = 'theo Quyết định số 02-QĐ/ĐUK, ngày 20/12/2022; trước đó là'

/** The last line of the book, with another name and an amount. */
async function officeWithCorrection() {
  const { office, roundId } = await officeWithPassedRound()
  const decisionId = await issuedDecision(office, roundId)
  const [before] = (await office.do('ledger.list', { direction: 'descending', limit: 1 })).rows
  const { lines } = await linesToCorrect(office, decisionId)
  const { nominationId } = lines.at(-1)!
  await issueAmendment(office, decisionId, {
    kind: 'correction',
    corrections: [
      { nominationId, field: 'name', before: before!.name, after: 'An Đúng Tên' },
      { nominationId, field: 'amount', before: '', after: '1.500.000' },
    ],
  })
  return { office, decisionId, nominationId, before: before! }
}

async function linesToCorrect(office: Office, amendsId: never | string) {
  const { id } = await office.do('amendments.draft', {
    ...{ amendsId: amendsId as never, kind: 'correction' },
  })
  const found = await office.do('amendments.get', { id })
  await office.do('decisions.removeDraft', { id })
  return found
}

describe('a corrected line of the ledger', () => {
  it('reads as corrected, notes the decision and what stood before, and keeps the original', async () => {
    const { office, before } = await officeWithCorrection()
    const line = await office.do('ledger.get', { id: before.id })
    expect(line).toMatchObject({ name: 'An Đúng Tên', amountDong: 1_500_000 })
    expect(line.original).toMatchObject({ name: before.name, amountDong: null })
    expect(line.note).toContain(`Đính chính họ và tên, tên tập thể ${note} “${before.name}”.`)
    const kept = await office.db
      .selectFrom('award')
      .select(['name', 'amount_dong'])
      .where('id', '=', before.id)
      .executeTakeFirstOrThrow()
    expect(kept).toEqual({ name: before.name, amount_dong: null })
  })

  it('of two corrections of one word reads as the later one, and each note says what it found', async () => {
    const { office, decisionId, nominationId, before } = await officeWithCorrection()
    await issueAmendment(office, decisionId, {
      kind: 'correction',
      corrections: [{ nominationId, field: 'name', before: 'An Đúng Tên', after: 'An Đúng Hẳn' }],
    })
    const line = await office.do('ledger.get', { id: before.id })
    expect(line).toMatchObject({ name: 'An Đúng Hẳn', original: { name: before.name } })
    expect(line.note).toContain('ngày 20/12/2022; trước đó là “An Đúng Tên”.')
    expect(line.note).toContain('02-QĐ/ĐUK')
    expect(line.note).toContain('03-QĐ/ĐUK')
  })

  it('is found by either name, sorted by the one in force, and counted with its amount', async () => {
    const { office, before } = await officeWithCorrection()
    for (const text of ['an dung ten', before.name]) {
      const { rows } = await office.do('ledger.list', { text })
      expect(rows.map(({ id }) => id)).toContain(before.id)
    }
    const byName = await office.do('ledger.list', { kind: 'person', sort: 'name' })
    // By given name: “Tên” of “An Đúng Tên” stands among the others by its own letters.
    const names = byName.rows.map(({ name }) => name.split(' ').at(-1) ?? '')
    expect(names.at(-1)).toBe('Tên')
    expect(byName.totalDong).toBe(1_500_000)
  })

  it('is printed, bound and taken to Excel as corrected, with the note beside it', async () => {
    const { office, before } = await officeWithCorrection()
    await office.do('ledger.print', { taskId })
    await office.do('ledger.printBook', { year: null, taskId })
    const [list = '', book = ''] = [office.desk.laidOut.at(-3), office.desk.laidOut.at(-1)]
    for (const page of [list, book]) {
      expect(page).toContain('<td>An Đúng Tên</td>')
      expect(page).toContain('1.500.000')
      expect(page).toContain(`${note} “${before.name}”.`)
    }
    expect(book).toContain('Tổng tiền thưởng 1.500.000 đồng (Một triệu năm trăm nghìn đồng).')

    const file = path.join(temporaryFolder(), 'so.xlsx')
    office.desk.answer(file)
    await office.do('ledger.saveXlsx', { taskId })
    const workbook = new ExcelJS.Workbook()
    // exceljs's own types want the Buffer of an older Node.
    await workbook.xlsx.load((await readFile(file)) as never)
    const rows = workbook.worksheets[0]!.getSheetValues() as unknown as (unknown[] | undefined)[]
    const row = rows.find((cells) => cells?.[4] === 'An Đúng Tên')
    expect(row?.[9]).toBe(1_500_000)
    expect(String(row?.[12])).toContain('02-QĐ/ĐUK')
  })

  it('is not corrected by a draft', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    const { id } = await office.do('amendments.draft', { amendsId: decisionId, kind: 'correction' })
    const { edit, lines } = await office.do('amendments.get', { id })
    const { nominationId, name: before } = lines.at(-1)!
    await office.do('amendments.edit', {
      ...{ ...edit, bases: [...edit.bases], recipients: [...edit.recipients], revokedIds: [] },
      corrections: [{ nominationId, field: 'name', before, after: 'Chưa Ban Hành' }],
    })
    const { rows } = await office.do('ledger.list', { limit: 50 })
    expect(rows.map(({ name }) => name)).not.toContain('Chưa Ban Hành')
    expect(rows.filter(({ original }) => original)).toEqual([])
  })
})
