import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Target, TargetLine, UnitCounts } from '@shared/features/targets/targets.contract'
import { boundsOf, yearOf } from '@shared/features/targets/targets.periods.rules'
import type { TargetTerms } from '@shared/features/targets/targets.rules'
import { amountOf } from '@shared/features/targets/targets.rules'
import {
  type Moment,
  momentAt,
  type Standing,
  standingOf,
} from '@shared/features/targets/targets.status.rules'
import { capExceeded } from '@shared/features/targets/targets.terms.rules'
import { type Computation, unitsOf } from './targets.computation'
import { type PlacedNode, type TargetReader, whole } from './targets.reader'

export function momentOf(computation: Computation, today: LocalDate): Moment {
  const { target, period, figuresTo } = computation
  const bounds = boundsOf(period, { from: target.campaignFrom, to: target.campaignTo })
  return momentAt(bounds, today, figuresTo)
}

/** null: a number all are to reach together says nothing of one, unless it was set a part of it. */
export function unitTerms(computation: Computation, id: OrganisationId): TargetTerms | null {
  const { target, set } = computation
  const own = set.get(id)
  const value = own?.value
  if (value !== undefined && value !== null)
    return {
      ...target,
      operator:
        target.operator === 'between' || target.operator === 'reduce' ? 'gte' : target.operator,
      comparedWith: 'value',
      reduceIn: null,
      valueLow: value,
      valueHigh: null,
    }
  const isOfEach = target.reach === 'each' || target.reach === 'one'
  return isOfEach || target.measure === 'share' || target.measure === 'milestone' ? target : null
}

/** Where one organisation stands with everything below it. */
export function unitStanding(
  computation: Computation,
  id: OrganisationId,
  moment: Moment,
): Standing | null {
  const terms = unitTerms(computation, id)
  return terms && standingOf(terms, figuresOfNode(computation, id), moment)
}

const figuresOfNode = ({ rolled, before, external }: Computation, id: OrganisationId) => ({
  reached: rolled.get(id)?.figure ?? null,
  before: before?.rolled.get(id)?.figure ?? null,
  external: external.get(id) ?? external.get(whole) ?? null,
})

export interface Units extends UnitCounts {
  readonly standings: ReadonlyMap<OrganisationId, Standing | null>
  readonly nodes: readonly PlacedNode[]
}

export function standingsOfUnits(computation: Computation, moment: Moment): Units {
  const nodes = unitsOf(computation)
  const standings = new Map<OrganisationId, Standing | null>()
  let [given, met] = [0, 0]
  for (const { id } of nodes) {
    const standing = unitStanding(computation, id, moment)
    standings.set(id, standing)
    if (hasFigure(computation, id)) given += 1
    if (standing?.verdict === 'met' || standing?.verdict === 'exceeded') met += 1
  }
  return { standings, nodes, expected: nodes.length, given, met }
}

/** A share of nothing is no answer. */
export function hasFigure({ rolled }: Computation, id: OrganisationId): boolean {
  const figure = rolled.get(id)?.figure
  return figure !== undefined && figure !== null && amountOf(figure) !== null
}

/** The organisation whose figure is that of the target. */
export const subjectOf = ({ reach, organisationId }: Target): OrganisationId =>
  reach === 'one' && organisationId !== null ? organisationId : whole

export async function lineOf(reader: TargetReader, computation: Computation): Promise<TargetLine> {
  const { target, period } = computation
  const moment = momentOf(computation, reader.today)
  const subject = subjectOf(target)
  const figures = figuresOfNode(computation, subject)
  const { expected, given, met, standings } = standingsOfUnits(computation, moment)
  const year = yearOf(period) ?? Number(reader.today.slice(0, 4))
  return {
    ...{ target, period, ...figures },
    fromBelow: computation.rolled.get(subject)?.fromBelow ?? null,
    standing:
      target.reach === 'each'
        ? standingOfEach([...standings.values()], { expected, given, met }, moment)
        : standingOf(target, figures, moment),
    units: { expected, given, met },
    leftOut: computation.rolled.get(subject)?.leftOut ?? 0,
    countedOn: computation.countedOn,
    overCap: capExceeded(target, await reader.capRule(year)),
  }
}

/** “Mỗi chi bộ …” is reached when each of them has: one that has not is enough to miss it. */
function standingOfEach(
  standings: readonly (Standing | null)[],
  { expected, given, met }: UnitCounts,
  { isOver }: Moment,
): Standing {
  const all = (status: Standing['status'], verdict: Standing['verdict']): Standing => ({
    ...{ status, verdict },
    forecast: null,
  })
  const isAny = (status: Standing['status']) => standings.some((each) => each?.status === status)
  if (given === 0) return all('no-figure', 'no-figure')
  if (isAny('missed')) return all(isOver ? 'missed' : 'at-risk', 'not-met')
  if (met === expected) return all('reached', 'met')
  if (isAny('at-risk')) return all('at-risk', 'not-met')
  return isOver ? all('no-figure', 'no-figure') : all('under-way', 'not-met')
}
