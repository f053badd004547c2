import { indexExpression } from '@electron/features/people/people.index'
import type { PartialDate } from '@shared/core/partial-date'
import type { InputOf } from '@shared/ipc/app-contract'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../../support/office'
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

  it('selects no more people than one action takes, and says so', async () => {
    const office = await openOffice()
    await importPeople(office, manyPeople(5001, []))
    const refused = await office.call('people.ids', {})
    expect(refused).toMatchObject({ ok: false, error: { code: 'people.tooManySelected' } })
    const [women, men] = [{ gender: 'female' }, { gender: 'male' }] as const
    const [some, others] = [
      await office.do('people.ids', women),
      await office.do('people.ids', men),
    ]
    expect(some.length + others.length).toBeLessThanOrEqual(5001)
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
