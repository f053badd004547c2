import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeWorkbook } from '@electron/spreadsheet/write-workbook'
import type { OlderBookId } from '@shared/features/decisions/decisions.ids'
import type { OlderLine } from '@shared/features/ledger/older.contract'
import { readOlderRows } from '@shared/features/ledger/older.rules'
import type { TaskId } from '@shared/ipc/app.contract'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { write } from '../../support/demo-round'
import { type Office, openOffice, temporaryFolder, testId } from '../../support/office'

const book = {
  name: 'Sổ khen thưởng 2010–2015',
  level: 'bloc',
  firstYear: 2010,
  lastYear: 2015,
  note: '',
} as const

const olderLine = (change: Partial<OlderLine>): OlderLine => ({
  ...{ bookNumber: '', decisionNumber: '', decidedOn: null, kind: 'person', name: 'Người Cũ' },
  ...{ position: '', unit: '', form: 'Giấy khen', achievement: '', amountDong: null },
  ...{ handedOn: null, receivedBy: '', note: '', organisationId: null, personId: null },
  ...change,
})

async function officeWithBook() {
  const { office, roundId } = await officeWithPassedRound()
  const { id: bookId } = await office.do('olderBooks.add', { book })
  return { office, roundId, bookId }
}

const enter = (office: Office, bookId: OlderBookId, lines: OlderLine[]) =>
  office.call('olderBooks.enter', { bookId, lines })

describe('an older book', () => {
  it('keeps numbers of its own, apart from the running series', async () => {
    const { office, roundId, bookId } = await officeWithBook()
    await enter(office, bookId, [olderLine({ bookNumber: '1' }), olderLine({ bookNumber: '2a' })])
    const { id: other } = await office.do('olderBooks.add', { book: { ...book, name: 'Sổ khác' } })
    expect(await enter(office, other, [olderLine({ bookNumber: '1' })])).toMatchObject({ ok: true })
    await issuedDecision(office, roundId)
    expect((await office.do('ledger.list', {})).rows[0]).toMatchObject({
      number: '01',
      olderBook: null,
    })
    const twice = await enter(office, bookId, [olderLine({ bookNumber: '2a', name: 'Ai Đó' })])
    expect(twice).toMatchObject({ ok: false, error: { code: 'olderBooks.numberTaken' } })
    const { rows } = await office.do('olderBooks.lines', { bookId })
    expect(rows.map(({ bookNumber, place }) => [bookNumber, place])).toEqual([
      ['1', 1],
      ['2a', 2],
    ])
  })

  it('joins a name that is one person’s alone, whose history and eligibility then show it', async () => {
    const office = await openOffice()
    const { id: organisationId } = await office.do('organisation.add', {
      ...{
        parentId: null,
        name: 'Khối',
        level: 'bloc',
        kind: 'party',
        openedOn: '2020-08-19' as never,
      },
    })
    await write(office, async (tx) => {
      for (const [n, name] of ['Lê Thị Mẫu Một', 'Trần Văn Trùng', 'Trần Văn Trùng'].entries())
        await sql`insert into person (id, full_name, sort_key, search_text, category,
          is_party_member, note) values (${testId(700 + n)}, ${name}, ${name.toLowerCase()}, '', '', 1, '')`.execute(
          tx,
        )
      const { nameSortKey } = await import('@shared/core/vietnamese-names')
      for (const [n, name] of ['Lê Thị Mẫu Một', 'Trần Văn Trùng', 'Trần Văn Trùng'].entries())
        await sql`update person set sort_key = ${nameSortKey(name)} where id = ${testId(700 + n)}`.execute(
          tx,
        )
    })
    const { id: bookId } = await office.do('olderBooks.add', { book })
    const lines = [
      olderLine({ name: 'LÊ THỊ MẪU MỘT', decidedOn: '2012' as never, decisionNumber: '9-QĐ/ĐUK' }),
      olderLine({ name: 'Trần Văn Trùng' }),
      olderLine({ name: 'Khối', kind: 'collective' }),
    ]
    expect(await office.do('olderBooks.enter', { bookId, lines })).toEqual({ added: 3, matched: 2 })
    const mine = await office.do('ledger.ofSubject', { kind: 'person', id: testId(700) as never })
    expect(mine).toMatchObject([
      { olderBook: book.name, decidedOn: '2012', decisionNumber: '9-QĐ/ĐUK', decisionId: null },
    ])
    expect(
      await office.do('ledger.ofSubject', { kind: 'organisation', id: organisationId }),
    ).toHaveLength(1)
    const onRecord = await office.db.selectFrom('award_on_record').selectAll().execute()
    expect(onRecord.map(({ source }) => source)).toEqual(['older', 'older', 'older'])
  })

  it('is edited and undone until it is locked, then refused by word and by SQL', async () => {
    const { office, bookId } = await officeWithBook()
    await enter(office, bookId, [olderLine({ name: 'Người Một' })])
    const [line] = (await office.do('olderBooks.lines', { bookId })).rows
    await office.do('olderBooks.editLine', { id: line!.id, line: olderLine({ name: 'Người Sửa' }) })
    await office.do('history.undo', {})
    expect((await office.do('olderBooks.lines', { bookId })).rows[0]?.name).toBe('Người Một')

    const rename = (name: string) =>
      write(office, (tx) => sql`update older_award set name = ${name}`.execute(tx))
    await rename('khác') // the negative control: an open book lets it
    await office.do('olderBooks.lock', { id: bookId })
    for (const reply of [
      await office.call('olderBooks.editLine', { id: line!.id, line: olderLine({}) }),
      await office.call('olderBooks.removeLine', { id: line!.id }),
      await enter(office, bookId, [olderLine({})]),
      await office.call('olderBooks.edit', { id: bookId, book }),
      await office.call('olderBooks.remove', { id: bookId }),
    ])
      expect(reply).toMatchObject({ ok: false, error: { code: 'olderBooks.locked' } })
    await expect(rename('khác nữa')).rejects.toThrow(/never changed/)
    await expect(write(office, (tx) => sql`delete from older_award`.execute(tx))).rejects.toThrow(
      /never/,
    )
    await office.do('olderBooks.unlock', { id: bookId, reason: 'chép sai một dòng' })
    await office.do('olderBooks.removeLine', { id: line!.id })
    expect(await office.call('olderBooks.lock', { id: bookId })).toMatchObject({
      ok: false,
      error: { code: 'olderBooks.nothingToLock' },
    })
  })

  it('is read out of a workbook as it was once exported, days as days', async () => {
    const { office, bookId } = await officeWithBook()
    const file = path.join(temporaryFolder(), 'so-cu.xlsx')
    await writeFile(
      file,
      await writeWorkbook({
        sheets: [
          {
            name: 'Sổ',
            topLines: [],
            titleLines: ['SỔ KHEN THƯỞNG'],
            columns: ['Số vào sổ', 'Số QĐ', 'Ngày QĐ', 'Họ và tên', 'Đơn vị'].map((header) => ({
              header,
              width: 12,
            })),
            rows: [
              [
                3,
                '05-QĐ/ĐUK',
                { kind: 'date', text: '17/01/2014', date: '2014-01-17' as never },
                'Người Sổ',
                'Chi bộ 3',
              ],
            ],
            notes: [],
          },
        ],
      }),
    )
    office.desk.answer(file)
    const rows = await office.do('olderBooks.readFile', { taskId: testId(9005) as TaskId })
    const { lines } = readOlderRows(rows ?? [])
    await office.do('olderBooks.enter', { bookId, lines: [...lines] })
    expect((await office.do('olderBooks.lines', { bookId })).rows).toMatchObject([
      { bookNumber: '3', decidedOn: '2014-01-17', name: 'Người Sổ', unit: 'Chi bộ 3' },
    ])
  })
})
