import { indexExpression } from '@electron/features/people/people.index'
import type { PartialDate } from '@shared/core/partial-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { InputOf } from '@shared/ipc/app-contract'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { day, type Office, openOffice } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { addPerson, importPeople, manyPeople } from './people-samples'

const names = async (office: Office, filter: InputOf<'people.list'> = {}) =>
  (await office.do('people.list', filter)).rows.map(({ fullName }) => fullName)

/** What the full-text index itself holds, past the rows it was made from. */
const indexed = async (office: Office, term: string) =>
  (
    await sql`select rowid from person_search
      where person_search match ${indexExpression([term], {})}`.execute(office.db)
  ).rows.length

describe('the list', () => {
  it('is ordered by tên, then họ, then đệm, letters before tones', async () => {
    const office = await openOffice()
    const sorted = [
      'Lê Thử An',
      'Nguyễn Văn An',
      'Trần Ánh',
      'Ngô Ân',
      'Hồ Dũng',
      'Bùi Đạt',
      'Lý Ốc',
      'Võ Thị Ơn',
      'Bùi Uỷ',
      'Phạm Ý',
    ]
    for (const fullName of sorted.toReversed()) await addPerson(office, { fullName })
    expect(await names(office)).toEqual(sorted)
    const descending = { sort: { by: 'name', direction: 'descending' } } as const
    expect(await names(office, descending)).toEqual(sorted.toReversed())
  })

  it('is read in windows that together hold everyone exactly once', async () => {
    const office = await openOffice()
    const { health1, law1 } = await smallBloc(office)
    await importPeople(office, manyPeople(450, [health1, law1]))
    for (const by of ['name', 'organisation'] as const) {
      const pages = [0, 200, 400].map((offset) =>
        office.do('people.list', { sort: { by }, offset, limit: 200 }),
      )
      const read = await Promise.all(pages)
      expect(read.map(({ total }) => total)).toEqual([450, 450, 450])
      expect(new Set(read.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(450)
    }
  })

  it('is ordered by organisation as the tree is', async () => {
    const office = await openOffice()
    const { health, law, health2, law1 } = await smallBloc(office)
    await addPerson(office, { fullName: 'Không Đơn Vị' })
    await addPerson(office, { fullName: 'Người Tư Pháp', organisationId: law1 })
    await addPerson(office, { fullName: 'Người Y Tế', organisationId: health2 })
    const byPlace = { sort: { by: 'organisation' } } as const
    expect(await names(office, byPlace)).toEqual(['Người Y Tế', 'Người Tư Pháp', 'Không Đơn Vị'])
    await office.do('organisation.reorder', { id: law, beforeId: health })
    expect(await names(office, byPlace)).toEqual(['Người Tư Pháp', 'Người Y Tế', 'Không Đơn Vị'])
  })

  it('narrows by organisation with or without those below it', async () => {
    const office = await openOffice()
    const { health, health1, law1 } = await smallBloc(office)
    await addPerson(office, { fullName: 'Trưởng Khoa Mẫu', organisationId: health })
    await addPerson(office, { fullName: 'Bác Sĩ Mẫu', organisationId: health1 })
    await addPerson(office, { fullName: 'Luật Sư Mẫu', organisationId: law1 })
    expect(await names(office, { organisationId: health })).toHaveLength(2)
    const itself = { organisationId: health, withSubtree: false }
    expect(await names(office, itself)).toEqual(['Trưởng Khoa Mẫu'])
  })

  it('narrows by gender, category, membership and what is missing', async () => {
    const office = await openOffice()
    const { health1 } = await smallBloc(office)
    await addPerson(office, {
      ...{
        fullName: 'Đỗ Thị Mẫu',
        gender: 'female',
        category: 'Công chức',
        partyCard: '10 000001',
      },
      ...{ birthDate: '1965' as PartialDate, organisationId: health1 },
    })
    await addPerson(office, { fullName: 'Lê Dân Mẫu', isPartyMember: false, gender: 'male' })
    expect(await names(office, { gender: 'female' })).toEqual(['Đỗ Thị Mẫu'])
    expect(await names(office, { category: 'Công chức' })).toEqual(['Đỗ Thị Mẫu'])
    expect(await names(office, { standing: 'non-party' })).toEqual(['Lê Dân Mẫu'])
    expect(await names(office, { missing: 'birthDate' })).toEqual(['Lê Dân Mẫu'])
    expect(await names(office, { missing: 'organisation' })).toEqual(['Lê Dân Mẫu'])
    expect(await names(office, { missing: 'partyCard' })).toEqual([])
    expect(await office.do('people.categories', {})).toEqual(['Công chức'])
  })

  it('gives everyone who passes the filter, to select them all', async () => {
    const office = await openOffice()
    const { health, health1, law1 } = await smallBloc(office)
    await importPeople(office, manyPeople(450, [health1, law1]))
    expect(await office.do('people.ids', {})).toHaveLength(450)
    expect(await office.do('people.ids', { organisationId: health })).toHaveLength(225)
  })

  it('masks card numbers unless they are asked for', async () => {
    const office = await openOffice()
    await addPerson(office, { fullName: 'Đỗ Thị Mẫu', partyCard: '10 004512' })
    const cards = async (showCards: boolean) =>
      (await office.do('people.list', { showCards })).rows.map(({ partyCard }) => partyCard)
    expect(await cards(false)).toEqual(['•••••512'])
    expect(await cards(true)).toEqual(['10 004512'])
  })

  it('tells namesakes apart by birth date and unit', async () => {
    const office = await openOffice()
    const { health1, law1 } = await smallBloc(office)
    const fullName = 'Nguyễn Văn An'
    await addPerson(office, { fullName, birthDate: '1970' as PartialDate, organisationId: health1 })
    await addPerson(office, { fullName, birthDate: '1985-03' as PartialDate, organisationId: law1 })
    const found = await office.do('people.search', { text: 'van an' })
    expect(found.map(({ birthDate, organisation }) => [birthDate, organisation])).toEqual(
      expect.arrayContaining([
        ['1970', 'Chi bộ 1, Đảng bộ Sở Y tế'],
        ['1985-03', 'Chi bộ 1, Đảng bộ Sở Tư pháp'],
      ]),
    )
  })
})

describe('searching', () => {
  it.each([
    { text: 'dong', found: ['Trần Đông'], why: 'd for đ' },
    { text: 'ĐÔNG trần', found: ['Trần Đông'], why: 'in any order and case' },
    { text: 'ủy', found: ['Bùi Uỷ Thử'], why: 'ủy for uỷ' },
    { text: "h'mẫu", found: ["H'Mẫu Niê"], why: 'an apostrophe inside' },
    { text: '004512', found: ['Trần Đông'], why: 'the second group of a card number' },
    { text: '10004512', found: ['Trần Đông'], why: 'a card number without its blank' },
    { text: '4512', found: ['Trần Đông'], why: 'the end of a card number, from inside a word' },
    { text: 'ong', found: ['Trần Đông'], why: 'the middle of a name' },
    { text: '"*) OR (', found: [], why: 'signs that mean something to the index' },
    { text: '%_', found: [], why: 'signs that mean something to LIKE' },
  ])('“$text” finds $found: $why', async ({ text, found }) => {
    const office = await openOffice()
    await addPerson(office, { fullName: 'Trần Đông', partyCard: '10 004512' })
    await addPerson(office, { fullName: 'Bùi Uỷ Thử' })
    await addPerson(office, { fullName: "H'Mẫu Niê" })
    expect(await names(office, { text })).toEqual(found)
  })

  it('follows an edit, its undo and its redo', async () => {
    const office = await openOffice()
    const id = await addPerson(office, { fullName: 'Lê Thử Nghiệm' })
    const { memberships: _, ...person } = await office.do('people.get', { id })
    await office.do('people.edit', { ...person, fullName: 'Lê Ví Dụ', position: '' })
    const state = async () => [await indexed(office, 'nghiem'), await indexed(office, 'du')]
    expect(await state()).toEqual([0, 1])
    await office.do('history.undo', {})
    expect(await state()).toEqual([1, 0])
    await office.do('history.redo', {})
    expect(await state()).toEqual([0, 1])
    await office.do('history.undo', {})
    await office.do('history.undo', {})
    expect(await state()).toEqual([0, 0])
    await sql`insert into person_search (person_search, rank) values ('integrity-check', 1)`.execute(
      office.db,
    )
  })
})

describe('a transfer', () => {
  async function threeInHealth(office: Office) {
    const bloc = await smallBloc(office)
    const people = manyPeople(3, [bloc.health1])
    await importPeople(office, people)
    return { ...bloc, ids: people.map(({ id }) => id) }
  }
  const counts = async (office: Office, ids: readonly OrganisationId[]) => {
    const tree = await office.do('organisation.tree', {})
    return ids.map((id) => tree.find((node) => node.id === id)?.memberCount)
  }

  it('of many is undone as one', async () => {
    const office = await openOffice()
    const { ids, health1, law1 } = await threeInHealth(office)
    expect(await counts(office, [health1, law1])).toEqual([3, 0])
    const transfer = { personIds: ids, organisationId: law1, effectiveOn: day('2022-10-01') }
    expect(await office.do('people.transfer', transfer)).toEqual({ moved: 3 })
    expect(await counts(office, [health1, law1])).toEqual([0, 3])
    const { memberships } = await office.do('people.get', { id: ids[0]! })
    expect(memberships).toMatchObject([
      { organisation: 'Chi bộ 1, Đảng bộ Sở Tư pháp', validFrom: '2022-10-01', validTo: null },
      { organisation: 'Chi bộ 1, Đảng bộ Sở Y tế', validFrom: null, validTo: '2022-10-01' },
    ])
    await office.do('history.undo', {})
    expect(await counts(office, [health1, law1])).toEqual([3, 0])
    expect((await office.do('people.get', { id: ids[0]! })).memberships).toHaveLength(1)
  })

  it('leaves those alone who are there already, and refuses when that is everyone', async () => {
    const office = await openOffice()
    const { ids, health1, health2 } = await threeInHealth(office)
    const to = (organisationId: OrganisationId, personIds = ids) =>
      office.call('people.transfer', { personIds, organisationId, effectiveOn: day('2022-10-01') })
    expect(await to(health2, ids.slice(0, 1))).toMatchObject({ value: { moved: 1 } })
    expect(await to(health2)).toMatchObject({ value: { moved: 2 } })
    expect(await to(health2)).toMatchObject({ error: { code: 'people.alreadyThere' } })
    expect(await counts(office, [health1, health2])).toEqual([0, 3])
  })

  it('into an organisation before it was there is refused', async () => {
    const office = await openOffice()
    const { ids, bloc } = await threeInHealth(office)
    const late = {
      name: 'Chi bộ Sở mới',
      shortName: '',
      level: 'base-cell',
      kind: 'state',
    } as const
    const { id: organisationId } = await office.do('organisation.add', {
      ...late,
      ...{ parentId: bloc, openedOn: day('2022-06-01') },
    })
    const to = (effectiveOn: string) =>
      office.call('people.transfer', {
        personIds: ids,
        organisationId,
        effectiveOn: day(effectiveOn),
      })
    expect(await to('2022-05-31')).toMatchObject({ error: { code: 'organisation.notOpenThen' } })
    expect(await to('2022-06-01')).toMatchObject({ value: { moved: 3 } })
  })

  it('on the day of another one replaces it, and before it is refused with a name', async () => {
    const office = await openOffice()
    const { ids, health2, law1 } = await threeInHealth(office)
    const to = (organisationId: OrganisationId, effectiveOn: string) =>
      office.call('people.transfer', {
        personIds: ids,
        organisationId,
        effectiveOn: day(effectiveOn),
      })
    await to(health2, '2022-10-01')
    const early = await to(law1, '2022-09-30')
    expect(early).toMatchObject({ error: { code: 'people.beforeArrival' } })
    expect(!early.ok && early.error.message).toContain('01/10/2022')
    expect(await to(law1, '2022-10-01')).toMatchObject({ ok: true })
    const { memberships } = await office.do('people.get', { id: ids[0]! })
    expect(memberships.map(({ organisationId }) => organisationId)).toHaveLength(2)
    expect(await to(health2, '2022-12-21')).toMatchObject({ error: { code: 'people.later' } })
  })

  it('out of the Bloc leaves the person in the list, in no organisation', async () => {
    const office = await openOffice()
    const { ids, health1 } = await threeInHealth(office)
    const out = { personIds: ids, organisationId: null, effectiveOn: day('2022-10-01') }
    await office.do('people.transfer', out)
    expect(await counts(office, [health1])).toEqual([0])
    expect(await names(office, { missing: 'organisation' })).toHaveLength(3)
    expect(await office.call('people.transfer', out)).toMatchObject({
      error: { code: 'people.alreadyOutside' },
    })
    await office.do('organisation.close', { id: health1, effectiveOn: day('2022-11-01') })
    const back = { ...out, organisationId: health1 }
    expect(await office.call('people.transfer', back)).toMatchObject({
      error: { code: 'organisation.closed' },
    })
  })

  it('is what an organisation waits for before it can end', async () => {
    const office = await openOffice()
    const { ids, health1, law1 } = await threeInHealth(office)
    const end = { id: health1, effectiveOn: day('2022-11-01') }
    const refused = await office.call('organisation.close', end)
    expect(refused).toMatchObject({ error: { code: 'organisation.notEmpty' } })
    expect(!refused.ok && refused.error.message).toContain('3 người')
    const away = { personIds: ids, organisationId: law1, effectiveOn: day('2022-10-01') }
    await office.do('people.transfer', away)
    expect(await office.call('organisation.close', end)).toMatchObject({ ok: true })
  })
})

describe('removing somebody', () => {
  it('is refused where ratings would go with the record, and tells how many', async () => {
    const office = await openOffice()
    const { law1 } = await smallBloc(office)
    const id = await addPerson(office, { fullName: 'Đỗ Thị Mẫu', organisationId: law1 })
    const change = { subjectId: id, outcome: 'good' } as const
    await office.do('ratings.set', { year: 2021, subject: 'person', changes: [change] })
    expect(await office.call('people.remove', { id })).toMatchObject({
      error: { code: 'people.inUse', message: expect.stringContaining('1 lần xếp loại') },
    })
    const cleared = { subjectId: id, outcome: null }
    await office.do('ratings.set', { year: 2021, subject: 'person', changes: [cleared] })
    await office.do('people.remove', { id })
  })
})
