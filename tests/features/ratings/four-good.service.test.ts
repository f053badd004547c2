import type { InputOf } from '@shared/ipc/app-contract'
import { expect, it } from 'vitest'
import { type Office, openOffice } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'

type Change = InputOf<'fourGood.set'>['changes'][number]

const set = (office: Office, ...changes: Change[]) =>
  office.call('fourGood.set', { year: 2022, changes })

const all = { politics: true, meetings: true, unity: true, members: true } as const

it('recognises a cell that meets all four, and counts it (R-186)', async () => {
  const office = await openOffice()
  const { health1 } = await smallBloc(office)
  const reply = await set(office, { organisationId: health1, marks: all, isRecognised: true })
  expect(reply).toMatchObject({
    ok: true,
    change: { sentence: 'Đã ghi “4 tốt” năm 2022 của Chi bộ 1' },
  })
  expect(await office.do('fourGood.counts', { year: 2022 })).toEqual([
    { title: 'cell', organisations: 3, met: 1, recognised: 1, recognisedBefore: 0 },
    { title: 'base-committee', organisations: 2, met: 0, recognised: 0, recognisedBefore: 0 },
  ])
  expect(await office.do('fourGood.counts', { year: 2023 })).toMatchObject([
    { recognisedBefore: 1 },
    {},
  ])
})

it('refuses to recognise three out of four, whatever the fourth is', async () => {
  const office = await openOffice()
  const { health1 } = await smallBloc(office)
  for (const unity of [false, null])
    expect(
      await set(office, {
        ...{ organisationId: health1, marks: { ...all, unity }, isRecognised: true },
      }),
    ).toMatchObject({ ok: false, error: { code: 'ratings.notAllMet' } })
  expect(await office.db.selectFrom('four_good').selectAll().execute()).toEqual([])
})

it('takes the recognition away with the criterion that is no longer met', async () => {
  const office = await openOffice()
  const { health } = await smallBloc(office)
  await set(office, { organisationId: health, marks: all, isRecognised: true })
  await set(office, { organisationId: health, marks: { members: false } })
  const page = await office.do('fourGood.grid', { year: 2022 })
  expect(page.rows[0]).toMatchObject({
    ...{ name: 'Đảng bộ Sở Y tế', title: 'base-committee', isRecognised: false },
    marks: { ...all, members: false },
  })
  await office.do('history.undo', {})
  const before = await office.do('fourGood.grid', { year: 2022, recognisedOnly: true })
  expect(before.total).toBe(1)
})

it('leaves no trace of a line that was emptied', async () => {
  const office = await openOffice()
  const { health1 } = await smallBloc(office)
  await set(office, { organisationId: health1, marks: { politics: true } })
  await set(office, { organisationId: health1, marks: { politics: null } })
  expect(await office.db.selectFrom('four_good').selectAll().execute()).toEqual([])
})

it('knows no “4 tốt” for the Bloc itself', async () => {
  const office = await openOffice()
  const { bloc } = await smallBloc(office)
  expect(await set(office, { organisationId: bloc, marks: all })).toMatchObject({
    error: { code: 'ratings.noFourGood' },
  })
})

it('carries the detailed criteria of the last year that has any, until others are saved', async () => {
  const office = await openOffice()
  const ask = (year: number) => office.do('fourGood.checklist', { year, title: 'cell' })
  expect(await ask(2022)).toEqual({ lines: [], ofYear: null })
  const lines = [{ criterion: 'meetings', text: 'Dự sinh hoạt trên 85%' }] as const
  await office.do('fourGood.saveChecklist', { year: 2021, title: 'cell', lines: [...lines] })
  expect(await ask(2022)).toEqual({ lines, ofYear: 2021 })
  expect(await ask(2020)).toEqual({ lines: [], ofYear: null })
})
