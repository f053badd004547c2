import type { LocalDate } from '@shared/core/local-date'
import type { WorkState } from './works.kinds'

interface Dated {
  readonly state: WorkState
  readonly dueOn: LocalDate | null
}

/** Still to be done; what was dropped is nobody's work any more. */
export const isOpen = (state: WorkState): boolean => state === 'planned' || state === 'doing'

/** Its day is over and it is not done. The day itself is still in time. */
export const isLate = ({ state, dueOn }: Dated, today: LocalDate): boolean =>
  isOpen(state) && dueOn !== null && dueOn < today

/** Done, but after its day; without both days nothing can be said. */
export const wasLate = (item: Dated & { readonly doneOn: LocalDate | null }): boolean =>
  item.doneOn !== null && item.dueOn !== null && item.doneOn > item.dueOn

export const planGaps = ['owner', 'start', 'due'] as const
export type PlanGap = (typeof planGaps)[number]

interface Planned {
  readonly organisationId: string | null
  readonly personId: string | null
  readonly ownerText: string
  readonly startsOn: LocalDate | null
  readonly dueOn: LocalDate | null
}

/**
 * What a plan must still say of the item. A warning, never a refusal: a plan is drafted before all
 * of it is known.
 *
 * @see R-076, “có phân công, giao việc cho tập thể, cá nhân, phải có thời điểm bắt đầu và thời điểm
 * kết thúc”
 */
export function gapsOf(item: Planned): readonly PlanGap[] {
  const hasOwner =
    item.organisationId !== null || item.personId !== null || item.ownerText.trim() !== ''
  return planGaps.filter(
    (gap) => ({ owner: !hasOwner, start: item.startsOn === null, due: item.dueOn === null })[gap],
  )
}

interface Counted extends Dated {
  readonly field: string
}

/** How far the items have come. */
export interface WorkCounts {
  /** Without those dropped. */
  readonly total: number
  readonly done: number
  readonly late: number
  readonly dropped: number
  /** Fields of work that any of them stands in. */
  readonly fields: number
}

/** “23/23 đầu việc trên 05 lĩnh vực công tác”: what was dropped is counted on neither side. */
export function countWork(items: readonly Counted[], today: LocalDate): WorkCounts {
  const kept = items.filter(({ state }) => state !== 'dropped')
  return {
    total: kept.length,
    done: kept.filter(({ state }) => state === 'done').length,
    late: kept.filter((item) => isLate(item, today)).length,
    dropped: items.length - kept.length,
    fields: new Set(kept.map(({ field }) => field).filter(Boolean)).size,
  }
}

export interface Progressed {
  readonly state: WorkState
  readonly progress: number
  readonly doneOn: LocalDate | null
}

/**
 * State, percent and day of doing said as one: done is 100 %, 100 % is done, and only what is done
 * has a day on which it was. What the clerk said last wins: the state over the percent.
 */
export function settleProgress({ state, progress, doneOn }: Progressed): Progressed {
  if (state === 'done') return { state, progress: 100, doneOn }
  return { state, progress: Math.min(progress, 99), doneOn: null }
}
