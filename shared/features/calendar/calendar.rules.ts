import { addDays, daysBetween, LocalDate } from '@shared/core/local-date'
import { type PartialDate, precisionOf } from '@shared/core/partial-date'
import { fold } from '@shared/core/vietnamese-fold'
import { lunarDaysWithin, lunarOf } from '@shared/core/vietnamese-lunar'
import { weekdayOf } from '@shared/core/vietnamese-weekdays'
import type { CalendarItem, ItemFilter } from './calendar.contract'
import type { ItemKind, YearlyRule } from './calendar.kinds'

/** `YYYY-MM`. */
export type Month = string

export const monthOf = (day: LocalDate): Month => day.slice(0, 7)
export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4))

export const firstOfMonth = (month: Month): LocalDate => `${month}-01` as LocalDate
export const lastOfMonth = (month: Month): LocalDate =>
  addDays(firstOfMonth(addMonths(month, 1)), -1)

/** 2026-12 and 1 → 2027-01; negative to go back. */
export function addMonths(month: Month, count: number): Month {
  const [year = 0, ordinal = 1] = month.split('-').map(Number)
  const months = year * 12 + ordinal - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** The same day of another month, or its last when it is shorter: 31/01 → 28/02. */
export function moveByMonths(day: LocalDate, count: number): LocalDate {
  const month = addMonths(monthOf(day), count)
  const last = lastOfMonth(month)
  const same = `${month}-${day.slice(8)}`
  return same > last ? last : (same as LocalDate)
}

/** Six weeks from the Monday on or before the first: every month fits, and none makes the page jump. */
export function monthGrid(month: Month): LocalDate[][] {
  const first = firstOfMonth(month)
  const start = addDays(first, 1 - weekdayOf(first))
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => addDays(start, week * 7 + at)),
  )
}

export const isExact = (date: PartialDate): date is PartialDate & LocalDate =>
  precisionOf(date) === 'day'

/** The days of a year on which something comes back; 29/02 is kept on 28/02 where there is none. */
export function yearlyDays(first: LocalDate, rule: YearlyRule, year: number): LocalDate[] {
  if (year < yearOf(first)) return []
  if (rule === 'lunar') {
    const lunar = lunarOf(first)
    return lunar ? lunarDaysWithin(year, lunar).filter((day) => day >= first) : []
  }
  const same = LocalDate.safeParse(`${String(year).padStart(4, '0')}-${first.slice(5)}`)
  return [same.success ? same.data : (`${year}-02-28` as LocalDate)]
}

/** Planned, and its last day is past. */
export const isLate = (item: CalendarItem, today: LocalDate): boolean =>
  item.state === 'planned' && isExact(item.startsOn) && (item.endsOn ?? item.startsOn) < today

const stateMatches = (item: CalendarItem, state: ItemFilter['state'], today: LocalDate) => {
  if (state === null) return true
  if (state === 'done') return item.state === 'done'
  return item.state === 'planned' && (state === 'open' || isLate(item, today))
}

/** The same answer on the screen, in Excel and on paper. */
export function filterItems(
  items: readonly CalendarItem[],
  { text, kinds, state }: ItemFilter,
  today: LocalDate,
): readonly CalendarItem[] {
  const words = fold(text).split(' ').filter(Boolean)
  if (words.length === 0 && kinds.length === 0 && state === null) return items
  return items.filter((item) => {
    if (kinds.length > 0 && !kinds.includes(item.kind)) return false
    if (!stateMatches(item, state, today)) return false
    if (words.length === 0) return true
    // From the beginning of a word: “hoi” is for “hội” and not for “Khởi”.
    const found = ` ${fold(`${item.title} ${item.detail} ${item.place}`)}`
    return words.every((word) => found.includes(` ${word}`))
  })
}

/** In the order of a day: what lasts for days first, then by time, all-day ones before. */
export function compareItems(a: CalendarItem, b: CalendarItem): number {
  return (
    order(a.startsOn, b.startsOn) ||
    order(a.startsAt ?? '', b.startsAt ?? '') ||
    order(a.kind, b.kind) ||
    order(a.title, b.title) ||
    order(a.id, b.id)
  )
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Every day of a range with what stands on it; one that lasts stands on each of its days. */
export function itemsByDay(
  items: readonly CalendarItem[],
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): ReadonlyMap<LocalDate, readonly CalendarItem[]> {
  const days = new Map<LocalDate, CalendarItem[]>()
  for (const item of items) {
    if (!isExact(item.startsOn)) continue
    if (item.startsOn > to || (item.endsOn ?? item.startsOn) < from) continue
    const first = item.startsOn < from ? from : item.startsOn
    const last = item.endsOn === null ? first : item.endsOn > to ? to : item.endsOn
    for (let left = daysBetween(first, last), day: LocalDate = first; left >= 0; left--) {
      const there = days.get(day)
      if (there) there.push(item)
      else days.set(day, [item])
      if (left > 0) day = addDays(day, 1)
    }
  }
  return days
}

/** Every year that a range touches. */
export function yearsOf({
  from,
  to,
}: {
  readonly from: LocalDate
  readonly to: LocalDate
}): number[] {
  const first = yearOf(from)
  return Array.from({ length: yearOf(to) - first + 1 }, (_, at) => first + at)
}

/** What is kept where there is room for a few only: what the office gathers for before its papers. */
const ranks: Readonly<Partial<Record<ItemKind, number>>> = {
  duty: 1,
  deadline: 1,
  registration: 1,
  work: 2,
  decision: 3,
  directive: 4,
}

/**
 * The first few by weight, in the order of the day.
 * @returns those shown, and how many are left out
 */
export function mostImportant(
  items: readonly CalendarItem[],
  room: number,
): { readonly shown: readonly CalendarItem[]; readonly rest: number } {
  if (items.length <= room) return { shown: items, rest: 0 }
  const rankOf = ({ kind }: CalendarItem) => ranks[kind] ?? 0
  const kept = new Set(items.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, room))
  return { shown: items.filter((item) => kept.has(item)), rest: items.length - kept.size }
}

/**
 * As {@link mostImportant}, where an item may take more than one line and the count of the rest
 * takes one: as many as fit, so that paper cuts nothing off unsaid.
 */
export function fitting(
  items: readonly CalendarItem[],
  lines: number,
  linesOf: (item: CalendarItem) => number,
): { readonly shown: readonly CalendarItem[]; readonly rest: number } {
  for (let count = Math.min(items.length, lines); count > 0; count--) {
    const { shown, rest } = mostImportant(items, count)
    const taken = shown.reduce((sum, item) => sum + linesOf(item), rest > 0 ? 1 : 0)
    if (taken <= lines) return { shown, rest }
  }
  return { shown: [], rest: items.length }
}
