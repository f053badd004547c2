import type { InputOf } from '@shared/ipc/app-contract'
import { expect, it } from 'vitest'
import { addCampaign } from '../../support/demo-campaign'
import { day, testId } from '../../support/office'
import {
  coverageOf,
  item,
  movement,
  paper,
  registerCollective,
  registerPerson,
  taskId,
} from './registration-samples'

it('R-144: keeps content, goal, measurable target and finishing time of a person and a collective', async () => {
  const place = await movement()
  const { office, an, health1 } = place
  const one = await registerPerson(place, an)
  const other = await registerCollective(place, health1, { note: 'Kèm phụ lục' })

  expect(await office.do('registrations.get', { id: one.id })).toMatchObject({
    name: 'Nguyễn Thử An',
    unit: 'Chi bộ 1, Đảng bộ Sở Y tế',
    state: 'submitted',
    receivedOn: '2022-02-10',
    items: [{ ...item, frameworkItem: '', outcome: null }],
    gaps: [],
  })
  expect(await office.do('registrations.get', { id: other.id })).toMatchObject({
    name: 'Chi bộ 1',
    unit: 'Đảng bộ Sở Y tế',
    note: 'Kèm phụ lục',
  })
})

it('R-145: keeps who registers to become exemplary, and in which field', async () => {
  const place = await movement()
  const { office, campaignId, an, binh } = place
  await registerPerson(place, an, { isExemplarCandidate: true, field: 'Cải cách hành chính' })
  await registerPerson(place, binh)
  const found = await office.do('registrations.list', {
    ...{ campaignId, year: 2022, subject: 'person', candidatesOnly: true },
  })
  expect(found.rows.map(({ name }) => name)).toEqual(['Nguyễn Thử An'])
})

it('R-147: refuses to register before the launch, and keeps nothing of it', async () => {
  const place = await movement()
  const { office, an } = place
  const campaignId = await addCampaign(office, {
    ...{ name: 'Đợt cao điểm', status: 'draft', directive: { kind: 'none' } },
  })
  const reply = await office.call('registrations.add', {
    ...{ campaignId, year: 2022, subject: { kind: 'person', id: an }, registration: paper() },
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'registrations.notOpen' } })
  expect(await office.db.selectFrom('registration').selectAll().execute()).toEqual([])
})

it('keeps one registration of a subject in a year, and leaves the first as it was', async () => {
  const place = await movement()
  const { office, campaignId, an } = place
  await registerPerson(place, an)
  const again = await office.call('registrations.add', {
    ...{ campaignId, year: 2022, subject: { kind: 'person', id: an } },
    registration: paper({ items: [] }),
  })
  expect(again).toMatchObject({ ok: false, error: { code: 'registrations.already' } })
  await registerPerson(place, an, { year: 2023 })
  expect(
    await office.do('registrations.ofSubject', { subject: { kind: 'person', id: an } }),
  ).toMatchObject([{ year: 2023 }, { year: 2022, contents: [item.content] }])
})

it('asks for more only with a reason, approves with a day, and takes it all back in one step', async () => {
  const place = await movement()
  const { office, an, binh } = place
  const ids = [(await registerPerson(place, an)).id, (await registerPerson(place, binh)).id]
  const on = day('2022-03-01')
  expect(await office.call('registrations.move', { ids, to: 'needs-more', on })).toMatchObject({
    ok: false,
    error: { code: 'registrations.reasonMissing' },
  })
  await office.do('registrations.move', { ids, to: 'needs-more', on, reason: 'Thiếu chỉ tiêu' })
  await office.do('registrations.move', { ids, to: 'approved', on })
  for (const id of ids)
    expect(await office.do('registrations.get', { id })).toMatchObject({
      ...{ state: 'approved', approvedOn: '2022-03-01', reason: '' },
    })
  await office.do('history.undo', {})
  for (const id of ids)
    expect(await office.do('registrations.get', { id })).toMatchObject({
      ...{ state: 'needs-more', approvedOn: null, reason: 'Thiếu chỉ tiêu' },
    })
})

it('refuses to approve who does not take part, and moves nobody then', async () => {
  const place = await movement()
  const { office, an, binh } = place
  const ids = [(await registerPerson(place, an)).id, (await registerPerson(place, binh)).id]
  const on = day('2022-03-01')
  await office.do('registrations.move', { ids: ids.slice(0, 1), to: 'declined', on })
  const reply = await office.call('registrations.move', { ids, to: 'approved', on })
  expect(reply).toMatchObject({ ok: false, error: { code: 'registrations.cannotMove' } })
  expect((await office.do('registrations.get', { id: ids[1] ?? '' } as never)).state).toBe(
    'submitted',
  )
})

it('R-093, R-117, R-150: counts units and members who have registered, each number with its rows', async () => {
  const place = await movement()
  const { office, campaignId, an, binh, chi, health, health1, health2, law1 } = place
  await registerCollective(place, health)
  await registerCollective(place, health1)
  const { id } = await registerPerson(place, an)
  await registerPerson(place, chi)
  const declined = await registerPerson(place, binh)
  const on = day('2022-03-01')
  await office.do('registrations.move', { ids: [id], to: 'approved', on })
  await office.do('registrations.move', { ids: [declined.id], to: 'declined', on, reason: 'Nghỉ' })

  const table = await coverageOf(office, campaignId)
  expect(table.total).toEqual({
    collectives: { required: 5, registered: 2, approved: 0, declined: 0 },
    people: { required: 6, registered: 2, approved: 1, declined: 1 },
    party: { required: 6, registered: 2, approved: 1, declined: 1 },
  })
  expect(table.base).toMatchObject({ required: 2, registered: 1 })
  expect(table.waiting).toEqual({ collective: 2, person: 1 })
  expect(table.lines.map(({ name, people }) => [name, people.registered])).toEqual([
    ['Đảng bộ Sở Y tế', 2],
    ['Đảng bộ Sở Tư pháp', 0],
  ])
  const inHealth = await coverageOf(office, campaignId, health)
  expect(inHealth.lines.map(({ name, isOwn, state }) => [name, isOwn, state])).toEqual([
    ['Đảng bộ Sở Y tế', true, 'submitted'],
    ['Chi bộ 1', false, 'submitted'],
    ['Chi bộ 2', false, null],
  ])
  const missing = async (subject: 'person' | 'collective', organisationId = null as never) =>
    (
      await office.do('registrations.list', {
        ...{ campaignId, year: 2022, subject, listing: 'missing', organisationId },
      })
    ).rows.map(({ subjectId }) => subjectId)
  expect(await missing('collective')).toEqual([health2, place.law, law1])
  expect(await missing('person', health as never)).toEqual([binh, place.dat])
})

it('counts a member where the member is now, and forgets nobody who left', async () => {
  const place = await movement()
  const { office, campaignId, an, health1, law1 } = place
  await registerPerson(place, an)
  await office.do('people.transfer', {
    ...{ personIds: [an], organisationId: law1, effectiveOn: day('2022-06-01') },
  })
  const registered = async (id: typeof law1) =>
    (await coverageOf(office, campaignId, id)).total.people
  expect(await registered(health1)).toMatchObject({ required: 1, registered: 0 })
  expect(await registered(law1)).toMatchObject({ required: 3, registered: 1 })
})

it('finds units anywhere by words of their names, without diacritics', async () => {
  const { office, campaignId } = await movement()
  const table = await office.do('registrations.coverage', {
    ...{ campaignId, year: 2022, text: 'chi bo 1' },
  })
  expect(table.lines.map(({ name, unit }) => `${name}, ${unit}`)).toEqual([
    'Chi bộ 1, Đảng bộ Sở Y tế',
    'Chi bộ 1, Đảng bộ Sở Tư pháp',
  ])
})

it('lists window after window exactly what it lists at once, by every filter', async () => {
  const place = await movement()
  const { office, campaignId, an, chi, yen } = place
  for (const id of [an, chi, yen]) await registerPerson(place, id)
  type Filter = Partial<InputOf<'registrations.list'>>
  const both: readonly Filter[] = [{}, { states: ['submitted'] }, { listing: 'missing' }]
  const all: readonly Filter[] = [{}, { text: 'thu' }, { partyOnly: true }]
  const filters = [...both, ...all.map((filter) => ({ ...filter, listing: 'all' as const }))]
  for (const filter of filters) {
    const scope = { campaignId, year: 2022, subject: 'person' as const, ...filter }
    const whole = await office.do('registrations.list', scope)
    const windows = []
    for (let offset = 0; offset < whole.total; offset += 2)
      windows.push(await office.do('registrations.list', { ...scope, offset, limit: 2 }))
    expect(windows.flatMap(({ rows }) => rows)).toEqual(whole.rows)
    expect(whole.rows).toHaveLength(whole.total)
  }
})

it('registers everyone of a unit who has nothing yet with one content, in one step', async () => {
  const place = await movement()
  const { office, campaignId, an, health } = place
  await registerPerson(place, an, { items: [{ ...item, content: 'Nội dung riêng' }] })
  const part = { campaignId, year: 2022, organisationId: health, subject: 'person' } as const
  const done = await office.do('registrations.registerMissing', {
    ...{ ...part, items: [item], receivedOn: day('2022-02-01'), isApproved: false },
    taskId: taskId(),
  })
  expect(done).toEqual({ changed: 3 })
  const { rows } = await office.do('registrations.list', part)
  expect(rows.map(({ content }) => content).toSorted()).toEqual([
    ...['Nội dung riêng', item.content, item.content, item.content],
  ])
  expect(
    await office.call('registrations.registerMissing', {
      ...{ ...part, items: [item], receivedOn: null, isApproved: false, taskId: taskId() },
    }),
  ).toMatchObject({ ok: false, error: { code: 'registrations.nobodyMissing' } })
  await office.do('history.undo', {})
  expect((await office.do('registrations.list', part)).total).toBe(1)
})

it('approves whatever waits in a unit, and undoes it at once', async () => {
  const place = await movement()
  const { office, campaignId, an, chi, yen, health } = place
  for (const id of [an, chi, yen]) await registerPerson(place, id)
  const part = { campaignId, year: 2022, organisationId: health, subject: 'person' } as const
  await office.do('registrations.approveAll', { ...part, on: day('2022-03-01'), taskId: taskId() })
  const approved = async () => (await coverageOf(office, campaignId)).total.people.approved
  expect(await approved()).toBe(2)
  await office.do('history.undo', {})
  expect(await approved()).toBe(0)
})

it('copies an earlier year for those with nothing in the later one, a year further on', async () => {
  const place = await movement({ today: '2023-01-20' })
  const { office, campaignId, an, binh, chi } = place
  for (const id of [an, binh, chi]) await registerPerson(place, id, { isExemplarCandidate: true })
  await registerPerson(place, binh, { year: 2023, items: [{ ...item, content: 'Mới' }] })
  const part = { campaignId, year: 2023, organisationId: null, subject: 'person' } as const
  expect(
    await office.do('registrations.copyYear', { ...part, fromYear: 2022, taskId: taskId() }),
  ).toEqual({ changed: 2 })
  const { rows } = await office.do('registrations.list', part)
  expect(rows.map(({ name, content, dueOn }) => [name, content, dueOn])).toEqual([
    ['Nguyễn Thử An', item.content, '2023-11'],
    ['Trần Thử Bình', 'Mới', '2022-11'],
    ['Lê Thử Chi', item.content, '2023-11'],
  ])
})

it('writes a block of the grid as one action: new lines, changed ones and one taken away', async () => {
  const place = await movement()
  const { office, campaignId, an, binh, chi } = place
  await registerPerson(place, an)
  await registerPerson(place, binh)
  await office.do('registrations.setGrid', {
    ...{ campaignId, year: 2022, subject: 'person' },
    changes: [
      { subjectId: an, content: 'Nội dung khác', state: 'approved' },
      { subjectId: binh, state: null },
      { subjectId: chi, content: 'Nội dung của Chi', isExemplarCandidate: true },
    ],
  })
  const people = { campaignId, year: 2022, subject: 'person' } as const
  const { rows } = await office.do('registrations.list', people)
  expect(rows.map(({ name, content, state }) => [name, content, state])).toEqual([
    ['Nguyễn Thử An', 'Nội dung khác', 'approved'],
    ['Lê Thử Chi', 'Nội dung của Chi', 'submitted'],
  ])
  await office.do('history.undo', {})
  const before = await office.do('registrations.list', people)
  expect(before.rows.map(({ name, content }) => [name, content])).toEqual([
    ['Nguyễn Thử An', item.content],
    ['Trần Thử Bình', item.content],
  ])
})

it('refuses a goal without a content, and writes none of the block', async () => {
  const { office, campaignId, an, binh } = await movement()
  const reply = await office.call('registrations.setGrid', {
    ...{ campaignId, year: 2022, subject: 'person' },
    changes: [
      { subjectId: an, content: 'Nội dung' },
      { subjectId: binh, goal: 'Mục tiêu' },
    ],
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'registrations.contentMissing' } })
  expect(await office.db.selectFrom('registration').selectAll().execute()).toEqual([])
})

it('R-146: keeps who was charged with it and every check, and what came of it at the year’s end', async () => {
  const place = await movement()
  const { office, an } = place
  const { id } = await registerPerson(place, an)
  const entry = { id, who: 'Phó Bí thư', note: 'Đúng tiến độ' }
  const on = day('2022-06-30')
  await office.do('registrations.addCheck', { ...entry, kind: 'assignment', happenedOn: on })
  const check = await office.do('registrations.addCheck', {
    ...{ ...entry, kind: 'check', happenedOn: day('2022-09-30') },
  })
  const { items } = await office.do('registrations.get', { id })
  await office.do('registrations.evaluate', {
    ...{ id, outcome: 'exceeded', result: 'Vượt chỉ tiêu', evaluatedOn: null },
    items: items.map((one) => ({ id: one.id, outcome: 'met' as const, result: '05 buổi' })),
  })
  expect(await office.do('registrations.get', { id })).toMatchObject({
    outcome: 'exceeded',
    evaluatedOn: '2022-12-20',
    items: [{ outcome: 'met', result: '05 buổi' }],
    checks: [{ kind: 'check' }, { kind: 'assignment', who: 'Phó Bí thư' }],
  })
  await office.do('registrations.removeCheck', { id: check.id })
  expect((await office.do('registrations.get', { id })).checks).toHaveLength(1)
})

it('edits contents in place, so that what was achieved stays with its content', async () => {
  const place = await movement()
  const { office, an } = place
  const { id } = await registerPerson(place, an, { items: [item, { ...item, content: 'Hai' }] })
  const [first] = (await office.do('registrations.get', { id })).items
  await office.do('registrations.evaluate', {
    ...{ id, outcome: null, result: '', evaluatedOn: null },
    items: [{ id: first!.id, outcome: 'met', result: 'Đã xong' }],
  })
  await office.do('registrations.edit', {
    ...{
      id,
      registration: paper({ items: [{ ...item, id: first!.id, content: 'Một, viết lại' }] }),
    },
  })
  expect((await office.do('registrations.get', { id })).items).toMatchObject([
    { content: 'Một, viết lại', outcome: 'met', result: 'Đã xong' },
  ])
})

it('removes a registration whole and brings it back whole', async () => {
  const place = await movement()
  const { office, an } = place
  const { id } = await registerPerson(place, an)
  const before = await office.do('registrations.get', { id })
  await office.do('registrations.remove', { id })
  expect(await office.call('registrations.get', { id })).toMatchObject({
    error: { code: 'registrations.gone' },
  })
  await office.do('history.undo', {})
  expect(await office.do('registrations.get', { id })).toEqual(before)
})

it('says so when the paper is gone', async () => {
  const { office } = await movement()
  const reply = await office.call('registrations.remove', { id: testId(999) as never })
  expect(reply).toMatchObject({ ok: false, error: { code: 'registrations.gone' } })
})
