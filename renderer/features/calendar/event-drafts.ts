import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import { type CalendarEvent, EventDetails } from '@shared/features/calendar/calendar.contract'
import type { EventKind, YearlyRule } from '@shared/features/calendar/calendar.kinds'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { eventStrings as strings } from './calendar.strings'

/** As the form holds an event while it is typed. */
export interface EventDraft {
  readonly title: string
  readonly kind: EventKind
  readonly startsOn: PartialDate | null
  readonly endsOn: LocalDate | null
  readonly startsAt: string
  readonly place: string
  readonly organisationId: OrganisationId | null
  readonly campaignId: CampaignId | null
  readonly directiveId: DirectiveId | ''
  readonly yearly: YearlyRule | ''
  readonly firstYear: number | ''
  readonly note: string
}

/** @param startsOn the day that was chosen in the calendar */
export function eventDraft(
  event: CalendarEvent | null,
  startsOn: LocalDate | null,
  campaignId: CampaignId | null,
): EventDraft {
  return {
    title: event?.title ?? '',
    kind: event?.kind ?? 'meeting',
    startsOn: event?.startsOn ?? (startsOn as string as PartialDate | null),
    endsOn: event?.endsOn ?? null,
    startsAt: event?.startsAt ?? '',
    place: event?.place ?? '',
    organisationId: event?.organisationId ?? null,
    campaignId: event ? event.campaignId : campaignId,
    directiveId: event?.directiveId ?? '',
    yearly: event?.yearly ?? '',
    firstYear: event?.firstYear ?? '',
    note: event?.note ?? '',
  }
}

/** The command's input; the day may still be missing. */
const inputOf = (draft: EventDraft) => ({
  ...draft,
  startsAt: asTime(draft.startsAt),
  directiveId: draft.directiveId === '' ? null : draft.directiveId,
  yearly: draft.yearly === '' ? null : draft.yearly,
  firstYear: draft.firstYear === '' ? null : draft.firstYear,
})

/** “8:00”, “8h”, “8h30”, “14.30” as the office types it; what cannot be read goes on to be refused. */
export function asTime(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return null
  const found = /^(?<hour>\d{1,2})(?:[:.hg ](?<minute>\d{2})?)?$/iu.exec(text)?.groups
  if (found?.hour === undefined) return text
  return `${found.hour.padStart(2, '0')}:${found.minute ?? '00'}`
}

export const eventInput = (draft: EventDraft): EventDetails => EventDetails.parse(inputOf(draft))

/** The contract's own rules, so that the form refuses exactly what the office would refuse. */
export function problemsOf(draft: EventDraft): Record<string, string> {
  const problems = EventDetails.safeParse(inputOf(draft)).error?.issues ?? []
  const found = problems.map((issue) => [String(issue.path[0]), issue.message])
  const missing = draft.startsOn === null ? { startsOn: strings.dayMissing } : {}
  return { ...Object.fromEntries(found), ...missing }
}
