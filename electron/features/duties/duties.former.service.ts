import type { Db, Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { addDays, type LocalDate } from '@shared/core/local-date'
import type { Duty, DutyChanges, DutyDetails } from '@shared/features/duties/duties.contract'
import { dutiesErrors } from '@shared/features/duties/duties.errors'
import {
  differInDays,
  type FormerRule,
  formerAfter,
} from '@shared/features/duties/duties.former.rules'
import type { DutyId, FormerRuleId } from '@shared/features/duties/duties.ids'
import type { PeriodKey } from '@shared/features/duties/duties.periods'
import { periodLabel } from '@shared/features/duties/duties.rule.strings'
import {
  type DutyRule,
  type Occurrence,
  occurrenceOf,
  occurrencesBetween,
} from '@shared/features/duties/duties.rules'
import type { WorkCalendar } from '@shared/features/holidays/holidays.rules'
import { workingDaysFor } from './duties.calendar'

/** As many periods as a list to choose from should have, and how far ahead they are looked for. */
const offered = { count: 24, days: 5 * 366 }

/** Every period, whatever the days the duty is in force. */
const always = { validFrom: '1945-01-01' as LocalDate, validTo: null }

interface Recorded {
  readonly periods: readonly Occurrence[]
  readonly calendar: WorkCalendar
}

/** The periods that something is noted of, in order. */
async function recordedPeriods(db: Db, duty: Duty, today: LocalDate): Promise<Recorded> {
  const rows = await db
    .selectFrom('duty_submission')
    .where('duty_id', '=', duty.id)
    .select('period_key as key')
    .distinct()
    .execute()
  const years = rows.map(({ key }) => key.slice(0, 4)).toSorted()
  const from = `${years[0] ?? today.slice(0, 4)}-01-01` as LocalDate
  const calendar = await workingDaysFor(db, { from, to: addDays(today, offered.days) })
  const periods = rows.flatMap(({ key }) => occurrenceOf(duty, key, calendar) ?? [])
  return { periods: periods.toSorted((a, b) => (a.from < b.from ? -1 : 1)), calendar }
}

/** @returns null: nothing is recorded */
export async function changesOf(
  db: Db,
  duty: Duty,
  today: LocalDate,
): Promise<{ readonly periods: readonly Occurrence[]; readonly next: Occurrence | null } | null> {
  if (duty.recorded === 0) return null
  const { periods: recorded, calendar } = await recordedPeriods(db, duty, today)
  const last = recorded.at(-1)
  const start = last?.from ?? duty.validFrom
  const window = { from: start, to: addDays(today > start ? today : start, offered.days) }
  const later = occurrencesBetween({ ...duty, ...always }, window, calendar).filter(
    ({ from }) => last === undefined || from > last.from,
  )
  const next = later.find(({ dueOn }) => dueOn >= today) ?? later.at(-1) ?? null
  return { periods: later.slice(0, offered.count), next }
}

export async function tellChanges(
  db: Db,
  duty: Duty,
  today: LocalDate,
): Promise<DutyChanges | null> {
  const changes = await changesOf(db, duty, today)
  return (
    changes && {
      periods: changes.periods.map(({ key, dueOn }) => ({ key, dueOn })),
      suggested: changes.next?.key ?? null,
    }
  )
}

interface Change {
  readonly before: Duty
  readonly after: DutyRule
  readonly appliesFrom: PeriodKey | null
}

/**
 * What must be kept of the days as they were, so that no period with a record, nor any other that
 * the change is not meant for, falls due on another day.
 *
 * @throws AppError `duties.periodRecorded`
 */
export async function formerWith(
  db: Db,
  { before, after, appliesFrom }: Change,
  today: LocalDate,
): Promise<readonly FormerRule[]> {
  if (!differInDays(before, after)) return before.former
  const changes = await changesOf(db, before, today)
  if (!changes) return []
  const { periods, next } = changes
  const chosen = appliesFrom === null ? next : periods.find(({ key }) => key === appliesFrom)
  if (chosen) return formerAfter(before, chosen.from)
  throw dutiesErrors.periodRecorded({
    title: before.title,
    period: periodLabel(appliesFrom ?? ''),
    first: periodLabel((periods[0] ?? next)?.key ?? ''),
  })
}

/** @throws AppError `duties.recordsOutside` where a recorded period would be none any more */
export async function assertRecordsKept(
  db: Db,
  { before, after }: Pick<Change, 'before' | 'after'>,
  today: LocalDate,
): Promise<void> {
  const { periods, calendar } = await recordedPeriods(db, before, today)
  const lost = periods.find(({ key }) => occurrenceOf(after, key, calendar) === null)
  if (!lost) return
  const { title, recorded } = before
  throw dutiesErrors.recordsOutside({ title, recorded, period: periodLabel(lost.key) })
}

/** Puts these in the place of what was kept. */
export async function writeFormer(
  id: DutyId,
  former: readonly FormerRule[],
  { tx, newId }: Pick<CommandContext, 'newId'> & { readonly tx: Tx },
): Promise<void> {
  await tx.deleteFrom('duty_former_rule').where('duty_id', '=', id).execute()
  if (former.length === 0) return
  await tx
    .insertInto('duty_former_rule')
    .values(
      former.map(({ until, anchor, anchorMonth, anchorDay, shift }) => ({
        ...{ id: newId<FormerRuleId>(), duty_id: id, until, anchor, shift },
        ...{ anchor_month: anchorMonth, anchor_day: anchorDay },
      })),
    )
    .execute()
}

/** What the fields of a duty say of its days, as they are kept. */
export function ruleOf(details: DutyDetails): DutyRule {
  const { period, everyMonths, firstMonth, anchor, anchorMonth, anchorDay } = details
  const { shift, leadDays, validFrom, validTo } = details
  return {
    ...{ period, everyMonths, firstMonth, anchor, shift, leadDays, validFrom, validTo },
    anchorMonth: anchor === 'last-day' || anchor === 'after-period' ? null : anchorMonth,
    anchorDay: anchor === 'last-day' ? null : anchorDay,
  }
}
