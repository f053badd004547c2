import { setImmediate } from 'node:timers/promises'
import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type {
  TargetDetail,
  TargetFilter,
  TargetLine,
  TargetYears,
} from '@shared/features/targets/targets.contract'
import type { TargetId } from '@shared/features/targets/targets.ids'
import {
  currentPeriod,
  holdsIn,
  type PeriodKey,
  periodsOf,
} from '@shared/features/targets/targets.periods.rules'
import { compute, computeBefore } from './targets.computation'
import { getTarget, listTargets } from './targets.queries'
import { targetReader } from './targets.reader'
import { lineOf, subjectOf } from './targets.standing'
import { strayFigures } from './targets.stray.service'

/** Every target that holds in a year, where it stands. Trees and counts are read once for all. */
export async function listLines(
  db: Db,
  filter: TargetFilter,
  today: LocalDate,
): Promise<readonly TargetLine[]> {
  const reader = targetReader(db, today)
  const lines: TargetLine[] = []
  for (const target of await listTargets(db, filter)) {
    if (!holdsIn(target, filter.year)) continue
    const period = currentPeriod(target, filter.year, today)
    const line = await lineOf(reader, await compute(reader, target, period))
    await setImmediate() // a list of a whole province is long: the window is answered in between
    if (filter.status === null || line.standing.status === filter.status) lines.push(line)
  }
  return lines
}

interface Question {
  readonly id: TargetId
  readonly year: number
  /** null: the current one of the year. */
  readonly period: PeriodKey | null
}

/** @throws AppError `core.notFound` */
export async function targetDetail(
  db: Db,
  { id, year, period }: Question,
  today: LocalDate,
): Promise<TargetDetail> {
  const reader = targetReader(db, today)
  const target = await getTarget(db, id)
  const periods = periodsOf(target, year)
  const shown = period && periods.includes(period) ? period : currentPeriod(target, year, today)
  const computation = await compute(reader, target, shown)
  const before = await computeBefore(reader, computation)
  const line = await lineOf(reader, computation)
  const { figures } = await strayFigures(db, target)
  return {
    ...{ periods, strayFigures: figures },
    line: { ...line, before: before?.rolled.get(subjectOf(target))?.figure ?? null },
  }
}

export async function targetYears(db: Db, today: LocalDate): Promise<TargetYears> {
  const thisYear = Number(today.slice(0, 4))
  const years = new Set<number>()
  for (const { yearFrom, yearTo, dueOn } of await listTargets(db)) {
    if (dueOn) years.add(Number(dueOn.slice(0, 4)))
    if (yearFrom === null) continue
    const last = Math.max(yearFrom, yearTo ?? thisYear)
    for (let year = yearFrom; year <= last; year++) years.add(year)
  }
  return { years: [...years].sort((a, b) => b - a), thisYear }
}
