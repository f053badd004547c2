import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { ImportRowKey } from '@shared/features/imports/imports.ids'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { openOffice, temporaryFolder } from '../../support/office'
import { faultyPeople, peopleList, textFile, workbookOf } from './faulty-lists'
import {
  commit,
  countRows,
  importFile,
  officeWith,
  openFile,
  sample,
  taskId,
} from './import-office'

const keyOf = (excelRow: number) => `0:${excelRow - 1}` as ImportRowKey

describe('a list with faulty rows', () => {
  it('says for each row what is wrong and where', async () => {
    const office = await officeWith('organisations')
    const sessionId = await openFile(office, await faultyPeople())
    const { rows } = await office.do('imports.rows', { sessionId, only: 'errors' })
    const said = rows.map(({ rowNumber, problems }) => [
      rowNumber,
      ...problems
        .filter(({ severity }) => severity === 'error')
        .map(({ field, sentence }) => `${field}: ${sentence}`),
    ])
    expect(said).toEqual([
      [5, 'birthDate: Tháng đó không có ngày này. Hãy kiểm tra lại ngày và tháng.'],
      [6, expect.stringMatching(/^unit: Không thấy đơn vị “Chi bộ 99, Đảng bộ Sở Y tế”/)],
      [7, expect.stringMatching(/^partyCard: Số thẻ đảng viên trùng với dòng 4 trang “Danh sách”/)],
      [8, 'fullName: Thiếu họ và tên. Hãy nhập vào ô này.'],
      [9, expect.stringMatching(/^gender: Không hiểu giới tính “không”/)],
      [10, expect.stringMatching(/^joinedOn: Ngày vào Đảng sớm hơn ngày sinh/)],
      [11, expect.stringMatching(/^birthDate: /)],
    ])
  })

  it('lets sound rows in, keeps faulty ones out and hands them back with their reasons', async () => {
    const office = await officeWith('organisations')
    const sessionId = await openFile(office, await faultyPeople())
    const outcome = await commit(office, sessionId)
    expect(outcome).toMatchObject({ added: 2, unchanged: 0, rejected: 7 })
    expect((await office.do('people.list', {})).total).toBe(2)

    const target = path.join(temporaryFolder(), 'bị loại.xlsx')
    office.desk.answer(target)
    const saved = await office.do('imports.saveRejected', { taskId: taskId(), sessionId })
    expect(saved).toEqual({ fileName: 'bị loại.xlsx', rows: 7 })
    const sheet = (await new ExcelJS.Workbook().xlsx.readFile(target)).worksheets[0]!
    const texts = Array.from(sheet.getSheetValues(), (row) => (Array.isArray(row) ? row : []))
    const row = texts.find((cells) => cells.includes('Phạm Ví Dụ Một')) ?? []
    expect(row).toContain('31/02/1980')
    expect(row.slice(-2)).toEqual([5, expect.stringContaining('Tháng đó không có ngày này')])
  })

  it('takes the mended list of rejected rows as it took the first', async () => {
    const office = await officeWith('organisations')
    const sessionId = await openFile(office, await faultyPeople())
    await commit(office, sessionId)
    const target = path.join(temporaryFolder(), 'bi-loai.xlsx')
    office.desk.answer(target)
    await office.do('imports.saveRejected', { taskId: taskId(), sessionId })

    const again = await openFile(office, target)
    expect(await office.do('imports.state', { sessionId: again })).toMatchObject({
      target: 'people',
      missing: [],
    })
    await office.do('imports.fixCell', {
      ...{ sessionId: again, field: 'birthDate', text: '28/02/1980' },
      key: (await office.do('imports.rows', { sessionId: again })).rows[0]!.key,
    })
    expect(await commit(office, again)).toMatchObject({ added: 1 })
  })

  it('can be mended cell by cell, and by choosing what a text means', async () => {
    const office = await officeWith('organisations')
    const sessionId = await openFile(office, await faultyPeople())
    await office.do('imports.fixCell', {
      ...{ sessionId, key: keyOf(5), field: 'birthDate', text: ' 28/02/1980 ' },
    })
    const { open: asked } = await office.do('imports.match', { sessionId })
    const open = asked.filter(({ type }) => type === 'organisation')
    expect(open).toMatchObject([{ text: 'Chi bộ 99, Đảng bộ Sở Y tế', rows: 1 }])
    const [suggestion] = open[0]!.suggestions
    expect(suggestion?.label).toMatch(/Đảng bộ Sở Y tế$/)
    await office.do('imports.resolve', {
      sessionId,
      choices: [
        { type: 'organisation', text: open[0]!.text, subjectId: suggestion!.id, remember: true },
      ],
    })
    expect((await office.do('imports.check', { sessionId })).counts).toMatchObject({
      ...{ add: 4, error: 5 },
    })
    await commit(office, sessionId)
    const another = await peopleList([
      [1, 'Võ Thị Ơn Ví Dụ', '1980', 'Nữ', '', '', '', 'CHI BỘ 99, Đảng bộ Sở Y tế'],
    ])
    // “Luôn hiểu như vậy” holds for the next file.
    const next = await openFile(office, another)
    expect(await office.do('imports.match', { sessionId: next })).toMatchObject({
      matched: { alias: 1 },
      openTotal: 0,
    })
  })

  it('can be brought in without its unit where the clerk says so', async () => {
    const office = await officeWith('organisations')
    const sessionId = await openFile(office, await faultyPeople())
    const text = 'Chi bộ 99, Đảng bộ Sở Y tế'
    const choice = { type: 'organisation', text, subjectId: null, remember: false } as const
    await office.do('imports.resolve', { sessionId, choices: [choice] })
    const { rows } = await office.do('imports.rows', { sessionId })
    expect(rows[2]).toMatchObject({ rowNumber: 6, state: 'add' })
    expect(rows[2]?.problems).toMatchObject([{ severity: 'warning', field: 'unit' }])
  })
})

describe('people who are on record', () => {
  const unit = 'Chi bộ 1, Đảng bộ Sở Y tế'
  const first = ['1', 'Nguyễn Văn An', '01/02/1980', 'Nam', '20 000001', '', '', unit]

  it('are brought up to date by card number, and moved to where the list has them', async () => {
    const office = await officeWith('organisations')
    await importFile(office, await peopleList([first]))
    const moved = [
      '1',
      'Nguyễn Văn An',
      '1980',
      '',
      '20000001',
      '',
      'Bí thư',
      'Chi bộ 2, Đảng bộ Sở Y tế',
    ]
    const sessionId = await openFile(office, await peopleList([moved]))
    const { rows } = await office.do('imports.rows', { sessionId })
    expect(rows[0]).toMatchObject({ state: 'update', actions: ['update', 'skip'] })
    expect(rows[0]?.problems[0]?.sentence).toMatch(/Sẽ chuyển từ Chi bộ 1.* về Chi bộ 2/)
    expect(await commit(office, sessionId)).toMatchObject({ added: 0, updated: 1 })

    const [person] = (await office.do('people.list', { showCards: true })).rows
    expect(person).toMatchObject({
      // A birth year does not undo the whole day, an empty cell erases nothing.
      ...{ birthDate: '1980-02-01', gender: 'male', position: 'Bí thư', partyCard: '20 000001' },
      organisation: 'Chi bộ 2, Đảng bộ Sở Y tế',
    })
    const { memberships } = await office.do('people.get', { id: person!.id })
    expect(memberships).toHaveLength(2)
  })

  it('are not taken for their namesakes', async () => {
    const office = await officeWith('organisations')
    const born = (day: string) => ['1', 'Nguyễn Văn An', day, 'Nam', '', '', '', unit]
    await importFile(office, await peopleList([born('01/02/1980'), born('05/06/1990')]))
    const sessionId = await openFile(
      office,
      await peopleList([born('05/06/1990'), born('07/07/1977'), born('')]),
    )
    const { rows } = await office.do('imports.rows', { sessionId })
    expect(rows.map(({ state }) => state)).toEqual(['same', 'add', 'skip'])
    expect(rows[2]?.problems[0]?.sentence).toMatch(/Đã có 2 người cùng họ tên/)
  })

  it('are not overwritten by someone else with their card', async () => {
    const office = await officeWith('organisations')
    await importFile(office, await peopleList([first]))
    const other = ['1', 'Trần Thị Bình', '1990', 'Nữ', '20 000001', '', '', unit]
    const sessionId = await openFile(office, await peopleList([other]))
    const [row] = (await office.do('imports.rows', { sessionId })).rows
    expect(row).toMatchObject({ state: 'skip', actions: ['update', 'skip'] })
    await office.do('imports.setAction', { sessionId, keys: [row!.key], action: 'update' })
    expect(await commit(office, sessionId)).toMatchObject({ updated: 1 })
  })
})

describe('a list of organisations', () => {
  const header = ['STT', 'Tên tổ chức đảng', 'Loại hình', 'Cấp', 'Tổ chức cấp trên', 'Số đảng viên']
  const list = (...rows: (string | number)[][]) => workbookOf([header, ...rows])
  const state = async (file: string) => {
    const office = await openOffice()
    const sessionId = await openFile(office, file)
    return { office, sessionId, rows: (await office.do('imports.rows', { sessionId })).rows }
  }

  it('may name parents after their children', async () => {
    const { office, sessionId } = await state(
      await list(
        [1, 'Chi bộ 1', 'Cơ quan hành chính', 'Chi bộ trực thuộc', 'Đảng bộ Sở Mẫu', 5],
        [2, 'Đảng bộ Sở Mẫu', 'Cơ quan hành chính', 'Đảng bộ cơ sở', 'Đảng bộ Khối Mẫu', 9],
      ),
    )
    expect(await commit(office, sessionId)).toMatchObject({ added: 3 })
    const tree = await office.do('organisation.tree', {})
    const nameOf = (id: string | null | undefined) => tree.find((node) => node.id === id)?.name
    const cell = tree.find(({ name }) => name === 'Chi bộ 1')
    expect(nameOf(cell?.parentId)).toBe('Đảng bộ Sở Mẫu')
  })

  it('keeps out what has no place, and everything below it', async () => {
    const { rows } = await state(
      await list(
        [1, 'Đảng bộ Sở Mẫu', 'khác', 'Đảng bộ cơ sở', 'Đảng bộ Khối Mẫu', 9],
        [2, 'Chi bộ 1', 'Cơ quan hành chính', 'Chi bộ trực thuộc', 'Đảng bộ Sở Mẫu', 5],
        [3, 'Đảng bộ Sở Hai', 'Cơ quan hành chính', 'Đảng bộ cơ sở', 'Đảng bộ Khối Mẫu', 'x'],
        [4, 'Chi bộ Ba', 'Cơ quan hành chính', 'Chi bộ trực thuộc', 'Đảng bộ Khối Mẫu', 5],
        [5, 'Đảng bộ Sở Bốn', 'Cơ quan hành chính', 'Đảng bộ cơ sở', 'Đảng bộ Khối Mẫu', 5],
        [6, 'Đảng bộ Sở Bốn', 'Cơ quan hành chính', 'Đảng bộ cơ sở', 'Đảng bộ Khối Mẫu', 5],
      ),
    )
    expect(
      rows.map(({ rowNumber, state, problems }) => [rowNumber, state, problems.at(-1)?.field]),
    ).toEqual([
      [null, 'add', null],
      [2, 'error', 'kind'],
      [3, 'error', 'parent'],
      [4, 'error', 'members'],
      [5, 'error', 'level'],
      [6, 'add', undefined],
      [7, 'skip', 'name'],
    ])
  })

  it('names a circle instead of going round in it', async () => {
    const { rows } = await state(
      await list(
        [1, 'Đảng bộ A', 'Cơ quan hành chính', '', 'Đảng bộ B', 1],
        [2, 'Đảng bộ B', 'Cơ quan hành chính', '', 'Đảng bộ A', 1],
      ),
    )
    expect(rows.every(({ state }) => state === 'error')).toBe(true)
  })

  it('brings level, type and reported numbers of known organisations up to date when it is believed', async () => {
    const office = await officeWith('organisations')
    const root = 'Đảng bộ Khối Cơ quan - Doanh nghiệp tỉnh'
    const name = 'Chi bộ Bệnh viện tư nhân Mẫu 9'
    const file = await list([1, name, 'Đơn vị sự nghiệp công lập', 'Chi bộ cơ sở', root, 12])
    const sessionId = await openFile(office, file)
    await office.do('imports.settle', { sessionId, take: 'theirs', keys: null, field: null })
    expect(await commit(office, sessionId)).toMatchObject({ added: 0, updated: 1 })
    const node = (await office.do('organisation.tree', {})).find((each) => each.name === name)
    expect(await office.do('organisation.get', { id: node!.id })).toMatchObject({
      ...{ kind: 'public-service', reportedMembers: 12 },
      versions: [{ cause: 'import' }, { cause: 'import' }],
    })
  })
})

describe('what is no list', () => {
  it.each([
    [
      'một tệp văn bản',
      () => textFile('ghi-chep.txt', 'không phải bảng tính'),
      'spreadsheet.notASpreadsheet',
    ],
    [
      'một tệp Excel hỏng',
      () => textFile('hong.xlsx', 'PK\u0003\u0004 hỏng'),
      'spreadsheet.broken',
    ],
    ['một bảng không có tiêu đề', () => workbookOf([['chỉ một ô']]), 'imports.noList'],
    ['một tệp đã bị xóa', async () => '/khong/co/tep.xlsx', 'spreadsheet.unreadable'],
  ])('%s gets a sentence and leaves nothing behind', async (_, file, code) => {
    const office = await openOffice()
    office.desk.answer(await file())
    const reply = await office.call('imports.open', { taskId: taskId() })
    expect(reply).toMatchObject({ ok: false, error: { code } })
    const quarantine = path.join(office.workspace.root, 'quarantine')
    expect(existsSync(quarantine) ? readdirSync(quarantine) : []).toEqual([])
    expect(office.incidents).toEqual([])
  })

  it('closing the dialog is no error', async () => {
    const office = await openOffice()
    office.desk.answer(null)
    expect(await office.do('imports.open', { taskId: taskId() })).toBeNull()
  })

  it('a session ends when another file or other data is opened', async () => {
    const office = await openOffice()
    const first = await openFile(office, sample('to-chuc.xlsx'))
    await openFile(office, sample('to-chuc.xlsx'))
    const gone = { ok: false, error: { code: 'imports.sessionGone' } }
    expect(await office.call('imports.state', { sessionId: first })).toMatchObject(gone)
    const second = await openFile(office, sample('to-chuc.xlsx'))
    await office.workspace.use('sample')
    expect(
      await office.call('imports.commit', { taskId: taskId(), sessionId: second }),
    ).toMatchObject(gone)
  })

  it('a stopped import has written nothing', async () => {
    const office = await officeWith('organisations')
    const before = await countRows(office)
    const sessionId = await openFile(office, sample('dang-vien.xlsx'))
    const id = taskId()
    const committing = office.call('imports.commit', { taskId: id, sessionId })
    while (!office.events.some((event) => 'done' in event && event.taskId === id && event.done > 0))
      await new Promise((resolve) => setImmediate(resolve))
    await office.do('app.cancelTask', { taskId: id })
    expect(await committing).toMatchObject({ ok: false, error: { code: 'core.cancelled' } })
    expect(await countRows(office)).toEqual(before)
  })
})
