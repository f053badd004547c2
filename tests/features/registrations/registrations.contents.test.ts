import { expect, it } from 'vitest'
import { day, testId } from '../../support/office'
import { mergeAsSuggested } from '../duplicates/duplicates-samples'
import { addExemplar } from '../exemplars/exemplar-samples'
import { addPerson } from '../people/people-samples'
import { item, movement, paper, registerCollective, registerPerson } from './registration-samples'

const named = (content: string) => ({ ...item, content })

type Contents = ReturnType<typeof paper>['items']

/** Three contents, the second and third of them judged. */
async function judged() {
  const place = await movement()
  const { office, health1 } = place
  const items = ['Nội dung một', 'Nội dung hai', 'Nội dung ba'].map(named)
  const { id } = await registerCollective(place, health1, { items })
  const [one, two, three] = (await office.do('registrations.get', { id })).items
  if (!one || !two || !three) throw new Error('three contents were registered')
  await office.do('registrations.evaluate', {
    ...{ id, outcome: 'partly', result: '', evaluatedOn: null },
    items: [
      { id: two.id, outcome: 'met', result: 'Kết quả hai' },
      { id: three.id, outcome: 'not-met', result: 'Kết quả ba' },
    ],
  })
  const resultsAfter = async (items: Contents) => {
    const registration = paper({ items })
    await office.do('registrations.edit', { id, registration })
    const after = await office.do('registrations.get', { id })
    return after.items.map(({ content, outcome, result }) => [content, outcome, result])
  }
  const ids = { one: one.id, two: two.id, three: three.id }
  return { ...place, ids, resultsAfter }
}

it('leaves each result with its content, whatever is taken out, mended or put before it', async () => {
  const { resultsAfter, ids } = await judged()
  const items = [
    named('Nội dung không'),
    { ...named('Nội dung hai, sửa lời'), id: ids.two },
    { ...named('Nội dung ba'), id: ids.three },
  ]
  expect(await resultsAfter(items)).toEqual([
    ['Nội dung không', null, ''],
    ['Nội dung hai, sửa lời', 'met', 'Kết quả hai'],
    ['Nội dung ba', 'not-met', 'Kết quả ba'],
  ])
})

it('knows the contents of a file by their words, and mended ones by their place', async () => {
  const { resultsAfter } = await judged()
  expect(await resultsAfter([named('Nội dung ba'), named('Nội dung bốn')])).toEqual([
    ['Nội dung ba', 'not-met', 'Kết quả ba'],
    ['Nội dung bốn', null, ''],
  ])
  expect(await resultsAfter([named('Nội dung 3'), named('Nội dung bốn')])).toEqual([
    ['Nội dung 3', 'not-met', 'Kết quả ba'],
    ['Nội dung bốn', null, ''],
  ])
})

it('leads an exemplar to the paper that stays when two records are one person', async () => {
  const place = await movement()
  const { office, an, health1 } = place
  const twin = await addPerson(office, { fullName: 'Nguyễn Thử An', organisationId: health1 })
  const { id: stays } = await registerPerson(place, an)
  const { id: goes } = await registerPerson(place, twin)
  const exemplar = await addExemplar(office, {
    ...{ subject: { kind: 'person', id: twin }, title: 'Sáng kiến', year: 2022 },
    ...{ registrationId: goes, startedOn: paper().receivedOn ?? undefined },
  } as Parameters<typeof addExemplar>[1])
  await office.do('registrations.move', { ids: [stays], to: 'approved' })
  await mergeAsSuggested(office, [an, twin])
  const row = await office.db
    .selectFrom('exemplar')
    .select('registration_id')
    .where('id', '=', exemplar)
    .executeTakeFirstOrThrow()
  expect(row.registration_id).toBe(stays)
})

it('says which item of a framework is gone, and keeps what was registered before', async () => {
  const place = await movement()
  const { office, an } = place
  const gone = { ...item, frameworkItemId: testId(999) as never }
  const { id } = await registerPerson(place, an)
  const registration = paper({ items: [gone] })
  expect(await office.call('registrations.edit', { id, registration })).toMatchObject({
    error: { code: 'core.notFound' },
  })
  const subject = { kind: 'person', id: an } as const
  expect(
    await office.call('registrations.add', {
      ...{ campaignId: place.campaignId, year: 2023, subject, registration },
    }),
  ).toMatchObject({ error: { code: 'core.notFound' } })
  expect((await office.do('registrations.get', { id })).items).toMatchObject([item])
})

it('is not judged on a day to come', async () => {
  const place = await movement()
  const { id } = await registerPerson(place, place.an)
  const reply = await place.office.call('registrations.evaluate', {
    ...{ id, outcome: 'met', result: '', evaluatedOn: day('2022-12-21'), items: [] },
  })
  expect(reply).toMatchObject({ error: { code: 'registrations.evaluatedInFuture' } })
})

it('is sent back in the grid with a reason only, as in the form', async () => {
  const place = await movement()
  const { office, campaignId, an } = place
  const { id } = await registerPerson(place, an)
  const send = (change: object) =>
    office.call('registrations.setGrid', {
      ...{ campaignId, year: 2022, subject: 'person' },
      changes: [{ subjectId: an, state: 'needs-more', ...change }],
    })
  expect(await send({})).toMatchObject({ error: { code: 'registrations.reasonInGrid' } })
  expect(await send({ note: 'Thiếu chỉ tiêu' })).toMatchObject({ ok: true })
  expect(await office.do('registrations.get', { id })).toMatchObject({
    ...{ state: 'needs-more', reason: 'Thiếu chỉ tiêu' },
  })
})

it('says how many pledges and exemplars lose the way to it when it is removed', async () => {
  const place = await movement()
  const { office, campaignId, health } = place
  const { id } = await registerCollective(place, health, { year: 2023 })
  await office.do('pledges.draft', {
    ...{ campaignId, year: 2023, shape: 'each', organisationIds: [health] },
    ...{ groupIds: [], signingOn: null },
  })
  expect(await office.do('registrations.links', { id })).toEqual({ count: 1 })
  await office.do('registrations.remove', { id })
  const [entry] = (await office.do('history.list', {})).entries
  expect(entry?.sentence).toContain('1 bản ghi (giao ước, điển hình)')
})
