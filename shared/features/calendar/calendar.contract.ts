import type { AttachmentKind } from '@shared/core/attachment'
import { dropped } from '@shared/core/dropped-file'
import { LocalDate } from '@shared/core/local-date'
import { PartialDate, precisionOf } from '@shared/core/partial-date'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { CampaignId } from '../campaigns/campaigns.ids'
import { DirectiveId } from '../directives/directives.ids'
import type { DayKind, Occasion } from '../holidays/holidays.kinds'
import { OrganisationId } from '../organisation/organisation.ids'
import { EventAttachmentId, EventId } from './calendar.ids'
import { type EventState, eventKinds, itemKinds, yearlyRules } from './calendar.kinds'
import { calendarStrings as strings } from './calendar.strings'

const eventFields = z.strictObject({
  title: z.string().trim().min(1, strings.titleMissing).max(300, strings.titleTooLong),
  kind: z.enum(eventKinds),
  /** To the day, the month or the year: a month that is all a plan says is no day. */
  startsOn: PartialDate,
  /** Last day, inclusive; null for one day. */
  endsOn: LocalDate.nullable().default(null),
  /** `HH:MM` at the office; null: all day, or not known. */
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, strings.timeForm)
    .nullable()
    .default(null),
  place: z.string().trim().max(200).default(''),
  organisationId: OrganisationId.nullable().default(null),
  campaignId: CampaignId.nullable().default(null),
  directiveId: DirectiveId.nullable().default(null),
  /** Comes back every year, on its solar day or its lunar one. */
  yearly: z.enum(yearlyRules).nullable().default(null),
  /** The anniversary's number is the year less this one. */
  firstYear: z.int().min(1).max(2199).nullable().default(null),
  note: z.string().trim().max(2000).default(''),
})

const isWholeDay = (date: PartialDate): boolean => precisionOf(date) === 'day'

export const EventDetails = eventFields
  .refine(
    ({ startsOn, endsOn }) =>
      endsOn === null || (isWholeDay(startsOn) && (endsOn as string) >= startsOn),
    {
      error: strings.endsBefore,
      path: ['endsOn'],
    },
  )
  .refine(({ startsOn, startsAt }) => startsAt === null || isWholeDay(startsOn), {
    error: strings.timeNeedsDay,
    path: ['startsAt'],
  })
  .refine(({ startsOn, endsOn, yearly }) => yearly === null || (isWholeDay(startsOn) && !endsOn), {
    error: strings.yearlyNeedsDay,
    path: ['yearly'],
  })
  .refine(({ startsOn, yearly }) => yearly !== 'lunar' || hasLunarDate(startsOn), {
    error: strings.noLunarDate,
    path: ['startsOn'],
  })
export type EventDetails = Readonly<z.output<typeof EventDetails>>

const hasLunarDate = (date: PartialDate): boolean => date >= '1900' && date < '2101'

export interface CalendarEvent extends EventDetails {
  readonly id: EventId
  readonly state: EventState
  readonly doneOn: LocalDate | null
  /** What came of it. */
  readonly result: string
  /** The step of a 17/01 run-up this stands for; null for any other event. */
  readonly cycle: { readonly year: number; readonly step: string } | null
  readonly organisationName: string | null
  readonly campaignName: string | null
  readonly directiveTitle: string | null
  readonly attachments: readonly EventAttachment[]
}

export interface EventAttachment {
  readonly id: EventAttachmentId
  readonly name: string
  readonly kind: AttachmentKind
  readonly sizeBytes: number
}

/** One dated thing, whoever keeps it. */
export interface CalendarItem {
  /** The same for the same thing on the same day in every reading. */
  readonly id: string
  readonly kind: (typeof itemKinds)[number]
  readonly title: string
  /** Of what it is the day: the campaign, the unit; '' when the title says all. */
  readonly detail: string
  readonly startsOn: PartialDate
  /** Last day, inclusive; null for one day. */
  readonly endsOn: LocalDate | null
  readonly startsAt: string | null
  readonly place: string
  /** null: a fact that is neither done nor late. */
  readonly state: EventState | null
  /** Where its record is opened; null: here, or nowhere. */
  readonly path: string | null
  readonly eventId: EventId | null
  readonly campaignId: CampaignId | null
  readonly organisationId: OrganisationId | null
}

export interface PublicDayMark {
  readonly day: LocalDate
  readonly kind: DayKind
  readonly occasion: Occasion
  readonly name: string
  /** Not announced or not settled yet: computed. */
  readonly isExpected: boolean
}

export interface CalendarRange {
  /** Those with a day, by day, time and title; a day of a month or year only comes in `undated`. */
  readonly items: readonly CalendarItem[]
  readonly undated: readonly CalendarItem[]
  readonly publicDays: readonly PublicDayMark[]
}

/** Three years and a bit: a list of a whole term is asked for year by year. */
const longestRangeDays = 1_200

const range = z.strictObject({
  from: LocalDate,
  to: LocalDate,
  /** Only what belongs to this campaign. */
  campaignId: CampaignId.nullable().default(null),
})
export const DayRange = range.refine(
  ({ from, to }) => {
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
    return days >= 0 && days <= longestRangeDays
  },
  { error: strings.rangeTooLong },
)
export type DayRange = Readonly<z.output<typeof DayRange>>

export const ItemFilter = z.strictObject({
  text: z.string().max(200).default(''),
  /** Empty: all. */
  kinds: z.array(z.enum(itemKinds)).max(itemKinds.length).default([]),
  state: z.enum(['open', 'late', 'done']).nullable().default(null),
})
export type ItemFilter = Readonly<z.output<typeof ItemFilter>>

const ById = z.strictObject({ id: EventId })
const listPaper = { range: DayRange, filter: ItemFilter, taskId: TaskId }
interface SavedFile {
  /** null when the dialog was closed. */
  readonly name: string | null
}

export const calendarContract = {
  'calendar.range': query<CalendarRange>()(DayRange),
  'calendar.event': query<CalendarEvent>()(ById),
  'calendar.add': command<{ readonly id: EventId }>()(EventDetails),
  /** @throws AppError `core.notFound` */
  'calendar.edit': command<null>()(z.strictObject({ id: EventId, event: EventDetails })),
  'calendar.remove': command<null>()(ById),
  /** @throws AppError `calendar.yearlyIsNeverDone` */
  'calendar.setDone': command<null>()(
    z.strictObject({ id: EventId, doneOn: LocalDate, result: z.string().trim().max(2000) }),
  ),
  /** Back to planned, from done or cancelled. */
  'calendar.reopen': command<null>()(ById),
  'calendar.cancel': command<null>()(ById),
  'calendar.attach': task<{ readonly id: EventAttachmentId; readonly name: string } | null>()(
    z.strictObject({ id: EventId, ...dropped, taskId: TaskId }),
  ),
  'calendar.detach': command<null>()(z.strictObject({ id: EventAttachmentId })),
  'calendar.openAttachment': task<null>()(
    z.strictObject({ id: EventAttachmentId, taskId: TaskId }),
  ),
  'calendar.saveAttachment': task<SavedFile>()(
    z.strictObject({ id: EventAttachmentId, taskId: TaskId }),
  ),
  /** The very pages that are printed: a month on A4 landscape. */
  'calendar.monthPdf': task<Uint8Array>()(
    z.strictObject({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), taskId: TaskId }),
  ),
  /** The plan of a year on A3 landscape. */
  'calendar.yearPdf': task<Uint8Array>()(
    z.strictObject({ year: z.int().min(1945).max(2199), taskId: TaskId }),
  ),
  'calendar.listPdf': task<Uint8Array>()(z.strictObject(listPaper)),
  'calendar.saveXlsx': task<SavedFile>()(z.strictObject(listPaper)),
  /** For the calendar of a telephone or of Outlook (RFC 5545). */
  'calendar.saveIcs': task<SavedFile>()(z.strictObject(listPaper)),
}
