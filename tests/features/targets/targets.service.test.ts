import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { expect, it } from 'vitest'
import { addCampaign } from '../../support/demo-campaign'
import { openOffice, testId } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { addTarget, demoTarget, lineOf, number, period, setFigure, share } from './target-samples'

it('adds what the committees reported, forecasts the year and says who is still silent', async () => {
  const office = await openOffice({ today: '2023-07-01' })
  const { health, law } = await smallBloc(office)
  const id = await addTarget(office)
  expect((await lineOf(office, id)).standing.status).toBe('no-figure')

  await setFigure(office, id, { organisationId: health, figure: number(100) })
  expect(await lineOf(office, id)).toMatchObject({
    reached: number(100),
    units: { expected: 2, given: 1 },
    standing: { status: 'under-way', forecast: number(201) },
  })
  const missing = await office.do('targets.units', {
    id,
    period: period('2023'),
    status: 'missing',
  })
  expect(missing.rows.map(({ organisationId }) => organisationId)).toEqual([law])

  await setFigure(office, id, { organisationId: law, figure: number(80) })
  expect((await lineOf(office, id)).standing.status).toBe('reached')
})

it('lets a figure of the whole stand over the sum, and keeps the sum in sight', async () => {
  const office = await openOffice({ today: '2023-12-01' })
  const { health } = await smallBloc(office)
  const id = await addTarget(office)
  await setFigure(office, id, { organisationId: health, figure: number(100) })
  await setFigure(office, id, { figure: number(185) })

  expect(await lineOf(office, id)).toMatchObject({
    reached: number(185),
    fromBelow: number(100),
    standing: { status: 'exceeded' },
  })
  await setFigure(office, id, { figure: null })
  expect((await lineOf(office, id)).reached).toEqual(number(100))
})

it('rolls up over the tree: what a committee reports stands for its cells', async () => {
  const office = await openOffice({ today: '2023-12-01' })
  const { bloc, health, law, health1, health2, law1 } = await smallBloc(office)
  const id = await addTarget(office, {
    ...{ measure: 'share', operator: 'gt', valueLow: '80', unit: '%', rollUp: 'weighted' },
  })
  await setFigure(office, id, { organisationId: health1, figure: share(8, 10) })
  await setFigure(office, id, { organisationId: health2, figure: share(10, 10) })
  await setFigure(office, id, { organisationId: law1, figure: share(1, 10) })
  await setFigure(office, id, { organisationId: law, figure: share(7, 10) })

  const at = (parentId: OrganisationId | null) =>
    office.do('targets.tree', { id, period: period('2023'), parentId })
  expect((await at(null)).lines).toMatchObject([
    { organisationId: health, reached: share(18, 20), typedOver: null, status: 'reached' },
    { organisationId: law, reached: share(7, 10), typedOver: share(1, 10), status: 'at-risk' },
  ])
  expect((await at(health)).path.map(({ id: each }) => each)).toEqual([bloc, health])
  expect((await lineOf(office, id)).reached).toEqual(share(25, 30))
})

it('judges each organisation by itself where “mỗi” is asked, and all of them together', async () => {
  const office = await openOffice({ today: '2024-01-05' })
  const { health, law } = await smallBloc(office)
  const id = await addTarget(office, {
    ...{ measure: 'milestone', operator: 'eq', valueLow: '1', unit: '', reach: 'each' },
    ...{ levels: ['base-committee'], rollUp: 'none' },
  })
  await setFigure(office, id, { organisationId: health, figure: number(1) })
  expect((await lineOf(office, id)).standing.status).toBe('no-figure')

  await setFigure(office, id, { organisationId: law, figure: number(0) })
  expect(await lineOf(office, id)).toMatchObject({
    units: { expected: 2, given: 2, met: 1 },
    standing: { status: 'missed' },
  })
})

it('adds quarters to a year and forecasts from the last day they reach', async () => {
  const office = await openOffice({ today: '2023-08-20' })
  const id = await addTarget(office, { figuresBy: 'quarter', rollUp: 'sum' })
  await setFigure(office, id, { period: period('2023-Q1'), figure: number(40) })
  await setFigure(office, id, { period: period('2023-Q2'), figure: number(50) })

  expect(await lineOf(office, id)).toMatchObject({
    reached: number(90),
    standing: { forecast: number(181), status: 'under-way' },
  })
})

it('measures one organisation by the part that was set to it', async () => {
  const office = await openOffice({ today: '2024-02-01' })
  const { health } = await smallBloc(office)
  const id = await addTarget(office)
  const of = { organisationId: health }
  await setFigure(office, id, { ...of, figure: number(11) })
  const rows = async () => (await office.do('targets.units', { id, period: period('2023') })).rows
  const status = async () => (await rows()).find((row) => row.organisationId === health)?.status
  expect(await status()).toBeNull()

  await setFigure(office, id, { ...of, role: 'set', figure: number(12) })
  expect(await status()).toBe('missed')
})

it('compares with the year before, or with the year the paper names', async () => {
  const office = await openOffice({ today: '2024-01-05' })
  const id = await addTarget(office, {
    ...{ operator: 'reduce', comparedWith: 'before', reduceIn: 'percent', valueLow: '5' },
    ...{ baseYear: 2022, better: 'lower' },
  })
  await setFigure(office, id, { figure: number(9) })
  expect((await lineOf(office, id)).standing.verdict).toBe('no-before')

  await setFigure(office, id, { period: period('2022'), figure: number(15) })
  expect(await lineOf(office, id)).toMatchObject({
    before: number(15),
    standing: { status: 'exceeded' },
  })
})

it('takes a pasted block as one action that one undo takes back', async () => {
  const office = await openOffice({ today: '2023-12-01' })
  const { health, law } = await smallBloc(office)
  const id = await addTarget(office)
  await office.do('targets.setFigures', {
    id,
    changes: [health, law].map((organisationId, index) => ({
      ...{ organisationId, period: period('2023'), figure: number(index + 1) },
    })),
  })
  expect((await lineOf(office, id)).reached).toEqual(number(3))
  await office.do('history.undo', {})
  expect((await lineOf(office, id)).reached).toBeNull()
})

it('refuses a figure of a period that is none of the target, and of nobody', async () => {
  const office = await openOffice({ today: '2023-12-01' })
  const id = await addTarget(office)
  const change = { organisationId: null, period: period('2023'), figure: number(1) }
  const refused = (
    some: Partial<Omit<typeof change, 'organisationId'>> & { organisationId?: OrganisationId },
  ) => office.call('targets.setFigures', { id, changes: [{ ...change, ...some }] })

  expect(await refused({ period: period('2023-Q1') })).toMatchObject({
    error: { code: 'targets.otherPeriod' },
  })
  expect(await refused({ organisationId: testId(999_999) as OrganisationId })).toMatchObject({
    error: { code: 'targets.noOrganisation' },
  })
  expect((await lineOf(office, id)).reached).toBeNull()
})

it('edits a target with its figures kept, and removes it together with them', async () => {
  const office = await openOffice({ today: '2023-12-01' })
  const campaignId = await addCampaign(office)
  const id = await addTarget(office, { campaignId })
  await setFigure(office, id, { figure: number(100) })
  await office.do('targets.edit', { id, target: { ...demoTarget, campaignId, valueLow: '90' } })
  expect((await lineOf(office, id)).standing.status).toBe('exceeded')

  await office.do('targets.remove', { id })
  expect(await office.do('targets.list', { year: 2023 })).toEqual([])
  const [last] = (await office.do('history.list', {})).entries
  expect(last?.sentence).toContain('cùng 1 số liệu')
})

it.each([
  ['a value where one is needed', { valueLow: null }, 'valueLow'],
  ['both ends of a range', { operator: 'between' }, 'valueHigh'],
  ['a range that runs forward', { operator: 'between', valueHigh: '10' }, 'valueHigh'],
  ['percent or points of a reduction', { operator: 'reduce', comparedWith: 'before' }, 'reduceIn'],
  ['years that run forward', { yearFrom: 2024, yearTo: 2023 }, 'yearTo'],
  ['the organisation that is meant', { reach: 'one' }, 'organisationId'],
  ['a day for what is due on one', { periodKind: 'date' }, 'dueOn'],
] as const)('asks for %s', async (_, change, field) => {
  const office = await openOffice()
  const reply = await office.call('targets.create', { ...demoTarget, ...change })
  expect(JSON.stringify(reply)).toContain(field)
  expect(reply.ok).toBe(false)
})

it('finds a target without diacritics, and filters by where it stands', async () => {
  const office = await openOffice({ today: '2023-12-01' })
  const id = await addTarget(office)
  await addTarget(office, { title: 'Chuyện khác', code: '2' })
  await setFigure(office, id, { figure: number(180) })
  const codes = async (filter: object) =>
    (await office.do('targets.list', { year: 2023, ...filter })).map(({ target }) => target.code)
  expect(await codes({ text: 'ket nap' })).toEqual(['1'])
  expect(await codes({ status: 'reached' })).toEqual(['1'])
  expect(await codes({ status: 'no-figure' })).toEqual(['2'])
  expect(await office.do('targets.list', { year: 2024 })).toEqual([])
})
