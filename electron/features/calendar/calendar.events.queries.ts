import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { CalendarItem, DayRange } from '@shared/features/calendar/calendar.contract'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import type { EventKind, EventState, YearlyRule } from '@shared/features/calendar/calendar.kinds'
import {
  addMonths,
  isExact,
  monthOf,
  yearlyDays,
  yearsOf,
} from '@shared/features/calendar/calendar.rules'
import { calendarStrings as words } from '@shared/features/calendar/calendar.strings'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'

interface Row {
  readonly id: EventId
  readonly title: string
  readonly kind: EventKind
  readonly startsOn: PartialDate
  readonly endsOn: LocalDate | null
  readonly startsAt: string | null
  readonly place: string
  readonly organisationId: OrganisationId | null
  readonly campaignId: CampaignId | null
  readonly yearly: YearlyRule | null
  readonly firstYear: number | null
  readonly state: EventState
  readonly campaign: string | null
  readonly organisation: string | null
}

/**
 * The office's own events within a range: those with a day there, those that last into it, those
 * known only to one of its months or years, and a yearly one once for each of its days.
 */
export async function ownEvents(db: Db, range: DayRange): Promise<CalendarItem[]> {
  const from = range.from as string as PartialDate
  const to = range.to as string as PartialDate
  const once = await rowsOf(db, range)
    .where('e.yearly', 'is', null)
    .where((on) =>
      on.or([
        on.and([on('e.starts_on', '>=', from), on('e.starts_on', '<=', to)]),
        on('e.starts_on', 'in', monthsAndYears(range)),
        on.and([on('e.ends_on', '>=', range.from), on('e.starts_on', '<', from)]),
      ]),
    )
    .execute()
  const yearly = await rowsOf(db, range).where('e.yearly', 'is not', null).execute()
  return [...once.map((row) => itemOf(row, row.startsOn)), ...yearly.flatMap(comingBack(range))]
}

function rowsOf(db: Db, { campaignId }: DayRange) {
  const rows = db
    .selectFrom('calendar_event as e')
    .leftJoin('campaign as c', 'c.id', 'e.campaign_id')
    .leftJoin('organisation as o', 'o.id', 'e.organisation_id')
    .select([
      'e.id',
      'e.title',
      'e.kind',
      'e.starts_on as startsOn',
      'e.ends_on as endsOn',
      'e.starts_at as startsAt',
      'e.place',
      'e.organisation_id as organisationId',
      'e.campaign_id as campaignId',
      'e.yearly',
      'e.first_year as firstYear',
      'e.state',
      'c.name as campaign',
      'o.name as organisation',
    ])
  return campaignId === null ? rows : rows.where('e.campaign_id', '=', campaignId)
}

/** “2026-01”, “2026-02” … and “2026” for each that the range touches. */
function monthsAndYears({ from, to }: DayRange): PartialDate[] {
  const touched = yearsOf({ from, to }).map(String)
  for (let month = monthOf(from); month <= monthOf(to); month = addMonths(month, 1))
    touched.push(month)
  return touched as PartialDate[]
}

const comingBack =
  ({ from, to }: DayRange) =>
  (row: Row): CalendarItem[] => {
    const { startsOn, yearly } = row
    if (yearly === null || !isExact(startsOn)) return []
    return yearsOf({ from, to })
      .flatMap((year) => yearlyDays(startsOn, yearly, year))
      .filter((day) => day >= from && day <= to)
      .map((day) => itemOf(row, day as string as PartialDate))
  }

function itemOf(row: Row, startsOn: PartialDate): CalendarItem {
  const { id, kind, endsOn, startsAt, place, campaignId, organisationId, yearly } = row
  const years = row.firstYear === null ? 0 : Number(startsOn.slice(0, 4)) - row.firstYear
  return {
    ...{ kind, startsOn, endsOn, startsAt, place, campaignId, organisationId },
    // One that is moved stays the same one, also in the calendars it was exported to.
    id: yearly === null ? `event:${id}` : `event:${id}:${startsOn}`,
    title: years > 0 ? words.anniversary(row.title, years) : row.title,
    detail: [row.campaign, row.organisation].filter((name) => name !== null).join(' · '),
    state: yearly === null ? row.state : null,
    path: null,
    eventId: id,
  }
}
