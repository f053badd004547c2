import { findBrokenLink } from '@electron/database/change-log/chain'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import {
  buildTree,
  flattenTree,
  subtreeTotals,
} from '@shared/features/organisation/organisation.rules'
import { describe, expect, it } from 'vitest'
import { day, type Office, openOffice, testId } from '../../support/office'
import { addOrganisation, importOrganisations, largeBloc, smallBloc } from './organisation-samples'

/** The tree as indented lines. */
async function drawn(office: Office): Promise<string[]> {
  const rows = flattenTree(buildTree(await office.do('organisation.tree', {})), () => true)
  return rows.map(({ node, depth }) => `${'  '.repeat(depth - 1)}${node.name}`)
}

const asBuilt = [
  'Đảng bộ Khối mẫu',
  '  Đảng bộ Sở Y tế',
  '    Chi bộ 1',
  '    Chi bộ 2',
  '  Đảng bộ Sở Tư pháp',
  '    Chi bộ 1',
]
const effect = { effectiveOn: day('2022-06-01'), basis: 'QĐ 12-QĐ/ĐUK' }

describe('adding', () => {
  it('puts each organisation last among its siblings', async () => {
    const office = await openOffice()
    await smallBloc(office)
    expect(await drawn(office)).toEqual(asBuilt)
  })

  it('refuses a level where it may not stand, a second top, and a day still to come', async () => {
    const office = await openOffice()
    const { bloc, health } = await smallBloc(office)
    const add = (more: object) =>
      office.call('organisation.add', {
        ...{ name: 'Chi bộ mới', parentId: bloc, level: 'cell', kind: 'state', openedOn: null },
        ...more,
      })
    expect(await add({})).toMatchObject({ error: { code: 'organisation.levelNotAllowed' } })
    expect(await add({ level: 'bloc', parentId: null })).toMatchObject({
      error: { code: 'organisation.rootExists' },
    })
    expect(await add({ parentId: health, openedOn: '2022-12-21' })).toMatchObject({
      error: { code: 'organisation.later' },
    })
    expect(await add({ parentId: testId(99) })).toMatchObject({
      error: { code: 'organisation.gone' },
    })
    expect(await drawn(office)).toEqual(asBuilt)
  })
})

describe('namesakes', () => {
  it('refuses a second one of the name under one parent, whichever way it would come there', async () => {
    const office = await openOffice()
    const { health, health2, law1 } = await smallBloc(office)
    const refused = { error: { code: 'organisation.namesake' } }
    const added = { parentId: health, level: 'cell', kind: 'state', openedOn: null } as const
    expect(await office.call('organisation.add', { ...added, name: 'chi bo 1' })).toMatchObject(
      refused,
    )
    const renamed = { id: health2, name: 'Chi bộ 1', shortName: '', ...effect }
    expect(await office.call('organisation.rename', renamed)).toMatchObject(refused)
    const moved = { id: law1, parentId: health, ...effect }
    expect(await office.call('organisation.move', moved)).toMatchObject(refused)
    expect(await drawn(office)).toEqual(asBuilt)
  })

  it('lets a successor take the name of one that has ended, which then cannot come back', async () => {
    const office = await openOffice()
    const { health, health1 } = await smallBloc(office)
    await office.do('organisation.close', { id: health1, ...effect })
    await addOrganisation(office, { name: 'Chi bộ 1', parentId: health })
    expect(await office.call('organisation.reopen', { id: health1, ...effect })).toMatchObject({
      error: { code: 'organisation.namesake' },
    })
  })

  it('corrects the capitals of a name without calling it its own namesake', async () => {
    const office = await openOffice()
    const { health1 } = await smallBloc(office)
    const renamed = { id: health1, name: 'CHI BỘ 1', shortName: '', ...effect }
    await office.do('organisation.rename', renamed)
    expect(await drawn(office)).toContain('    CHI BỘ 1')
  })
})

describe('renaming', () => {
  it('keeps the old name with its days and the document behind the change', async () => {
    const office = await openOffice()
    const { health } = await smallBloc(office)
    const name = 'Đảng bộ Sở Y tế và Dân số'
    await office.do('organisation.rename', { id: health, name, shortName: 'SYT', ...effect })
    const { versions, ...now } = await office.do('organisation.get', { id: health })
    expect(now).toMatchObject({ name, shortName: 'SYT', openedOn: '2015-01-01', openChildren: 2 })
    expect(versions).toMatchObject([
      { cause: 'create', name: 'Đảng bộ Sở Y tế', validFrom: '2015-01-01', basis: '' },
      { cause: 'rename', name, validFrom: '2022-06-01', basis: 'QĐ 12-QĐ/ĐUK' },
    ])
  })

  it('refuses a day before the last change, one still to come, and no change at all', async () => {
    const office = await openOffice()
    const { health } = await smallBloc(office)
    const rename = (name: string, effectiveOn: string) =>
      office.call('organisation.rename', {
        id: health,
        name,
        shortName: '',
        effectiveOn: day(effectiveOn),
      })
    expect(await rename('Tên A', '2014-12-31')).toMatchObject({
      error: { code: 'organisation.tooEarly' },
    })
    expect(await rename('Tên A', '2022-12-21')).toMatchObject({
      error: { code: 'organisation.later' },
    })
    expect(await rename(' Đảng bộ  Sở Y tế ', '2022-12-20')).toMatchObject({
      error: { code: 'organisation.nothingChanged' },
    })
  })

  it('of a list without days accepts any past day', async () => {
    const office = await openOffice()
    const [committee] = largeBloc(1, 0)
    await importOrganisations(office, largeBloc(1, 0))
    const rename = {
      id: committee!.id,
      name: 'Tên mới',
      shortName: '',
      effectiveOn: day('2016-01-01'),
    }
    expect(await office.call('organisation.rename', rename)).toMatchObject({ ok: true })
  })
})

describe('moving', () => {
  it('goes under the new parent at the place asked for; undo restores the tree to the row', async () => {
    const office = await openOffice()
    const { law, law1, health2 } = await smallBloc(office)
    const before = await office.db.selectFrom('organisation').selectAll().orderBy('id').execute()
    await office.do('organisation.move', { id: health2, parentId: law, beforeId: law1, ...effect })
    expect(await drawn(office)).toEqual([
      'Đảng bộ Khối mẫu',
      '  Đảng bộ Sở Y tế',
      '    Chi bộ 1',
      '  Đảng bộ Sở Tư pháp',
      '    Chi bộ 2',
      '    Chi bộ 1',
    ])
    const { versions } = await office.do('organisation.get', { id: health2 })
    expect(versions.map(({ cause, parentName }) => [cause, parentName])).toEqual([
      ['create', 'Đảng bộ Sở Y tế'],
      ['move', 'Đảng bộ Sở Tư pháp'],
    ])
    await office.do('history.undo', {})
    expect(await drawn(office)).toEqual(asBuilt)
    const after = await office.db.selectFrom('organisation').selectAll().orderBy('id').execute()
    expect(after).toEqual(before)
    expect((await office.do('organisation.get', { id: health2 })).versions).toHaveLength(1)
    expect(await findBrokenLink(office.db)).toBeNull()
  })

  it('refuses to put an organisation into itself or below itself, and changes nothing', async () => {
    const office = await openOffice()
    const { health, health1 } = await smallBloc(office)
    const section = await addOrganisation(office, {
      name: 'Đảng bộ bộ phận Dự phòng',
      parentId: health,
      level: 'section-committee',
    })
    for (const [id, parentId] of [
      [health, health1],
      [health, section],
      [section, section],
    ] as const) {
      const reply = await office.call('organisation.move', { id, parentId, ...effect })
      expect(reply).toMatchObject({ error: { code: 'organisation.intoItself' } })
    }
  })

  it('refuses a parent under which the level may not stand', async () => {
    const office = await openOffice()
    const { bloc, health1 } = await smallBloc(office)
    const reply = await office.call('organisation.move', { id: health1, parentId: bloc, ...effect })
    expect(reply).toMatchObject({ error: { code: 'organisation.levelNotAllowed' } })
  })

  it('changes the order of siblings without a version, and leaves no record when it is as before', async () => {
    const office = await openOffice()
    const { health, law, health1, health2 } = await smallBloc(office)
    await office.do('organisation.reorder', { id: law, beforeId: health })
    expect(await drawn(office)).toEqual([asBuilt[0], ...asBuilt.slice(4), ...asBuilt.slice(1, 4)])
    expect((await office.do('organisation.get', { id: law })).versions).toHaveLength(1)
    const same = await office.call('organisation.reorder', { id: health1, beforeId: health2 })
    expect(same).not.toHaveProperty('change')
    const stranger = await office.call('organisation.reorder', { id: law, beforeId: health1 })
    expect(stranger).toMatchObject({ error: { code: 'organisation.notASibling' } })
  })
})

describe('another level or type', () => {
  it('turns a committee without cells into a cell of the same rank, and back', async () => {
    const office = await openOffice()
    const { law, law1 } = await smallBloc(office)
    const toCell = { id: law, level: 'base-cell', kind: 'state', ...effect } as const
    expect(await office.call('organisation.reclassify', toCell)).toMatchObject({
      error: { code: 'organisation.childNotAllowed' },
    })
    await office.do('organisation.close', { id: law1, ...effect })
    await office.do('organisation.reclassify', toCell)
    await office.do('organisation.reclassify', { ...toCell, kind: 'public-service' })
    const { level, kind, versions } = await office.do('organisation.get', { id: law })
    expect({ level, kind }).toEqual({ level: 'base-cell', kind: 'public-service' })
    expect(versions.map(({ cause }) => cause)).toEqual(['create', 'relevel', 'retype'])
  })
})

describe('ending', () => {
  it('is refused while there are open children, and says how many', async () => {
    const office = await openOffice()
    const { health } = await smallBloc(office)
    const reply = await office.call('organisation.close', { id: health, ...effect })
    expect(reply).toMatchObject({ error: { code: 'organisation.notEmpty' } })
    expect(!reply.ok && reply.error.message).toContain('2 đơn vị trực thuộc')
  })

  it('then keeps the organisation in the tree, closed to every change until it is reopened', async () => {
    const office = await openOffice()
    const { health, health1, law } = await smallBloc(office)
    await office.do('organisation.close', { id: health1, ...effect })
    const tree = await office.do('organisation.tree', {})
    expect(tree.find(({ id }) => id === health1)).toMatchObject({ isClosed: true })
    const closed = { error: { code: 'organisation.closed' } }
    const rename = { id: health1, name: 'Khác', shortName: '', ...effect }
    expect(await office.call('organisation.rename', rename)).toMatchObject(closed)
    const move = { id: health1, parentId: law, ...effect }
    expect(await office.call('organisation.move', move)).toMatchObject(closed)
    expect(await office.call('organisation.close', { id: health1, ...effect })).toMatchObject(
      closed,
    )
    await office.do('organisation.reopen', { id: health1, effectiveOn: day('2022-07-01') })
    expect(await office.do('organisation.get', { id: health1 })).toMatchObject({ closedOn: null })
    expect(await office.call('organisation.reopen', { id: health, ...effect })).toMatchObject({
      error: { code: 'organisation.notClosed' },
    })
  })
})

describe('searching', () => {
  it.each([
    { text: 'so y te', found: ['Đảng bộ Sở Y tế'] },
    { text: 'chi bo 1 y te', found: ['Chi bộ 1, Đảng bộ Sở Y tế'] },
    { text: 'tu phap 1', found: ['Chi bộ 1, Đảng bộ Sở Tư pháp'] },
    { text: 'DANG BO khoi', found: ['Đảng bộ Khối mẫu'] },
    { text: 'khong co', found: [] },
  ])('“$text” finds $found', async ({ text, found }) => {
    const office = await openOffice()
    await smallBloc(office)
    const options = await office.do('organisation.search', { text })
    expect(options.map(({ qualifiedName }) => qualifiedName)).toEqual(found)
  })

  it('takes uỷ and ủy for the same, and leaves out closed ones unless asked', async () => {
    const office = await openOffice()
    const { bloc } = await smallBloc(office)
    const id = await addOrganisation(office, {
      ...{ name: 'Chi bộ Uỷ ban Mẫu', parentId: bloc, level: 'base-cell' },
    })
    expect(await office.do('organisation.search', { text: 'Ủy ban' })).toHaveLength(1)
    await office.do('organisation.close', { id, ...effect })
    expect(await office.do('organisation.search', { text: 'Ủy ban' })).toEqual([])
    const all = await office.do('organisation.search', { text: 'Ủy ban', includeClosed: true })
    expect(all).toMatchObject([{ id, isClosed: true }])
  })

  it('offers only parents under which a level may stand', async () => {
    const office = await openOffice()
    const { health, law } = await smallBloc(office)
    const parents = await office.do('organisation.search', { parentOf: 'section-committee' })
    expect(new Set(parents.map(({ id }) => id))).toEqual(new Set([health, law]))
  })
})

describe('a whole list', () => {
  it('of 7,000 is inserted parents first, in its own order, and counted right', async () => {
    const office = await openOffice()
    await importOrganisations(office, largeBloc(333, 20))
    const tree = await office.do('organisation.tree', {})
    expect(tree).toHaveLength(1 + 333 * 21)
    const roots = buildTree(tree)
    expect(roots).toHaveLength(1)
    const sizes = subtreeTotals(roots, () => 1)
    expect(sizes.get(roots[0]!.node.id)).toBe(6994)
    expect(new Set(roots[0]!.children.map(({ node }) => sizes.get(node.id)))).toEqual(new Set([21]))
    const order = roots[0]!.children[0]!.children.map(({ node }) => node.name)
    expect(order.slice(0, 3)).toEqual(['Chi bộ 1', 'Chi bộ 2', 'Chi bộ 3'])
  })

  it('is taken back as one', async () => {
    const office = await openOffice()
    const { bloc } = await smallBloc(office)
    const [cell, committee] = largeBloc(1, 1)
    await importOrganisations(office, [cell!, { ...committee!, parentId: bloc }])
    expect(await drawn(office)).toEqual([...asBuilt, '  Đảng bộ Cơ quan 1', '    Chi bộ 1'])
    await office.do('history.undoRecord', { seq: 7 })
    expect(await drawn(office)).toEqual(asBuilt)
  })

  it('with two that are each other’s parent is refused whole', async () => {
    const office = await openOffice()
    const [cell, committee, bloc] = largeBloc(1, 1)
    const ring = [bloc!, { ...committee!, parentId: cell!.id }, cell!]
    await expect(importOrganisations(office, ring)).rejects.toMatchObject({
      code: 'organisation.brokenList',
    })
    const orphan = { ...committee!, parentId: testId(77) as OrganisationId }
    await expect(importOrganisations(office, [bloc!, orphan])).rejects.toMatchObject({
      code: 'organisation.gone',
    })
    expect(await office.do('organisation.tree', {})).toEqual([])
  })
})

describe('moving to where another level is called for', () => {
  const on = { effectiveOn: day('2022-06-01') }

  it('changes both from one day on, in one change that one undo takes back', async () => {
    const office = await openOffice()
    const { bloc, health } = await smallBloc(office)
    const single = { name: 'Chi bộ Sở Nội vụ', level: 'base-cell', parentId: bloc } as const
    const id = await addOrganisation(office, single)
    expect(await office.call('organisation.move', { id, parentId: health, ...on })).toMatchObject({
      error: { code: 'organisation.levelNotAllowed' },
    })
    const reply = await office.call('organisation.move', {
      ...{ id, parentId: health, level: 'cell', ...on },
    })
    expect(reply).toMatchObject({
      change: {
        sentence: 'Đã chuyển Chi bộ Sở Nội vụ về Đảng bộ Sở Y tế, thành chi bộ trực thuộc',
      },
    })
    expect((await office.do('organisation.get', { id })).versions).toMatchObject([
      { level: 'base-cell', parentName: 'Đảng bộ Khối mẫu' },
      { cause: 'move', level: 'cell', parentName: 'Đảng bộ Sở Y tế' },
    ])
    await office.do('history.undo', {})
    expect(await office.do('organisation.get', { id })).toMatchObject({ level: 'base-cell' })
  })

  it('is refused where those below could not stay', async () => {
    const office = await openOffice()
    const { health, law } = await smallBloc(office)
    expect(
      await office.call('organisation.move', { id: health, parentId: law, level: 'cell', ...on }),
    ).toMatchObject({ error: { code: 'organisation.childNotAllowed' } })
  })
})
