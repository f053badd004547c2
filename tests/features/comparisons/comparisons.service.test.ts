import path from 'node:path'
import type { ComparisonGroupId } from '@shared/features/comparisons/comparisons.ids'
import { TaskId } from '@shared/ipc/app.contract'
import type { InputOf } from '@shared/ipc/app-contract'
import { expect, it } from 'vitest'
import { day, type Office, openOffice, temporaryFolder } from '../../support/office'
import { cellsOf } from '../office/workbook-cells'
import { smallBloc } from '../organisation/organisation-samples'
import { addPerson } from '../people/people-samples'
import { ratedBloc, rateOrganisation, ratePerson } from '../ratings/rating-samples'
import { movement, registerPerson } from '../registrations/registration-samples'

const year = 2022

const create = (office: Office, group: Partial<InputOf<'comparisons.create'>> = {}) =>
  office.do('comparisons.create', {
    ...{ name: 'Khối các sở', form: 'cluster', subject: 'organisation', firstYear: year },
    ...group,
  })

const board = (office: Office, id: ComparisonGroupId, of = year) =>
  office.do('comparisons.board', { id, year: of })

const typed = (title: string, mostPoints: number) => ({
  ...{ id: null, title, mostPoints, source: 'typed' as const, ratingPoints: null },
})

/** The two cells of one committee, with one criterion of ten points. */
async function scoredGroup() {
  const office = await openOffice()
  const tree = await smallBloc(office)
  const members = [tree.health1, tree.health2]
  const { id } = await create(office, { name: 'Chi bộ Sở Y tế', form: 'like', members })
  await office.do('comparisons.setCriteria', { id, year, criteria: [typed('Sinh hoạt', 1000)] })
  const { rows, criteria } = await board(office, id)
  const [first, second] = rows.map(({ memberId }) => memberId)
  const [criterion] = criteria
  if (!first || !second || !criterion) throw new Error('the group is not there')
  const score = (memberId: typeof first, points: number | null) =>
    office.call('comparisons.score', {
      ...{ id, year },
      scores: [{ memberId, criterionId: criterion.id, points }],
    })
  return { ...{ office, tree, id, first, second, criterion, score } }
}

it('makes groups of like organisations from the tree, once (R-191)', async () => {
  const office = await openOffice()
  await smallBloc(office)
  const proposals = await office.do('comparisons.proposals', { year })
  expect(proposals.map(({ name, memberCount }) => [name, memberCount])).toEqual([
    ['Đảng bộ cơ sở – Cơ quan hành chính', 2],
    ['Chi bộ trực thuộc – Đảng bộ Sở Y tế', 2],
  ])
  const keys = proposals.map(({ key }) => key)
  expect(await office.do('comparisons.addProposed', { year, keys })).toEqual({ added: 2 })
  expect(await office.do('comparisons.addProposed', { year, keys })).toEqual({ added: 0 })
  const again = await office.do('comparisons.proposals', { year })
  expect(again.every(({ exists }) => exists)).toBe(true)
  await office.do('history.undo', {}) // the second, which added nothing
  await office.do('history.undo', {})
  expect(await office.do('comparisons.list', { year })).toEqual([])
})

it('refuses an unlike organisation in a group of like ones, and only says so in a cluster', async () => {
  const office = await openOffice()
  const { health1, health2, law1, law } = await smallBloc(office)
  const members = [health1, law1]
  const refused = await office.call('comparisons.create', {
    ...{ name: 'Chi bộ', form: 'like', subject: 'organisation', firstYear: year, members },
  })
  expect(refused).toMatchObject({ ok: false, error: { code: 'comparisons.notAlike' } })
  expect(await office.do('comparisons.list', { year })).toEqual([])

  const { id } = await create(office, { members: [health1, health2, law] })
  expect((await board(office, id)).differences).toEqual(['level', 'above'])
})

it('takes exactly two into a pair (R-190)', async () => {
  const office = await openOffice()
  const { health1, health2, law1 } = await smallBloc(office)
  const pair = { form: 'pair', name: 'Chi bộ 1 với Chi bộ 2' } as const
  for (const members of [[health1], [health1, health2, law1], []])
    expect(
      await office.call('comparisons.create', {
        ...{ ...pair, subject: 'organisation', firstYear: year, members },
      }),
    ).toMatchObject({ ok: false, error: { code: 'comparisons.pairOfTwo' } })
  const { id } = await create(office, { ...pair, members: [health1, health2] })
  const more = { id, year, subjectIds: [law1] }
  expect(await office.call('comparisons.addMembers', more)).toMatchObject({
    error: { code: 'comparisons.pairOfTwo' },
  })
})

it('pairs people, tells them apart, and says when a member is held against the masses (R-192)', async () => {
  const office = await openOffice()
  const { health1 } = await smallBloc(office)
  const an = await addPerson(office, { fullName: 'Nguyễn Thử An', organisationId: health1 })
  const binh = await addPerson(office, {
    ...{ fullName: 'Trần Thử Bình', organisationId: health1, isPartyMember: false },
  })
  const { id } = await create(office, {
    ...{ name: 'An với Bình', form: 'pair', subject: 'person', members: [an, binh] },
  })
  const { rows, differences } = await board(office, id)
  expect(rows.map(({ name }) => name)).toEqual(['Nguyễn Thử An', 'Trần Thử Bình'])
  expect(rows.map(({ detail }) => detail)).toEqual([
    expect.stringContaining('Đảng viên · Chi bộ 1'),
    expect.stringContaining('Quần chúng · Chi bộ 1'),
  ])
  expect(differences).toEqual(['membership'])
  const mixed = { ...{ id, year }, subjectIds: [health1] }
  expect(await office.call('comparisons.addMembers', mixed)).toMatchObject({
    error: { code: 'comparisons.wrongSubject' },
  })
  expect(await office.do('comparisons.of', { subjectId: an })).toMatchObject([{ id }])
})

it('ranks by typed points, keeps the unfinished last, and takes an entry away again', async () => {
  const { office, id, first, second, score } = await scoredGroup()
  await score(second, 925)
  expect((await board(office, id)).rows.map(({ rank, total }) => [rank, total])).toEqual([
    [1, 925],
    [null, null],
  ])
  await score(first, 1000)
  const { rows } = await board(office, id)
  expect(rows.map(({ memberId, rank }) => [memberId, rank])).toEqual([
    [first, 1],
    [second, 2],
  ])
  await score(first, null)
  expect((await board(office, id)).rows[0]).toMatchObject({ memberId: second, rank: 1 })
})

it('writes nothing of a list with more points than there are', async () => {
  const { office, id, first, second, criterion } = await scoredGroup()
  const reply = await office.call('comparisons.score', {
    ...{ id, year },
    scores: [
      { memberId: first, criterionId: criterion.id, points: 500 },
      { memberId: second, criterionId: criterion.id, points: 1001 },
    ],
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'comparisons.tooManyPoints' } })
  expect((await board(office, id)).rows.every(({ total }) => total === null)).toBe(true)
})

it('does not lower a criterion below points that were given', async () => {
  const { office, id, first, criterion, score } = await scoredGroup()
  await score(first, 900)
  const lower = { ...criterion, mostPoints: 800 }
  expect(
    await office.call('comparisons.setCriteria', { id, year, criteria: [lower] }),
  ).toMatchObject({ error: { code: 'comparisons.scored' } })
  expect((await board(office, id)).criteria).toEqual([criterion])
})

it('computes points from the ratings of the year, and refuses to have them typed', async () => {
  const office = await openOffice()
  const { health, law, an, binh, chi, dat, uyen } = await ratedBloc(office)
  const { id } = await create(office, { members: [health, law] })
  await office.do('comparisons.setCriteria', {
    ...{ id, year },
    criteria: [
      { ...typed('Xếp loại', 5000), source: 'rating', ratingPoints: [5000, 4000, 2500, 0] },
      { ...typed('Đảng viên', 1000), source: 'good-members' },
    ],
  })
  await rateOrganisation(office, health, 'excellent')
  await rateOrganisation(office, law, 'completed')
  for (const person of [an, binh]) await ratePerson(office, person, 'good')
  await ratePerson(office, chi, 'excellent')
  await ratePerson(office, dat, 'completed')
  await ratePerson(office, uyen, 'not-completed')
  const { rows, criteria } = await board(office, id)
  // 3 of 4 rated members below the committee were good or better.
  expect(rows.map(({ points, rank }) => [points, rank])).toEqual([
    [[5000, 750], 1],
    [[2500, 0], 2],
  ])
  const [rating] = criteria
  const [row] = rows
  if (!rating || !row) throw new Error('no criteria')
  expect(
    await office.call('comparisons.score', {
      ...{ id, year },
      scores: [{ memberId: row.memberId, criterionId: rating.id, points: 1 }],
    }),
  ).toMatchObject({ error: { code: 'comparisons.computed' } })
})

it('computes the share of members who registered for its campaign (R-117)', async () => {
  const { office, campaignId, health, law, an } = await movement()
  await registerPerson({ office, campaignId }, an)
  const { id } = await create(office, { members: [health, law], campaignId })
  await office.do('comparisons.setCriteria', {
    ...{ id, year },
    criteria: [{ ...typed('Đăng ký', 1000), source: 'registered' }],
  })
  expect((await board(office, id)).rows.map(({ points }) => points)).toEqual([[250], [0]])
})

it('offers the criteria of the year before, and asks for points of every rating', async () => {
  const { office, id, criterion } = await scoredGroup()
  expect(await board(office, id, 2023)).toMatchObject({
    ...{ criteria: [], previousCriteria: [criterion] },
  })
  const bad = { ...typed('Xếp loại', 100), source: 'rating', ratingPoints: [500, 1, 1, 1] } as const
  expect(
    await office.call('comparisons.setCriteria', {
      ...{ id, year: 2023 },
      criteria: [{ ...bad, ratingPoints: [...bad.ratingPoints] }],
    }),
  ).toMatchObject({ error: { code: 'comparisons.ratingPoints' } })
})

it('passes the lead on year by year', async () => {
  const { office, id, first, second } = await scoredGroup()
  expect((await board(office, id)).nextLead).toBe(first)
  await office.do('comparisons.setLead', { id, year, role: 'lead', memberId: first })
  await office.do('comparisons.setLead', { id, year, role: 'deputy', memberId: second })
  expect(await board(office, id, 2023)).toMatchObject({ nextLead: second, lead: '' })
  const [listed] = await office.do('comparisons.list', { year })
  expect(listed?.lead).toContain('Chi bộ 1')
  await office.do('comparisons.setLead', { id, year, role: 'lead', memberId: null })
  expect((await board(office, id)).leads).toMatchObject([{ role: 'deputy' }])
})

it('keeps what a member who left did, takes it back in, and forgets one who never was in it', async () => {
  const { office, tree, id, first, score } = await scoredGroup()
  await score(first, 700)
  await office.do('comparisons.dropMember', { memberId: first, lastYear: year })
  expect((await board(office, id)).memberCount).toBe(2)
  expect((await board(office, id, 2023)).memberCount).toBe(1)
  const back = { id, year: 2023, subjectIds: [tree.health1] }
  await office.do('comparisons.addMembers', back)
  expect((await board(office, id, 2023)).rows.map(({ memberId }) => memberId)).toContain(first)
  expect((await board(office, id)).rows[0]).toMatchObject({ memberId: first, total: 700 })
  expect(
    await office.call('comparisons.dropMember', { memberId: first, lastYear: 2021 }),
  ).toMatchObject({ error: { code: 'comparisons.endsBeforeStart' } })
  await office.do('comparisons.dropMember', { memberId: first, lastYear: null })
  expect((await board(office, id)).memberCount).toBe(1)
  await office.do('history.undo', {})
  expect((await board(office, id)).rows[0]).toMatchObject({ memberId: first, total: 700 })
})

it('gives no place to an organisation that has ended', async () => {
  const { office, tree, id, first, second, score } = await scoredGroup()
  await score(first, 1000)
  await score(second, 500)
  await office.do('reorganisation.merge', {
    predecessors: [{ id: tree.health1, carriesHistory: false }],
    into: { to: 'existing', id: tree.health2 },
    ...{ effectiveOn: day('2022-06-01'), basis: '' },
  })
  const { rows, nextLead } = await board(office, id)
  expect(rows[0]).toMatchObject({ memberId: second, rank: 1, gone: '' })
  expect(rows[1]).toMatchObject({ memberId: first, rank: null })
  expect(rows[1]?.gone).toContain('Đã kết thúc')
  expect(nextLead).toBe(second)
})

it('removes a group with all that belongs to it, and brings it back by one undo', async () => {
  const { office, id, first, score } = await scoredGroup()
  await score(first, 700)
  const before = await board(office, id)
  await office.do('comparisons.remove', { id })
  expect(await office.call('comparisons.board', { id, year })).toMatchObject({ ok: false })
  await office.do('history.undo', {})
  expect(await board(office, id)).toEqual(before)
})

it('refuses the same name twice in one year, not in another', async () => {
  const office = await openOffice()
  await create(office, { lastYear: year })
  expect(
    await office.call('comparisons.create', {
      ...{ name: 'KHỐI CÁC SỞ', form: 'cluster', subject: 'organisation', firstYear: year },
    }),
  ).toMatchObject({ error: { code: 'comparisons.nameTaken' } })
  await create(office, { firstYear: 2023 })
  expect(await office.do('comparisons.list', { year: 2023 })).toHaveLength(1)
})

it('takes the ranking to Excel in whole points', async () => {
  const { office, id, first, second, score } = await scoredGroup()
  await score(first, 925)
  await score(second, 1000)
  const file = path.join(temporaryFolder(), 'xep-hang.xlsx')
  office.desk.answer(file)
  const taskId = TaskId.parse('00000000-0000-4000-8000-000000000abc')
  await office.do('comparisons.saveXlsx', { taskId, id, year })
  const text = (await cellsOf(file)).flat().join('|')
  expect(text).toContain('BẢNG XẾP HẠNG THI ĐUA NĂM 2022')
  expect(text).toMatch(/1\|Chi bộ 2.*\|10\|10\|.*2\|Chi bộ 1.*\|9\.25\|9\.25/s)
})

it('finds groups by name without diacritics and by form', async () => {
  const office = await openOffice()
  const { health, law } = await smallBloc(office)
  await create(office, { members: [health, law] })
  expect(await office.do('comparisons.list', { year, text: 'cac so' })).toHaveLength(1)
  expect(await office.do('comparisons.list', { year, form: 'pair' })).toEqual([])
  expect(await office.do('comparisons.list', { year: 2021 })).toEqual([])
})
