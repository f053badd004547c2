import type { FrameworkId, FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import { linesOf, treeOf } from '@shared/features/frameworks/frameworks.rules'
import { frameworkItemLine } from '@shared/features/frameworks/frameworks.strings'
import { describe, expect, it } from 'vitest'
import { addCampaign } from '../../support/demo-campaign'
import { type Office, openOffice } from '../../support/office'

const blank = { title: '', detail: '', quote: '' }

const details = {
  code: 'VPTU',
  title: 'Hai chân - Ba mũi của Đảng bộ Văn phòng',
  audience: '',
  directiveId: null,
  note: '',
}

const addFramework = (office: Office) =>
  office.do('frameworks.create', { ...details, structure: 'legs-prongs' })

async function addItem(
  office: Office,
  frameworkId: FrameworkId,
  item: { kind: 'leg' | 'prong' | 'content'; title: string; parentId?: FrameworkItemId },
) {
  const place = { parentId: null, ...item }
  return (await office.do('frameworks.addItem', { ...blank, ...place, frameworkId })).id
}

async function lines(office: Office, id: FrameworkId) {
  const { items } = await office.do('frameworks.get', { id })
  return linesOf(treeOf(items)).map(
    ({ item, depth }) => `${'  '.repeat(depth - 1)}${frameworkItemLine(item)}`,
  )
}

async function fromCatalogue(office: Office, key: string) {
  await office.do('frameworks.addFromCatalogue', { keys: [key] })
  const offer = (await office.do('frameworks.catalogue', {})).find((each) => each.key === key)
  return offer!.presentAs!
}

/** A campaign that uses the framework; beyond draft the framework is in force. */
async function useIn(office: Office, frameworkId: FrameworkId, status: 'draft' | 'launched') {
  const id = await addCampaign(office, { status })
  await office.do('campaigns.setFrameworks', { id, frameworks: [{ frameworkId, audience: '' }] })
  return id
}

describe('the tree of a framework', () => {
  it('grows, changes order among its own kind, and closes the gap of what is removed', async () => {
    const office = await openOffice()
    const { id } = await addFramework(office)
    const leg = await addItem(office, id, { kind: 'leg', title: 'Xây dựng chi bộ' })
    const second = await addItem(office, id, { kind: 'leg', title: 'Xây dựng đội ngũ' })
    await addItem(office, id, { kind: 'prong', title: 'Đổi mới' })
    await addItem(office, id, { kind: 'content', title: 'Sinh hoạt', parentId: leg })
    await office.do('frameworks.moveItem', { id: second, direction: 'up' })
    expect(await lines(office, id)).toEqual([
      'Chân thứ nhất – Xây dựng đội ngũ',
      'Chân thứ hai – Xây dựng chi bộ',
      '  Sinh hoạt',
      'Mũi thứ nhất – Đổi mới',
    ])
    await office.do('frameworks.removeItem', { id: second })
    expect((await lines(office, id))[0]).toBe('Chân thứ nhất – Xây dựng chi bộ')
    await office.do('frameworks.removeItem', { id: leg })
    expect(await lines(office, id)).toEqual(['Mũi thứ nhất – Đổi mới'])
    await office.do('history.undo', {})
    expect(await lines(office, id)).toHaveLength(3)
  })

  it('refuses a leg under a leg, and a content at the top', async () => {
    const office = await openOffice()
    const { id } = await addFramework(office)
    const leg = await addItem(office, id, { kind: 'leg', title: 'Chân' })
    for (const place of [
      { parentId: leg, kind: 'leg' as const },
      { parentId: null, kind: 'content' as const },
      { parentId: null, kind: 'area' as const },
    ]) {
      const reply = await office.call('frameworks.addItem', {
        ...{ ...blank, ...place, frameworkId: id, title: 'Sai chỗ' },
      })
      expect(reply).toMatchObject({ ok: false, error: { code: 'frameworks.misplaced' } })
    }
  })
})

describe('the built-in catalogue', () => {
  it('brings a framework with its document, once', async () => {
    const office = await openOffice()
    expect(await office.do('frameworks.addFromCatalogue', { keys: ['f2'] })).toEqual({
      frameworks: 1,
    })
    const [framework] = await office.do('frameworks.list', {})
    expect(framework).toMatchObject({
      code: 'F2',
      version: 1,
      directive: { number: '51-KH/ĐUK', issuedOn: null },
      itemCount: 25,
    })
    expect(await office.do('frameworks.addFromCatalogue', { keys: ['f2'] })).toEqual({
      frameworks: 0,
    })
    expect(await office.do('frameworks.list', {})).toHaveLength(1)
    await office.do('history.undo', {})
    expect(await office.do('directives.list', {})).toEqual([])
  })

  it('leaves a framework of the same code alone that the clerk wrote himself', async () => {
    const office = await openOffice()
    await office.do('frameworks.create', { ...details, code: 'f3', structure: 'legs-prongs' })
    expect(await office.do('frameworks.addFromCatalogue', { keys: ['f3', 'f4'] })).toEqual({
      frameworks: 1,
    })
  })
})

describe('a framework in use', () => {
  it('may still change while the campaign is a draft, and no more once it is launched', async () => {
    const office = await openOffice()
    const id = await fromCatalogue(office, 'f2')
    const campaignId = await useIn(office, id, 'draft')
    const item = await addItem(office, id, { kind: 'prong', title: 'Mũi thêm' })
    await office.do('campaigns.setStatus', { id: campaignId, status: 'launched' })

    const inForce = { ok: false, error: { code: 'frameworks.inForce' } }
    const text = { ...blank, title: 'Sửa lời' }
    const edits = [
      await office.call('frameworks.editItem', { ...text, id: item }),
      await office.call('frameworks.removeItem', { id: item }),
      await office.call('frameworks.moveItem', { id: item, direction: 'up' }),
      await office.call('frameworks.edit', { id, framework: details }),
      await office.call('frameworks.addItem', {
        ...{ ...text, frameworkId: id, parentId: null, kind: 'leg' },
      }),
    ]
    for (const edit of edits) expect(edit).toMatchObject(inForce)
    expect(await office.call('frameworks.remove', { id })).toMatchObject({
      ok: false,
      error: { code: 'frameworks.inUse' },
    })
  })

  it('changes by a new version, while the campaign keeps the one it was launched by', async () => {
    const office = await openOffice()
    const id = await fromCatalogue(office, 'f2')
    const campaignId = await useIn(office, id, 'launched')
    const before = await lines(office, id)
    const next = await office.do('frameworks.newVersion', { id })
    expect(await lines(office, next.id)).toEqual(before)
    const record = await office.do('frameworks.get', { id: next.id })
    expect(record.framework).toMatchObject({ code: 'F2', version: 2, followsId: id })
    expect(record.versions.map(({ version }) => version)).toEqual([2, 1])
    expect(record.copiedFrom).toBeNull()

    await addItem(office, next.id, { kind: 'prong', title: 'Mũi thứ tư' })
    expect(await lines(office, id)).toEqual(before)
    const [used] = await office.do('campaigns.frameworks', { campaignId })
    expect(used?.framework).toMatchObject({ id, version: 1, isLatest: false })
    expect(await office.call('frameworks.remove', { id: next.id })).toMatchObject({ ok: true })
  })

  it('keeps an item that a work item names', async () => {
    const office = await openOffice()
    const id = await fromCatalogue(office, 'f2')
    const campaignId = await useIn(office, id, 'draft')
    const { items } = await office.do('frameworks.get', { id })
    const prong = items.find(({ kind, position }) => kind === 'prong' && position === 2)!
    await office.do('works.create', {
      ...{ campaignId, frameworkItemId: prong.id, year: 2022, field: '', title: 'Kiểm tra' },
      ...{ organisationId: null, personId: null, ownerText: '', startsOn: null, dueOn: null },
      ...{ doneOn: null, state: 'planned', progress: 0, result: '', note: '' },
    })
    const reply = await office.call('frameworks.removeItem', { id: prong.id })
    expect(reply).toMatchObject({ ok: false, error: { code: 'frameworks.itemsInUse' } })
  })
})

describe('a framework of a unit’s own', () => {
  it('is copied whole, and every item knows the one it was derived from (R-068)', async () => {
    const office = await openOffice()
    const source = await fromCatalogue(office, 'f2')
    const { id } = await office.do('frameworks.copy', { id: source, framework: details })
    const { items } = await office.do('frameworks.get', { id })
    const first = items.find(({ kind, position }) => kind === 'leg' && position === 1)!
    await office.do('frameworks.editItem', { ...blank, id: first.id, title: 'Chi bộ 4 tốt' })

    const record = await office.do('frameworks.get', { id })
    expect(record.copiedFrom).toMatchObject({ id: source, code: 'F2' })
    expect(record.origins[first.id]).toBe('Chân thứ nhất – Xây dựng chi bộ trong sạch, vững mạnh')
    expect(await office.call('frameworks.remove', { id: source })).toMatchObject({
      ok: false,
      error: { code: 'frameworks.followed' },
    })
  })

  it('needs a code of its own', async () => {
    const office = await openOffice()
    const source = await fromCatalogue(office, 'f2')
    const framework = { ...details, code: ' f2 ' }
    for (const reply of [
      await office.call('frameworks.copy', { id: source, framework }),
      await office.call('frameworks.create', { ...framework, structure: 'areas' }),
    ])
      expect(reply).toMatchObject({ ok: false, error: { code: 'frameworks.codeTaken' } })
  })
})
