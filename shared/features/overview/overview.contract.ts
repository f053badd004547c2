import type { LocalDate } from '@shared/core/local-date'
import { query } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { BackupLevel } from '../backups/backups.rules'
import type { EventId } from '../calendar/calendar.ids'
import type { TaskGroup, TaskKind } from './overview.rules'

/** One line of “Việc cần làm”. */
export interface TaskLine {
  /** The same for the same thing in every reading. */
  readonly id: string
  readonly kind: TaskKind
  readonly group: TaskGroup
  /** null: it waits, whatever the day. */
  readonly day: LocalDate | null
  /** Of what it is: the work item, the duty, the round; '' where the kind says all. */
  readonly title: string
  readonly detail: string
  /** How many things wait behind it. */
  readonly count: number
  /** Of how many; null where there is no whole. */
  readonly total: number | null
  /** Opens the rows behind it. */
  readonly path: string
  /** An event of the office's own opens where it stands. */
  readonly eventId: EventId | null
}

/** What a few indexed reads answer, whatever the number of organisations and people. */
export interface OverviewToday {
  readonly today: LocalDate
  readonly lines: readonly TaskLine[]
  readonly nominationsWaiting: number
  /** The round with most of them; null: none waits. */
  readonly waitingRound: string | null
  /** Issued decisions with an award that nobody marked as handed out, and those awards. */
  readonly decisionsToHand: number
  readonly awardsToHand: number
  readonly backup: { readonly level: BackupLevel; readonly lastVerifiedAt: string | null }
}

/** What is counted over the whole tree: read after the first page is drawn. */
export interface OverviewStanding {
  readonly lines: readonly TaskLine[]
  /** Units of the movement that runs, in the year of today; null: none runs. */
  readonly registration: {
    readonly campaign: string
    readonly year: number
    readonly registered: number
    readonly required: number
    /** Units at work without a registration. */
    readonly unitsMissing: number
  } | null
  /** Of every time that fell due within the last half-year. */
  readonly reportsLate: number
  readonly dutiesLate: number
}

export const overviewContract = {
  'overview.today': query<OverviewToday>()(z.strictObject({})),
  'overview.standing': query<OverviewStanding>()(z.strictObject({})),
}
