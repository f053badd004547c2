import type { Db } from '@electron/database/database'
import { formatDocumentNumber } from '@shared/core/document-number'
import { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import { lunarDaysWithin } from '@shared/core/vietnamese-lunar'
import type { CalendarItem, DayRange } from '@shared/features/calendar/calendar.contract'
import { observances } from '@shared/features/calendar/calendar.observances.catalogue'
import { yearsOf } from '@shared/features/calendar/calendar.rules'
import { calendarStrings as words } from '@shared/features/calendar/calendar.strings'
import { directivesStrings } from '@shared/features/directives/directives.strings'
import { periodLabel } from '@shared/features/duties/duties.rule.strings'
import { listDuties } from '../duties/duties.queries'
import { timesBetween } from '../duties/duties.times'
import { ownEvents } from './calendar.events.queries'
import { registrationDays } from './calendar.registrations'

/** What one kind of record has to say of a range of days; in any order. */
type Source = (db: Db, range: DayRange) => Promise<CalendarItem[]>

/** Everything dated, each by the feature that keeps it. A further kind of record is one line here. */
export const sources: readonly Source[] = [
  ownEvents,
  rememberedDays,
  campaignDays,
  workDeadlines,
  dutyDays,
  registrationDays,
  pledgeSignings,
  roundDays,
  councilDays,
  decisionDays,
  directiveDays,
]

/** An item with nothing but a day, a title and a way to its record. */
const plain = {
  detail: '',
  endsOn: null,
  startsAt: null,
  place: '',
  state: null,
  path: null,
  eventId: null,
  campaignId: null,
  organisationId: null,
} as const

/** Days of remembrance belong to no campaign. */
async function rememberedDays(_: Db, range: DayRange): Promise<CalendarItem[]> {
  if (range.campaignId !== null) return []
  return yearsOf(range).flatMap((year) =>
    observances.flatMap(({ key, title, firstYear, ...day }) => {
      const found = observedOn(day, year)
      if (found === null || !within(found, range)) return []
      const years = firstYear === null ? 0 : year - firstYear
      return {
        ...plain,
        id: `observance:${key}:${found}`,
        kind: 'observance' as const,
        title: years > 0 ? words.anniversary(title, years) : title,
        startsOn: partial(found),
      }
    }),
  )
}

function observedOn(
  { month, day, isLunar }: Omit<(typeof observances)[number], 'key' | 'title' | 'firstYear'>,
  year: number,
): LocalDate | null {
  if (isLunar) return lunarDaysWithin(year, { day, month })[0] ?? null
  const two = (part: number) => String(part).padStart(2, '0')
  return LocalDate.parse(`${year}-${two(month)}-${two(day)}`)
}

async function campaignDays(db: Db, range: DayRange): Promise<CalendarItem[]> {
  const rows = await db
    .selectFrom('campaign')
    .where((on) => on.or([on('starts_on', '>=', range.from), on('ends_on', '>=', range.from)]))
    .select(['id', 'name', 'starts_on', 'ends_on', 'status'])
    .execute()
  return rows.flatMap(({ id, name, starts_on, ends_on, status }) => {
    if (status === 'cancelled' || (range.campaignId ?? id) !== id) return []
    const item = { ...plain, campaignId: id, path: `/phong-trao/${id}` }
    const found: CalendarItem[] = []
    if (starts_on && within(starts_on, range)) {
      const title = words.campaignStart(name)
      const startsOn = partial(starts_on)
      found.push({ ...item, id: `campaign-start:${id}`, kind: 'campaign-start', title, startsOn })
    }
    if (ends_on && within(ends_on, range)) {
      const title = words.campaignEnd(name)
      const startsOn = partial(ends_on)
      found.push({ ...item, id: `campaign-end:${id}`, kind: 'campaign-end', title, startsOn })
    }
    return found
  })
}

/** Those dropped are no longer waited for. */
async function workDeadlines(db: Db, range: DayRange): Promise<CalendarItem[]> {
  let rows = db
    .selectFrom('work_item as w')
    .leftJoin('organisation as o', 'o.id', 'w.organisation_id')
    .where('w.due_on', '>=', range.from)
    .where('w.due_on', '<=', range.to)
    .where('w.state', '!=', 'dropped')
    .select(['w.id', 'w.title', 'w.due_on', 'w.state', 'w.campaign_id', 'w.organisation_id'])
    .select(['o.name as organisation', 'w.owner_text'])
  if (range.campaignId !== null) rows = rows.where('w.campaign_id', '=', range.campaignId)
  return (await rows.execute()).flatMap((row) => {
    if (row.due_on === null) return []
    return {
      ...plain,
      id: `work:${row.id}`,
      kind: 'work' as const,
      title: words.workDue(row.title),
      detail: row.organisation ?? row.owner_text,
      startsOn: partial(row.due_on),
      state: row.state === 'done' ? ('done' as const) : ('planned' as const),
      path: `/dau-viec?item=${row.id}`,
      campaignId: row.campaign_id,
      organisationId: row.organisation_id,
    }
  })
}

/** Which units are still missing is told on the page of duties. */
async function dutyDays(db: Db, range: DayRange): Promise<CalendarItem[]> {
  const duties = (await listDuties(db)).filter(
    ({ campaignId }) => range.campaignId === null || campaignId === range.campaignId,
  )
  const times = await timesBetween(db, duties, range)
  return times.map(({ duty, key, dueOn }) => ({
    ...plain,
    id: `duty:${duty.id}:${key}`,
    kind: 'duty' as const,
    title: duty.title,
    detail: periodLabel(key),
    startsOn: partial(dueOn),
    path: `/bao-cao-dinh-ky/${duty.id}/${key}`,
    campaignId: duty.campaignId,
  }))
}

async function pledgeSignings(db: Db, range: DayRange): Promise<CalendarItem[]> {
  let rows = db
    .selectFrom('pledge')
    .where('signing_on', '>=', range.from)
    .where('signing_on', '<=', range.to)
    .select(['id', 'title', 'signing_on', 'status', 'place', 'campaign_id'])
  if (range.campaignId !== null) rows = rows.where('campaign_id', '=', range.campaignId)
  return (await rows.execute()).flatMap(({ id, title, signing_on, status, place, campaign_id }) => {
    if (signing_on === null) return []
    const isSigned = status === 'signed' || status === 'evaluated'
    const about = { kind: 'pledge' as const, title: words.pledgeSigned(title), place }
    const state = isSigned ? ('done' as const) : ('planned' as const)
    const at = { startsOn: partial(signing_on), path: `/giao-uoc/${id}`, campaignId: campaign_id }
    return { ...plain, ...about, ...at, id: `pledge:${id}`, state }
  })
}

/** A council decides on files of any campaign, so it belongs to none. */
async function councilDays(db: Db, range: DayRange): Promise<CalendarItem[]> {
  if (range.campaignId !== null) return []
  const rows = await db
    .selectFrom('council_meeting')
    .where('held_on', '>=', range.from)
    .where('held_on', '<=', range.to)
    .select(['id', 'title', 'body', 'held_on', 'starts_at', 'place', 'status'])
    .execute()
  return rows.map(({ id, title, body, held_on, starts_at, place, status }) => ({
    ...plain,
    ...{ id: `council:${id}`, kind: 'council' as const, title, detail: body, place },
    ...{ startsOn: partial(held_on), startsAt: starts_at || null, path: `/hop-xet/${id}` },
    state: status === 'counted' || status === 'signed' ? ('done' as const) : ('planned' as const),
  }))
}

async function roundDays(db: Db, range: DayRange): Promise<CalendarItem[]> {
  let rows = db
    .selectFrom('award_round')
    .where('held_on', '>=', range.from)
    .where('held_on', '<=', range.to)
    .select(['id', 'name', 'held_on', 'campaign_id'])
  if (range.campaignId !== null) rows = rows.where('campaign_id', '=', range.campaignId)
  return (await rows.execute()).flatMap(({ id, name, held_on, campaign_id }) => {
    if (held_on === null) return []
    const title = words.roundHeld(name)
    const about = { kind: 'round' as const, title, startsOn: partial(held_on) }
    return { ...plain, ...about, id: `round:${id}`, path: `/ho-so/${id}`, campaignId: campaign_id }
  })
}

async function decisionDays(db: Db, range: DayRange): Promise<CalendarItem[]> {
  let rows = db
    .selectFrom('decision as d')
    .innerJoin('award_round as r', 'r.id', 'd.round_id')
    .where('d.issued_on', '>=', range.from)
    .where('d.issued_on', '<=', range.to)
    .where('d.status', '=', 'issued')
    .select(['d.id', 'd.number', 'd.symbol', 'd.issued_on', 'd.occasion', 'r.campaign_id'])
  if (range.campaignId !== null) rows = rows.where('r.campaign_id', '=', range.campaignId)
  return (await rows.execute()).map(({ id, number, symbol, issued_on, occasion, campaign_id }) => {
    const type = words.decisionSymbol
    const shown =
      number === null ? '' : formatDocumentNumber({ system: 'party', number, type, issuer: symbol })
    return {
      ...plain,
      id: `decision:${id}`,
      kind: 'decision' as const,
      title: words.decisionIssued(shown),
      detail: occasion,
      startsOn: partial(issued_on),
      path: `/quyet-dinh/${id}`,
      campaignId: campaign_id,
    }
  })
}

/** A document known to its month or year only is in no calendar: nothing is to be done then. */
async function directiveDays(db: Db, range: DayRange): Promise<CalendarItem[]> {
  if (range.campaignId !== null) return []
  const rows = await db
    .selectFrom('directive')
    .where('issued_on', '>=', partial(range.from))
    .where('issued_on', '<=', partial(range.to))
    .select(['id', 'type', 'number', 'title', 'issued_on'])
    .execute()
  return rows.flatMap(({ id, type, number, title, issued_on }) => {
    if (issued_on?.length !== 10) return []
    const about = { kind: 'directive' as const, startsOn: issued_on, detail: title }
    const name = words.directiveIssued(directivesStrings.nameLine({ type, number }))
    return { ...plain, ...about, id: `directive:${id}`, title: name, path: `/van-ban/${id}` }
  })
}

const partial = (day: LocalDate): PartialDate => day as string as PartialDate
const within = (day: LocalDate, { from, to }: DayRange): boolean => day >= from && day <= to
