import type { PartialDate } from '@shared/core/partial-date'
import type { ImportRowKey } from '@shared/features/imports/imports.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { describe, expect, it } from 'vitest'
import { day, type Office, openOffice, testId } from '../../support/office'
import { addOrganisation, smallBloc } from '../organisation/organisation-samples'
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

  it('brings nobody back who died or left, unless the clerk says so', async () => {
    const office = await officeWith('organisations')
    await importFile(office, await peopleList([known]))
    const { id } = (await person(office)) ?? {}
    if (!id) throw new Error('nobody was imported')
    const end = { id, end: 'died', endedOn: '2023-01-02' as PartialDate } as const
    await office.do('people.endPartyMembership', { ...end, leavesOrganisation: false })
    await office.do('people.transfer', {
      ...{ personIds: [id], organisationId: null, effectiveOn: day('2023-01-02') },
      ...{ basis: '', keepPosition: false },
    })
    const sessionId = await openFile(office, await peopleList([known]))
    const { rows } = await office.do('imports.rows', { sessionId })
    expect(rows[0]?.differences.filter(({ isConflict }) => isConflict)).toMatchObject([
      { field: 'partyMember', ours: 'Từ trần', theirs: 'Đảng viên', result: 'Từ trần' },
      { field: 'unit', result: '' },
    ])
    expect(await commit(office, sessionId)).toMatchObject({ added: 0 })
    const kept = { isPartyMember: false, partyEnd: 'died', partyEndedOn: '2023-01-02' }
    expect(await person(office)).toMatchObject({ ...kept, organisationId: null })

    const again = await openFile(office, await peopleList([known]))
    const theirs = { take: 'theirs', keys: null, field: 'partyMember' } as const
    await office.do('imports.settle', { sessionId: again, ...theirs })
    await commit(office, again)
    expect(await person(office)).toMatchObject({ isPartyMember: true, partyEnd: null })
  })
})

it('an old list brings nobody back who was moved out of the Bloc, unless the clerk says so', async () => {
  const office = await officeWith('organisations')
  await importFile(office, await peopleList([known]))
  const { id } = (await person(office)) ?? {}
  if (!id) throw new Error('nobody was imported')
  await office.do('people.transfer', {
    ...{ personIds: [id], organisationId: null, effectiveOn: day('2023-01-02') },
    ...{ basis: '', keepPosition: false },
  })
  const sessionId = await openFile(office, await peopleList([known]))
  const { rows } = await office.do('imports.rows', { sessionId, only: 'conflicts' })
  expect(rows[0]?.differences).toContainEqual(
    expect.objectContaining({ field: 'unit', ours: '', result: '', isConflict: true }),
  )
  await commit(office, sessionId)
  expect(await person(office)).toMatchObject({ organisationId: null })

  const again = await openFile(office, await peopleList([known]))
  await office.do('imports.settle', {
    sessionId: again,
    take: 'theirs',
    keys: [key],
    field: 'unit',
  })
  await commit(office, again)
  expect((await person(office))?.organisationId).not.toBeNull()
})

describe('a list without the organisation above, after the Bloc was divided', () => {
  const header = ['STT', 'Tên tổ chức', 'Cấp', 'Loại hình']
  const list = async (name: string) => {
    const { workbookOf } = await import('./faulty-lists')
    const row = ['1', name, 'Đảng bộ cơ sở', 'Cơ quan hành chính']
    return workbookOf([['DANH SÁCH TỔ CHỨC ĐẢNG'], [], header, row])
  }

  it('finds an organisation under the successor that has it, and asks about a new one', async () => {
    const office = await openOffice({ today: '2025-07-05' })
    const bloc = { parentId: null, level: 'bloc', kind: 'party' } as const
    const first = await addOrganisation(office, { name: 'Đảng bộ Khối mẫu', ...bloc })
    const second = { name: 'Đảng bộ UBND tỉnh mẫu', short_name: '', id: testId(77) }
    office.workspace.database.raw.exec(`insert into change_open values (1, 999);
      insert into organisation select '${second.id}', '${second.name}', short_name, parent_id, level,
        kind, 9, null, opened_on, null, sort_key, search_text from organisation where id = '${first}';
      insert into organisation_version (id, organisation_id, ordinal, valid_from, cause, name,
          short_name, parent_id, level, kind, basis)
        select '${testId(78)}', '${second.id}', 1, valid_from, 'create', '${second.name}', '', null,
          level, kind, '' from organisation_version where organisation_id = '${first}';
      delete from change_open;`)
    const parentId = second.id as OrganisationId
    await addOrganisation(office, { name: 'Đảng bộ Sở Y tế', level: 'base-committee', parentId })
    const target = { target: 'organisations' } as const
    const known = await openFile(office, await list('Đảng bộ Sở Y tế'), target)
    expect((await office.do('imports.rows', { sessionId: known })).rows).toMatchObject([
      { state: 'same' },
    ])
    const unknown = await openFile(office, await list('Đảng bộ Sở Tư pháp'), target)
    expect((await office.do('imports.rows', { sessionId: unknown })).rows).toMatchObject([
      { state: 'error' },
    ])
  })
})

describe('an old list of organisations', () => {
  const header = ['STT', 'Tên tổ chức', 'Tên viết tắt', 'Cấp', 'Loại hình', 'Số đảng viên']
  const place = ['Đảng bộ cơ sở', 'Cơ quan hành chính']
  const list = async (cells: readonly string[], kinds = place) => {
    const { workbookOf } = await import('./faulty-lists')
    const [shortName = '', members = ''] = cells
    const row = ['1', 'Đảng bộ Sở Y tế', shortName, ...kinds, members]
    return workbookOf([['DANH SÁCH TỔ CHỨC ĐẢNG'], [], header, row])
  }
  const health = (office: Office) =>
    office.db
      .selectFrom('organisation')
      .where('name', '=', 'Đảng bộ Sở Y tế')
      .select(['short_name', 'kind', 'level', 'reported_members as members'])
      .executeTakeFirstOrThrow()
  const target = { target: 'organisations' } as const

  it('undoes nothing that became of one since, and shows what was imported before', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    await smallBloc(office)
    await importFile(office, await list(['ĐB SYT', '120']), target)
    expect(await health(office)).toMatchObject({ short_name: 'ĐB SYT', members: 120 })
    const newer = await openFile(office, await list(['SYT', '131']), target)
    await office.do('imports.settle', { sessionId: newer, take: 'theirs', keys: null, field: null })
    await commit(office, newer)
    expect(await health(office)).toMatchObject({ short_name: 'SYT', members: 131 })

    const other = ['Đảng bộ cơ sở', 'Doanh nghiệp nhà nước']
    const sessionId = await openFile(office, await list(['ĐB SYT', '120'], other), target)
    const { rows } = await office.do('imports.rows', { sessionId, only: 'conflicts' })
    const texts = rows[0]?.differences.map((each) => [
      ...[each.field, each.lastImported, each.ours, each.theirs, each.result],
    ])
    expect(texts).toEqual([
      [
        'kind',
        'Cơ quan hành chính',
        'Cơ quan hành chính',
        'Doanh nghiệp nhà nước',
        'Cơ quan hành chính',
      ],
      ['shortName', 'SYT', 'SYT', 'ĐB SYT', 'SYT'],
      ['members', '131', '131', '120', '131'],
    ])
    await commit(office, sessionId)
    expect(await health(office)).toMatchObject({ short_name: 'SYT', members: 131, kind: 'state' })
  })

  it('is believed where the clerk says so, of one field or of a whole row', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    await smallBloc(office)
    await importFile(office, await list(['ĐB SYT', '120']), target)
    const sessionId = await openFile(
      office,
      await list(['SYT', '131'], ['Đảng bộ cơ sở', 'Đơn vị sự nghiệp công lập']),
      target,
    )
    const settle = (field: 'members' | null) =>
      office.do('imports.settle', { sessionId, take: 'theirs', keys: [key], field })
    await settle('members')
    const { rows } = await office.do('imports.rows', { sessionId })
    expect(rows[0]?.differences.map(({ result }) => result)).toEqual([
      'Cơ quan hành chính',
      'ĐB SYT',
      '131',
    ])
    await settle(null)
    await commit(office, sessionId)
    expect(await health(office)).toMatchObject({
      short_name: 'SYT',
      members: 131,
      kind: 'public-service',
    })
  })
})

it('a list of organisations overwrites no rating unasked', async () => {
  const office = await openOffice({ today: '2023-01-05' })
  const { health } = await smallBloc(office)
  const rated = { subjectId: health, outcome: 'excellent' } as const
  await office.do('ratings.set', { year: 2021, subject: 'organisation', changes: [rated] })
  const { workbookOf } = await import('./faulty-lists')
  const header = ['STT', 'Tên tổ chức', 'Cấp', 'Loại hình', 'Xếp loại 2021', 'Xếp loại 2022']
  const cells = ['1', 'Đảng bộ Sở Y tế', 'Đảng bộ cơ sở', 'Cơ quan hành chính']
  const marks = ['Hoàn thành nhiệm vụ', 'Hoàn thành tốt nhiệm vụ']
  const list = await workbookOf([['DANH SÁCH TỔ CHỨC ĐẢNG'], [], header, [...cells, ...marks]])
  const sessionId = await openFile(office, list, { target: 'organisations' })
  expect((await office.do('imports.rows', { sessionId })).rows[0]?.differences).toMatchObject([
    { field: 'rating-2021', isConflict: true, result: 'Hoàn thành xuất sắc nhiệm vụ' },
    { field: 'rating-2022', isConflict: false, result: 'Hoàn thành tốt nhiệm vụ' },
  ])
  await commit(office, sessionId)
  const ratings = async () =>
    (await office.db.selectFrom('rating').select('outcome').orderBy('year').execute()).map(
      ({ outcome }) => outcome,
    )
  expect(await ratings()).toEqual(['excellent', 'good'])

  const again = await openFile(office, list, { target: 'organisations' })
  await office.do('imports.settle', { sessionId: again, take: 'theirs', keys: null, field: null })
  await commit(office, again)
  expect(await ratings()).toEqual(['completed', 'good'])
})
