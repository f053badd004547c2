import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'
import { departments, member, onDay, standing, staysOf } from './reorganisation-samples'

const newDepartment = (parentId: OrganisationId) =>
  ({
    to: 'new',
    name: 'Đảng bộ Sở Xây dựng',
    level: 'base-committee',
    kind: 'state',
    parentId,
  }) as const

describe('merging', () => {
  it('brings members, children and their names under one roof, and ends the others', async () => {
    const { office, bloc, building, transport, people } = await departments()
    const predecessors = [
      { id: building, carriesHistory: true },
      { id: transport, carriesHistory: false },
    ]
    const { id } = await office.do('reorganisation.merge', {
      predecessors,
      into: newDepartment(bloc),
      ...onDay('2025-03-01'),
    })
    expect(await standing(office)).toEqual([
      'Đảng bộ Khối mẫu',
      '  Chi bộ Ban Dân vận',
      '  Đảng bộ Sở Xây dựng',
      '    Chi bộ 1 (Sở Xây dựng)',
      '    Chi bộ 1 (Sở Giao thông vận tải)',
      '    Chi bộ Thanh tra',
    ])
    expect(await staysOf(office, people.dung)).toEqual([
      'Đảng bộ Sở Giao thông vận tải 2020-01-01–2025-03-01',
      'Đảng bộ Sở Xây dựng 2025-03-01–',
    ])
    expect(await staysOf(office, people.an)).toEqual(['Chi bộ 1 (Sở Xây dựng) 2020-01-01–'])
    const now = await office.do('organisation.get', { id })
    expect(now).toMatchObject({ openedOn: '2025-03-01', openChildren: 3, people: 3 })
    const old = await office.do('organisation.get', { id: transport })
    expect(old).toMatchObject({ closedOn: '2025-03-01', people: 0 })
    expect(old.versions.at(-1)).toMatchObject({ cause: 'merge', basis: 'QĐ 45-QĐ/ĐUK' })
    const { predecessors: steps } = await office.do('reorganisation.succession', { id })
    expect(steps).toMatchObject([
      { organisationId: transport, kind: 'merge', carriesHistory: false },
      { organisationId: building, kind: 'merge', carriesHistory: true },
    ])
  })

  it('goes into one of them, which keeps its own cells as they were called', async () => {
    const { office, building, transport } = await departments()
    await office.do('reorganisation.merge', {
      predecessors: [{ id: transport, carriesHistory: true }],
      ...{ into: { to: 'existing', id: building }, ...onDay('2025-03-01') },
    })
    expect(await standing(office)).toEqual([
      'Đảng bộ Khối mẫu',
      '  Đảng bộ Sở Xây dựng',
      '    Chi bộ 1',
      '    Chi bộ 1 (Sở Giao thông vận tải)',
      '    Chi bộ Thanh tra',
      '  Chi bộ Ban Dân vận',
    ])
  })

  it('dissolves the cells when that is asked for, and refuses them under a cell otherwise', async () => {
    const { office, building, transport, front, people } = await departments()
    const merger = {
      predecessors: [{ id: transport, carriesHistory: true }],
      ...{ into: { to: 'existing', id: front } as const, ...onDay('2025-03-01') },
    }
    expect(await office.call('reorganisation.merge', merger)).toMatchObject({
      error: { code: 'reorganisation.levelBelow' },
    })
    await office.do('reorganisation.merge', { ...merger, children: 'dissolve' })
    expect(await staysOf(office, people.binh)).toEqual([
      'Chi bộ 1 2020-01-01–2025-03-01',
      'Chi bộ Ban Dân vận 2025-03-01–',
    ])
    expect((await office.do('organisation.get', { id: building })).closedOn).toBeNull()
  })

  it('follows those who left after the effective day to the day they left', async () => {
    const { office, building, transport, front, people } = await departments()
    await office.do('people.transfer', {
      personIds: [people.dung],
      organisationId: front,
      effectiveOn: day('2025-05-01'),
    })
    await office.do('reorganisation.merge', {
      predecessors: [{ id: transport, carriesHistory: true }],
      ...{ into: { to: 'existing', id: building }, ...onDay('2025-03-01') },
    })
    expect(await staysOf(office, people.dung)).toEqual([
      'Đảng bộ Sở Giao thông vận tải 2020-01-01–2025-03-01',
      'Đảng bộ Sở Xây dựng 2025-03-01–2025-05-01',
      'Chi bộ Ban Dân vận 2025-05-01–',
    ])
  })

  it('is taken back as one, and done again', async () => {
    const { office, building, transport, people } = await departments()
    const before = await standing(office)
    await office.do('reorganisation.merge', {
      predecessors: [{ id: transport, carriesHistory: true }],
      ...{ into: { to: 'existing', id: building }, ...onDay('2025-03-01') },
    })
    const after = await standing(office)
    await office.do('history.undo', {})
    expect(await standing(office)).toEqual(before)
    expect(await staysOf(office, people.dung)).toEqual([
      'Đảng bộ Sở Giao thông vận tải 2020-01-01–',
    ])
    await office.do('history.redo', {})
    expect(await standing(office)).toEqual(after)
  })
})

describe('a merger is refused', () => {
  it('where it would not be one, where one is inside the other, and where one has ended', async () => {
    const { office, bloc, building, transport, transport1, front } = await departments()
    const merge = (ids: readonly string[], into: object, effectiveOn = '2025-03-01') =>
      office.call('reorganisation.merge', {
        predecessors: ids.map((id) => ({ id: id as never, carriesHistory: true })),
        ...{ into: into as never, ...onDay(effectiveOn) },
      })
    const itself = { to: 'existing', id: building }
    expect(await merge([building], itself)).toMatchObject({
      error: { code: 'reorganisation.nothingToMerge' },
    })
    expect(await merge([building], newDepartment(bloc))).toMatchObject({
      error: { code: 'reorganisation.nothingToMerge' },
    })
    expect(await merge([transport1], { to: 'existing', id: transport })).toMatchObject({
      error: { code: 'reorganisation.nested' },
    })
    expect(await merge([transport], itself, '2025-06-02')).toMatchObject({
      error: { code: 'organisation.later' },
    })
    expect(await merge([transport], itself, '2014-12-31')).toMatchObject({
      error: { code: 'organisation.tooEarly' },
    })
    expect(await merge([transport], itself, '2019-06-01')).toMatchObject({
      error: { code: 'reorganisation.beforeArrival' },
    })
    const namesake = { ...newDepartment(bloc), name: 'chi bo ban dan van' }
    expect(await merge([building, transport], namesake)).toMatchObject({
      error: { code: 'organisation.namesake' },
    })
    const inside = { ...newDepartment(transport), level: 'cell' }
    expect(await merge([building, transport], inside)).toMatchObject({
      error: { code: 'reorganisation.insideEnded' },
    })
    await office.do('reorganisation.handOver', {
      ...{ id: front, counterpart: 'Đảng ủy khác', ...onDay('2025-01-01') },
    })
    expect(await merge([front, transport], itself)).toMatchObject({
      error: { code: 'organisation.closed' },
    })
    expect(await standing(office)).toContain('  Đảng bộ Sở Giao thông vận tải')
  })

  it('before a cell left what is to end', async () => {
    const { office, building, transport, transport2 } = await departments()
    await office.do('organisation.move', {
      ...{ id: transport2, parentId: building, ...onDay('2025-04-01') },
    })
    const merger = {
      predecessors: [{ id: transport, carriesHistory: true }],
      into: { to: 'existing', id: building } as const,
    }
    expect(
      await office.call('reorganisation.merge', { ...merger, ...onDay('2025-03-01') }),
    ).toMatchObject({ error: { code: 'organisation.leftSince' } })
    await office.do('reorganisation.merge', { ...merger, ...onDay('2025-04-01') })
  })
})

it('tells the effect that the merger then has', async () => {
  const { office, bloc, building, transport } = await departments()
  await member(office, 'Âu Thử Lan', building)
  const merger = {
    predecessors: [
      { id: building, carriesHistory: true },
      { id: transport, carriesHistory: false },
    ],
    into: newDepartment(bloc),
    ...onDay('2025-03-01'),
  }
  const effect = await office.do('reorganisation.effect', { what: 'merge', ...merger })
  expect(effect).toMatchObject({
    moving: { people: 4, partyMembers: 3 },
    leaving: { people: 0 },
    staying: { people: 3, partyMembers: 3 },
    ...{ ended: 2, endedNames: ['Đảng bộ Sở Xây dựng', 'Đảng bộ Sở Giao thông vận tải'] },
    ...{ movedOrganisations: 3, below: 0 },
    successors: [{ name: 'Đảng bộ Sở Xây dựng', state: 'created', people: 4, children: 3 }],
  })
  expect(effect.renamed).toHaveLength(2)
})
