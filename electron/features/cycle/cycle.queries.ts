import type { Db } from '@electron/database/database'
import { daysBetween, LocalDate } from '@shared/core/local-date'
import { tetOf } from '@shared/core/vietnamese-lunar'
import { ceremonyPlan } from '@shared/features/cycle/cycle.catalogue'
import type { Cycle, CycleStep } from '@shared/features/cycle/cycle.contract'
import type { CycleStepKey, EvidenceKind } from '@shared/features/cycle/cycle.kinds'
import {
  anniversaryOf,
  byDay,
  cycleYearOf,
  dongKhoiDayOf,
  type Evidence,
  isProven,
  isRoundAnniversary,
  type PlannedStep,
  plannedSteps,
  restDayOf,
  specialYearOf,
  standingOfSteps,
} from '@shared/features/cycle/cycle.rules'
import type { WorkCalendar } from '@shared/features/holidays/holidays.rules'
import { ceremonyAround } from '../ceremony/ceremony.queries'
import { workingDaysOf } from '../holidays/holidays.queries'
import { cycleEvidence } from './cycle.evidence.queries'

/** Working days of a run-up: it begins in the year before, and a shift may cross New Year. */
export const workCalendarOfCycle = (db: Db, year: number): Promise<WorkCalendar> =>
  workingDaysOf(db, [year - 1, year, year + 1])

/** The run-up of a year, its steps with their own days and how they stand on a day. */
export async function getCycle(
  db: Db,
  { year: asked, today }: { readonly year: number | null; readonly today: LocalDate },
): Promise<Cycle> {
  const year = asked ?? cycleYearOf(today)
  const calendar = await workCalendarOfCycle(db, year)
  const events = await cycleEvents(db, year)
  const evidence = await cycleEvidence(db, { year, today })
  const planned = stepsOf(plannedSteps(year, calendar), { events, evidence, year, today })
  const steps = await withCeremony(db, planned)
  const restDay = restDayOf(year, calendar)
  const day = dongKhoiDayOf(year)
  const special = specialYearOf(year)
  return {
    ...{ year, today, day, restDay, steps },
    anniversary: anniversaryOf(year),
    isRoundAnniversary: isRoundAnniversary(year),
    special: special && { title: special.title, source: special.source },
    isOnRestDay:
      restDay !== null && steps.some((step) => step.key === 'ceremony' && step.day === day),
    tet: tetOf(year),
    missing: steps.filter(({ eventId }) => eventId === null).length,
  }
}

/** A ceremony so near to the day on which it is planned is taken to be it. */
const ceremonyWithinDays = 30

/** The way to the ceremony itself, once it is being prepared. */
async function withCeremony(db: Db, steps: readonly CycleStep[]): Promise<readonly CycleStep[]> {
  const step = steps.find(({ key }) => key === 'ceremony')
  const id = step && (await ceremonyAround(db, step.day, ceremonyWithinDays))
  if (!id) return steps
  return steps.map((each) => (each === step ? { ...each, path: `${each.path}/${id}` } : each))
}

/** Steps that are in the calendar; one moved to a month only counts as on its first day. */
export async function cycleEvents(db: Db, year: number) {
  const rows = await db
    .selectFrom('calendar_event')
    .where('cycle_year', '=', year)
    .select(['id', 'title', 'cycle_step as step', 'starts_on', 'state', 'result'])
    .select('done_on as doneOn')
    .execute()
  return new Map(
    rows.map(({ step, starts_on, ...row }) => [
      step as CycleStepKey,
      { ...row, day: LocalDate.parse(`${starts_on}-01-01`.slice(0, 10)) },
    ]),
  )
}

interface Standing {
  readonly events: Awaited<ReturnType<typeof cycleEvents>>
  readonly evidence: ReadonlyMap<EvidenceKind, Evidence>
  readonly year: number
  readonly today: LocalDate
}

function stepsOf(
  planned: readonly PlannedStep[],
  { events, evidence, year, today }: Standing,
): readonly CycleStep[] {
  const of = (kinds: readonly EvidenceKind[]) => kinds.flatMap((kind) => evidence.get(kind) ?? [])
  const placed = planned
    .map((step) => {
      const event = events.get(step.plan.key)
      return { ...step, event, day: event?.day ?? step.day, wanted: step.day }
    })
    .toSorted(byDay)
  const states = standingOfSteps(
    placed.map(({ plan, day, event }) => ({
      ...{ key: plan.key, day, mark: event?.state ?? null },
      isProven: isProven(plan, of(plan.proof)),
    })),
    today,
  )
  return placed.map(({ plan, day, event, ruleDay, wanted }) => ({
    ...{ key: plan.key, day, path: plan.path },
    title: event?.title ?? titleOf(plan, year),
    fromDay: daysBetween(dongKhoiDayOf(year), day),
    movedFrom: day === wanted && day !== ruleDay ? ruleDay : null,
    state: states.get(plan.key) ?? 'coming',
    evidence: of(plan.evidence),
    eventId: event?.id ?? null,
    doneOn: event?.doneOn ?? null,
    result: event?.result ?? '',
    parts:
      plan.key === 'ceremony'
        ? ceremonyPlan.map((part) => ({ ...part, evidence: of(part.evidence) }))
        : [],
  }))
}

/** A special year has its own words for the day. */
export const titleOf = ({ key, title }: PlannedStep['plan'], year: number): string =>
  key === 'ceremony' ? (specialYearOf(year)?.ceremony ?? title) : title
