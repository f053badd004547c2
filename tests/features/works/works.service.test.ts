import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { countWorks, worksDue } from '@electron/features/works/works.queries'
import type { InputOf } from '@shared/ipc/app-contract'
import { describe, expect, it } from 'vitest'
import { taskId } from '../../support/backups'
import { addCampaign } from '../../support/demo-campaign'
import { pdfBytes } from '../../support/demo-directives'
import { day, type Office, openOffice, temporaryFolder } from '../../support/office'
import { addPerson } from '../people/people-samples'

const blank = {
  campaignId: null,
  frameworkItemId: null,
  year: 2022,
  field: '',
  title: 'Kiểm tra việc thực hiện Kế hoạch 51',
  organisationId: null,
  personId: null,
  ownerText: '',
  startsOn: null,
  dueOn: null,
  doneOn: null,
  state: 'planned',
  progress: 0,
  result: '',
  note: '',
} satisfies InputOf<'works.create'>

const add = async (office: Office, change: Partial<InputOf<'works.create'>> = {}) =>
  (await office.do('works.create', { ...blank, ...change })).id

const titles = async (office: Office, filter: InputOf<'works.list'>) =>
  (await office.do('works.list', filter)).items.map(({ title }) => title)

describe('a work item', () => {
  it('keeps its owner, its span and the item of the framework it takes up', async () => {
    const office = await openOffice()
    await office.do('campaigns.addFromCatalogue', { keys: ['c2'] })
    const campaign = (await office.do('campaigns.list', { text: 'trong sach' }))[0]!
    const [used] = await office.do('campaigns.frameworks', { campaignId: campaign.id })
    const prong = used!.items.find(({ kind, position }) => kind === 'prong' && position === 2)!
    const personId = await addPerson(office, { fullName: 'Trần Văn Ví Dụ' })
    const id = await add(office, {
      ...{ campaignId: campaign.id, frameworkItemId: prong.id, personId },
      ...{ startsOn: day('2022-01-05'), dueOn: day('2022-11-30') },
      ownerText: 'Ủy ban Kiểm tra Đảng ủy Khối',
    })
    expect((await office.do('works.get', { id })).item).toMatchObject({
      campaign: campaign.name,
      frameworkItem: 'Mũi thứ hai – Đổi mới phương thức lãnh đạo và công tác kiểm tra, giám sát',
      person: 'Trần Văn Ví Dụ',
      state: 'planned',
    })
    expect(await titles(office, { text: 'vi du' })).toHaveLength(1)
    expect(await titles(office, { text: 'uy ban kiem tra' })).toHaveLength(1)
  })

  it('refuses an item of a framework that its campaign does not use', async () => {
    const office = await openOffice()
    await office.do('campaigns.addFromCatalogue', { keys: ['c2', 'c4'] })
    const [peak] = await office.do('campaigns.list', { text: 'cao diem' })
    const [bloc] = await office.do('campaigns.list', { text: 'trong sach' })
    const [used] = await office.do('campaigns.frameworks', { campaignId: bloc!.id })
    const item = { ...blank, campaignId: peak!.id, frameworkItemId: used!.items[0]!.id }
    expect(await office.call('works.create', item)).toMatchObject({
      ok: false,
      error: { code: 'works.foreignItem' },
    })
  })

  it('keeps the item it named when the campaign goes over to a new version', async () => {
    const office = await openOffice()
    await office.do('campaigns.addFromCatalogue', { keys: ['c2'] })
    const [campaign] = await office.do('campaigns.list', { text: 'trong sach' })
    const { id: campaignId } = campaign!
    const [used] = await office.do('campaigns.frameworks', { campaignId })
    const frameworkItemId = used!.items[0]!.id
    const id = await add(office, { campaignId, frameworkItemId })
    const next = await office.do('frameworks.newVersion', { id: used!.framework.id })
    const frameworks = [{ frameworkId: next.id, audience: '' }]
    await office.do('campaigns.setFrameworks', { id: campaignId, frameworks })

    const item = { ...blank, campaignId, frameworkItemId, title: 'Sửa lời' }
    expect(await office.call('works.edit', { id, item })).toMatchObject({ ok: true })
  })

  it('is saved as a draft without owner and days, and stands out among the incomplete', async () => {
    const office = await openOffice()
    await add(office)
    const whole = {
      ownerText: 'Tổ giúp việc',
      startsOn: day('2022-01-05'),
      dueOn: day('2022-12-31'),
    }
    await add(office, { title: 'Đủ', ...whole })
    expect(await titles(office, { mark: 'incomplete' })).toEqual([blank.title])
  })

  it.each([
    ['a plan that runs backward', { startsOn: '2022-05-01', dueOn: '2022-04-30' }],
    ['an item without words', { title: '   ' }],
    ['a part of a percent', { progress: 12.5 }],
  ])('refuses %s', async (_, change) => {
    const office = await openOffice()
    const reply = await office.rawCall('works.create', { ...blank, ...change })
    expect(reply).toMatchObject({ ok: false, error: { code: 'core.invalidInput' } })
  })
})

describe('the list', () => {
  it('has those due first at the top, filters, and counts the whole plan', async () => {
    const office = await openOffice({ today: '2022-06-01' })
    await add(office, { title: 'Sau', dueOn: day('2022-12-01'), field: 'Tổ chức, cán bộ' })
    await add(office, { title: 'Trước', dueOn: day('2022-05-31'), field: 'Chính trị, tư tưởng' })
    await add(office, { title: 'Không hạn' })
    await add(office, { title: 'Năm khác', year: 2023 })
    expect(await titles(office, { year: 2022 })).toEqual(['Trước', 'Sau', 'Không hạn'])
    expect(await titles(office, { mark: 'late' })).toEqual(['Trước'])
    expect(await titles(office, { field: 'Tổ chức, cán bộ' })).toEqual(['Sau'])
    const { counts } = await office.do('works.list', { year: 2022, field: 'Tổ chức, cán bộ' })
    expect(counts).toEqual({ total: 3, done: 0, late: 1, dropped: 0, fields: 2 })
    expect(await office.do('works.choices', {})).toEqual({
      fields: ['Chính trị, tư tưởng', 'Tổ chức, cán bộ'],
      years: [2023, 2022],
    })
  })

  it('gives calendars those due within a span, without those dropped', async () => {
    const office = await openOffice()
    await add(office, { title: 'Trong', dueOn: day('2022-03-15') })
    await add(office, { title: 'Ngoài', dueOn: day('2022-04-01') })
    await add(office, { title: 'Bỏ', dueOn: day('2022-03-15'), state: 'dropped' })
    await add(office, { title: 'Xong', dueOn: day('2022-03-20'), state: 'done' })
    const span = { from: day('2022-03-01'), to: day('2022-03-31') }
    const found = async (more: object) =>
      (await worksDue(office.db, { ...span, ...more })).map(({ title }) => title)
    expect(await found({})).toEqual(['Trong', 'Xong'])
    expect(await found({ openOnly: true })).toEqual(['Trong'])
    expect(await countWorks(office.db, { year: 2022 }, day('2022-03-16'))).toMatchObject({
      total: 3,
      done: 1,
      late: 1,
    })
  })
})

describe('many at once', () => {
  it('are done on one day, while those done before keep theirs', async () => {
    const office = await openOffice()
    const open = await add(office)
    const before = await add(office, { state: 'done', doneOn: day('2022-02-01') })
    const dropped = await add(office, { state: 'dropped' })
    const ids = [open, before, dropped]
    const doneOn = day('2022-12-15')
    expect(await office.do('works.markDone', { ids, doneOn })).toEqual({ marked: 1 })
    const doneDays = new Map(
      (await office.do('works.list', {})).items.map((item) => [item.id, item.doneOn]),
    )
    expect(ids.map((id) => doneDays.get(id))).toEqual(['2022-12-15', '2022-02-01', null])
    await office.do('history.undo', {})
    expect((await office.do('works.get', { id: open })).item).toMatchObject({
      state: 'planned',
      progress: 0,
    })
  })

  it('are removed and brought back together', async () => {
    const office = await openOffice()
    const ids = [await add(office), await add(office, { title: 'Khác' })]
    expect(await office.do('works.remove', { ids })).toEqual({ removed: 2 })
    expect(await titles(office, {})).toEqual([])
    await office.do('history.undo', {})
    expect(await titles(office, {})).toHaveLength(2)
    await office.do('works.remove', { ids })
    expect(await office.call('works.remove', { ids })).toMatchObject({
      ok: false,
      error: { code: 'core.notFound' },
    })
  })

  it('hold the campaign they are for', async () => {
    const office = await openOffice()
    const campaignId = await addCampaign(office)
    const id = await add(office, { campaignId })
    expect(await office.call('campaigns.remove', { id: campaignId })).toMatchObject({
      ok: false,
      error: { code: 'campaigns.inUse' },
    })
    await office.do('works.remove', { ids: [id] })
    expect(await office.call('campaigns.remove', { id: campaignId })).toMatchObject({ ok: true })
  })
})

describe('evidence', () => {
  it('is kept with the item, once, and goes and comes back with it', async () => {
    const office = await openOffice()
    const id = await add(office)
    const file = path.join(temporaryFolder(), 'Biên bản kiểm tra.pdf')
    writeFileSync(file, pdfBytes('evidence'))
    office.desk.answer(file)
    const attached = await office.do('works.attach', { id, taskId: taskId() })
    expect(attached).toMatchObject({ name: 'Biên bản kiểm tra.pdf' })
    office.desk.answer(file)
    expect(await office.call('works.attach', { id, taskId: taskId() })).toMatchObject({ ok: false })
    await office.do('works.remove', { ids: [id] })
    await office.do('history.undo', {})
    const { attachments } = await office.do('works.get', { id })
    expect(attachments).toHaveLength(1)
    await office.do('works.detach', { id: attachments[0]!.id })
    expect((await office.do('works.get', { id })).attachments).toEqual([])
  })
})

describe('on paper', () => {
  it('goes to Excel with the progress line, the whole list or those chosen', async () => {
    const office = await openOffice()
    const id = await add(office, { field: 'Kiểm tra, giám sát', dueOn: day('2022-12-31') })
    await add(office, { title: 'Đã xong', state: 'done' })
    const target = path.join(temporaryFolder(), 'dau-viec.xlsx')
    office.desk.answer(target)
    const saved = await office.do('works.saveXlsx', { ids: null, taskId: taskId() })
    expect(saved.name).toBe('dau-viec.xlsx')
    expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK')
    const chosen = await office.do('works.pdf', { ids: [id], taskId: taskId() })
    expect(chosen).toBeInstanceOf(Uint8Array)
  })
})

it('is not done on a day to come, in whatever way that is said', async () => {
  const office = await openOffice({ today: '2022-12-20' })
  const id = await add(office)
  const doneOn = day('2022-12-21')
  const inFuture = { ok: false, error: { code: 'works.doneInFuture' } }
  const done = { ...blank, state: 'done', progress: 100, doneOn } as const
  expect(await office.call('works.markDone', { ids: [id], doneOn })).toMatchObject(inFuture)
  expect(await office.call('works.edit', { id, item: done })).toMatchObject(inFuture)
  expect(await office.call('works.create', done)).toMatchObject(inFuture)
  expect(await titles(office, {})).toEqual([blank.title])
})
