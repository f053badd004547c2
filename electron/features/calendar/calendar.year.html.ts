import { escapeHtml } from '@electron/documents/html-text'
import { landscapeSheet } from '@electron/documents/landscape-sheet'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { canChi, lunarOf } from '@shared/core/vietnamese-lunar'
import { shortWeekdayNames, weekdayOf, weekdays } from '@shared/core/vietnamese-weekdays'
import type { CalendarItem, CalendarRange } from '@shared/features/calendar/calendar.contract'
import {
  firstOfMonth,
  fitting,
  isExact,
  lastOfMonth,
  type Month,
  monthGrid,
  monthOf,
} from '@shared/features/calendar/calendar.rules'
import { itemLine } from './calendar.month.html'
import { calendarPaperStrings as strings } from './calendar.strings'

export interface YearPaper {
  readonly year: number
  readonly range: CalendarRange
  readonly topLines: readonly string[]
  readonly today: LocalDate
}

/** Lines of 9.5 pt below a small month, and letters on each. */
const linesPerMonth = 18
const lettersPerLine = 38

/** The year on one A3 sheet: twelve small months, each with what it holds. */
export function yearHtml({ year, range, topLines, today }: YearPaper, fontFaces: string): string {
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
  const items = Map.groupBy(range.items, ({ startsOn }) => startsOn.slice(0, 7))
  const undated = Map.groupBy(range.undated, ({ startsOn }) => startsOn as string)
  const off = new Map(range.publicDays.map(({ day, kind }) => [day, kind]))
  const busy = new Set(range.items.map(({ startsOn }) => startsOn as string))
  const boxes = months.map((month, at) => {
    const own = [...(items.get(month) ?? []), ...(undated.get(month) ?? [])]
    return `<section><h2>${strings.monthName(at + 1)}</h2>${smallMonth(month, { off, busy })}
${listOf(own)}</section>`
  })
  const title = strings.yearTitle(year)
  const [upperBody = '', office = ''] = topLines
  const body = `<header><div>${escapeHtml(upperBody)}</div><b>${escapeHtml(office)}</b></header>
<h1>${escapeHtml(title)}</h1><p class="part">${escapeHtml(lunarYears(year))}</p>
<div class="year">${boxes.join('')}</div>${foot(undated.get(String(year)) ?? [], range, today)}`
  return landscapeSheet({ title, fontFaces, rightMm: 12, css: CSS, body })
}

/** “Âm lịch: năm Ất Tỵ, năm Bính Ngọ”. */
function lunarYears(year: number): string {
  const first = lunarOf(firstOfMonth(`${year}-01`))
  const last = lunarOf(lastOfMonth(`${year}-12`))
  if (!first || !last) return ''
  const names = [...new Set([first.year, last.year])].map((each) => strings.lunarYear(canChi(each)))
  return strings.lunarYears(names.join(', '))
}

interface Marks {
  readonly off: ReadonlyMap<LocalDate, 'off' | 'working'>
  readonly busy: ReadonlySet<string>
}

function smallMonth(month: Month, { off, busy }: Marks): string {
  const heads = weekdays.map((day) => `<th scope="col">${shortWeekdayNames[day]}</th>`)
  const rows = monthGrid(month).map((week) => {
    const cells = week.map((day) => {
      if (monthOf(day) !== month) return '<td></td>'
      const isFree = off.get(day) === 'off' || (weekdayOf(day) >= 6 && off.get(day) !== 'working')
      const classes = [isFree ? 'off' : '', busy.has(day) ? 'busy' : ''].join(' ').trim()
      const lunar = lunarOf(day)
      const below = lunar === null ? '' : lunar.day === 1 ? `1/${lunar.month}` : String(lunar.day)
      return `<td class="${classes}">${Number(day.slice(8))}<sub>${below}</sub></td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function listOf(items: readonly CalendarItem[]): string {
  const { shown, rest } = fitting(items, linesPerMonth, linesOf)
  const lines = shown.map((item) => {
    const day = isExact(item.startsOn) ? String(Number(item.startsOn.slice(8))) : '…'
    return `<li><b>${day}</b> ${escapeHtml(itemLine(item))}</li>`
  })
  if (rest > 0) lines.push(`<li class="more">${escapeHtml(strings.more(rest))}</li>`)
  return `<ul>${lines.join('')}</ul>`
}

const linesOf = (item: CalendarItem): number =>
  Math.min(2, Math.ceil((itemLine(item).length + 3) / lettersPerLine))

function foot(
  undated: readonly CalendarItem[],
  { publicDays }: CalendarRange,
  today: LocalDate,
): string {
  const titles = undated.map(({ title }) => title).join('; ')
  const lines = [
    ...(titles === '' ? [] : [`${strings.undatedOfYear}: ${titles}.`]),
    ...(publicDays.some(({ isExpected }) => isExpected) ? [strings.holidaysExpected] : []),
    strings.printedOn(showDay(today)),
  ]
  return `<p class="notes">${escapeHtml(lines.join(' '))}</p>`
}

const CSS = `
@page { size: 420mm 297mm; margin: 10mm 12mm 12mm 15mm; }
header { width: 120mm; text-align: center; font-size: 11pt; line-height: 1.2; }
h1 { margin-top: 0; font-size: 20pt; }
.year { display: grid; grid-template-columns: repeat(6, 1fr); grid-template-rows: repeat(2, 114mm);
  gap: 3mm; margin-top: 3mm; }
section { border: .5pt solid #000; padding: 1.5mm; overflow: hidden; }
h2 { margin: 0; font-size: 12pt; text-align: center; }
table { font-size: 9.5pt; line-height: 1.05; text-align: center; }
th, td { padding: .3mm 0; border: 0; }
th { font-size: 7.5pt; border-bottom: .3pt solid #000; }
td sub { margin-left: 1pt; font-size: 6.5pt; vertical-align: baseline; }
td.off { background: #e2e2e2; }
td.busy { font-weight: bold; text-decoration: underline; }
ul { list-style: none; margin: 1.5mm 0 0; padding: 1mm 0 0; border-top: .3pt solid #000;
  font-size: 9.5pt; line-height: 1.15; }
li { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
li.more { font-style: italic; }
.notes { margin: 2mm 0 0; font-size: 9.5pt; font-style: italic; }`
