import { expect, it } from 'vitest'
import { addCampaign } from '../../support/demo-campaign'
import { day, type Office } from '../../support/office'
import { mergeAsSuggested } from '../duplicates/duplicates-samples'
import { addPerson } from '../people/people-samples'
import { departments, onDay } from '../reorganisation/reorganisation-samples'
import { item, movement, registerCollective, registerPerson } from './registration-samples'

async function twoDepartments() {
  const setting = await departments()
  const campaignId = await addCampaign(setting.office, { status: 'running' })
  return { ...setting, campaignId }
}

const places = async (office: Office) => {
  const rows = await office.db
    .selectFrom('registration as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .leftJoin('person as p', 'p.id', 'r.person_id')
    .select(['r.year', 'o.name as at', 'p.full_name as person'])
    .orderBy('r.year')
    .orderBy('p.full_name')
    .orderBy('o.name')
    .execute()
  return rows.map(({ year, at, person }) => `${year} ${person ?? 'tập thể'}: ${at}`)
}

it('takes the promises of this year along when a department merges, and says how many', async () => {
  const place = await twoDepartments()
  const { office, building, transport, people } = place
  await registerCollective(place, transport, { year: 2025 })
  await registerCollective(place, transport, { year: 2024 })
  await registerPerson(place, people.dung, { year: 2025 })
  const merger = {
    predecessors: [{ id: transport, carriesHistory: true }],
    ...{ into: { to: 'existing' as const, id: building }, ...onDay('2025-03-01') },
  }
  const effect = await office.do('reorganisation.effect', { what: 'merge', ...merger })
  expect(effect.registrations).toEqual({ open: 2, following: 2 })
  await office.do('reorganisation.merge', merger)
  expect(await places(office)).toEqual([
    '2024 tập thể: Đảng bộ Sở Giao thông vận tải',
    '2025 tập thể: Đảng bộ Sở Xây dựng',
    '2025 Đỗ Thử Dũng: Đảng bộ Sở Xây dựng',
  ])
  await office.do('history.undo', {})
  expect(await places(office)).toEqual([
    '2024 tập thể: Đảng bộ Sở Giao thông vận tải',
    '2025 tập thể: Đảng bộ Sở Giao thông vận tải',
    '2025 Đỗ Thử Dũng: Đảng bộ Sở Giao thông vận tải',
  ])
})

it('leaves a collective’s promise with the old name where the heir has its own', async () => {
  const place = await twoDepartments()
  const { office, building, transport } = place
  await registerCollective(place, transport, { year: 2025 })
  await registerCollective(place, building, { year: 2025 })
  const merger = {
    predecessors: [{ id: transport, carriesHistory: true }],
    ...{ into: { to: 'existing' as const, id: building }, ...onDay('2025-03-01') },
  }
  const effect = await office.do('reorganisation.effect', { what: 'merge', ...merger })
  expect(effect.registrations).toEqual({ open: 1, following: 0 })
  await office.do('reorganisation.merge', merger)
  expect(await places(office)).toHaveLength(2)
})

it('counts everyone where the merger has put them, without another act', async () => {
  const place = await twoDepartments()
  const { office, campaignId, building, transport, people } = place
  await registerPerson(place, people.dung, { year: 2025 })
  await office.do('reorganisation.merge', {
    predecessors: [{ id: transport, carriesHistory: true }],
    ...{ into: { to: 'existing', id: building }, ...onDay('2025-03-01') },
  })
  const scope = { campaignId, year: 2025, organisationId: building }
  const { total } = await office.do('registrations.coverage', scope)
  expect(total.people).toMatchObject({ required: 6, registered: 1 })
})

it('unites the papers of two records of one person: no content, check or mark is lost', async () => {
  const place = await movement()
  const { office, an, health1 } = place
  const twin = await addPerson(office, { fullName: 'Nguyễn Thử An', organisationId: health1 })
  const first = await registerPerson(place, an, { note: 'Bản một' })
  const second = await registerPerson(place, twin, {
    ...{ note: 'Bản hai', isExemplarCandidate: true },
    items: [item, { ...item, content: 'Nội dung chỉ có ở bản hai' }],
  })
  await registerPerson(place, twin, { year: 2021 })
  await office.do('registrations.move', { ids: [second.id], to: 'approved' })
  await office.do('registrations.addCheck', {
    ...{ id: first.id, kind: 'check', happenedOn: day('2022-06-30'), who: 'Bí thư', note: '' },
  })
  await mergeAsSuggested(office, [an, twin])

  const years = await office.do('registrations.ofSubject', { subject: { kind: 'person', id: an } })
  expect(years).toMatchObject([
    {
      ...{ year: 2022, state: 'approved', isExemplarCandidate: true },
      contents: [item.content, 'Nội dung chỉ có ở bản hai'],
    },
    { year: 2021 },
  ])
  const whole = await office.do('registrations.get', { id: years[0]!.id })
  expect(whole.checks).toMatchObject([{ who: 'Bí thư' }])
  expect(whole.note).toContain('Bản một')
  expect(whole.note).toContain('Bản hai')

  await office.do('history.undo', {})
  const back = await office.do('registrations.get', { id: first.id })
  expect(back).toMatchObject({ note: 'Bản một', checks: [{ who: 'Bí thư' }] })
})

it('refuses to remove a person or a campaign with registrations, in so many words', async () => {
  const place = await movement()
  const { office, campaignId, an } = place
  await registerPerson(place, an)
  const person = await office.call('people.remove', { id: an })
  expect(person).toMatchObject({ ok: false, error: { code: 'people.inUse' } })
  expect(!person.ok && person.error.message).toContain('1 phiếu đăng ký thi đua')
  expect(await office.call('campaigns.remove', { id: campaignId })).toMatchObject({
    ok: false,
    error: { code: 'campaigns.inUse' },
  })
  expect((await office.do('registrations.years', { campaignId })).years).toEqual([2022])
})

it('keeps both results when two records that were judged turn out to be one person', async () => {
  const place = await movement()
  const { office, an, law1 } = place
  const twin = await addPerson(office, { fullName: 'Nguyễn Thử An', organisationId: law1 })
  const judged = async (id: typeof an, outcome: 'met' | 'partly', result: string) => {
    const registration = await registerPerson(place, id)
    const { items } = await office.do('registrations.get', { id: registration.id })
    await office.do('registrations.evaluate', {
      ...{ id: registration.id, outcome, result, evaluatedOn: day('2022-12-15') },
      items: items.map((one) => ({ id: one.id, outcome, result: '' })),
    })
  }
  await judged(an, 'met', 'Đủ 4 buổi')
  await judged(twin, 'partly', 'Được 2 buổi')
  await mergeAsSuggested(office, [an, twin])
  const rows = await office.db.selectFrom('registration').select('id').execute()
  expect(rows).toHaveLength(1)
  const { outcome, result, pastResults, items } = await office.do('registrations.get', {
    id: rows[0]!.id,
  })
  expect([outcome, ...pastResults.map((past) => past.outcome)].toSorted()).toEqual([
    'met',
    'partly',
  ])
  expect([result, ...pastResults.map((past) => past.result)].toSorted()).toEqual([
    ...['Được 2 buổi', 'Đủ 4 buổi'],
  ])
  expect(items.map((one) => one.outcome).toSorted()).toEqual(['met', 'partly'])
  await office.do('history.undo', {})
  expect(await office.db.selectFrom('registration').select('id').execute()).toHaveLength(2)
})
