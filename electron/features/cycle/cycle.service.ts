import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import { ceremonyPlan } from '@shared/features/cycle/cycle.catalogue'
import { cycleErrors } from '@shared/features/cycle/cycle.errors'
import {
  dongKhoiDayOf,
  type PlannedStep,
  plannedSteps,
  restDayOf,
  specialYearOf,
} from '@shared/features/cycle/cycle.rules'
import { insertEvents, type NewEvent } from '../calendar/calendar.service'
import { cycleEvents, titleOf, workCalendarOfCycle } from './cycle.queries'
import { cycleSentences as sentences } from './cycle.strings'

/** Adding again adds what is missing and nothing else: a step the office moved stays where it is. */
export async function addCycle(
  { year }: { readonly year: number },
  { tx, newId, say }: CommandContext,
): Promise<{ readonly added: number }> {
  const known = await cycleEvents(tx, year)
  const planned = plannedSteps(year, await workCalendarOfCycle(tx, year))
  const missing = planned.filter(({ plan }) => !known.has(plan.key))
  await insertEvents(
    { tx, newId },
    missing.map((step) => eventOf(step, year)),
  )
  const added = missing.length
  say(added === 0 ? sentences.complete(year) : sentences.added(year, added))
  return { added }
}

/** @throws AppError `cycle.notOnRestDay` */
export async function moveCeremony(
  { year }: { readonly year: number },
  { tx, say }: CommandContext,
): Promise<null> {
  const restDay = restDayOf(year, await workCalendarOfCycle(tx, year))
  const ceremony = (await cycleEvents(tx, year)).get('ceremony')
  if (!restDay || ceremony?.state !== 'planned' || ceremony.day !== dongKhoiDayOf(year))
    throw cycleErrors.notOnRestDay({ year })
  await tx
    .updateTable('calendar_event')
    .set({ starts_on: asPartial(restDay.proposed), ends_on: null })
    .where('id', '=', ceremony.id)
    .execute()
  say(sentences.moved(year, restDay.proposed))
  return null
}

function eventOf({ plan, day }: PlannedStep, year: number): NewEvent {
  return {
    title: titleOf(plan, year),
    kind: plan.eventKind,
    startsOn: asPartial(day),
    ...{ endsOn: null, startsAt: null, place: '' },
    ...{ organisationId: null, campaignId: null, directiveId: null },
    ...{ yearly: null, firstYear: null },
    note: plan.key === 'ceremony' ? ceremonyNote(year) : '',
    cycle: { year, step: plan.key },
  }
}

/** The four parts, numbered; in a special year the plan that asks for it. */
function ceremonyNote(year: number): string {
  const parts = ceremonyPlan.map(({ title }, at) => `${at + 1}. ${title}`)
  const source = specialYearOf(year)?.source
  return [...parts, ...(source ? [sentences.accordingTo(source)] : [])].join('\n')
}

const asPartial = (day: LocalDate): PartialDate => day as string as PartialDate
