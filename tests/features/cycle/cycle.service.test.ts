import { readFileSync } from 'node:fs'
import path from 'node:path'
import { routes } from '@renderer/app/routes'
import type { CalendarEvent } from '@shared/features/calendar/calendar.contract'
import { cycleSteps } from '@shared/features/cycle/cycle.catalogue'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { expect, it } from 'vitest'
import { taskId } from '../../support/backups'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { day, type Office, openOffice, temporaryFolder } from '../../support/office'
import { date } from '../calendar/calendar-samples'
import { officeWithCeremony } from '../ceremony/prepared-ceremony'
import { movement, registerCollective, registerPerson } from '../registrations/registration-samples'

async function readyOffice(today = '2025-12-20') {
  const office = await openOffice({ today })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

const stepOf = async (office: Office, key: string, year = 2026) => {
  const step = (await office.do('cycle.year', { year })).steps.find((each) => each.key === key)
  if (!step) throw new Error(`There is a step ${key}`)
  return step
}

it('shows the year a day belongs to, before anything is in the calendar', async () => {
  const office = await readyOffice()
  const cycle = await office.do('cycle.year', {})
  expect(cycle).toMatchObject({
    year: 2026,
    day: '2026-01-17',
    anniversary: 66,
    tet: '2026-02-17',
    missing: 11,
    isOnRestDay: true,
    restDay: { proposed: '2026-01-16' },
    special: { title: 'Tổng kết cao điểm thi đua “Đồng Khởi mới” 2024-2025' },
  })
  expect(cycle.steps.find(({ state }) => state === 'next')?.key).toBe('council')
})

it('puts the steps into the calendar once, and adds only what is missing again', async () => {
  const office = await readyOffice()
  expect(await office.do('cycle.add', { year: 2026 })).toEqual({ added: 11 })
  expect(await office.do('cycle.add', { year: 2026 })).toEqual({ added: 0 })
  const range = { from: day('2025-10-01'), to: day('2026-03-31') }
  const { items } = await office.do('calendar.range', range)
  expect(items.filter(({ eventId }) => eventId !== null)).toHaveLength(11)

  const { eventId } = await stepOf(office, 'council')
  if (eventId === null) throw new Error('It is in the calendar')
  await office.do('calendar.remove', { id: eventId })
  expect(await office.do('cycle.add', { year: 2026 })).toEqual({ added: 1 })
  const [entry] = (await office.do('history.list', {})).entries
  expect(entry?.sentence).toBe('Đã thêm 1 mốc của vòng 17/01/2026 vào lịch')
})

it('keeps a step where the office moved it, and takes all back with one undo', async () => {
  const office = await readyOffice()
  await office.do('cycle.add', { year: 2026 })
  const { eventId: id } = await stepOf(office, 'council')
  if (id === null) throw new Error('It is in the calendar')
  const event = await office.do('calendar.event', { id })
  const moved = { ...details(event), title: 'Họp hội đồng lần 1', startsOn: date('2025-12-29') }
  await office.do('calendar.edit', { id, event: moved })
  await office.do('cycle.add', { year: 2026 })
  expect(await stepOf(office, 'council')).toMatchObject({
    title: 'Họp hội đồng lần 1',
    day: '2025-12-29',
    fromDay: -19,
  })
  for (let n = 0; n < 3; n++) await office.do('history.undo', {})
  expect((await office.do('cycle.year', { year: 2026 })).missing).toBe(11)
})

const details = ({ title, kind, place, note }: CalendarEvent) => ({ title, kind, place, note })

it('moves the ceremony off the weekend, once, and says where it is already elsewhere', async () => {
  const office = await readyOffice()
  const refused = await office.call('cycle.moveCeremony', { year: 2026 })
  expect(refused).toMatchObject({ error: { code: 'cycle.notOnRestDay' } })
  await office.do('cycle.add', { year: 2026 })
  await office.do('cycle.moveCeremony', { year: 2026 })
  expect(await stepOf(office, 'ceremony')).toMatchObject({ day: '2026-01-16' })
  expect(await office.do('cycle.year', { year: 2026 })).toMatchObject({ isOnRestDay: false })
  const again = await office.call('cycle.moveCeremony', { year: 2026 })
  expect(again).toMatchObject({ error: { code: 'cycle.notOnRestDay' } })
})

it('tells what the records say: ratings entered of all organisations', async () => {
  const office = await readyOffice('2025-12-30')
  await office.do('cycle.add', { year: 2026 })
  const place = { kind: 'party', openedOn: day('2020-08-19') } as const
  const { id: parentId } = await office.do('organisation.add', {
    ...{ ...place, parentId: null, name: 'Đảng bộ Khối', level: 'bloc' as const },
  })
  const add = async (name: string) =>
    (await office.do('organisation.add', { ...place, parentId, name, level: 'base-cell' })).id
  const first = await add('Chi bộ Sở Thí dụ')
  const second = await add('Chi bộ Ban Thí dụ')
  const rate = (subjectId: OrganisationId) =>
    office.do('ratings.set', {
      subject: 'organisation',
      year: 2025,
      changes: [{ subjectId, outcome: 'good' }],
    })
  await rate(first)
  expect(await stepOf(office, 'ratings')).toMatchObject({
    state: 'late',
    evidence: [{ kind: 'organisations-rated', done: 1, total: 2 }],
  })
  await rate(second)
  expect(await stepOf(office, 'ratings')).toMatchObject({ state: 'proven' })
})

it('waits for nobody that ended before the year was over, and counts collectives as well', async () => {
  const place = await movement({ today: '2022-12-20' })
  const { office, health, health1, health2, an } = place
  await office.do('cycle.add', { year: 2023 })
  const changes = [health, health2].map((subjectId) => ({ subjectId, outcome: 'good' as const }))
  await office.do('ratings.set', { subject: 'organisation', year: 2022, changes })
  const evidence = async (key: string) => (await stepOf(office, key, 2023)).evidence[0]
  const before = await evidence('ratings')
  await office.do('reorganisation.dissolve', {
    ...{ id: health2, effectiveOn: day('2022-12-15'), basis: 'QĐ 1' },
    members: { to: 'existing', id: health1 },
  })
  const after = await evidence('ratings')
  expect(before).toMatchObject({ done: 2 })
  expect(after).toMatchObject({ done: 1, total: (before?.total ?? 0) - 1 })
  await registerCollective(place, health, { year: 2023 })
  await registerPerson(place, an, { year: 2023 })
  const steps = (await office.do('cycle.year', { year: 2023 })).steps
  const registered = steps
    .flatMap(({ evidence: some }) => some)
    .find(({ kind }) => kind === 'registrations-approved')
  expect(registered).toMatchObject({ done: 0, total: 2 })
})

it('follows a whole year with the clock moved: marked, late, and on to the next year', async () => {
  const office = await readyOffice('2025-10-20')
  await office.do('cycle.add', { year: 2026 })
  const { eventId: id } = await stepOf(office, 'plan')
  if (id === null) throw new Error('It is in the calendar')
  await office.do('calendar.setDone', { id, doneOn: day('2025-10-20'), result: 'KH 12-KH/ĐUK' })
  office.setToday('2025-11-19')
  expect(await stepOf(office, 'plan')).toMatchObject({ state: 'done', result: 'KH 12-KH/ĐUK' })
  expect(await stepOf(office, 'reports')).toMatchObject({ state: 'late' })
  expect(await stepOf(office, 'ratings')).toMatchObject({ state: 'next' })
  office.setToday('2026-02-14')
  expect(await stepOf(office, 'spring')).toMatchObject({ state: 'next', day: '2026-02-23' })
  office.setToday('2026-04-01')
  expect(await office.do('cycle.year', {})).toMatchObject({ year: 2027, missing: 11 })
})

it('goes to paper and to Excel as a checklist with its parts', async () => {
  const office = await readyOffice()
  await office.do('cycle.pdf', { year: 2026, taskId: taskId() })
  const [html = ''] = office.desk.laidOut
  expect(html).toContain('17/01/2026 (66 NĂM)')
  expect(html).toContain('17/01 rơi vào Thứ Bảy')
  const xlsx = path.join(temporaryFolder(), 'vong-nam.xlsx')
  office.desk.answer(xlsx)
  const saved = await office.do('cycle.saveXlsx', { year: 2026, taskId: taskId() })
  expect(saved).toEqual({ name: 'vong-nam.xlsx' })
  expect(readFileSync(xlsx).subarray(0, 2).toString()).toBe('PK')
})

it('leads every step to a screen there is', () => {
  const paths = routes.map((route) => route.path)
  for (const { path: to } of cycleSteps) if (to !== null) expect(paths).toContain(to)
})

it('leads to the list of ceremonies, and to the one of this run-up once it is prepared', async () => {
  const { office, id } = await officeWithCeremony()
  expect((await stepOf(office, 'ceremony', 2024)).path).toBe('/le-trao')
  expect((await stepOf(office, 'ceremony', 2023)).path).toBe(`/le-trao/${id}`)
})
