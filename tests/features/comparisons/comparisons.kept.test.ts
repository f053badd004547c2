import { expect, it } from 'vitest'
import { day, openOffice } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { addPerson } from '../people/people-samples'
import { movement } from '../registrations/registration-samples'

const cluster = { name: 'Khối các sở', form: 'cluster', subject: 'organisation' } as const

it('keeps a group whose members have signed a pledge together, and says so', async () => {
  const { office, campaignId, health, law } = await movement()
  const { id } = await office.do('comparisons.create', {
    ...{ ...cluster, firstYear: 2022, members: [health, law] },
  })
  await office.do('pledges.draft', {
    ...{ campaignId, year: 2022, shape: 'groups', organisationIds: [], groupIds: [id] },
    signingOn: null,
  })
  const reply = await office.call('comparisons.remove', { id })
  expect(reply).toMatchObject({ error: { code: 'comparisons.inUse' } })
  expect(!reply.ok && reply.error.message).toContain('1 giao ước')
  expect(await office.do('comparisons.list', { year: 2022 })).toMatchObject([{ memberCount: 2 }])
})

it('takes a member that joined later into an earlier year as well', async () => {
  const office = await openOffice()
  const { health, law } = await smallBloc(office)
  const { id } = await office.do('comparisons.create', { ...cluster, firstYear: 2020 })
  await office.do('comparisons.addMembers', { id, year: 2022, subjectIds: [health, law] })
  await office.do('comparisons.addMembers', { id, year: 2021, subjectIds: [law] })
  const namesIn = async (year: number) =>
    (await office.do('comparisons.board', { id, year })).rows.map(({ name }) => name)
  expect(await namesIn(2021)).toEqual(['Đảng bộ Sở Tư pháp'])
  expect(await namesIn(2022)).toHaveLength(2)
  expect(await namesIn(2020)).toEqual([])
})

it('keeps a person who is in a group or a pledge, and says so', async () => {
  const office = await openOffice()
  const [one, other] = [
    await addPerson(office, { fullName: 'Nguyễn Thử An' }),
    await addPerson(office, { fullName: 'Trần Thử Bình' }),
  ]
  const pair = { form: 'pair', subject: 'person', firstYear: 2022 } as const
  const members = [one, other]
  await office.do('comparisons.create', { ...pair, members, name: 'Cặp An – Bình' })
  const grouped = await office.call('people.remove', { id: one })
  expect(grouped).toMatchObject({ error: { code: 'people.inUse' } })
  expect(!grouped.ok && grouped.error.message).toContain('1 nhóm thi đua')
  await office.do('history.undo', {})
  await office.do('pledges.create', {
    ...{ year: 2022, title: 'Giao ước', campaignId: null, signingOn: day('2022-01-17') },
    ...{ place: '', content: '', isWitnessed: true, note: '', items: [] },
    parties: members.map((id) => ({
      ...{ id: null, subject: { kind: 'person', id } as const, signerName: '', signerPosition: '' },
    })),
  })
  const pledged = await office.call('people.remove', { id: one })
  expect(!pledged.ok && pledged.error.message).toContain('1 giao ước thi đua')
})

it('leaves out the years between leaving a group and coming back to it', async () => {
  const office = await openOffice()
  const { health, law } = await smallBloc(office)
  const { id } = await office.do('comparisons.create', {
    ...{ ...cluster, firstYear: 2018, members: [health, law] },
  })
  const board = (year: number) => office.do('comparisons.board', { id, year })
  const years = async () => {
    const there: number[] = []
    for (const year of [2018, 2019, 2020, 2021, 2022, 2023])
      if ((await board(year)).rows.some(({ subjectId }) => subjectId === law)) there.push(year)
    return there
  }
  const memberId = (await board(2018)).rows.find(({ subjectId }) => subjectId === law)!.memberId
  await office.do('comparisons.dropMember', { memberId, lastYear: 2018 })
  expect(await years()).toEqual([2018])
  await office.do('comparisons.addMembers', { id, year: 2022, subjectIds: [law] })
  expect(await years()).toEqual([2018, 2022, 2023])
  expect(await office.do('comparisons.list', { year: 2020 })).toMatchObject([{ memberCount: 1 }])
  await office.do('comparisons.addMembers', { id, year: 2021, subjectIds: [law] })
  expect(await years()).toEqual([2018, 2021, 2022, 2023])
  await office.do('history.undo', {})
  expect(await years()).toEqual([2018, 2022, 2023])
  await office.do('comparisons.remove', { id })
})

it('does not hide points that were given when a criterion is to count by itself', async () => {
  const office = await openOffice()
  const { health, law } = await smallBloc(office)
  const { id } = await office.do('comparisons.create', {
    ...{ ...cluster, firstYear: 2022, members: [health, law] },
  })
  const typed = { title: 'Sinh hoạt', mostPoints: 1000, ratingPoints: null } as const
  await office.do('comparisons.setCriteria', {
    ...{ id, year: 2022, criteria: [{ ...typed, id: null, source: 'typed' }] },
  })
  const { rows, criteria } = await office.do('comparisons.board', { id, year: 2022 })
  const [criterion] = criteria
  await office.do('comparisons.score', {
    ...{ id, year: 2022, results: [] },
    scores: [{ memberId: rows[0]!.memberId, criterionId: criterion!.id, points: 900 }],
  })
  const reply = await office.call('comparisons.setCriteria', {
    ...{ id, year: 2022, criteria: [{ ...typed, id: criterion!.id, source: 'registered' }] },
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'comparisons.typedScores' } })
  expect((await office.do('comparisons.board', { id, year: 2022 })).rows[0]?.points).toEqual([900])
})
