import type { ImportRowKey } from '@shared/features/imports/imports.ids'
import { describe, expect, it } from 'vitest'
import type { Office } from '../../support/office'
import { peopleList } from './faulty-lists'
import { commit, importFile, officeWith, openFile } from './import-office'

const unit = 'Chi bộ 1, Đảng bộ Sở Y tế'
const known = ['1', 'Nguyễn Văn An', '01/02/1980', '', '20 000001', '', 'Bí thư', unit]
const listed = ['1', 'NGUYỄN VĂN AN', '05/06/1990', 'Nam', '20000001', '2010', 'Phó Bí thư', unit]
const key = '0:3' as ImportRowKey

/** Somebody on record, and a list that says otherwise. */
async function conflict(office: Office) {
  await importFile(office, await peopleList([known]))
  return openFile(office, await peopleList([listed]))
}

const person = async (office: Office) =>
  (await office.do('people.list', { showCards: true })).rows[0]

describe('a list that differs from the record', () => {
  it('fills blanks, overwrites nothing unasked, and shows both sides', async () => {
    const office = await officeWith('organisations')
    const sessionId = await conflict(office)
    expect(await office.do('imports.check', { sessionId })).toMatchObject({
      conflicts: 1,
      takesAll: 'ours',
    })
    const { rows } = await office.do('imports.rows', { sessionId, only: 'conflicts' })
    expect(
      rows[0]?.differences.map(({ field, ours, theirs, result, isConflict }) => [
        ...[field, ours, theirs, result, isConflict],
      ]),
    ).toEqual(
      [
        ['joinedOn', '', '2010', '2010', false],
        ['birthDate', '01/02/1980', '05/06/1990', '01/02/1980', true],
        ['gender', '', 'Nam', 'Nam', false],
        ['position', 'Bí thư', 'Phó Bí thư', 'Bí thư', true],
      ].toSorted(),
    )
    await commit(office, sessionId)
    expect(await person(office)).toMatchObject({
      ...{ fullName: 'Nguyễn Văn An', birthDate: '1980-02-01', gender: 'male' },
      ...{ joinedOn: '2010', position: 'Bí thư', partyCard: '20 000001' },
    })
  })

  it('is believed for one field of one row, for all rows, or for what is typed', async () => {
    const office = await officeWith('organisations')
    const sessionId = await conflict(office)
    const settle = (choice: { field?: 'birthDate' | 'position'; all?: boolean }) =>
      office.do('imports.settle', {
        ...{ sessionId, take: 'theirs', keys: choice.all ? null : [key] },
        field: choice.field ?? null,
      })
    const results = async () =>
      (await office.do('imports.rows', { sessionId })).rows[0]?.differences
        .filter(({ isConflict }) => isConflict)
        .map(({ result }) => result)
    await settle({ field: 'position' })
    expect(await results()).toEqual(expect.arrayContaining(['01/02/1980', 'Phó Bí thư']))
    await settle({ all: true })
    expect(await results()).toEqual(expect.arrayContaining(['05/06/1990', 'Phó Bí thư']))
    await office.do('imports.fixCell', { sessionId, key, field: 'position', text: 'Chi ủy viên' })
    expect(await results()).toEqual(expect.arrayContaining(['05/06/1990', 'Chi ủy viên']))
    await commit(office, sessionId)
    expect(await person(office)).toMatchObject({
      birthDate: '1990-06-05',
      position: 'Chi ủy viên',
    })
  })

  it('knows people by their citizen number, and tells a fuller day from another one', async () => {
    const office = await officeWith('organisations')
    const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Đơn vị']
    const list = async (...row: string[]) => {
      const { workbookOf } = await import('./faulty-lists')
      return workbookOf([['DANH SÁCH CÁN BỘ'], [], header, row])
    }
    await importFile(office, await list('1', 'Lê Thị Mẫu', '1985', '083085000001', unit))
    const fuller = await list('1', 'Lê Thị Mẫu', '17/03/1985', '083085000001', unit)
    const sessionId = await openFile(office, fuller)
    expect((await office.do('imports.rows', { sessionId })).rows[0]).toMatchObject({
      state: 'update',
      differences: [{ field: 'birthDate', result: '17/03/1985', isConflict: false }],
    })
    await commit(office, sessionId)
    expect(await importFile(office, await list('1', 'Lê Thị Mẫu', '1985', '', unit))).toMatchObject(
      {
        ...{ added: 0, updated: 0, unchanged: 1 },
      },
    )
    expect((await person(office))?.birthDate).toBe('1985-03-17')
  })
})
