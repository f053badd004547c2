import { escapeHtml } from '@electron/documents/html-text'
import { landscapeSheet } from '@electron/documents/landscape-sheet'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { canChi, lunarMonthName, lunarOf, shortLunar } from '@shared/core/vietnamese-lunar'
import { weekdayNames, weekdayOf, weekdays } from '@shared/core/vietnamese-weekdays'
import type {
  CalendarItem,
  CalendarRange,
  PublicDayMark,
} from '@shared/features/calendar/calendar.contract'
import {
  firstOfMonth,
  fitting,
  itemsByDay,
  lastOfMonth,
  type Month,
  monthGrid,
  monthOf,
} from '@shared/features/calendar/calendar.rules'
import { eventStateNames } from '@shared/features/calendar/calendar.strings'
import { calendarPaperStrings as strings } from './calendar.strings'

export interface MonthPaper {
  readonly month: Month
  readonly range: CalendarRange
  /** Names of the upper body and the office. */
  readonly topLines: readonly string[]
  readonly today: LocalDate
}

/** Height of all weeks together, of the line with the day, and of one line of 8.5 pt, in millimetres. */
const weeksMm = 140
const headMm = 6
const lineMm = 3.5
/** Letters on a line of a square, and the lines that one item may take. */
const lettersPerLine = 27
const mostLines = 2

/** A month on A4 landscape; days with more than their square holds are written out overleaf. */
export function monthHtml(
  { month, range, topLines, today }: MonthPaper,
  fontFaces: string,
): string {
  const weeks = monthGrid(month).filter((week) => week.some((day) => monthOf(day) === month))
  const from = weeks[0]?.[0] ?? firstOfMonth(month)
  const to = weeks.at(-1)?.at(-1) ?? lastOfMonth(month)
  const items = itemsByDay(range.items, { from, to })
  const room = Math.floor((weeksMm / weeks.length - headMm) / lineMm)
  const square = (day: LocalDate): string => {
    const marks = marksOn(range, day)
    return dayCell({ day, month, marks, items: items.get(day) ?? [], room: room - marks.length })
  }
  const rows = weeks.map((week) => `<tr>${week.map(square).join('')}</tr>`)
  const heads = weekdays.map((day) => `<th scope="col">${weekdayNames[day]}</th>`)
  const crowded = weeks
    .flat()
    .filter((day) => monthOf(day) === month)
    .map((day) => ({ day, items: items.get(day) ?? [] }))
    .filter(({ day, items }) => isCut(items, room - marksOn(range, day).length))
  const [year = 0, ordinal = 0] = month.split('-').map(Number)
  const title = strings.monthTitle(ordinal, year)
  const body = `${heading(topLines, title, lunarSpan(month))}
<table class="month"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>
${undatedHtml(range, month)}${notes(range, today)}${crowded.map(dayInFull).join('')}`
  const css = CSS.replace('ROW', `${(weeksMm / weeks.length).toFixed(1)}mm`)
  return landscapeSheet({ title, fontFaces, rightMm: 12, css, body })
}

function heading(topLines: readonly string[], title: string, part: string): string {
  const [upperBody = '', office = ''] = topLines
  return `<header><div>${escapeHtml(upperBody)}</div><b>${escapeHtml(office)}</b></header>
<h1>${escapeHtml(title)}</h1><p class="part">${escapeHtml(part)}</p>`
}

/** “Âm lịch: tháng 11 – tháng Chạp năm Ất Tỵ”. */
function lunarSpan(month: Month): string {
  const first = lunarOf(firstOfMonth(month))
  const last = lunarOf(lastOfMonth(month))
  if (!first || !last) return ''
  const from = `${lunarMonthName(first)}${first.year === last.year ? '' : ` ${strings.lunarYear(canChi(first.year))}`}`
  const to = `${lunarMonthName(last)} ${strings.lunarYear(canChi(last.year))}`
  const isOne = lunarMonthName(first) === lunarMonthName(last) && first.year === last.year
  return strings.lunarYears(isOne ? to : `${from} – ${to}`)
}

interface Square {
  readonly day: LocalDate
  readonly month: Month
  readonly marks: readonly PublicDayMark[]
  readonly items: readonly CalendarItem[]
  readonly room: number
}

function dayCell({ day, month, marks, items, room }: Square): string {
  if (monthOf(day) !== month) return '<td class="outside"></td>'
  const isOff = marks.some(({ kind }) => kind === 'off')
  const isWorked = marks.some(({ kind }) => kind === 'working')
  const isWeekend = weekdayOf(day) >= 6 && !isWorked
  const { shown, rest } = fitting(items, room, linesOf)
  const lunar = lunarOf(day)
  const lunarText =
    lunar === null ? '' : lunar.day === 1 ? lunarMonthName(lunar) : shortLunar(lunar)
  const classes = [isOff ? 'off' : '', isWeekend ? 'weekend' : ''].join(' ').trim()
  const lines = [
    ...marks.map((mark) => `<div class="mark">${escapeHtml(markLine(mark))}</div>`),
    ...shown.map((item) => `<div class="item">${escapeHtml(itemLine(item))}</div>`),
    ...(rest > 0 ? [`<div class="more">${escapeHtml(strings.more(rest))}</div>`] : []),
  ]
  return `<td class="${classes}"><div class="head"><b>${Number(day.slice(8))}</b>
<span>${escapeHtml(lunarText)}</span></div>${lines.join('')}</td>`
}

const marksOn = ({ publicDays }: CalendarRange, day: LocalDate) =>
  publicDays.filter((mark) => mark.day === day)

const linesOf = (item: CalendarItem): number =>
  Math.min(mostLines, Math.ceil((itemLine(item).length + 2) / lettersPerLine))

/** Something is left out of the square, or shortened in it. */
const isCut = (items: readonly CalendarItem[], room: number): boolean =>
  fitting(items, room, linesOf).rest > 0 ||
  items.some((item) => itemLine(item).length > mostLines * lettersPerLine)

const markLine = ({ name, isExpected }: PublicDayMark): string =>
  isExpected ? `${name} (${strings.expected})` : name

/** “08:00 Họp xét (đã hủy)”: paper has no colour to tell by. */
export function itemLine({ startsAt, title, state }: CalendarItem): string {
  const time = startsAt === null ? '' : `${startsAt} `
  const ended = state === 'cancelled' ? ` (${eventStateNames.cancelled.toLowerCase()})` : ''
  return `${time}${title}${ended}`
}

function undatedHtml({ undated }: CalendarRange, month: Month): string {
  const own = undated.filter(({ startsOn }) => startsOn === month)
  if (own.length === 0) return ''
  const titles = own.map(({ title }) => title).join('; ')
  return `<p class="undated"><b>${strings.undatedOfMonth}</b> ${escapeHtml(titles)}</p>`
}

function notes({ publicDays }: CalendarRange, today: LocalDate): string {
  const hasExpected = publicDays.some(({ isExpected }) => isExpected)
  const lines = [
    ...(hasExpected ? [strings.holidaysExpected] : []),
    strings.printedOn(showDay(today)),
  ]
  return `<p class="notes">${escapeHtml(lines.join(' '))}</p>`
}

function dayInFull({ day, items }: Pick<Square, 'day' | 'items'>): string {
  const lines = items.map((item) => {
    const about = [item.detail, item.place].filter((part) => part !== '').join(' · ')
    return `<li>${escapeHtml(itemLine(item))}${about === '' ? '' : ` – <i>${escapeHtml(about)}</i>`}</li>`
  })
  const name = `${weekdayNames[weekdayOf(day)]}, ${showDay(day)}`
  return `<section class="full"><h2>${escapeHtml(name)}</h2><ul>${lines.join('')}</ul></section>`
}

const CSS = `
@page { margin: 10mm 12mm 12mm 15mm; }
header { width: 120mm; text-align: center; font-size: 10pt; line-height: 1.2; }
h1 { margin-top: 2pt; }
table.month { margin-top: 4pt; font-size: 8.5pt; line-height: 1.15; }
.month th { padding: 1.5pt; }
.month tr { height: ROW; }
.month thead tr { height: auto; }
.month td { vertical-align: top; padding: 1.5pt 2.5pt; overflow: hidden; }
.head { display: flex; justify-content: space-between; align-items: baseline; }
.head b { font-size: 13pt; line-height: 1.15; }
.head span { font-size: 8pt; font-style: italic; }
.weekend { background: #f3f3f3; }
.off { background: #e6e6e6; }
.outside { background: #fafafa; }
.mark { font-weight: bold; }
.item, .mark, .more { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.item::before { content: "– "; }
.more { font-style: italic; }
.undated, .notes { margin: 3pt 0 0; font-size: 9.5pt; }
.notes { font-style: italic; }
.full { break-inside: avoid; }
.full:first-of-type { break-before: page; }
.full h2 { margin: 8pt 0 2pt; font-size: 11.5pt; }
.full ul { margin: 0; padding-left: 6mm; }`
