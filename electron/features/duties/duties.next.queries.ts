import type { QueryContext } from '@electron/ipc/context'
import { addDays, type LocalDate } from '@shared/core/local-date'
import type { DutyId } from '@shared/features/duties/duties.ids'
import type { PeriodKey } from '@shared/features/duties/duties.periods'
import {
  type DutyRule,
  nextOccurrences,
  type Occurrence,
  occurrenceOf,
} from '@shared/features/duties/duties.rules'
import { workingDaysFor } from './duties.calendar'
import { formerWith } from './duties.former.service'
import { getDuty } from './duties.queries'
import { movesOf } from './duties.times'

/** As many as the editor shows; the longest own rhythm is five years. */
const shownAhead = { count: 4, days: 25 * 366 }

interface Asked {
  readonly rule: DutyRule
  /** null: a duty that is being made. */
  readonly dutyId: DutyId | null
  readonly appliesFrom: PeriodKey | null
}

/** The next days as they would be: earlier periods under their own rule, moved ones where they are. */
export async function nextDays(
  { rule, dutyId, appliesFrom }: Asked,
  { db, today }: Pick<QueryContext, 'db' | 'today'>,
): Promise<readonly Occurrence[]> {
  const from = rule.validFrom > today ? rule.validFrom : today
  const calendar = await workingDaysFor(db, { from, to: addDays(from, shownAhead.days) })
  if (dutyId === null) return nextOccurrences(rule, { from, count: shownAhead.count }, calendar)
  const before = await getDuty(db, dutyId)
  const former = await formerWith(db, { before, after: rule, appliesFrom }, today)
  const whole = { ...rule, former }
  const moves = new Map((await movesOf(db, dutyId)).map(({ key, dueOn }) => [key, dueOn]))
  // As many more as were moved: each may have gone out of sight.
  const count = shownAhead.count + moves.size
  const byRule = nextOccurrences(whole, { from, count }, calendar)
  const moved = [...moves].flatMap(([key, dueOn]) => {
    const found = dueOn >= from ? occurrenceOf(whole, key, calendar) : null
    return found ? [{ ...found, dueOn }] : []
  })
  return [...byRule.filter(({ key }) => !moves.has(key)), ...moved]
    .toSorted((a, b) => byDay(a.dueOn, b.dueOn))
    .slice(0, shownAhead.count)
}

const byDay = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : Number(a > b))
