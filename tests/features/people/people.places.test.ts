import type { PartialDate } from '@shared/core/partial-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { overlaps, placeProblem, stayBegunThen } from '@shared/features/people/people.places.rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, type Office, openOffice } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { addPerson, importPeople, manyPeople } from './people-samples'

const today = day('2022-12-20')
const period = (from: string | null, to: string | null) => ({
  validFrom: from === null ? null : day(from),
  validTo: to === null ? null : day(to),
})

describe('two stays', () => {
  it.each([
    { a: ['2015-01-01', '2020-01-01'], b: ['2020-01-01', null], shared: false },
    { a: ['2015-01-01', '2020-01-02'], b: ['2020-01-01', null], shared: true },
    { a: [null, '2015-01-01'], b: ['2015-01-01', null], shared: false },
    { a: [null, null], b: ['2015-01-01', '2015-01-02'], shared: true },
    { a: [null, '2015-01-01'], b: [null, '2010-01-01'], shared: true },
  ] as const)('$a and $b share a day: $shared', ({ a, b, shared }) => {
    const [first, second] = [period(a[0], a[1]), period(b[0], b[1])]
    expect(overlaps(first, second)).toBe(shared)
    expect(overlaps(second, first)).toBe(shared)
  })

  it('share a day exactly when some day lies in both', () => {
    const dayOf = (n: number | null) =>
      n === null ? null : `2020-01-${String(n).padStart(2, '0')}`
    const end = fc.option(fc.integer({ min: 1, max: 28 }))
    const stay = fc
      .record({ from: end, to: end })
      .filter(({ from, to }) => from === null || to === null || from < to)
    type Stay = { readonly from: number | null; readonly to: number | null }
    const holds = ({ from, to }: Stay, n: number) =>
      (from === null || n >= from) && (to === null || n < to)
    const shown = ({ from, to }: Stay) => period(dayOf(from), dayOf(to))
    fc.assert(
      fc.property(stay, stay, (a, b) => {
        const days = Array.from({ length: 40 }, (_, n) => n - 5)
        expect(overlaps(shown(a), shown(b))).toBe(days.some((n) => holds(a, n) && holds(b, n)))
      }),
    )
  })

  it('are refused for what is wrong first', () => {
    const others = [period('2020-01-01', null)]
    const problem = (from: string | null, to: string | null) =>
      placeProblem(period(from, to), others, today)
    expect(problem('2022-12-21', null)).toEqual({ kind: 'later' })
    expect(problem('2020-01-01', '2020-01-01')).toEqual({ kind: 'backwards' })
    expect(problem(null, '2020-01-02')).toEqual({ kind: 'overlap', other: others[0] })
    expect(problem(null, '2020-01-01')).toBeNull()
  })

  it('begin one another only where the later beginning is not known', () => {
    const unknown = period(null, null)
    expect(stayBegunThen(period('2015-01-01', '2020-01-01'), [unknown])).toBe(unknown)
    expect(stayBegunThen(period('2015-01-01', null), [unknown])).toBeNull()
    expect(stayBegunThen(period(null, '2016-01-01'), [period('2015-01-01', null)])).toBeNull()
    expect(stayBegunThen(period(null, '2020-01-01'), [period(null, '2019-01-01')])).toBeNull()
  })
})

async function inHealth() {
  const office = await openOffice()
  const bloc = await smallBloc(office)
  const id = await addPerson(office, { fullName: 'Đỗ Thị Mẫu', organisationId: bloc.health1 })
  return { office, id, ...bloc }
}

const stay = (organisationId: OrganisationId, from: string | null, to: string | null) => ({
  ...{ organisationId, position: '', basis: '' },
  ...period(from, to),
})
const places = async (office: Office, id: PersonId) =>
  (await office.do('people.get', { id })).memberships
const path = async (office: Office, id: PersonId) =>
  (await places(office, id)).map(({ organisation, position, validFrom, validTo }) => [
    organisation.split(', ')[1],
    position,
    validFrom,
    validTo,
  ])
const health = 'Đảng bộ Sở Y tế'
const law = 'Đảng bộ Sở Tư pháp'

describe('an earlier stay', () => {
  it('written afterwards gives the present one its beginning, and is undone with it', async () => {
    const { office, id, law1 } = await inHealth()
    const earlier = { ...stay(law1, '2015-03-01', '2020-06-01'), position: 'Bí thư' }
    await office.do('people.addPlace', { personId: id, ...earlier })
    expect(await path(office, id)).toEqual([
      [health, '', '2020-06-01', null],
      [law, 'Bí thư', '2015-03-01', '2020-06-01'],
    ])
    await office.do('history.undo', {})
    expect(await path(office, id)).toEqual([[health, '', null, null]])
  })

  it('is refused on a day already spent elsewhere, saying where and when', async () => {
    const { office, id, law1, health2 } = await inHealth()
    await office.do('people.addPlace', { personId: id, ...stay(law1, '2015-03-01', '2020-06-01') })
    const twice = { personId: id, ...stay(health2, '2020-05-31', '2020-06-01') }
    const refused = await office.call('people.addPlace', twice)
    expect(refused).toMatchObject({ error: { code: 'people.placeOverlaps' } })
    expect(!refused.ok && refused.error.message).toContain('01/03/2015 – 01/06/2020')
    expect(await path(office, id)).toHaveLength(2)
    const before = { personId: id, ...stay(health2, null, '2015-03-01') }
    expect(await office.call('people.addPlace', before)).toMatchObject({ ok: true })
  })

  it('cannot last beyond the end of its organisation, nor beyond today', async () => {
    const { office, id, health1, law1 } = await inHealth()
    const [present] = await places(office, id)
    await office.do('people.editPlace', { id: present!.id, ...stay(health1, '2021-01-01', null) })
    await office.do('organisation.close', { id: law1, effectiveOn: day('2020-01-01') })
    const add = (from: string, to: string) =>
      office.call('people.addPlace', { personId: id, ...stay(law1, from, to) })
    const code = async (from: string, to: string) => {
      const reply = await add(from, to)
      return reply.ok ? null : reply.error.code
    }
    expect(await code('2018-01-01', '2020-01-02')).toBe('people.organisationEnded')
    expect(await code('2018-01-01', '2022-12-21')).toBe('people.placeLater')
    expect(await code('2018-01-01', '2018-01-01')).toBe('people.placeBackwards')
    expect(await code('2018-01-01', '2020-01-01')).toBeNull()
  })

  it('cannot begin before its organisation, however it is written down', async () => {
    const { office, id, law1 } = await inHealth()
    const code = async (from: string | null, to: string) => {
      const place = { personId: id, ...stay(law1, from, to) }
      const reply = await office.call('people.addPlace', place)
      return reply.ok ? null : reply.error.code
    }
    // Opened on 01/01/2015.
    expect(await code('2014-12-31', '2016-01-01')).toBe('people.organisationNotYet')
    expect(await code(null, '2015-01-01')).toBe('people.organisationNotYet')
    expect(await code(null, '2015-01-02')).toBeNull()
    const early = { fullName: 'Lê Thử Sớm', organisationId: law1, memberSince: day('2014-12-31') }
    await expect(addPerson(office, early)).rejects.toThrow('hoạt động từ 01/01/2015')
    await addPerson(office, { ...early, memberSince: day('2015-01-01') })
  })

  it('lies within one of the times when its organisation was at work', async () => {
    const { office, id, law1 } = await inHealth()
    await office.do('organisation.close', { id: law1, effectiveOn: day('2016-01-01') })
    await office.do('organisation.reopen', { id: law1, effectiveOn: day('2018-01-01') })
    const code = async (from: string, to: string) => {
      const reply = await office.call('people.addPlace', {
        ...{ personId: id, ...stay(law1, from, to) },
      })
      return reply.ok ? null : reply.error.code
    }
    expect(await code('2015-06-01', '2018-06-01')).toBe('people.organisationEnded')
    expect(await code('2017-06-01', '2018-06-01')).toBe('people.organisationNotYet')
    expect(await code('2018-01-01', '2018-06-01')).toBeNull()
    expect(await code('2015-06-01', '2016-01-01')).toBeNull()
  })

  it('can be put right and removed; the record of the person tells all of it', async () => {
    const { office, id, law1, health1 } = await inHealth()
    const [place] = await places(office, id)
    const corrected = { ...stay(health1, '2019-01-01', null), basis: 'QĐ 12-QĐ/ĐU' }
    await office.do('people.editPlace', { id: place!.id, ...corrected })
    await office.do('people.addPlace', { personId: id, ...stay(law1, '2018-01-01', '2019-01-01') })
    const [, earlier] = await places(office, id)
    await office.do('people.removePlace', { id: earlier!.id })
    expect(await path(office, id)).toEqual([[health, '', '2019-01-01', null]])
    const history = await office.do('history.ofSubject', { rowId: id, also: [place!.id] })
    expect(history.map(({ sentence }) => sentence)).toContain(
      'Đã sửa quá trình của Đỗ Thị Mẫu tại Chi bộ 1, Đảng bộ Sở Y tế',
    )
    const gone = await office.call('people.removePlace', { id: earlier!.id })
    expect(gone).toMatchObject({ error: { code: 'people.noPlace' } })
  })
})

describe('a new post', () => {
  it('in the same organisation is a dated row of its own, for many at once', async () => {
    const office = await openOffice()
    const { health1 } = await smallBloc(office)
    const people = manyPeople(3, [health1])
    await importPeople(office, people)
    const [first] = people
    const change = {
      personIds: people.map(({ id }) => id),
      ...{ position: 'Cấp ủy viên', effectiveOn: day('2022-10-01'), basis: 'QĐ 3-QĐ/ĐU' },
    }
    expect(await office.do('people.changePosition', change)).toEqual({ changed: 3 })
    expect(await path(office, first!.id)).toEqual([
      [health, 'Cấp ủy viên', '2022-10-01', null],
      [health, '', null, '2022-10-01'],
    ])
    const again = await office.call('people.changePosition', change)
    expect(again).toMatchObject({ error: { code: 'people.samePosition' } })
    const early = { ...change, position: 'Bí thư', effectiveOn: day('2022-09-30') }
    const refused = await office.call('people.changePosition', early)
    expect(refused).toMatchObject({ error: { code: 'people.positionBeforeArrival' } })
    await office.do('history.undo', {})
    expect(await path(office, first!.id)).toEqual([[health, '', null, null]])
  })

  it('goes along with a transfer only when asked, and the effect says so before', async () => {
    const { office, id, law1 } = await inHealth()
    const post = { position: 'Bí thư', effectiveOn: day('2022-09-01'), basis: '' }
    await office.do('people.changePosition', { personIds: [id], ...post })
    const wanted = { personIds: [id], organisationId: law1, effectiveOn: day('2022-08-31') }
    expect(await office.do('people.transferEffect', wanted)).toMatchObject({
      ...{ moving: 1, partyMembers: 1, withPosition: 1, staying: 0 },
      from: [{ organisation: 'Chi bộ 1, Đảng bộ Sở Y tế', people: 1 }],
      tooEarly: [{ name: 'Đỗ Thị Mẫu', since: '2022-09-01' }],
    })
    const transfer = { ...wanted, effectiveOn: day('2022-10-01') }
    await office.do('people.transfer', { ...transfer, keepPosition: true, basis: 'GGT 5' })
    expect((await path(office, id))[0]).toEqual([law, 'Bí thư', '2022-10-01', null])
    await office.do('history.undo', {})
    await office.do('people.transfer', transfer)
    expect((await path(office, id))[0]).toEqual([law, '', '2022-10-01', null])
  })
})

describe('the end of Party membership', () => {
  it('takes the flag and the place, keeps what is known, and can be undone', async () => {
    const { office, id } = await inHealth()
    const end = (endedOn: string) =>
      office.call('people.endPartyMembership', {
        ...{ id, end: 'died', leavesOrganisation: true },
        endedOn: endedOn as PartialDate,
      })
    expect(await end('2022-05')).toMatchObject({ error: { code: 'people.endDayUnknown' } })
    expect(await end('2023')).toMatchObject({ error: { code: 'people.dates' } })
    expect(await end('2022-05-04')).toMatchObject({ ok: true })
    expect(await office.do('people.get', { id })).toMatchObject({
      ...{ isPartyMember: false, partyEnd: 'died', partyEndedOn: '2022-05-04' },
      memberships: [{ validTo: '2022-05-04' }],
    })
    expect((await office.do('people.list', { standing: 'ended' })).total).toBe(1)
    expect(await end('2022-05-04')).toMatchObject({ error: { code: 'people.notPartyMember' } })
    await office.do('history.undo', {})
    expect(await office.do('people.get', { id })).toMatchObject({
      ...{ isPartyMember: true, partyEnd: null },
      memberships: [{ validTo: null }],
    })
  })
})

describe('the file of a member', () => {
  it('is kept as typed, hidden in lists, and untouched by what does not speak of it', async () => {
    const office = await openOffice()
    const fullName = 'Lê Thị Đoàn Viên'
    const id = await addPerson(office, {
      ...{ fullName, category: 'Công chức', isYouthUnionMember: true },
      ...{ citizenNumber: '083165001234', partyFileNumber: '001234' },
    })
    const { memberships: _, ...person } = await office.do('people.get', { id })
    const { citizenNumber, partyFileNumber, isYouthUnionMember, ...listed } = person
    expect([citizenNumber, partyFileNumber]).toEqual(['083165001234', '001234'])
    await office.do('people.edit', { ...listed, note: 'Đã xem lại', position: '' })
    expect(await office.do('people.get', { id })).toMatchObject({
      ...{ citizenNumber, partyFileNumber, isYouthUnionMember, note: 'Đã xem lại' },
    })
    const { rows } = await office.do('people.list', { standing: 'youth-union' })
    expect(rows).toMatchObject([{ fullName, citizenNumber: '•••••234' }])
  })

  it('takes one category for everyone selected, undone as one', async () => {
    const office = await openOffice()
    const people = manyPeople(3, [])
    await importPeople(office, people)
    const personIds = people.map(({ id }) => id)
    await office.do('people.setCategory', { personIds, category: 'Viên chức' })
    expect((await office.do('people.list', { category: 'Viên chức' })).total).toBe(3)
    await office.do('history.undo', {})
    expect((await office.do('people.list', { missing: 'category' })).total).toBe(3)
  })
})
