import type { ImportSessionId } from '@shared/features/imports/imports.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { beforeEach, describe, expect, it } from 'vitest'
import { day, type Office } from '../../support/office'
import { peopleList, workbookOf } from './faulty-lists'
import { addRound, commit, importFile, officeWith, openFile } from './import-office'

const unit = 'Chi bộ 1, Đảng bộ Sở Y tế'
const an = 'Nguyễn Văn An'

interface Listed {
  readonly born?: string
  readonly post?: string
  readonly at?: string
}
const member = ({ born = '', post = '', at = unit }: Listed) => [
  '1',
  an,
  born,
  '',
  '',
  '',
  post,
  at,
]
const members = (...people: readonly Listed[]) => peopleList(people.map(member))

let office: Office
beforeEach(async () => {
  office = await officeWith('organisations')
})

/** Ids by birth date, of everyone on record. */
async function people(): Promise<ReadonlyMap<string | null, PersonId>> {
  const { rows } = await office.do('people.list', {})
  return new Map(rows.map(({ birthDate, id }) => [birthDate, id]))
}

describe('namesakes of one unit in a list of nominations', () => {
  const header = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị']
  const list = (...posts: readonly string[]) =>
    workbookOf(
      [['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'], header, ...posts.map((post) => [1, an, post, unit])],
      { sheet: 'Khối - cá nhân' },
    )
  const open = async (...posts: readonly string[]) =>
    openFile(office, await list(...posts), { roundId: await addRound(office) })

  async function answer(sessionId: ImportSessionId, subjectId: PersonId) {
    const report = await office.do('imports.match', { sessionId })
    expect(report.open).toHaveLength(1)
    const choice = {
      type: 'person',
      text: report.open[0]!.text,
      subjectId,
      remember: true,
    } as const
    await office.do('imports.resolve', { sessionId, choices: [choice] })
  }

  const nominated = async () => {
    const rows = await office.db
      .selectFrom('nomination')
      .select(['position', 'person_id'])
      .execute()
    return new Map(rows.map(({ position, person_id }) => [position, person_id]))
  }

  it('are each asked for by themselves: an answer about one moves nobody else', async () => {
    await importFile(
      office,
      await members({ born: '01/02/1980', post: 'Bí thư' }, { born: '05/06/1990' }),
    )
    const known = await people()
    const [secretary, other] = [known.get('1980-02-01')!, known.get('1990-06-05')!]
    const sessionId = await open('Bí thư', 'Chuyên viên')
    await answer(sessionId, other)
    expect(await commit(office, sessionId)).toMatchObject({ added: 2, rejected: 0 })
    expect(await nominated()).toEqual(
      new Map([
        ['Bí thư', secretary],
        ['Chuyên viên', other],
      ]),
    )
    // “Luôn hiểu như vậy” holds for the text it was said of; the unit and the other are exact.
    const next = await open('Bí thư', 'Chuyên viên')
    expect(await office.do('imports.match', { sessionId: next })).toMatchObject({
      ...{ openTotal: 0, matched: { exact: 2, alias: 1 } },
    })
    await commit(office, next)
    expect(await nominated()).toEqual(
      new Map([
        ['Bí thư', secretary],
        ['Chuyên viên', other],
      ]),
    )
  })

  it('say what tells them apart, so that the clerk sees which row is asked about', async () => {
    await importFile(office, await members({ born: '1980' }, { born: '1990' }))
    const sessionId = await open('Chuyên viên')
    expect((await office.do('imports.match', { sessionId })).open).toMatchObject([
      { text: `${an} | ${unit} | Chuyên viên` },
    ])
  })

  it('are not taken for whom an old answer named, once the data itself says who is meant', async () => {
    await importFile(office, await members({ born: '1980' }, { born: '1990' }))
    const known = await people()
    const [stays, leaves] = [known.get('1980')!, known.get('1990')!]
    const first = await open('')
    await answer(first, leaves)
    await commit(office, first)

    const tree = await office.do('organisation.tree', {})
    const health = tree.find(({ name }) => name === 'Đảng bộ Sở Y tế')
    const second = tree.find(({ name, parentId }) => name === 'Chi bộ 2' && parentId === health?.id)
    await office.do('people.transfer', {
      ...{ personIds: [leaves], organisationId: second!.id, effectiveOn: day('2023-01-05') },
    })
    const sessionId = await open('')
    await commit(office, sessionId)
    const rows = await office.db.selectFrom('nomination').select('person_id').execute()
    expect(rows.map(({ person_id }) => person_id)).toEqual([leaves, stays])
  })
})

describe('namesakes of people on record in a list of people', () => {
  const elsewhere = 'Chi bộ 2, Đảng bộ Sở Y tế'
  const states = async (file: string) => {
    const sessionId = await openFile(office, file)
    const { rows } = await office.do('imports.rows', { sessionId })
    return { sessionId, rows, states: rows.map(({ state }) => state) }
  }
  const warning = /^Đã có Nguyễn Văn An – Chi bộ 2, .*hãy chọn “Thêm”/

  it.each([
    ['a birth year', '1980'],
    ['no birth at all', ''],
  ])('in another unit, with %s, are asked about instead of doubled (R-207)', async (_, born) => {
    await importFile(office, await members({ born, at: elsewhere }))
    const { sessionId, rows } = await states(await members({ born }))
    expect(rows).toMatchObject([{ state: 'skip', actions: ['add', 'skip'] }])
    expect(rows[0]?.problems).toMatchObject([
      { severity: 'warning', field: 'fullName', sentence: expect.stringMatching(warning) },
    ])
    expect(await commit(office, sessionId)).toMatchObject({ added: 0, rejected: 1 })

    const again = await states(await members({ born }))
    await office.do('imports.setAction', {
      ...{ sessionId: again.sessionId, keys: [again.rows[0]!.key], action: 'add' },
    })
    expect(await commit(office, again.sessionId)).toMatchObject({ added: 1 })
  })

  it('are somebody else where a birth or a card says so', async () => {
    await importFile(office, await members({ born: '1980', at: elsewhere }))
    expect((await states(await members({ born: '1990' }))).states).toEqual(['add'])
    const carded = (card: string, at: string) => ['1', 'Võ Ơn', '', '', card, '', '', at]
    await importFile(office, await peopleList([carded('20 000001', elsewhere)]))
    expect((await states(await peopleList([carded('20 000002', unit)]))).states).toEqual(['add'])
  })

  describe('that names no unit', () => {
    const list = (...born: readonly string[]) =>
      workbookOf([
        ['DANH SÁCH ĐẢNG VIÊN'],
        ['STT', 'Họ và tên', 'Ngày sinh'],
        ...born.map((day, index) => [index + 1, an, day]),
      ])

    it('are known by name and birth year, wherever they are', async () => {
      await importFile(office, await members({ born: '01/02/1980', at: elsewhere }))
      const { rows } = await states(await list('1980'))
      // Nothing changes, so nothing is said about a unit either.
      expect(rows).toMatchObject([{ state: 'same', problems: [] }])
    })

    it('are asked about where the name is all there is', async () => {
      await importFile(office, await members({ born: '01/02/1980', at: elsewhere }))
      const { rows } = await states(await list(''))
      expect(rows).toMatchObject([{ state: 'skip', actions: ['add', 'skip'] }])
      expect(rows[0]?.problems.map(({ sentence }) => sentence)).toContainEqual(
        expect.stringMatching(warning),
      )
    })

    it('are asked about where several fit', async () => {
      await importFile(
        office,
        await members({ born: '01/02/1980', at: elsewhere }, { born: '05/06/1980' }),
      )
      const { rows } = await states(await list('1980'))
      expect(rows).toMatchObject([{ state: 'skip', actions: ['add', 'skip'] }])
      expect(rows[0]?.problems.map(({ sentence }) => sentence)).toContainEqual(
        expect.stringMatching(/^Đã có 2 người cùng họ tên/),
      )
    })

    it('are the same when the very list comes again', async () => {
      await importFile(office, await list('1980'))
      expect((await states(await list('1980'))).states).toEqual(['same'])
    })
  })
})
