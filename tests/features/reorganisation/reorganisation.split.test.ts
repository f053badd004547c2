import { findOpenRoot } from '@electron/features/organisation/organisation.detail.queries'
import { describe, expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { day } from '../../support/office'
import { addOrganisation } from '../organisation/organisation-samples'
import {
  departments,
  member,
  onDay,
  part,
  type Split,
  standing,
  staysOf,
  transportInTwo,
} from './reorganisation-samples'

describe('splitting', () => {
  it('deals members and children to new organisations, and ends the old one', async () => {
    const { office, split, people, transport } = await transportInTwo()
    await office.do('reorganisation.split', split)
    expect(await standing(office)).toEqual([
      'Đảng bộ Khối mẫu',
      '  Đảng bộ Sở Xây dựng',
      '    Chi bộ 1',
      '  Chi bộ Ban Dân vận',
      '  Đảng bộ Cục Đường bộ',
      '    Chi bộ 1',
      '  Đảng bộ Cảng vụ',
      '    Chi bộ Thanh tra',
    ])
    // By name: Dũng, Én | Giang.
    const partOf = async (id: typeof people.dung) => (await staysOf(office, id)).at(-1)
    expect(await partOf(people.en)).toBe('Đảng bộ Cục Đường bộ 2025-03-01–')
    expect(await partOf(people.giang)).toBe('Đảng bộ Cảng vụ 2025-03-01–')
    expect(await partOf(people.binh)).toBe('Chi bộ 1 2020-01-01–')
    const { successors } = await office.do('reorganisation.succession', { id: transport })
    expect(successors.map(({ name }) => name)).toEqual(['Đảng bộ Cảng vụ', 'Đảng bộ Cục Đường bộ'])
  })

  it('lets the organisation go on with a part, by hand over any rule, and cells dissolve', async () => {
    const { office, split, bloc, transport1, transport2, people } = await transportInTwo()
    await office.do('reorganisation.split', {
      ...split,
      targets: [
        { to: 'itself', carriesHistory: true },
        part('Chi bộ Cảng vụ', bloc, { level: 'base-cell' }),
      ],
      members: {
        rule: 'by-category',
        categories: [
          { category: 'công chức', target: 0 },
          { category: 'Viên chức', target: 1 },
        ],
        byHand: [{ personId: people.giang, target: 1 }],
      },
      children: [
        { id: transport1, target: 0 },
        { id: transport2, target: 1, dissolves: true },
      ],
    })
    const place = async (id: typeof people.an) => (await staysOf(office, id)).at(-1)
    expect(await place(people.dung)).toBe('Đảng bộ Sở Giao thông vận tải 2020-01-01–')
    expect(await place(people.en)).toBe('Chi bộ Cảng vụ 2025-03-01–')
    expect(await place(people.giang)).toBe('Chi bộ Cảng vụ 2025-03-01–')
    expect(await place(people.chi)).toBe('Chi bộ Cảng vụ 2025-03-01–')
    expect(await standing(office)).toContain('    Chi bộ 1')
    expect(await standing(office)).not.toContain('    Chi bộ Thanh tra')
  })

  it('divides the Bloc into several, as happened in 2025', async () => {
    const { office, bloc, building, transport, front } = await departments()
    const top = (name: string) => part(name, null, { level: 'bloc', kind: 'party' })
    await office.do('reorganisation.split', {
      id: bloc,
      targets: [top('Đảng bộ các cơ quan Đảng tỉnh'), top('Đảng bộ Ủy ban nhân dân tỉnh')],
      members: { rule: 'in-turn' },
      children: [
        { id: front, target: 0 },
        { id: building, target: 1 },
        { id: transport, target: 1 },
      ],
      ...onDay('2025-03-01'),
    })
    expect((await standing(office)).filter((line) => !line.startsWith('   '))).toEqual([
      'Đảng bộ các cơ quan Đảng tỉnh',
      '  Chi bộ Ban Dân vận',
      'Đảng bộ Ủy ban nhân dân tỉnh',
      '  Đảng bộ Sở Xây dựng',
      '  Đảng bộ Sở Giao thông vận tải',
    ])
    const second = { parentId: null, level: 'bloc', kind: 'party', openedOn: null } as const
    expect(
      await office.call('organisation.add', { name: 'Đảng bộ thứ ba', ...second }),
    ).toMatchObject({ error: { code: 'organisation.rootExists' } })
  })

  it('gives the successors of a Bloc names that tell them apart, then and later', async () => {
    const { office, bloc, building, transport, front } = await departments()
    const top = (name: string) => part(name, null, { level: 'bloc', kind: 'party' })
    const [first, second] = ['Đảng bộ các cơ quan Đảng tỉnh', 'Đảng bộ UBND tỉnh']
    const split = (names: readonly string[]) =>
      office.call('reorganisation.split', {
        ...{ id: bloc, targets: names.map(top), members: { rule: 'in-turn' } },
        children: [
          { id: front, target: 0 },
          ...[building, transport].map((id) => ({ id, target: 1 })),
        ],
        ...onDay('2025-03-01'),
      })
    const refused = { error: { code: 'organisation.namesake' } }
    expect(await split([first, first.toUpperCase()])).toMatchObject(refused)
    expect(await split([first, second])).toMatchObject({ ok: true })
    const roots = await office.db
      .selectFrom('organisation')
      .select(['id', 'name'])
      .where('parent_id', 'is', null)
      .where('closed_on', 'is', null)
      .orderBy('position')
      .execute()
    const rename = (name: string) =>
      office.call('organisation.rename', {
        ...{ id: roots[1]!.id, name, shortName: '', basis: '', effectiveOn: day('2025-04-01') },
      })
    expect(await rename(first)).toMatchObject(refused)
    // The old Bloc has ended, so its name is free again.
    expect(await rename('Đảng bộ UBND tỉnh mới')).toMatchObject({ ok: true })
  })

  it('takes for the top the successor that the committee of the office leads', async () => {
    const { office, bloc, building, transport, front } = await departments()
    const top = (name: string) => part(name, null, { level: 'bloc', kind: 'party' })
    await office.do('reorganisation.split', {
      ...{ id: bloc, members: { rule: 'in-turn' } },
      targets: [top('Đảng bộ các cơ quan Đảng tỉnh'), top('Đảng bộ UBND tỉnh')],
      children: [building, transport, front].map((id) => ({ id, target: 1 })),
      ...onDay('2025-03-01'),
    })
    expect(await findOpenRoot(office.db)).toMatchObject({ name: 'Đảng bộ các cơ quan Đảng tỉnh' })
    const identity = { ...demoIdentity, name: 'ĐẢNG ỦY UBND TỈNH' }
    await office.do('committee.setUp', { identity, signer: demoSigner })
    expect(await findOpenRoot(office.db)).toMatchObject({ name: 'Đảng bộ UBND tỉnh' })
  })

  it('makes cells below a committee that goes on', async () => {
    const { office, split, transport, transport1, transport2, people } = await transportInTwo()
    const cell = (name: string) => part(name, transport, { level: 'cell' })
    await office.do('reorganisation.split', {
      ...split,
      targets: [{ to: 'itself', carriesHistory: true }, cell('Chi bộ 2'), cell('Chi bộ 3')],
      members: {
        rule: 'by-hand',
        byHand: [
          { personId: people.dung, target: 1 },
          { personId: people.en, target: 2 },
          { personId: people.giang, target: 2 },
        ],
      },
      children: [transport1, transport2].map((id) => ({ id, target: 0 })),
    })
    expect(await standing(office)).toContain('    Chi bộ 3')
    expect((await staysOf(office, people.dung)).at(-1)).toBe('Chi bộ 2 2025-03-01–')
  })
})

describe('a split is refused', () => {
  it('until everybody and every child has a part', async () => {
    const { office, split, people, transport1 } = await transportInTwo()
    const byHand = [{ personId: people.dung, target: 0 }]
    const left = await office.call('reorganisation.split', {
      ...split,
      members: { rule: 'by-hand', byHand },
    })
    expect(left).toMatchObject({ error: { code: 'reorganisation.membersNotDealt' } })
    expect(left).toMatchObject({ error: { message: expect.stringContaining('Còn 2 người') } })
    const child = { ...split, children: [{ id: transport1, target: 0 }] }
    expect(await office.call('reorganisation.split', child)).toMatchObject({
      error: { code: 'reorganisation.childrenNotDealt' },
    })
    const beyond = {
      ...split,
      members: { rule: 'by-hand' as const, byHand: [{ personId: people.dung, target: 9 }] },
    }
    expect(await office.call('reorganisation.split', beyond)).toMatchObject({
      error: { code: 'reorganisation.membersNotDealt' },
    })
  })

  it('into itself alone, into one twice, and into a level that cannot take the children', async () => {
    const { office, split, bloc, building } = await transportInTwo()
    const call = (targets: Split['targets']) =>
      office.call('reorganisation.split', { ...split, targets })
    const itself = { to: 'itself', carriesHistory: true } as const
    const there = { to: 'existing', id: building, carriesHistory: true } as const
    expect(await call([itself, itself])).toMatchObject({
      error: { code: 'reorganisation.targetTwice' },
    })
    expect(await call([there, there])).toMatchObject({
      error: { code: 'reorganisation.targetTwice' },
    })
    const cell = part('Chi bộ Cảng vụ', bloc, { level: 'base-cell' })
    expect(await call([itself, cell])).toMatchObject({
      error: { code: 'reorganisation.levelBelow' },
    })
    const children = (split.children ?? []).map(({ id }) => ({ id, target: 0 }))
    const second = part('Đảng bộ Khối hai', null, { level: 'bloc' })
    expect(
      await office.call('reorganisation.split', { ...split, targets: [itself, second], children }),
    ).toMatchObject({ error: { code: 'organisation.rootExists' } })
  })
})

it('tells the effect that the split then has, and refuses beforehand what it would refuse', async () => {
  const { office, split, people } = await transportInTwo()
  const effect = await office.do('reorganisation.effect', { what: 'split', ...split })
  expect(effect).toMatchObject({
    moving: { people: 3, partyMembers: 2 },
    ...{ ended: 1, movedOrganisations: 2 },
    successors: [
      { name: 'Đảng bộ Cục Đường bộ', state: 'created', people: 2, children: 1 },
      { name: 'Đảng bộ Cảng vụ', state: 'created', people: 1, children: 1 },
    ],
  })
  const byHand = [{ personId: people.dung, target: 0 }]
  const undealt = { ...split, members: { rule: 'by-hand' as const, byHand } }
  expect(await office.call('reorganisation.effect', { what: 'split', ...undealt })).toMatchObject({
    error: { code: 'reorganisation.membersNotDealt' },
  })
})

it('refuses to deal somebody who came after the day', async () => {
  const { office, split, transport } = await transportInTwo()
  await member(office, 'Hồ Thử Kim', transport, { memberSince: onDay('2025-04-01').effectiveOn })
  expect(await office.call('reorganisation.split', split)).toMatchObject({
    error: { code: 'reorganisation.beforeArrival', message: expect.stringContaining('Hồ Thử Kim') },
  })
  await addOrganisation(office, { name: 'Chi bộ khác', parentId: transport })
})
