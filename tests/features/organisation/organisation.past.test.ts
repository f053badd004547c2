import { readNameHistory } from '@electron/features/organisation/organisation.names.queries'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { writtenOn } from '@shared/features/organisation/organisation.names.rules'
import {
  buildTree,
  flattenTree,
  subtreeTotals,
} from '@shared/features/organisation/organisation.rules'
import { describe, expect, it } from 'vitest'
import { day, type Office, openOffice } from '../../support/office'
import { addPerson } from '../people/people-samples'
import { addOrganisation, smallBloc } from './organisation-samples'

/** The tree of a day as indented lines, with the members of each and of all below it. */
async function drawnOn(office: Office, on: string | null): Promise<string[]> {
  const tree = buildTree(await office.do('organisation.tree', { on: on === null ? null : day(on) }))
  const totals = subtreeTotals(tree, ({ memberCount }) => memberCount)
  return flattenTree(tree, () => true).map(
    ({ node, depth }) => `${'  '.repeat(depth - 1)}${node.name}: ${totals.get(node.id)}`,
  )
}

const add = (office: Office, fullName: string, organisationId: OrganisationId) =>
  addPerson(office, { fullName, organisationId, memberSince: day('2016-01-01') })

/** Y tế renamed and one of its cells moved in 2021, a cell opened in 2022 and one ended in 2022. */
async function changedBloc() {
  const office = await openOffice({ today: '2022-12-20' })
  const bloc = await smallBloc(office)
  const nam = await add(office, 'Nguyễn Văn Nam', bloc.health1)
  await add(office, 'Trần Thị Bắc', bloc.health2)
  await office.do('organisation.rename', {
    ...{ id: bloc.health, name: 'Đảng bộ Ngành Y tế', shortName: '' },
    ...{ effectiveOn: day('2021-03-01'), basis: 'QĐ 5-QĐ/ĐUK' },
  })
  await office.do('organisation.move', {
    ...{ id: bloc.health2, parentId: bloc.law },
    ...{ effectiveOn: day('2021-06-01'), basis: '' },
  })
  const { id: late } = await office.do('organisation.add', {
    ...{ name: 'Chi bộ 3', parentId: bloc.law, level: 'cell', kind: 'state' },
    openedOn: day('2022-02-01'),
  })
  await office.do('people.transfer', {
    ...{ personIds: [nam], organisationId: late, effectiveOn: day('2022-03-01') },
  })
  await office.do('organisation.close', {
    ...{ id: bloc.health1, effectiveOn: day('2022-04-01'), basis: '' },
  })
  return { office, late, ...bloc }
}

describe('the tree of a past day', () => {
  it('has the names, places and counts of that day, the day of a change included', async () => {
    const { office } = await changedBloc()
    const before = [
      'Đảng bộ Khối mẫu: 2',
      '  Đảng bộ Sở Y tế: 2',
      '    Chi bộ 1: 1',
      '    Chi bộ 2: 1',
      '  Đảng bộ Sở Tư pháp: 0',
      '    Chi bộ 1: 0',
    ]
    expect(await drawnOn(office, '2021-02-28')).toEqual(before)
    expect(await drawnOn(office, '2021-03-01')).toEqual(
      before.map((line) => line.replace('Sở Y tế', 'Ngành Y tế')),
    )
    expect(await drawnOn(office, '2022-02-28')).toEqual([
      'Đảng bộ Khối mẫu: 2',
      '  Đảng bộ Ngành Y tế: 1',
      '    Chi bộ 1: 1',
      '  Đảng bộ Sở Tư pháp: 1',
      '    Chi bộ 1: 0',
      '    Chi bộ 2: 1',
      '    Chi bộ 3: 0',
    ])
  })

  it('shows neither what was not there yet nor what had ended', async () => {
    const { office } = await changedBloc()
    expect(await drawnOn(office, '2022-01-31')).not.toContain('    Chi bộ 3: 0')
    expect(await drawnOn(office, '2022-03-01')).toContain('    Chi bộ 3: 1')
    expect(await drawnOn(office, '2022-03-31')).toContain('    Chi bộ 1: 0')
    expect((await drawnOn(office, '2022-04-01')).filter((l) => /Chi bộ 1/.test(l))).toHaveLength(1)
    expect(await drawnOn(office, '2014-12-31')).toEqual([])
  })

  it('agrees with today’s tree but for what has ended', async () => {
    const { office } = await changedBloc()
    const today = await office.do('organisation.tree', {})
    const asOfToday = await office.do('organisation.tree', { on: day('2022-12-20') })
    const open = today.filter(({ isClosed }) => !isClosed)
    const byId = (nodes: typeof today) =>
      new Map(nodes.map(({ otherNames: _, ...node }) => [node.id, node]))
    expect(byId(asOfToday)).toEqual(byId(open))
  })
})

describe('one organisation on a past day', () => {
  it('is told as it was, until when, and what it is called today', async () => {
    const { office, health, health2 } = await changedBloc()
    expect(
      await office.do('organisation.onDay', { id: health, on: day('2020-01-01') }),
    ).toMatchObject({
      ...{ name: 'Đảng bộ Sở Y tế', since: '2015-01-01', cause: 'create' },
      next: { day: '2021-03-01', cause: 'rename', name: 'Đảng bộ Ngành Y tế' },
      nameToday: 'Đảng bộ Ngành Y tế',
    })
    expect(
      await office.do('organisation.onDay', { id: health2, on: day('2021-04-01') }),
    ).toMatchObject({
      ...{ qualifiedName: 'Chi bộ 2, Đảng bộ Ngành Y tế', parentName: 'Đảng bộ Ngành Y tế' },
      ...{ people: 1, partyMembers: 1 },
    })
  })

  it('is refused on a day on which it was not at work', async () => {
    const { office, late, health1 } = await changedBloc()
    for (const [id, on] of [
      [late, '2022-01-31'],
      [health1, '2022-04-01'],
    ] as const)
      expect(await office.call('organisation.onDay', { id, on: day(on) })).toMatchObject({
        error: { code: 'organisation.notThen' },
      })
  })
})

describe('names on documents', () => {
  it.each([
    {
      text: 'Đảng bộ Ngành Y tế',
      on: '2020-05-01',
      printed: 'Đảng bộ Sở Y tế',
      why: 'its name then',
    },
    {
      text: 'Đảng bộ Sở Y tế',
      on: '2022-05-01',
      printed: 'Đảng bộ Ngành Y tế',
      why: 'its name now',
    },
    { text: 'ĐẢNG BỘ SỞ Y TẾ', on: '2020-05-01', printed: 'ĐẢNG BỘ SỞ Y TẾ', why: 'right already' },
    { text: 'Sở Y tế (cơ quan)', on: '2022-05-01', printed: 'Sở Y tế (cơ quan)', why: 'own words' },
  ])('“$text” on $on is printed “$printed”: $why', async ({ text, on, printed }) => {
    const { office, health } = await changedBloc()
    const history = await readNameHistory(office.db, [health])
    expect(writtenOn(history, { id: health, text }, day(on))).toBe(printed)
  })

  it('follows a cell to the committee it stood under on the day, in the form the clerk chose', async () => {
    const { office, health2 } = await changedBloc()
    const history = await readNameHistory(office.db, [health2])
    const on = (text: string, then: string) => writtenOn(history, { id: health2, text }, day(then))
    expect(on('Chi bộ 2, Đảng bộ Sở Tư pháp', '2020-05-01')).toBe('Chi bộ 2, Đảng bộ Sở Y tế')
    expect(on('Chi bộ 2 (Đảng bộ Sở Tư pháp)', '2022-05-01')).toBe('Chi bộ 2 (Đảng bộ Sở Tư pháp)')
    expect(on('Đảng bộ Sở Tư pháp', '2021-04-01')).toBe('Đảng bộ Ngành Y tế')
    expect(on('Chi bộ 2', '2021-04-01')).toBe('Chi bộ 2')
  })
})

it('offers a collective to a round under the name of the day of the round', async () => {
  const { office, health2 } = await changedBloc()
  const offered = async (on: string | null) => {
    const [option] = await office.do('organisation.options', {
      ids: [health2],
      on: on === null ? null : day(on),
    })
    return option?.qualifiedName
  }
  expect(await offered('2020-06-01')).toBe('Chi bộ 2, Đảng bộ Sở Y tế')
  expect(await offered(null)).toBe('Chi bộ 2, Đảng bộ Sở Tư pháp')
})

describe('other names', () => {
  const find = (office: Office, text: string) =>
    office.do('organisation.search', { text, includeClosed: true })

  it('are found in the search, which says so; one’s own name comes first', async () => {
    const { office, health, law } = await changedBloc()
    expect(await find(office, 'so y te')).toEqual([
      expect.objectContaining({ id: health, foundBy: { name: 'Đảng bộ Sở Y tế', kind: 'past' } }),
    ])
    await office.do('organisation.addAlias', { id: law, name: 'Đảng bộ Tư pháp ngành y' })
    const found = await find(office, 'nganh y')
    expect(found.map(({ id, foundBy }) => ({ id, by: foundBy?.kind ?? null }))).toEqual([
      { id: health, by: null },
      { id: law, by: 'alias' },
    ])
    const { aliases } = await office.do('organisation.get', { id: law })
    await office.do('organisation.removeAlias', { id: aliases[0]!.id })
    expect(await find(office, 'tu phap nganh y')).toEqual([])
    await office.do('history.undo', {})
    expect(await find(office, 'tu phap nganh y')).toHaveLength(1)
  })

  it('point to one organisation among those under one parent', async () => {
    const { office, bloc, health, law, law1 } = await changedBloc()
    const alias = (id: OrganisationId, name: string) =>
      office.call('organisation.addAlias', { id, name })
    expect(await alias(law, 'ĐẢNG BỘ NGÀNH Y TẾ')).toMatchObject({
      error: { code: 'organisation.aliasTaken' },
    })
    expect(await alias(law, 'đảng bộ sở tư pháp')).toMatchObject({
      error: { code: 'organisation.aliasIsName' },
    })
    expect(await alias(health, 'Y tế tỉnh')).toMatchObject({ ok: true })
    expect(await alias(law, 'y te tinh')).toMatchObject({
      error: { code: 'organisation.aliasTaken' },
    })
    // Under another parent the same words are somebody else's.
    expect(await alias(law1, 'Y tế tỉnh')).toMatchObject({ ok: true })
    const added = await addOrganisation(office, {
      ...{ name: 'Đảng bộ khác', parentId: bloc, level: 'base-committee' },
    })
    expect(await alias(added, 'Khác')).toMatchObject({ ok: true })
  })
})
