import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { insertEvents, setEventDone } from '@electron/features/calendar/calendar.service'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import { expect, it } from 'vitest'
import { taskId } from '../../support/backups'
import { addCampaign } from '../../support/demo-campaign'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { addDirective, pdfBytes } from '../../support/demo-directives'
import { addRound, write } from '../../support/demo-round'
import { day, type Office, openOffice, temporaryFolder, testId } from '../../support/office'
import { addEvent, date, event } from './calendar-samples'

const january = { from: day('2026-01-01'), to: day('2026-01-31') }
const titlesIn = async (office: Office, range = january) =>
  (await office.do('calendar.range', range)).items.map(({ title }) => title)

async function readyOffice() {
  const office = await openOffice({ today: '2026-01-05' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

it('shows an event on its day, with the day of Đồng Khởi and its number of years', async () => {
  const office = await openOffice({ today: '2026-01-05' })
  await addEvent(office, { title: 'Tổng kết đợt cao điểm' })
  expect(await titlesIn(office)).toEqual([
    'Ngày Bến Tre Đồng Khởi (66 năm)',
    'Tổng kết đợt cao điểm',
  ])
})

it('finds what lasts into the range, and what is known to its month or year only', async () => {
  const office = await openOffice({ today: '2026-01-05' })
  await addEvent(office, {
    title: 'Đợt kiểm tra',
    startsOn: date('2025-12-28'),
    endsOn: day('2026-01-03'),
  })
  await addEvent(office, {
    title: 'Đã qua',
    startsOn: date('2025-12-28'),
    endsOn: day('2025-12-31'),
  })
  await addEvent(office, { title: 'Hội nghị đầu năm', startsOn: date('2026-01') })
  await addEvent(office, { title: 'Đại hội', startsOn: date('2026') })
  await addEvent(office, { title: 'Tháng khác', startsOn: date('2026-02') })
  const { items, undated } = await office.do('calendar.range', january)
  expect(items.map(({ title }) => title)).toContain('Đợt kiểm tra')
  expect(items.map(({ title }) => title)).not.toContain('Đã qua')
  expect(undated.map(({ title }) => title)).toEqual(['Đại hội', 'Hội nghị đầu năm'])
})

it('stays the same item when it is moved, so that an export again brings it up to date', async () => {
  const office = await openOffice({ today: '2026-01-05' })
  const id = await addEvent(office, { title: 'Họp giao ban', startsOn: date('2026-01-12') })
  const itemOf = async () =>
    (await office.do('calendar.range', january)).items.find(({ eventId }) => eventId === id)
  const before = await itemOf()
  await office.do('calendar.edit', {
    ...{ id, event: event({ title: 'Họp giao ban', startsOn: date('2026-01-19') }) },
  })
  expect(await itemOf()).toMatchObject({ id: before?.id, startsOn: '2026-01-19' })
})

it('brings a yearly event back on its solar or lunar day, with its number', async () => {
  const office = await openOffice({ today: '2026-01-05' })
  const first = { startsOn: date('2024-02-15'), kind: 'anniversary' } as const
  await addEvent(office, { ...first, title: 'Gặp mặt đầu Xuân', yearly: 'lunar' })
  await addEvent(office, {
    ...first,
    title: 'Ngày thành lập Khối',
    yearly: 'solar',
    firstYear: 2001,
  })
  const february = { from: day('2026-02-01'), to: day('2026-02-28') }
  const { items } = await office.do('calendar.range', february)
  const own = items.filter(({ eventId }) => eventId !== null)
  expect(own.map(({ title, startsOn }) => [startsOn, title])).toEqual([
    ['2026-02-15', 'Ngày thành lập Khối (25 năm)'],
    ['2026-02-22', 'Gặp mặt đầu Xuân'],
  ])
  expect(own.every(({ state }) => state === null)).toBe(true)
  const id = own[0]?.eventId
  if (!id) throw new Error('There is an event')
  const done = { id, doneOn: day('2026-01-05'), result: '' }
  expect(await office.call('calendar.setDone', done)).toMatchObject({
    error: { code: 'calendar.yearlyIsNeverDone' },
  })
})

it('puts the days of campaigns, rounds and directives beside the events', async () => {
  const office = await readyOffice()
  const campaignId = await addCampaign(office, {
    name: 'Cao điểm',
    startsOn: day('2026-01-08'),
    endsOn: day('2026-01-30'),
    directive: { kind: 'none' },
  })
  await addDirective(office, {
    number: '52-KH/ĐUK',
    type: 'Kế hoạch',
    issuedOn: date('2026-01-06'),
  })
  await addDirective(office, { number: '53-KH/ĐUK', type: 'Kế hoạch', issuedOn: date('2026-01') })
  await addRound(office, { name: 'Sơ kết', heldOn: day('2026-01-17'), campaignId })
  expect(await titlesIn(office)).toEqual([
    'Ban hành Kế hoạch 52-KH/ĐUK',
    'Bắt đầu “Cao điểm”',
    'Ngày Bến Tre Đồng Khởi (66 năm)',
    'Đợt khen thưởng “Sơ kết”',
    'Kết thúc “Cao điểm”',
  ])
  const { items } = await office.do('calendar.range', { ...january, campaignId })
  expect(items.map(({ kind }) => kind)).toEqual(['campaign-start', 'round', 'campaign-end'])
})

it('marks public days as expected until the year is settled', async () => {
  const office = await openOffice({ today: '2026-01-05' })
  const marks = async () => (await office.do('calendar.range', january)).publicDays
  expect(await marks()).toMatchObject([{ day: '2026-01-01', isExpected: true }])
  const { days } = await office.do('holidays.year', { year: 2026 })
  await office.do('holidays.settle', { year: 2026, basis: '', note: '', days: [...days] })
  expect(await marks()).toMatchObject([{ day: '2026-01-01', isExpected: false }])
})

it('marks an event done, reopens, cancels and removes it, and every step can be undone', async () => {
  const office = await openOffice({ today: '2026-01-20' })
  const id = await addEvent(office)
  const state = async () => (await office.do('calendar.event', { id })).state
  const future = { id, doneOn: day('2026-01-21'), result: '' }
  expect(await office.call('calendar.setDone', future)).toMatchObject({
    error: { code: 'calendar.doneInFuture' },
  })
  await office.do('calendar.setDone', { id, doneOn: day('2026-01-17'), result: '250 đại biểu' })
  expect(await office.do('calendar.event', { id })).toMatchObject({
    state: 'done',
    doneOn: '2026-01-17',
    result: '250 đại biểu',
  })
  await office.do('calendar.edit', { id, event: event({ title: 'Hội nghị tổng kết' }) })
  expect(await state()).toBe('done')
  await office.do('calendar.reopen', { id })
  await office.do('calendar.cancel', { id })
  expect(await state()).toBe('cancelled')
  await office.do('calendar.remove', { id })
  expect(await office.call('calendar.event', { id })).toMatchObject({
    error: { code: 'core.notFound' },
  })
  const states: unknown[] = []
  for (let steps = 6; steps > 0; steps--) {
    await office.do('history.undo', {})
    const rows = await office.db.selectFrom('calendar_event').select('state').execute()
    states.push(rows[0]?.state)
  }
  expect(states).toEqual(['cancelled', 'planned', 'done', 'done', 'planned', undefined])
})

it('keeps files with an event, and forgets them with it', async () => {
  const office = await openOffice({ today: '2026-01-20' })
  const id = await addEvent(office)
  const file = path.join(temporaryFolder(), 'bien-ban.pdf')
  writeFileSync(file, pdfBytes('minutes'))
  office.desk.answer(file)
  await office.do('calendar.attach', { id, taskId: taskId() })
  expect((await office.do('calendar.event', { id })).attachments).toMatchObject([
    { name: 'bien-ban.pdf', kind: 'pdf' },
  ])
  await office.do('calendar.remove', { id })
  expect(await office.db.selectFrom('event_attachment').selectAll().execute()).toEqual([])
})

it('refuses a campaign, a unit or a document that is gone', async () => {
  const office = await openOffice({ today: '2026-01-20' })
  const gone = testId(77)
  for (const change of [{ campaignId: gone }, { organisationId: gone }, { directiveId: gone }])
    expect(await office.call('calendar.add', event(change as object))).toMatchObject({
      error: { code: expect.stringMatching(/^(core\.notFound|organisation\.gone)$/) },
    })
  expect(office.incidents).toEqual([])
})

it('lets another feature put in its own events, many at once, and mark them done', async () => {
  const office = await openOffice({ today: '2026-01-20' })
  let ids = 1000
  const newId = <Id extends string>() => testId(++ids) as Id
  const steps = Array.from({ length: 250 }, (_, n) => ({
    ...event({ title: `Bước ${n + 1}` }),
    cycle: { year: 2026, step: `step-${n + 1}` },
  }))
  let inserted: readonly EventId[] = []
  await write(office, async (tx) => {
    inserted = await insertEvents({ tx, newId }, steps)
    const [id] = inserted
    if (id) await setEventDone(tx, { id, doneOn: day('2026-01-17'), result: 'Xong' })
  })
  expect(inserted).toHaveLength(250)
  const [first] = inserted
  if (!first) throw new Error('There are events')
  expect(await office.do('calendar.event', { id: first })).toMatchObject({
    title: 'Bước 1',
    state: 'done',
    cycle: { year: 2026, step: 'step-1' },
  })
})

const everything = { text: '', kinds: [], state: null }

it('goes to Excel, to paper and to an .ics file as it is filtered', async () => {
  const office = await readyOffice()
  await addEvent(office, { title: 'Họp Hội đồng', kind: 'meeting', startsAt: '08:00' })
  await addEvent(office, { title: 'Sơ kết quý' })
  const range = { ...january, campaignId: null }
  const filter = { ...everything, kinds: ['meeting' as const] }

  const xlsx = path.join(temporaryFolder(), 'lich.xlsx')
  office.desk.answer(xlsx)
  const saved = await office.do('calendar.saveXlsx', { range, filter, taskId: taskId() })
  expect(saved).toEqual({ name: 'lich.xlsx' })
  expect(readFileSync(xlsx).subarray(0, 2).toString()).toBe('PK')

  const ics = path.join(temporaryFolder(), 'lich.ics')
  office.desk.answer(ics)
  await office.do('calendar.saveIcs', { range, filter, taskId: taskId() })
  const text = readFileSync(ics, 'utf8')
  expect(text).toContain('SUMMARY:Họp Hội đồng')
  expect(text).not.toContain('Sơ kết quý')

  await office.do('calendar.listPdf', { range, filter, taskId: taskId() })
  expect(office.desk.laidOut[0]).toContain('Họp Hội đồng')
  expect(office.desk.laidOut[0]).not.toContain('Sơ kết quý')
  office.desk.answer(null)
  expect(await office.do('calendar.saveIcs', { range, filter, taskId: taskId() })).toEqual({
    name: null,
  })
})

it('prints a month with every day in full, and a year on one sheet', async () => {
  const office = await readyOffice()
  for (let n = 1; n <= 9; n++) await addEvent(office, { title: `Việc số ${n}` })
  await office.do('calendar.monthPdf', { month: '2026-01', taskId: taskId() })
  const [month = ''] = office.desk.laidOut
  expect(month).toContain('LỊCH CÔNG TÁC THÁNG 1 NĂM 2026')
  expect(month).toContain('Âm lịch: tháng 11 – tháng Chạp năm Ất Tỵ')
  expect(month).toContain('việc nữa')
  for (let n = 1; n <= 9; n++) expect(month).toContain(`Việc số ${n}`)

  await office.do('calendar.yearPdf', { year: 2026, taskId: taskId() })
  const [, year = ''] = office.desk.laidOut
  expect(year).toContain('KẾ HOẠCH CÔNG TÁC NĂM 2026')
  expect(year).toContain('size: 420mm 297mm')
  expect(year).toContain('Ngày Bến Tre Đồng Khởi (66 năm)')
})
