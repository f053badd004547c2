import type { TargetPeriodKind } from './targets.kinds'
import {
  boundsOf,
  type PeriodKey,
  periodsOf,
  type TargetTime,
  yearOf,
} from './targets.periods.rules'

/** By which periods figures of a target are typed and read. */
export interface FigureTimes extends TargetTime {
  readonly figuresBy: TargetPeriodKind
}

/** Whether a period is one that the target, or its figures, come by; any year will do. */
export function isPeriodOf(times: FigureTimes, period: PeriodKey): boolean {
  const kinds = [times.periodKind, times.figuresBy]
  if (period === 'all') return kinds.includes('campaign')
  const rest = period.slice(5)
  if (rest === '') return kinds.includes('year')
  if (rest.startsWith('H')) return kinds.includes('half')
  if (rest.startsWith('Q')) return kinds.includes('quarter')
  if (rest.startsWith('M')) return kinds.includes('month')
  return kinds.includes('date') && (times.dueOn as string | null) === period
}

/** The period of a target that holds another one whole: the finer first; null: none does. */
export function periodHolding(times: FigureTimes, period: PeriodKey): PeriodKey | null {
  const year = yearOf(period)
  const { from, to } = boundsOf(period)
  for (const periodKind of [times.figuresBy, times.periodKind]) {
    if (periodKind === 'campaign') return 'all' as PeriodKey
    if (year === null || !from || !to) continue
    const found = periodsOf({ periodKind, dueOn: times.dueOn }, year).find((each) => {
      const around = boundsOf(each)
      return !!around.from && !!around.to && around.from <= from && around.to >= to
    })
    if (found) return found
  }
  return null
}
