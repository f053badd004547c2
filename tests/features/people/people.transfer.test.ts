import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { InputOf } from '@shared/ipc/app-contract'
import { describe, expect, it } from 'vitest'
import { day, type Office, openOffice } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { addPerson, importPeople, manyPeople } from './people-samples'

const names = async (office: Office, filter: InputOf<'people.list'>) =>
  (await office.do('people.list', filter)).rows.map(({ fullName }) => fullName)

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
