import type { LocalDate } from '@shared/core/local-date'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { EventId } from '../calendar/calendar.ids'
import type { CeremonyPart, CycleState, CycleStepKey } from './cycle.kinds'
import { cycleYears, type Evidence, type RestDay } from './cycle.rules'

export interface CycleStep {
  readonly key: CycleStepKey
  readonly title: string
  readonly day: LocalDate
  /** Whole days from 17/01, negative before it. */
  readonly fromDay: number
  /** Where its rule alone would put it; null when that is the day, or the office chose its own. */
  readonly movedFrom: LocalDate | null
  readonly state: CycleState
  readonly evidence: readonly Evidence[]
  /** The screen on which it is done. */
  readonly path: string | null
  /** null: not in the calendar yet. */
  readonly eventId: EventId | null
  readonly doneOn: LocalDate | null
  readonly result: string
  /** Of the ceremony: its four parts; of any other step none. */
  readonly parts: readonly CyclePart[]
}

export interface CyclePart {
  readonly key: CeremonyPart
  readonly title: string
  readonly evidence: readonly Evidence[]
}

/** The run-up to 17/01 of one year and what follows it, reviewing the year before. */
export interface Cycle {
  readonly year: number
  readonly today: LocalDate
  /** 17/01 itself. */
  readonly day: LocalDate
  readonly anniversary: number
  readonly isRoundAnniversary: boolean
  /** What a plan made of this year's day, and which plan; null for any other year. */
  readonly special: { readonly title: string; readonly source: string } | null
  readonly restDay: RestDay | null
  /** The ceremony still stands on 17/01, and that is no working day. */
  readonly isOnRestDay: boolean
  readonly tet: LocalDate | null
  /** By day. */
  readonly steps: readonly CycleStep[]
  /** Steps that are not in the calendar. */
  readonly missing: number
}

const Year = z.int().min(cycleYears.first).max(cycleYears.last)
const OfYear = z.strictObject({ year: Year })
const Paper = z.strictObject({ year: Year, taskId: TaskId })

export const cycleContract = {
  /** null: the one that today belongs to. */
  'cycle.year': query<Cycle>()(z.strictObject({ year: Year.nullable().default(null) })),
  /** Puts the steps that are not in the calendar there; the others stay as they are. */
  'cycle.add': command<{ readonly added: number }>()(OfYear),
  /** Moves the ceremony from a 17/01 that is no working day to the working day before. @throws AppError `cycle.notOnRestDay` */
  'cycle.moveCeremony': command<null>()(OfYear),
  /** The checklist of a year as it will be printed. */
  'cycle.pdf': task<Uint8Array>()(Paper),
  'cycle.saveXlsx': task<{ readonly name: string | null }>()(Paper),
}
