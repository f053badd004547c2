import { addDays, type LocalDate } from '@shared/core/local-date'
import { tetOf } from '@shared/core/vietnamese-lunar'
import { type Weekday, weekdayOf } from '@shared/core/vietnamese-weekdays'
import { isWorkingDay, shiftToWorkingDay, type WorkCalendar } from '../holidays/holidays.rules'
import { type CycleStepPlan, cycleSteps, type SpecialYear, specialYears } from './cycle.catalogue'
import type { CycleState, CycleStepKey, EvidenceKind } from './cycle.kinds'

/** The uprising of 17/01/1960; the number of the anniversary is the year less this one. */
const firstYear = 1960
/** Lunar days are known up to 2100, and a run-up needs the Tết after it. */
export const cycleYears = { first: firstYear + 1, last: 2100 } as const

export const dongKhoiDayOf = (year: number): LocalDate => `${year}-01-17` as LocalDate
export const anniversaryOf = (year: number): number => year - firstYear
/** Năm tròn, năm chẵn: 5, 10, 15 … */
export const isRoundAnniversary = (year: number): boolean => anniversaryOf(year) % 5 === 0
export const specialYearOf = (year: number): SpecialYear | null =>
  specialYears.find((special) => special.year === year) ?? null

/** After this day the office looks to the next 17/01: the follow-up and Tết are over. */
const lastDayOfCycle = '03-31'

/** The run-up that a day belongs to; between two of them, the one to come. */
export function cycleYearOf(today: LocalDate): number {
  const year = Number(today.slice(0, 4))
  const found = today.slice(5) <= lastDayOfCycle ? year : year + 1
  return Math.min(Math.max(found, cycleYears.first), cycleYears.last)
}

export interface PlannedStep {
  readonly plan: CycleStepPlan
  readonly day: LocalDate
  /** Where the offset alone puts it; differs when a working day had to be found. */
  readonly ruleDay: LocalDate
}

/** The steps of a year by day; a year whose Tết is not known has none after it. */
export function plannedSteps(year: number, calendar: WorkCalendar): readonly PlannedStep[] {
  const starts = { day: dongKhoiDayOf(year), tet: tetOf(year) }
  const found = cycleSteps.flatMap((plan) => {
    const start = starts[plan.from]
    if (start === null) return []
    const ruleDay = addDays(start, plan.offset)
    return { plan, ruleDay, day: shiftToWorkingDay(ruleDay, plan.shift, calendar) }
  })
  return found.toSorted(byDay)
}

/** Steps of one day keep the order of the catalogue: a sort is stable. */
export const byDay = (a: { readonly day: LocalDate }, b: { readonly day: LocalDate }): number =>
  a.day === b.day ? 0 : a.day < b.day ? -1 : 1

/** That 17/01 is no working day, and the one before that could take its place; null: it is one. */
export interface RestDay {
  readonly weekday: Weekday
  readonly proposed: LocalDate
}

export function restDayOf(year: number, calendar: WorkCalendar): RestDay | null {
  const day = dongKhoiDayOf(year)
  if (isWorkingDay(day, calendar)) return null
  return { weekday: weekdayOf(day), proposed: shiftToWorkingDay(day, 'before', calendar) }
}

/** A figure that speaks for a step: so many, of so many where there is a whole. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly done: number
  /** null: there is no whole to compare with. */
  readonly total: number | null
}

/** Nothing of nothing proves nothing. */
export const isComplete = ({ done, total }: Evidence): boolean =>
  total !== null && total > 0 && done >= total

export function isProven(
  { proof }: Pick<CycleStepPlan, 'proof'>,
  evidence: readonly Evidence[],
): boolean {
  return (
    proof.length > 0 &&
    proof.every((kind) => evidence.some((each) => each.kind === kind && isComplete(each)))
  )
}

export interface StandingStep {
  readonly key: CycleStepKey
  readonly day: LocalDate
  /** As its event in the calendar has it; null: it is not in the calendar. */
  readonly mark: 'planned' | 'done' | 'cancelled' | null
  readonly isProven: boolean
}

/**
 * How each step stands on a day, in the order given. The clerk's mark comes first, then what the
 * figures say, then the day. One step at most is next: the first open one that is not late.
 */
export function standingOfSteps(
  steps: readonly StandingStep[],
  today: LocalDate,
): ReadonlyMap<CycleStepKey, CycleState> {
  const states = steps.map((step) => [step.key, stateOf(step, today)] as const)
  const next = states.find(([, state]) => state === 'coming')?.[0]
  return new Map(states.map(([key, state]) => [key, key === next ? 'next' : state]))
}

function stateOf(step: StandingStep, today: LocalDate): Exclude<CycleState, 'next'> {
  if (step.mark === 'done') return 'done'
  if (step.mark === 'cancelled') return 'dropped'
  // The day itself is not over because its papers are ready.
  if (step.isProven && (step.key !== 'ceremony' || step.day <= today)) return 'proven'
  return step.day < today ? 'late' : 'coming'
}
