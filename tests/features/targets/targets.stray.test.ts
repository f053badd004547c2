import { expect, it } from 'vitest'
import { openOffice } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { addTarget, demoTarget, lineOf, number, period, setFigure, share } from './target-samples'

const byQuarter = { ...demoTarget, figuresBy: 'quarter' } as const

async function withQuarters() {
  const office = await openOffice({ today: '2023-12-01' })
  const { health, law } = await smallBloc(office)
  const id = await addTarget(office, byQuarter)
  const q = (part: number) => period(`2023-Q${part}`)
  await setFigure(office, id, { organisationId: health, period: q(1), figure: number(40) })
  await setFigure(office, id, {
    ...{ organisationId: health, period: q(2), figure: number(50), note: 'đã đối chiếu' },
  })
  await setFigure(office, id, { organisationId: law, period: q(1), figure: number(10) })
  return { office, id, health, law }
}

it('does not leave typed figures behind when a target comes by other periods', async () => {
  const { office, id } = await withQuarters()
  const target = { ...byQuarter, figuresBy: 'year' as const }
  const reply = await office.call('targets.edit', { id, target })
  expect(reply).toMatchObject({ ok: false, error: { code: 'targets.strayFigures' } })
  expect(!reply.ok && reply.error.message).toContain('3 số liệu')
  expect((await lineOf(office, id)).reached).toEqual(number(100))
})

it('adds them up into the new period when asked to, with what each was in the note', async () => {
  const { office, id, health } = await withQuarters()
  const target = { ...byQuarter, figuresBy: 'year' as const }
  expect(
    await office.do('targets.stray', { id, periodKind: 'year', figuresBy: 'year', dueOn: null }),
  ).toEqual({ figures: 3, convertible: 3 })
  await office.do('targets.edit', { id, target, stray: 'convert' })
  expect((await lineOf(office, id)).reached).toEqual(number(100))
  const grid = await office.do('targets.grid', { id, periods: [period('2023')] })
  const row = grid.rows.find(({ organisationId }) => organisationId === health)
  expect(row).toMatchObject({
    cells: [number(90)],
    note: 'Cộng từ: Quý 1 năm 2023: 40; Quý 2 năm 2023: 50 (đã đối chiếu)',
  })
  await office.do('history.undo', {})
  expect((await lineOf(office, id)).target.figuresBy).toBe('quarter')
  expect((await lineOf(office, id)).reached).toEqual(number(100))
})

it('keeps them out of sight when asked to, says so, and shows them again on the way back', async () => {
  const { office, id } = await withQuarters()
  const target = { ...byQuarter, periodKind: 'month' as const, figuresBy: 'month' as const }
  expect(
    await office.do('targets.stray', { id, periodKind: 'month', figuresBy: 'month', dueOn: null }),
  ).toEqual({ figures: 3, convertible: 0 })
  await office.do('targets.edit', { id, target, stray: 'keep' })
  const detail = await office.do('targets.get', { id, year: 2023 })
  expect(detail).toMatchObject({ strayFigures: 3, line: { reached: null } })
  await office.do('targets.edit', { id, target: byQuarter })
  expect((await lineOf(office, id)).reached).toEqual(number(100))
})

it('adds up shares by their parts, and refuses to add up what does not fit', async () => {
  const office = await openOffice({ today: '2023-12-01' })
  const { health } = await smallBloc(office)
  const asShare = { measure: 'share', unit: '%', rollUp: 'weighted', valueLow: '80' } as const
  const id = await addTarget(office, { ...byQuarter, ...asShare })
  const at = (text: string) => ({ organisationId: health, period: period(text) })
  await setFigure(office, id, { ...at('2023-Q1'), figure: share(8, 10) })
  await setFigure(office, id, { ...at('2023-Q2'), figure: share(9, 10) })
  const monthly = { periodKind: 'month', figuresBy: 'month' } as const
  const finer = { ...byQuarter, ...asShare, ...monthly }
  const reply = await office.call('targets.edit', { id, target: finer, stray: 'convert' })
  expect(reply).toMatchObject({ ok: false, error: { code: 'targets.cannotConvert' } })
  const coarser = { ...byQuarter, ...asShare, figuresBy: 'half' as const }
  await office.do('targets.edit', { id, target: coarser, stray: 'convert' })
  const grid = await office.do('targets.grid', { id, periods: [period('2023-H1')] })
  expect(grid.rows.find(({ organisationId }) => organisationId === health)?.cells).toEqual([
    share(17, 20),
  ])
})
