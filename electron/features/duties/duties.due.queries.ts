import type { Db } from '@electron/database/database'
import { addDays, type LocalDate } from '@shared/core/local-date'
import type {
  DutyBoard,
  DutyDue,
  DutyRecord,
  DutyTime,
} from '@shared/features/duties/duties.contract'
import type { DutyId } from '@shared/features/duties/duties.ids'
import type { Occurrence } from '@shared/features/duties/duties.rules'
import { getDuty, listDuties } from './duties.queries'
import { countTimes } from './duties.standing.queries'
import { getTime, type Time, timesBetween } from './duties.times'

interface Window {
  readonly from: LocalDate
  readonly to: LocalDate
}

/** A time of a duty by itself, for a calendar. */
export interface DutyOccurrence extends Occurrence {
  readonly dutyId: DutyId
  readonly title: string
  readonly what: Time['duty']['what']
  readonly isOffice: boolean
}

/**
 * Every time of every duty that falls due within the window, the earliest first; without counts, so
 * that a whole year costs a few milliseconds.
 */
export async function dutyOccurrences(db: Db, window: Window): Promise<readonly DutyOccurrence[]> {
  const times = await timesBetween(db, await listDuties(db), window)
  return times.map((time) => ({ ...occurrenceOf(time), ...aboutDuty(time) }))
}

/**
 * As {@link dutyOccurrences}, with how many of those who owe it stand where on a day. One question to
 * the database for all of them, whatever the number of organisations.
 */
export async function dutiesDue(
  db: Db,
  { today, ...window }: Window & Today,
): Promise<readonly DutyDue[]> {
  return withCounts(db, await timesBetween(db, await listDuties(db), window), today)
}

/**
 * As {@link dutiesDue}: what fell due since a day, what does within `ahead` days, and what is to be
 * reminded of by now, however long before its day.
 */
export async function dutiesToRemind(
  db: Db,
  { from, ahead, today }: { readonly from: LocalDate; readonly ahead: number } & Today,
): Promise<readonly DutyDue[]> {
  const duties = await listDuties(db)
  const longest = Math.max(ahead, ...duties.map(({ leadDays }) => leadDays))
  const times = await timesBetween(db, duties, { from, to: addDays(today, longest) })
  const wanted = times.filter(
    ({ dueOn, duty }) => addDays(dueOn, -Math.max(ahead, duty.leadDays)) <= today,
  )
  return withCounts(db, wanted, today)
}

interface Today {
  readonly today: LocalDate
}

async function withCounts(
  db: Db,
  times: readonly Time[],
  today: LocalDate,
): Promise<readonly DutyDue[]> {
  const counted = await countTimes(db, times, today)
  return counted.map((time) => ({
    ...timeOf(time),
    ...aboutDuty(time),
    addressee: time.duty.addressee,
    leadDays: time.duty.leadDays,
  }))
}

const aboutDuty = ({ duty: { id, title, what, owedBy } }: Time) => ({
  dutyId: id,
  title,
  what,
  isOffice: owedBy === 'office',
})

/** Duties and the times of a year, by the day due. */
export async function getBoard(
  db: Db,
  { year: asked, today }: { readonly year: number | null; readonly today: LocalDate },
): Promise<DutyBoard> {
  const year = asked ?? Number(today.slice(0, 4))
  const duties = await listDuties(db)
  const window = { from: `${year}-01-01`, to: `${year}-12-31` } as Window
  const counted = await countTimes(db, await timesBetween(db, duties, window), today)
  const byDuty = Map.groupBy(counted, ({ duty }) => duty.id)
  return {
    ...{ year, today },
    rows: duties.map((duty) => ({ duty, times: (byDuty.get(duty.id) ?? []).map(timeOf) })),
  }
}

/** @throws AppError `core.notFound`, `duties.noSuchTime` */
export async function getRecord(
  db: Db,
  { dutyId, periodKey }: { readonly dutyId: DutyId; readonly periodKey: string },
  today: LocalDate,
): Promise<DutyRecord> {
  const duty = await getDuty(db, dutyId)
  const time = await getTime(db, duty, periodKey)
  const [counted] = await countTimes(db, [time], today)
  if (!counted) throw new RangeError('a time that was asked for is counted')
  return { duty, time: timeOf(counted), movedNote: time.movedNote, today }
}

const occurrenceOf = ({ key, from, to, ruleDay, dueOn }: Occurrence): Occurrence => ({
  ...{ key, from, to },
  ...{ ruleDay, dueOn },
})

const timeOf = (time: Time & DutyTime): DutyTime => ({
  ...occurrenceOf(time),
  isMoved: time.isMoved,
  counts: time.counts,
})
