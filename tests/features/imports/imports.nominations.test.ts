import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Office } from '../../support/office'
import { peopleList, workbookOf } from './faulty-lists'
import { addRound, commit, importFile, officeWith, openFile, sample } from './import-office'

let office: Office
let roundId: RoundId
const unit = 'Chi bộ 1, Đảng bộ Sở Y tế'

beforeEach(async () => {
  office = await officeWith('organisations')
  const person = (name: string, day: string) => ['1', name, day, 'Nam', '', '', '', unit]
  await importFile(
    office,
    await peopleList([
      person('Nguyễn Văn An', '01/02/1980'),
      person('Nguyễn Văn An', '05/06/1990'),
      person('Trần Thị Bình', '1985'),
    ]),
  )
  roundId = await addRound(office)
})

const header = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Thành tích']
const list = (sheet: string, ...rows: (string | number)[][]) =>
  workbookOf([['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'], header, ...rows], { sheet })

const nominations = () =>
  office.db.selectFrom('nomination').selectAll().orderBy('position_in_list').execute()

describe('a list of nominations', () => {
  it('asks who is meant where two people bear one name in one unit', async () => {
    const file = await list('Khối - cá nhân', [1, 'Nguyễn Văn An', '', unit, ''])
    const sessionId = await openFile(office, file, { roundId })
    const { open } = await office.do('imports.match', { sessionId })
    expect(open).toMatchObject([{ type: 'person', isAmbiguous: true, rows: 1 }])
    const [suggestion] = open[0]!.suggestions
    expect(suggestion?.detail).toMatch(/Chi bộ 1, Đảng bộ Sở Y tế · sinh \d\d\/\d\d\/19\d\d/)
    expect((await office.do('imports.check', { sessionId })).counts).toMatchObject({ error: 1 })

    const { text } = open[0]!
    const choice = { type: 'person', text, subjectId: suggestion!.id, remember: false } as const
    await office.do('imports.resolve', { sessionId, choices: [choice] })
    expect(await commit(office, sessionId)).toMatchObject({ added: 1 })
    expect(await nominations()).toMatchObject([{ person_id: suggestion!.id, level: 'bloc' }])
  })

  it('may keep a name as written, and then warns', async () => {
    const file = await list('Khối - cá nhân', [1, 'Võ Thị Ơn Ví Dụ', 'Giám đốc', unit, 'Việc tốt'])
    const sessionId = await openFile(office, file, { roundId })
    const { open } = await office.do('imports.match', { sessionId })
    const choice = { type: 'person', text: open[0]!.text, subjectId: null, remember: true } as const
    await office.do('imports.resolve', { sessionId, choices: [choice] })
    expect(await office.do('imports.check', { sessionId })).toMatchObject({
      ...{ counts: { add: 1, error: 0 }, warnings: 1 },
    })
    await commit(office, sessionId)
    expect(await nominations()).toMatchObject([
      { person_id: null, name: 'Võ Thị Ơn Ví Dụ', position: 'Giám đốc', achievement: 'Việc tốt' },
    ])
  })

  it('needs a round and a level, and says so', async () => {
    await addRound(office) // of two that are open, none is meant by itself
    const file = await list('Sheet1', [1, 'Trần Thị Bình', '', unit, ''])
    const sessionId = await openFile(office, file, { target: 'nominations' })
    expect(await office.do('imports.state', { sessionId })).toMatchObject({ isSheetsClear: false })
    expect(await office.call('imports.check', { sessionId })).toMatchObject({
      error: { code: 'imports.roundMissing' },
    })
    await office.do('imports.detect', { sessionId, roundId })
    const [row] = (await office.do('imports.rows', { sessionId })).rows
    expect(row?.problems).toMatchObject([{ field: 'level', severity: 'error' }])
    const choice = { index: 0, isChosen: true, headerRow: null, level: 'base', kind: null } as const
    await office.do('imports.detect', { sessionId, sheets: [choice] })
    expect(await commit(office, sessionId)).toMatchObject({ added: 1 })
    expect(await nominations()).toMatchObject([{ level: 'base', subject_kind: 'person' }])
  })

  it('does not double a subject, and leaves alone what the meeting has passed', async () => {
    const binh = [1, 'Trần Thị Bình', '', unit, 'Việc một']
    await importFile(office, await list('Khối - cá nhân', binh, binh), { roundId })
    expect(await nominations()).toHaveLength(1)
    const changed = await list('Khối - cá nhân', [1, 'Trần Thị Bình', '', unit, 'Việc hai'])
    expect(await importFile(office, changed, { roundId })).toMatchObject({ added: 0, updated: 1 })

    const ids = (await nominations()).map(({ id }) => id)
    await office.do('nominations.setStatus', { ids, status: 'passed' })
    const late = await list('Khối - cá nhân', [1, 'Trần Thị Bình', '', unit, 'Việc ba'])
    const sessionId = await openFile(office, late, { roundId })
    const [row] = (await office.do('imports.rows', { sessionId })).rows
    expect(row).toMatchObject({ state: 'skip', actions: ['skip'] })
    expect(row?.problems[0]?.sentence).toMatch(/“Thông qua” nên được giữ nguyên/)
    expect(await commit(office, sessionId)).toMatchObject({ added: 0, updated: 0, rejected: 1 })
    expect(await nominations()).toMatchObject([{ achievement: 'Việc hai' }])
  })

  it('reads collectives and people from one mixed sheet', async () => {
    const file = await list(
      'Cơ sở',
      [1, 'Chi bộ 1', '', 'Đảng bộ Sở Y tế', ''],
      [2, 'Trần Thị Bình', 'Đảng viên', unit, ''],
    )
    expect(await importFile(office, file, { roundId })).toMatchObject({ added: 2, rejected: 0 })
    expect(await nominations()).toMatchObject([
      { subject_kind: 'collective', name: 'Chi bộ 1' },
      { subject_kind: 'person', name: 'Trần Thị Bình' },
    ])
  })
})

describe('what the clerk teaches', () => {
  it('columns are understood the same way next time', async () => {
    const rows = [
      ['Người được khen', 'Nơi công tác', 'Nội dung'],
      ['Trần Thị Bình', unit, 'Việc tốt'],
    ]
    const sheet = 'Khối - cá nhân'
    const sessionId = await openFile(office, await workbookOf(rows, { sheet }), {
      ...{ roundId, target: 'nominations' },
    })
    const choice = {
      index: 0,
      isChosen: true,
      headerRow: null,
      level: 'bloc',
      kind: 'person',
    } as const
    await office.do('imports.detect', { sessionId, sheets: [choice] })
    const before = await office.do('imports.state', { sessionId })
    expect(before).toMatchObject({ missing: ['name'], isMappingClear: false })
    expect(await office.call('imports.rows', { sessionId })).toMatchObject({
      error: { code: 'imports.columnsMissing' },
    })
    await office.do('imports.map', {
      sessionId,
      signature: before.headers[0]!.signature,
      columns: [
        { index: 0, field: 'name' },
        { index: 1, field: 'unit' },
        { index: 2, field: 'achievement' },
      ],
    })
    expect(await commit(office, sessionId)).toMatchObject({ added: 1 })

    const again = await openFile(office, await workbookOf(rows, { sheet }), {
      ...{ roundId, target: 'nominations' },
    })
    expect(await office.do('imports.state', { sessionId: again })).toMatchObject({
      ...{ missing: [], isMappingClear: true },
      headers: [{ columns: [{ field: 'name', source: 'remembered' }, {}, {}] }],
    })
  })

  it('goes with the import when that is taken back', async () => {
    const { seq } = await importFile(office, sample('dang-vien.xlsx'))
    const mappings = () => office.db.selectFrom('import_mapping').selectAll().execute()
    const taught = (await mappings()).length
    await office.do('history.undoRecord', { seq: seq ?? 0 })
    expect(await mappings()).toHaveLength(taught - 1)
  })
})
