import { describe, expect, it } from 'vitest'
import { openOffice } from '../../support/office'
import {
  addRound,
  commit,
  countRows,
  importFile,
  officeWith,
  openFile,
  sample,
} from './import-office'

describe('the sample workbooks', () => {
  it('bring in 329 organisations under the Bloc their list only mentions', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const sessionId = await openFile(office, sample('to-chuc.xlsx'))
    expect(await office.do('imports.state', { sessionId })).toMatchObject({
      target: 'organisations',
      isSheetsClear: true,
      isMappingClear: true,
    })
    const [root] = (await office.do('imports.rows', { sessionId })).rows
    expect(root).toMatchObject({ key: 'root', state: 'add', rowNumber: null })
    expect(root?.cells[0]).toBe('Đảng bộ Khối Cơ quan - Doanh nghiệp tỉnh')

    expect(await commit(office, sessionId)).toMatchObject({
      ...{ added: 330, updated: 0, unchanged: 0, rejected: 0 },
    })
    const tree = await office.do('organisation.tree', {})
    const count = (level: string) => tree.filter((node) => node.level === level).length
    expect([count('bloc'), count('base-committee'), count('base-cell'), count('cell')]).toEqual([
      1, 46, 29, 254,
    ])
  })

  it('bring in 4,513 people, each in their own cell, with their ratings of three years', async () => {
    const office = await officeWith('organisations')
    const sessionId = await openFile(office, sample('dang-vien.xlsx'))
    const check = await office.do('imports.check', { sessionId })
    expect(check.counts).toEqual({ add: 4513, update: 0, same: 0, skip: 0, error: 0 })
    expect(check.unusedColumns).toEqual([])
    expect(check.fields).toContain('rating-2020')
    expect((await office.do('imports.match', { sessionId })).openTotal).toBe(0)

    expect(await commit(office, sessionId)).toMatchObject({ added: 4513, rejected: 0 })
    const tree = await office.do('organisation.tree', {})
    const clinic = tree.find(({ name }) => name === 'Chi bộ Bệnh viện tư nhân Mẫu 9')
    expect(clinic?.memberCount).toBe(11)
    expect(tree.reduce((sum, node) => sum + node.memberCount, 0)).toBe(4513)
    const ratings = await office.db
      .selectFrom('rating')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(ratings.count).toBeGreaterThan(13_000)
    const [entry] = (await office.do('history.list', {})).entries
    expect(entry?.sentence).toBe('Đã nhập 4.513 cá nhân từ dang-vien.xlsx')
  })

  it('bring in the six sheets of nominations at once: 39/161, 7/6, 2/2', async () => {
    const office = await officeWith('people')
    const roundId = await addRound(office)
    const file = sample('khen-thuong-2022-chi-thi-01.xlsx')
    const sessionId = await openFile(office, file, { roundId })
    expect(await office.do('imports.state', { sessionId })).toMatchObject({
      target: 'nominations',
      isSheetsClear: true,
      isMappingClear: true,
    })
    expect(await office.do('imports.match', { sessionId })).toMatchObject({ openTotal: 0 })
    expect(await commit(office, sessionId)).toMatchObject({ added: 217, rejected: 0 })

    const { levels } = await office.do('nominations.counts', { roundId })
    expect(levels.map(({ collective, person }) => [collective.standing, person.standing])).toEqual([
      [39, 161],
      [7, 6],
      [2, 2],
    ])
    const unmatched = await office.db
      .selectFrom('nomination')
      .selectAll()
      .where((eb) =>
        eb.or([
          eb('organisation_id', 'is', null),
          eb.and([eb('subject_kind', '=', 'person'), eb('person_id', 'is', null)]),
        ]),
      )
      .execute()
    expect(unmatched).toEqual([])
  })

  it('change nothing the second time, and leave no line in the log', async () => {
    const office = await officeWith('people')
    const roundId = await addRound(office)
    const nominations = sample('khen-thuong-2022-chi-thi-01.xlsx')
    await importFile(office, nominations, { roundId })
    const before = { rows: await countRows(office), log: await office.do('history.list', {}) }

    const again = [
      await importFile(office, sample('to-chuc.xlsx')),
      await importFile(office, sample('dang-vien.xlsx')),
      await importFile(office, nominations, { roundId }),
    ]
    const idle = { added: 0, updated: 0, rejected: 0, seq: null }
    expect(again).toMatchObject([
      { ...idle, unchanged: 329 },
      { ...idle, unchanged: 4513 },
      { ...idle, unchanged: 217 },
    ])
    expect(await countRows(office)).toEqual(before.rows)
    expect((await office.do('history.list', {})).total).toBe(before.log.total)
  })

  it('are taken back as one, and brought back as one', async () => {
    const office = await officeWith('organisations')
    const before = await countRows(office)
    const { seq } = await importFile(office, sample('dang-vien.xlsx'))
    const after = await countRows(office)
    expect(after).toMatchObject({ person: 4513, membership: 4513, import_batch: 2 })

    await office.do('history.undoRecord', { seq: seq ?? 0 })
    expect(await countRows(office)).toEqual(before)
    await office.do('history.undo', {})
    expect(await countRows(office)).toEqual(after)
    expect((await office.do('history.verify', {})).brokenAtSeq).toBeNull()
  }, 120_000) // 22,000 rows there and back, on a machine that may be busy
})
