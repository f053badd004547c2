import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'
import { departments, onDay, standing, staysOf } from './reorganisation-samples'

describe('across the border of the committee', () => {
  it('comes an organisation with its cells to be filled, from a body that is named', async () => {
    const { office, bloc } = await departments()
    const reception = {
      name: 'Đảng bộ Điện lực',
      level: 'base-committee',
      kind: 'state-enterprise',
      parentId: bloc,
      counterpart: 'Đảng ủy Tổng công ty mẫu',
      reportedMembers: 45,
      ...onDay('2025-03-01'),
    } as const
    const { id } = await office.do('reorganisation.receive', { ...reception, cells: 2 })
    expect((await standing(office)).slice(-3)).toEqual([
      '  Đảng bộ Điện lực',
      '    Chi bộ 1',
      '    Chi bộ 2',
    ])
    expect(await office.do('organisation.get', { id })).toMatchObject({
      ...{ openedOn: '2025-03-01', reportedMembers: 45 },
      versions: [{ cause: 'receive', basis: 'QĐ 45-QĐ/ĐUK' }],
    })
    const { border, counter } = await office.do('reorganisation.succession', { id })
    expect(border).toMatchObject([{ kind: 'receive', counterpart: 'Đảng ủy Tổng công ty mẫu' }])
    expect(counter).toEqual({ what: 'handOver', counterpart: 'Đảng ủy Tổng công ty mẫu' })
    const cell = { ...reception, name: 'Chi bộ khác', level: 'base-cell', cells: 2 } as const
    expect(await office.call('reorganisation.receive', cell)).toMatchObject({
      error: { code: 'reorganisation.cellsNotAllowed' },
    })
    const second = { ...reception, level: 'bloc', parentId: null } as const
    expect(await office.call('reorganisation.receive', second)).toMatchObject({
      error: { code: 'organisation.rootExists' },
    })
  })

  it('goes an organisation with all below it, and comes back with those who left with it', async () => {
    const { office, transport, transport1, building, people } = await departments()
    const before = await standing(office)
    const leaving = { id: transport, counterpart: 'Đảng ủy tỉnh bạn', ...onDay('2025-03-01') }
    const effect = await office.do('reorganisation.effect', { what: 'handOver', ...leaving })
    expect(effect).toMatchObject({ leaving: { people: 5, partyMembers: 4 }, ended: 3 })
    await office.do('reorganisation.handOver', leaving)
    expect(await staysOf(office, people.binh)).toEqual(['Chi bộ 1 2020-01-01–2025-03-01'])
    // One of them has found another place since.
    await office.do('people.transfer', {
      personIds: [people.en],
      organisationId: building,
      effectiveOn: day('2025-04-01'),
    })
    const back = { id: transport, counterpart: 'Đảng ủy tỉnh bạn', ...onDay('2025-05-01') }
    const returned = await office.do('reorganisation.effect', { what: 'receiveBack', ...back })
    expect(returned.moving).toEqual({ people: 4, partyMembers: 3 })
    await office.do('reorganisation.receiveBack', back)
    expect(await standing(office)).toEqual(before)
    expect(await staysOf(office, people.binh)).toEqual([
      'Chi bộ 1 2020-01-01–2025-03-01',
      'Chi bộ 1 2025-05-01–',
    ])
    expect((await staysOf(office, people.en)).at(-1)).toBe('Đảng bộ Sở Xây dựng 2025-04-01–')
    const { versions } = await office.do('organisation.get', { id: transport1 })
    expect(versions.map(({ cause }) => cause)).toEqual(['create', 'hand-over', 'receive'])
  })

  it('does not come back what never went', async () => {
    const { office, front, building1 } = await departments()
    await office.do('reorganisation.dissolve', {
      id: front,
      members: { to: 'existing', id: building1 },
      ...onDay('2025-03-01'),
    })
    const back = { id: front, counterpart: 'Đảng ủy tỉnh bạn', ...onDay('2025-04-01') }
    expect(await office.call('reorganisation.receiveBack', back)).toMatchObject({
      error: { code: 'reorganisation.notHandedOver' },
    })
  })
})

describe('ending', () => {
  it('asks where people and children go, and sends them there', async () => {
    const { office, transport, building, people } = await departments()
    const end = { id: transport, ...onDay('2025-03-01') }
    expect(await office.call('reorganisation.dissolve', end)).toMatchObject({
      error: { code: 'reorganisation.childrenLeft' },
    })
    expect(
      await office.call('reorganisation.dissolve', { ...end, childrenTo: building }),
    ).toMatchObject({ error: { code: 'reorganisation.membersLeft' } })
    const whole = {
      ...end,
      childrenTo: building,
      members: { to: 'existing', id: building } as const,
    }
    const effect = await office.do('reorganisation.effect', { what: 'dissolve', ...whole })
    expect(effect).toMatchObject({ moving: { people: 3 }, movedOrganisations: 2, ended: 1 })
    await office.do('reorganisation.dissolve', whole)
    expect(await standing(office)).toEqual([
      'Đảng bộ Khối mẫu',
      '  Đảng bộ Sở Xây dựng',
      '    Chi bộ 1',
      '    Chi bộ 1 (Sở Giao thông vận tải)',
      '    Chi bộ Thanh tra',
      '  Chi bộ Ban Dân vận',
    ])
    expect((await staysOf(office, people.en)).at(-1)).toBe('Đảng bộ Sở Xây dựng 2025-03-01–')
    const { counter } = await office.do('reorganisation.succession', { id: transport })
    expect(counter).toEqual({ what: 'reopen' })
  })

  it('takes the children with it, and does not send people into what ends', async () => {
    const { office, transport, transport1, people } = await departments()
    const end = { id: transport, withChildren: true, ...onDay('2025-03-01') }
    expect(
      await office.call('reorganisation.dissolve', {
        ...end,
        members: { to: 'existing', id: transport1 },
      }),
    ).toMatchObject({ error: { code: 'reorganisation.membersInEnded' } })
    await office.do('reorganisation.dissolve', { ...end, members: { to: 'outside' } })
    expect(await staysOf(office, people.chi)).toEqual(['Chi bộ Thanh tra 2020-01-01–2025-03-01'])
  })
})

describe('another level', () => {
  it('turns a committee into a cell whose cells dissolve into it', async () => {
    const { office, transport, people } = await departments()
    const relevel = { id: transport, level: 'base-cell', kind: 'state' } as const
    expect(
      await office.call('reorganisation.relevel', { ...relevel, ...onDay('2025-03-01') }),
    ).toMatchObject({ error: { code: 'organisation.childNotAllowed' } })
    const dissolving = { ...relevel, dissolveChildren: true, ...onDay('2025-03-01') }
    const effect = await office.do('reorganisation.effect', { what: 'relevel', ...dissolving })
    expect(effect).toMatchObject({ moving: { people: 2 }, staying: { people: 3 }, ended: 2 })
    await office.do('reorganisation.relevel', dissolving)
    expect((await staysOf(office, people.binh)).at(-1)).toBe(
      'Đảng bộ Sở Giao thông vận tải 2025-03-01–',
    )
    const { level, openChildren, versions } = await office.do('organisation.get', { id: transport })
    expect({ level, openChildren }).toEqual({ level: 'base-cell', openChildren: 0 })
    expect(versions.at(-1)?.cause).toBe('relevel')
    await office.do('history.undo', {})
    expect((await office.do('organisation.get', { id: transport })).openChildren).toBe(2)
  })

  it('turns a cell into a committee', async () => {
    const { office, front } = await departments()
    await office.do('reorganisation.relevel', {
      id: front,
      level: 'base-committee',
      kind: 'party',
      ...onDay('2025-03-01'),
    })
    expect((await office.do('organisation.get', { id: front })).level).toBe('base-committee')
  })
})

it('tells the effect of a rename, a move and a return before they are done', async () => {
  const { office, transport, transport2, building, front } = await departments()
  const rename = { id: transport, name: 'Đảng bộ Sở GTVT', shortName: '', ...onDay('2025-03-01') }
  expect(await office.do('reorganisation.effect', { what: 'rename', ...rename })).toMatchObject({
    staying: { people: 5, partyMembers: 4 },
    ...{ below: 2, ended: 0, moving: { people: 0 } },
  })
  const move = { id: transport2, parentId: building, ...onDay('2025-03-01') }
  expect(await office.do('reorganisation.effect', { what: 'move', ...move })).toMatchObject({
    ...{ staying: { people: 1 }, movedOrganisations: 1 },
  })
  const reopen = { id: front, ...onDay('2025-03-01') }
  expect(await office.call('reorganisation.effect', { what: 'reopen', ...reopen })).toMatchObject({
    error: { code: 'organisation.notClosed' },
  })
})
