import { workingDaysOf } from '@electron/features/holidays/holidays.queries'
import { isWorkingDay } from '@shared/features/holidays/holidays.rules'
import { expect, it } from 'vitest'
import { day, openOffice } from '../../support/office'

const exchanged = [
  { day: day('2026-08-22'), kind: 'working', occasion: 'exchange', title: '' },
  { day: day('2026-08-31'), kind: 'off', occasion: 'exchange', title: '' },
] as const

it('computes a year until it is settled, and keeps a settled one as it was announced', async () => {
  const office = await openOffice({ today: '2026-01-05' })
  const expected = await office.do('holidays.year', { year: 2026 })
  expect(expected).toMatchObject({ isSettled: false, basis: '' })

  const days = [...expected.days, ...exchanged]
  await office.do('holidays.settle', { year: 2026, basis: 'Thông báo', note: '', days })
  const settled = await office.do('holidays.year', { year: 2026 })
  expect(settled).toMatchObject({ isSettled: true, basis: 'Thông báo' })
  expect(settled.days).toHaveLength(days.length)

  const calendar = await workingDaysOf(office.db, [2026, 2027])
  expect(isWorkingDay(day('2026-08-22'), calendar)).toBe(true)
  expect(isWorkingDay(day('2026-08-31'), calendar)).toBe(false)
  expect(isWorkingDay(day('2027-02-05'), calendar)).toBe(false)
})

it('changes only the days that differ, and can be taken back', async () => {
  const office = await openOffice({ today: '2026-01-05' })
  const { days } = await office.do('holidays.year', { year: 2026 })
  await office.do('holidays.settle', { year: 2026, basis: '', note: '', days: [...days] })
  const rows = () => office.db.selectFrom('holiday_day').selectAll().orderBy('day').execute()
  const before = await rows()

  const fewer = days.filter((each) => each.occasion !== 'new-year')
  await office.do('holidays.settle', { year: 2026, basis: '', note: '', days: fewer })
  expect(await rows()).toEqual(before.filter((row) => row.occasion !== 'new-year'))

  await office.do('holidays.unsettle', { year: 2026 })
  expect(await rows()).toEqual([])
  expect(await office.do('holidays.year', { year: 2026 })).toMatchObject({ isSettled: false, days })
  expect(await office.call('holidays.unsettle', { year: 2026 })).toMatchObject({
    error: { code: 'holidays.notSettled' },
  })
})

it('refuses a day of another year, a day twice, and a weekday “made up for”', async () => {
  const office = await openOffice({ today: '2026-01-05' })
  const off = { kind: 'off', occasion: 'other', title: 'Nghỉ' } as const
  const refused = async (...days: readonly (typeof off & { day: ReturnType<typeof day> })[]) =>
    (await office.call('holidays.settle', { year: 2026, basis: '', note: '', days: [...days] })).ok
  expect(await refused({ ...off, day: day('2025-12-31') })).toBe(false)
  const twice = { ...off, day: day('2026-03-02') }
  expect(await refused(twice, twice)).toBe(false)
  const weekday = { ...off, kind: 'working' as never, day: day('2026-03-02') }
  expect(await refused(weekday)).toBe(false)
  expect(await refused(twice)).toBe(true)
})
