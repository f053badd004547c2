import type { DutyId } from '@shared/features/duties/duties.ids'
import { beforeEach, describe, expect, it } from 'vitest'
import { day, type Office, openOffice } from '../../support/office'
import { addDuty, quarterly, statesOf, submit, threeBases } from './duty-samples'

let office: Office
let dutyId: DutyId
let units: Awaited<ReturnType<typeof threeBases>>

/** One report of the second quarter is there: due on 19 June, the working day before the 20th. */
beforeEach(async () => {
  office = await openOffice({ today: '2026-09-25' })
  units = await threeBases(office)
  dutyId = await addDuty(office)
  await office.do('duties.note', {
    ...{ dutyId, periodKey: '2026-Q2', units: [units.law], note: submit('2026-06-19') },
  })
})

const daysOf = async (year = 2026) =>
  (await office.do('duties.board', { year })).rows[0]?.times.map(({ key, dueOn }) => [key, dueOn])

describe('a duty with records whose day is changed', () => {
  const earlier = { ...quarterly, anchorDay: 10, shift: 'none' } as const

  it('keeps the days of the periods before the one the change begins with', async () => {
    await office.do('duties.edit', { id: dutyId, duty: earlier, appliesFrom: '2026-Q4' })
    expect(await daysOf()).toEqual([
      ['2026-Q1', '2026-03-20'],
      ['2026-Q2', '2026-06-19'],
      ['2026-Q3', '2026-09-18'],
      ['2026-Q4', '2026-12-10'],
    ])
    expect((await statesOf(office, dutyId, '2026-Q2'))['Đảng bộ Sở Tư pháp']).toBe('submitted')
    await office.do('history.undo', {})
    expect((await daysOf())?.at(-1)).toEqual(['2026-Q4', '2026-12-18'])
  })

  it('is changed from the next period on when none is named', async () => {
    await office.do('duties.edit', { id: dutyId, duty: { ...quarterly, anchorDay: 5 } })
    expect((await daysOf())?.slice(2)).toEqual([
      ['2026-Q3', '2026-09-18'],
      ['2026-Q4', '2026-12-04'],
    ])
  })

  it('says from which periods on it may be changed, and refuses one that has records', async () => {
    const { changes } = await office.do('duties.get', { id: dutyId })
    expect(changes?.suggested).toBe('2026-Q4')
    expect(changes?.periods.slice(0, 2)).toEqual([
      { key: '2026-Q3', dueOn: '2026-09-18' },
      { key: '2026-Q4', dueOn: '2026-12-18' },
    ])
    const reply = await office.call('duties.edit', {
      ...{ id: dutyId, duty: earlier, appliesFrom: '2026-Q2' },
    })
    expect(reply).toMatchObject({ ok: false, error: { code: 'duties.periodRecorded' } })
    expect((await daysOf())?.at(1)).toEqual(['2026-Q2', '2026-06-19'])
  })

  it('may be changed again, the days of each stretch staying its own', async () => {
    await office.do('duties.edit', { id: dutyId, duty: earlier, appliesFrom: '2026-Q4' })
    const again = { ...earlier, anchorDay: 1 }
    await office.do('duties.edit', { id: dutyId, duty: again, appliesFrom: '2027-Q2' })
    expect((await daysOf())?.slice(2)).toEqual([
      ['2026-Q3', '2026-09-18'],
      ['2026-Q4', '2026-12-10'],
    ])
    expect((await daysOf(2027))?.slice(0, 2)).toEqual([
      ['2027-Q1', '2027-03-10'],
      ['2027-Q2', '2027-06-01'],
    ])
    await office.do('duties.edit', { id: dutyId, duty: quarterly, appliesFrom: '2026-Q3' })
    expect((await daysOf(2027))?.[0]).toEqual(['2027-Q1', '2027-03-19'])
    expect((await daysOf())?.[3]).toEqual(['2026-Q4', '2026-12-18'])
  })

  it('shows, while it is being changed, the days it will have, moved ones among them', async () => {
    await office.do('duties.setDue', {
      ...{ dutyId, periodKey: '2026-Q4', dueOn: day('2026-12-30'), note: '' },
    })
    const { title: _t, what: _w, addressee: _a, owedBy: _o, owedLevel: _l, ...rest } = earlier
    const { owedKind: _k, unitIds: _u, campaignId: _c, directiveId: _d, quote: _q, ...more } = rest
    const { note: _n, ...rule } = more
    const next = await office.do('duties.nextDays', { rule, dutyId, appliesFrom: '2027-Q2' })
    expect(next.slice(0, 3).map(({ dueOn }) => dueOn)).toEqual([
      ...['2026-12-30', '2027-03-19', '2027-06-10'],
    ])
  })
})

describe('the validity of a duty with records', () => {
  it.each([
    ['begins after a recorded period', { validFrom: day('2026-07-01') }],
    ['ends before it', { validTo: day('2026-05-31') }],
  ])('is refused when it %s, and nothing is lost', async (_, part) => {
    const reply = await office.call('duties.edit', { id: dutyId, duty: { ...quarterly, ...part } })
    expect(reply).toMatchObject({ ok: false, error: { code: 'duties.recordsOutside' } })
    expect((await statesOf(office, dutyId, '2026-Q2'))['Đảng bộ Sở Tư pháp']).toBe('submitted')
  })

  it('may end after the last recorded period, or begin earlier', async () => {
    const duty = { ...quarterly, validFrom: day('2025-07-01'), validTo: day('2026-06-30') }
    await office.do('duties.edit', { id: dutyId, duty })
    expect((await daysOf())?.map(([key]) => key)).toEqual(['2026-Q1', '2026-Q2'])
    expect(await daysOf(2025)).toHaveLength(2)
  })
})
