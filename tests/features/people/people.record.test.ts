import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Tx } from '@electron/database/database'
import { runCommand } from '@electron/ipc/run-command'
import type { PartialDate } from '@shared/core/partial-date'
import type { PersonId } from '@shared/features/people/people.ids'
import { TaskId } from '@shared/ipc/app.contract'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type Office, openOffice, temporaryFolder, testId } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { addPerson, manyPeople } from './people-samples'

const names = async (office: Office, filter = {}) =>
  (await office.do('people.list', filter)).rows.map(({ fullName }) => fullName)

type Row = Readonly<Record<string, string | number | null>>

/** A nomination and a line of the ledger, as the features after this one will write them. */
function commend(office: Office, personId: PersonId) {
  const subject = { subject_kind: 'person', person_id: personId, name: 'Phạm Ví Dụ Một' }
  const rows: Readonly<Record<string, Row>> = {
    award_round: { name: 'Sơ kết 02 năm', occasion: 'review', recognition: 'award' },
    nomination: { ...subject, level: 'bloc', status: 'decided', round_id: 'award_round' },
    decision: {
      ...{ level: 'bloc', status: 'issued', number: 5, symbol: 'ĐUK', issued_on: '2022-12-15' },
      ...{ round_id: 'award_round', frozen: '{}', kind: 'award' },
    },
    award: { ...subject, decision_id: 'decision', ledger_number: 41, form: 'Giấy khen' },
  }
  return runCommand({
    database: office.workspace.database,
    procedure: 'test.commend',
    surroundings: { nowUtc: () => '2022-12-20T02:00:00.000Z' } as never,
    work: async ({ tx, say }) => {
      for (const [table, row] of Object.entries(rows)) await insertRow(tx, table, row)
      say('Đã khen')
    },
  })
}

/** Columns that do not matter here are left blank. */
async function insertRow(tx: Tx, table: string, given: Row): Promise<void> {
  const { rows: columns } = await sql<{ name: string; type: string }>`
    select name, type from pragma_table_info(${table}) where "notnull" = 1`.execute(tx)
  const blank = columns.map(({ name, type }) => [name, type === 'INTEGER' ? 1 : ''])
  const row: Row = { ...Object.fromEntries(blank), ...given, id: table }
  const names = Object.keys(row)
  await sql`insert into ${sql.ref(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    values (${sql.join(names.map((name) => row[name]))})`.execute(tx)
}

describe('a record', () => {
  it('refuses days that cannot be, in words, and saves nothing', async () => {
    const office = await openOffice()
    const person = { ...manyPeople(1, [])[0]!, joinedOn: '1990' as PartialDate }
    const { id: _, ...fields } = { ...person, birthDate: '1991' as PartialDate }
    const reply = await office.call('people.add', fields)
    expect(reply).toMatchObject({ error: { code: 'people.dates' } })
    expect(await names(office)).toEqual([])
  })

  it('can be removed and brought back, with its membership, while nothing refers to it', async () => {
    const office = await openOffice()
    const { health1 } = await smallBloc(office)
    const id = await addPerson(office, { fullName: 'Phạm Ví Dụ Một', organisationId: health1 })
    await office.do('people.remove', { id })
    expect(await names(office, { text: 'vi du' })).toEqual([])
    await office.do('history.undo', {})
    expect(await names(office, { text: 'vi du', organisationId: health1 })).toHaveLength(1)
    expect(await office.call('people.get', { id: testId(4444) as typeof id })).toMatchObject({
      error: { code: 'people.gone' },
    })
  })

  it('shows nominations and awards, and cannot be removed because of them', async () => {
    const office = await openOffice()
    const id = await addPerson(office, { fullName: 'Phạm Ví Dụ Một' })
    await commend(office, id)
    const subject = { kind: 'person', id } as const
    const awards = await office.do('ledger.ofSubject', subject)
    const nominations = await office.do('nominations.ofSubject', subject)
    expect(awards).toMatchObject([
      {
        ...{ number: '41', decisionNumber: '05-QĐ/ĐUK', form: 'Giấy khen' },
        decidedOn: '2022-12-15',
      },
    ])
    expect(nominations).toMatchObject([
      { roundName: 'Sơ kết 02 năm', level: 'bloc', status: 'decided' },
    ])
    const refused = await office.call('people.remove', { id })
    expect(refused).toMatchObject({ error: { code: 'people.inUse' } })
    expect(!refused.ok && refused.error.message).toContain('1 hồ sơ đề nghị, 1 dòng sổ')
    expect(await names(office)).toEqual(['Phạm Ví Dụ Một'])
  })
})

describe('the list as a file', () => {
  it('holds what is on the screen, days as days, card numbers only when they are shown', async () => {
    const office = await openOffice()
    const { health1, law1 } = await smallBloc(office)
    const person = { birthDate: '1971-02-17' as PartialDate, partyCard: '10 004512' }
    await addPerson(office, { ...person, fullName: 'Đỗ Thị Mẫu', organisationId: health1 })
    await addPerson(office, { fullName: 'Lê An', joinedOn: '1990' as PartialDate })
    await addPerson(office, { fullName: 'Lý Ốc', organisationId: law1 })

    expect(await saved(office, {})).toEqual([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Đơn vị'],
      [1, 'Lê An', undefined, '1990', undefined],
      [2, 'Đỗ Thị Mẫu', new Date('1971-02-17T00:00:00Z'), undefined, 'Chi bộ 1, Đảng bộ Sở Y tế'],
      [3, 'Lý Ốc', undefined, undefined, 'Chi bộ 1, Đảng bộ Sở Tư pháp'],
    ])
    const ofHealth = await saved(office, { organisationId: health1, sensitive: ['partyCard'] })
    expect(ofHealth.map((row) => row[1])).toEqual(['Họ và tên', 'Đỗ Thị Mẫu'])
  })
})

/** Head and lines of the saved sheet, of the columns that matter here. */
async function saved(office: Office, view: object): Promise<unknown[][]> {
  const file = path.join(temporaryFolder(), 'danh-sach.xlsx')
  office.desk.answer(file)
  const taskId = TaskId.parse(testId(5_000_000))
  expect(await office.do('people.saveXlsx', { ...view, taskId })).toEqual({
    name: 'danh-sach.xlsx',
  })
  const book = new ExcelJS.Workbook()
  // exceljs's own types want the Buffer of an older Node.
  await book.xlsx.load((await readFile(file)) as never)
  const rows = book.worksheets[0]!.getSheetValues() as unknown as (unknown[] | undefined)[]
  const head = rows.findIndex((row) => row?.[1] === 'STT')
  const wanted = ['STT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Đơn vị']
  const at = wanted.map((header) => rows[head]?.indexOf(header) ?? -1)
  expect(rows[head]?.includes('Số thẻ đảng viên')).toBe('sensitive' in view)
  return rows
    .slice(head)
    .filter((row) => row?.[1] === 'STT' || typeof row?.[1] === 'number')
    .map((row) => at.map((column) => row?.[column]))
}

describe('people put forward from the list', () => {
  it('go into the round with post and unit as on record; those there already are left alone', async () => {
    const office = await openOffice()
    const { health1 } = await smallBloc(office)
    const place = { organisationId: health1, position: 'Bí thư' }
    const first = await addPerson(office, { fullName: 'Đỗ Thị Mẫu', ...place })
    const second = await addPerson(office, { fullName: 'Lê Bình' })
    const { id: roundId } = await office.do('rounds.create', {
      ...{ campaignId: null, name: 'Sơ kết 02 năm', occasion: 'review', recognition: 'award' },
      ...{ achievement: 'Có thành tích xuất sắc', heldOn: null },
    })
    const nominate = (personIds: readonly PersonId[]) =>
      office.call('nominations.addPeople', { roundId, level: 'bloc', personIds: [...personIds] })
    expect(await nominate([first])).toMatchObject({ value: { added: 1 } })
    expect(await nominate([first, second])).toMatchObject({ value: { added: 1 } })
    expect(await nominate([first])).toMatchObject({ error: { code: 'nominations.allKnown' } })
    const { rows } = await office.do('nominations.list', { roundId })
    expect(rows).toMatchObject([
      { name: 'Đỗ Thị Mẫu', position: 'Bí thư', unit: 'Chi bộ 1, Đảng bộ Sở Y tế' },
      { name: 'Lê Bình', achievement: 'Có thành tích xuất sắc' },
    ])
    await office.do('history.undo', {})
    expect((await office.do('nominations.list', { roundId })).total).toBe(1)
  })
})
