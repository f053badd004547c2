import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { Duty } from '@shared/features/duties/duties.contract'
import { dutiesErrors } from '@shared/features/duties/duties.errors'
import type { DutyId } from '@shared/features/duties/duties.ids'
import { periodLabel } from '@shared/features/duties/duties.rule.strings'
import {
  type Occurrence,
  occurrenceOf,
  occurrencesBetween,
} from '@shared/features/duties/duties.rules'
import type { WorkCalendar } from '@shared/features/holidays/holidays.rules'
import { workingDaysFor } from './duties.calendar'

/** One time of a duty; the day is that of the rule, or the one set by hand. */
export interface Time extends Occurrence {
  readonly duty: Duty
  readonly isMoved: boolean
  /** Why it was moved; '' when it was not. */
  readonly movedNote: string
}

interface Window {
  readonly from: LocalDate
  readonly to: LocalDate
}

interface Move {
  readonly dutyId: DutyId
  readonly key: string
  readonly dueOn: LocalDate
  readonly note: string
}

/** Every time of these duties that falls due within the window, the earliest first. */
export async function timesBetween(
  db: Db,
  duties: readonly Duty[],
  window: Window,
): Promise<readonly Time[]> {
  const calendar = await workingDaysFor(db, window)
  const moves = Map.groupBy(await movesOf(db, null), ({ dutyId }) => dutyId)
  return duties
    .flatMap((duty) => timesOf(duty, { window, calendar, moves: moves.get(duty.id) ?? [] }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)))
}

interface Surroundings {
  readonly window: Window
  readonly calendar: WorkCalendar
  readonly moves: readonly Move[]
}

/** A moved time leaves the window of its rule and may enter another. */
function timesOf(duty: Duty, { window, calendar, moves }: Surroundings): readonly Time[] {
  const byRule = occurrencesBetween(duty, window, calendar)
  const moved = moves.flatMap((move) => {
    const isWithin = move.dueOn >= window.from && move.dueOn <= window.to
    const found = isWithin ? occurrenceOf(duty, move.key, calendar) : null
    return found ? [toTime(duty, found, move)] : []
  })
  const movedKeys = new Set(moves.map(({ key }) => key))
  const rest = byRule.filter(({ key }) => !movedKeys.has(key))
  return [...rest.map((found) => toTime(duty, found, undefined)), ...moved]
}

const toTime = (duty: Duty, found: Occurrence, move: Move | undefined): Time => ({
  ...found,
  duty,
  dueOn: move?.dueOn ?? found.dueOn,
  isMoved: move !== undefined,
  movedNote: move?.note ?? '',
})

/** @throws AppError `duties.noSuchTime` */
export async function getTime(db: Db, duty: Duty, key: string): Promise<Time> {
  const year = Number(key.slice(0, 4))
  const about = { from: `${year - 1}-01-01`, to: `${year + 2}-12-31` } as Window
  const found = occurrenceOf(duty, key, await workingDaysFor(db, about))
  if (!found) throw dutiesErrors.noSuchTime({ title: duty.title, period: periodLabel(key) })
  const moves = await movesOf(db, duty.id)
  return toTime(
    duty,
    found,
    moves.find((move) => move.key === key),
  )
}

/** @param dutyId null: of every duty */
export function movesOf(db: Db, dutyId: DutyId | null): Promise<readonly Move[]> {
  let moves = db
    .selectFrom('duty_due')
    .select(['duty_id as dutyId', 'period_key as key', 'due_on as dueOn', 'note'])
  if (dutyId !== null) moves = moves.where('duty_id', '=', dutyId)
  return moves.execute()
}
