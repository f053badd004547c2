import { addDays, type LocalDate } from '@shared/core/local-date'
import { lunarDaysWithin, tetOf } from '@shared/core/vietnamese-lunar'
import type { PublicDay } from './holidays.contract'
import type { Occasion } from './holidays.kinds'
import { isWeekend } from './holidays.rules'

/** Two days for 2/9 since the Labour Code 2019 came into force. */
const firstYearOfTwoNationalDays = 2021
/** Death anniversary of the Hùng Kings: a public day since Law 84/2007. */
const firstYearOfHungKings = 2007

/**
 * The public days of a year as the law alone gives them, before the yearly announcement: Labour Code
 * 2019, Article 112 (five days of Tết, two of 2/9), with a day in lieu for each that falls on a
 * weekend (Article 111, clause 3). Which five days, and which neighbour of 2/9, the Prime Minister
 * decides each year; here the last day of the old year and four of the new one, and the neighbour
 * that makes the longest break.
 *
 * @returns in the order of days; without Tết and Hùng Kings outside of 1900–2100
 */
export function expectedDays(year: number): PublicDay[] {
  const days = new Map<LocalDate, Occasion>()
  // Two public days may meet on one: the first keeps its name, and no day in lieu is due.
  const add = (day: LocalDate, occasion: Occasion) => {
    if (!days.has(day)) days.set(day, occasion)
  }
  add(dayIn(year, '01-01'), 'new-year')
  const tet = tetOf(year)
  if (tet) for (const offset of [-1, 0, 1, 2, 3]) add(addDays(tet, offset), 'tet')
  if (year >= firstYearOfHungKings)
    for (const day of lunarDaysWithin(year, { day: 10, month: 3 })) add(day, 'hung-kings')
  add(dayIn(year, '04-30'), 'reunification')
  add(dayIn(year, '05-01'), 'labour')
  for (const day of nationalDays(year)) add(day, 'national')
  return withDaysInLieu([...days])
    .map(([day, occasion]) => ({ day, kind: 'off' as const, occasion, title: '' }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

const dayIn = (year: number, monthAndDay: string): LocalDate =>
  `${String(year).padStart(4, '0')}-${monthAndDay}` as LocalDate

type Named = readonly [LocalDate, Occasion]

/** For each public day on a weekend, the next day on which offices would have worked. */
function withDaysInLieu(statutory: readonly Named[]): Named[] {
  const taken = new Map(statutory)
  const isFree = (day: LocalDate) => !isWeekend(day) && !taken.has(day)
  const sorted = [...taken.keys()].filter(isWeekend).sort()
  for (const day of sorted) {
    let next = addDays(day, 1)
    while (!isFree(next)) next = addDays(next, 1)
    taken.set(next, 'in-lieu')
  }
  return [...taken]
}

function nationalDays(year: number): LocalDate[] {
  const day = dayIn(year, '09-02')
  if (year < firstYearOfTwoNationalDays) return [day]
  const before = [addDays(day, -1), day]
  const after = [day, addDays(day, 1)]
  return longestBreak(after, day) > longestBreak(before, day) ? after : before
}

/** How many days in a row around a day are off when these are. */
function longestBreak(off: readonly LocalDate[], around: LocalDate): number {
  const days = new Map(withDaysInLieu(off.map((day) => [day, 'national'])))
  const isOff = (day: LocalDate) => days.has(day) || isWeekend(day)
  let length = 1
  for (let day = addDays(around, 1); isOff(day); day = addDays(day, 1)) length++
  for (let day = addDays(around, -1); isOff(day); day = addDays(day, -1)) length++
  return length
}
