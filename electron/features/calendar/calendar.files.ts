import { saveAs } from '@electron/app/save-as'
import { stoppable } from '@electron/app/stoppable'
import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { showPartialDate } from '@shared/core/partial-date'
import { lunarOf, shortLunar } from '@shared/core/vietnamese-lunar'
import type {
  CalendarItem,
  DayRange,
  ItemFilter,
} from '@shared/features/calendar/calendar.contract'
import {
  filterItems,
  firstOfMonth,
  isExact,
  isLate,
  lastOfMonth,
  type Month,
} from '@shared/features/calendar/calendar.rules'
import {
  eventStateNames,
  itemKindNames,
  lateName,
} from '@shared/features/calendar/calendar.strings'
import { committeeLines } from '../committee/committee.queries'
import { icsOf } from './calendar.ics'
import { monthHtml } from './calendar.month.html'
import { calendarRange } from './calendar.queries'
import { calendarPaperStrings as strings } from './calendar.strings'
import { yearHtml } from './calendar.year.html'

interface Listed {
  readonly range: DayRange
  readonly filter: ItemFilter
}
type Saved = Promise<{ readonly name: string | null }>

export async function monthPdf(
  { month }: { readonly month: Month },
  context: TaskContext,
): Promise<Uint8Array> {
  const range = { from: firstOfMonth(month), to: lastOfMonth(month), campaignId: null }
  const about = { ...(await headOf(context)), range: await calendarRange(context.db, range) }
  return layOut(monthHtml({ month, ...about }, shippedFontFaces(context.resources)), context)
}

export async function yearPdf(
  { year }: { readonly year: number },
  context: TaskContext,
): Promise<Uint8Array> {
  const range = {
    from: firstOfMonth(`${year}-01`),
    to: lastOfMonth(`${year}-12`),
    campaignId: null,
  }
  const about = { ...(await headOf(context)), range: await calendarRange(context.db, range) }
  return layOut(yearHtml({ year, ...about }, shippedFontFaces(context.resources)), context)
}

export const listPdf = (listed: Listed, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => listOf(listed, context), context)

export const saveXlsx = (listed: Listed, context: TaskContext): Saved =>
  saveListedXlsx(
    {
      title: strings.saveXlsx,
      name: `${strings.sheet} ${spanOf(listed.range)}.xlsx`,
      sheet: strings.sheet,
      list: () => listOf(listed, context),
    },
    context,
  )

export async function saveIcs(listed: Listed, context: TaskContext): Saved {
  const saved = await saveAs(context.desk, {
    title: strings.saveIcs,
    name: `${strings.sheet} ${spanOf(listed.range)}.ics`,
    kind: { label: strings.icsFiles, extensions: ['ics'] },
    bytes: async () => Buffer.from(icsOf(await itemsOf(listed, context), context.nowUtc()), 'utf8'),
  })
  return { name: saved?.name ?? null }
}

function layOut(html: string, { desk, signal, progress }: TaskContext): Promise<Uint8Array> {
  progress({ done: 0, total: null, label: strings.layingOut })
  return stoppable(signal, desk.htmlToPdf(html, { landscape: true }))
}

async function headOf({ db, today }: TaskContext) {
  return { topLines: await committeeLines(db, today), today }
}

async function itemsOf(
  { range, filter }: Listed,
  { db, today, progress }: TaskContext,
): Promise<readonly CalendarItem[]> {
  progress({ done: 0, total: null, label: strings.reading })
  const { items, undated } = await calendarRange(db, range)
  return filterItems([...items, ...undated], filter, today)
}

async function listOf(listed: Listed, context: TaskContext): Promise<ListedRows<CalendarItem>> {
  const { range, filter } = listed
  const rows = await itemsOf(listed, context)
  const words = [
    filter.text,
    ...filter.kinds.map((kind) => itemKindNames[kind]),
    ...(filter.state === null ? [] : [stateWords[filter.state]]),
  ].filter((word) => word !== '')
  return {
    topLines: (await headOf(context)).topLines,
    title: strings.listTitle,
    parts: [
      strings.period(showDay(range.from), showDay(range.to)),
      ...(words.length === 0 ? [] : [strings.only(words.join(', '))]),
    ],
    columns: columnsOn(context.today),
    rows,
    notes: rows.length === 0 ? [strings.nothing] : [],
  }
}

const stateWords = {
  open: eventStateNames.planned,
  late: lateName,
  done: eventStateNames.done,
} as const

const columnsOn = (today: LocalDate): readonly ListedColumn<CalendarItem>[] => [
  { header: strings.ordinal, width: 5, isCentred: true, value: (_, index) => index + 1 },
  { header: strings.day, width: 16, isCentred: true, value: dayWords },
  { header: strings.lunar, width: 11, isCentred: true, value: lunarWords },
  { header: strings.time, width: 7, isCentred: true, value: ({ startsAt }) => startsAt },
  { header: strings.what, width: 48, value: ({ title }) => title },
  { header: strings.kind, width: 18, value: ({ kind }) => itemKindNames[kind] },
  { header: strings.of, width: 28, value: ({ detail }) => detail },
  { header: strings.place, width: 20, value: ({ place }) => place },
  { header: strings.state, width: 14, isCentred: true, value: (item) => stateOf(item, today) },
]

function dayWords({ startsOn, endsOn }: CalendarItem): string {
  const first = showPartialDate(startsOn)
  return endsOn === null ? first : `${first} ${strings.until(showDay(endsOn))}`
}

function lunarWords({ startsOn }: CalendarItem): string {
  const lunar = isExact(startsOn) ? lunarOf(startsOn) : null
  return lunar === null ? '' : shortLunar(lunar)
}

function stateOf(item: CalendarItem, today: LocalDate): string {
  if (item.state === null) return ''
  return isLate(item, today) ? lateName : eventStateNames[item.state]
}

const spanOf = ({ from, to }: DayRange): string =>
  from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')
    ? from.slice(0, 4)
    : `${showDay(from)} - ${showDay(to)}`
