import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Target } from '@shared/features/targets/targets.contract'
import {
  boundsOf,
  type PeriodKey,
  periodBefore,
  periodsWithin,
} from '@shared/features/targets/targets.periods.rules'
import {
  overTime,
  type RolledUp,
  rollUpFigures,
} from '@shared/features/targets/targets.roll-up.rules'
import type { Figure } from '@shared/features/targets/targets.rules'
import { figuresOfTarget, type KnownFigure } from './targets.figures.queries'
import { type DayTree, type PlacedNode, type TargetReader, whole } from './targets.reader'
import { dayOf, ownFigures } from './targets.sources'

/** One target in one period, worked out for every organisation. */
export interface Computation {
  readonly target: Target
  readonly period: PeriodKey
  readonly tree: DayTree
  readonly rolled: ReadonlyMap<OrganisationId, RolledUp>
  /** Organisations that something was typed for. */
  readonly typed: ReadonlySet<OrganisationId>
  /** What single organisations were set (role `set`). */
  readonly set: ReadonlyMap<OrganisationId, Figure>
  /** Of the whole and of single organisations. */
  readonly external: ReadonlyMap<OrganisationId, Figure>
  readonly notes: ReadonlyMap<OrganisationId, string>
  readonly countedOn: LocalDate | null
  /** The last day that typed figures of finer periods reach. */
  readonly figuresTo: LocalDate | null
  /** The same a period before, where the target is compared with it. */
  readonly before: Computation | null
}

/** One pass over the tree, and one more over that of the period before where it is compared with. */
export async function compute(
  reader: TargetReader,
  target: Target,
  period: PeriodKey,
): Promise<Computation> {
  const now = await computeOne(reader, target, period)
  const earlier = target.comparedWith === 'before' ? periodBefore(period, target.baseYear) : null
  return { ...now, before: earlier && (await computeOne(reader, target, earlier)) }
}

/** The same period a year before, for “so với cùng kỳ” beside any figure. */
export async function computeBefore(
  reader: TargetReader,
  { target, period, before }: Computation,
): Promise<Computation | null> {
  const earlier = periodBefore(period, target.baseYear)
  return before ?? (earlier && (await computeOne(reader, target, earlier)))
}

async function computeOne(
  reader: TargetReader,
  target: Target,
  period: PeriodKey,
): Promise<Computation> {
  const tree = await reader.tree(dayOf(period, target, reader.today))
  const periods = [...new Set([period, ...periodsWithin(period, target.figuresBy)])]
  const known = await figuresOfTarget(reader.db, target.id, periods)
  const own = await ownFigures(reader, { target, period, tree })
  const typed = inPeriod(known, target, periods)
  const rolled = rollUpFigures({
    nodes: [{ id: whole, parentId: null }, ...tree.nodes],
    own: own?.figures ?? new Map(),
    typed: typed.figures,
    rule: target.rollUp,
  })
  return {
    ...{ target, period, tree, rolled },
    typed: new Set(typed.figures.keys()),
    set: ofRole(known, 'set'),
    external: ofRole(known, 'external'),
    notes: new Map(
      known.filter(({ note }) => note).map((each) => [each.organisationId, each.note]),
    ),
    countedOn: own?.countedOn ?? null,
    figuresTo: typed.to,
    before: null,
  }
}

const ofRole = (known: readonly KnownFigure[], role: KnownFigure['role']) =>
  new Map(
    known.filter((each) => each.role === role).map((each) => [each.organisationId, each.figure]),
  )

/** A figure for the period itself goes before those of its parts. */
function inPeriod(
  known: readonly KnownFigure[],
  target: Target,
  periods: readonly PeriodKey[],
): { readonly figures: ReadonlyMap<OrganisationId, Figure>; readonly to: LocalDate | null } {
  const [itself] = periods
  const order = new Map(periods.map((period, index) => [period, index]))
  const reached = known.filter(({ role }) => role === 'reached')
  const figures = new Map<OrganisationId, Figure>()
  let last = 0
  for (const [id, some] of Map.groupBy(reached, ({ organisationId }) => organisationId)) {
    const ofWhole = some.find(({ period }) => period === itself)
    const inOrder = some.toSorted((a, b) => (order.get(a.period) ?? 0) - (order.get(b.period) ?? 0))
    const figure =
      ofWhole?.figure ??
      overTime(
        inOrder.map((each) => each.figure),
        target.rollUp,
      )
    if (figure) figures.set(id, figure)
    const newest = inOrder.at(-1)
    if (!ofWhole && newest) last = Math.max(last, order.get(newest.period) ?? 0)
  }
  const newest = periods[last]
  return { figures, to: last > 0 && newest ? boundsOf(newest).to : null }
}

/** Organisations that are asked for a figure of their own: open, of the levels meant. */
export function unitsOf({ target, tree }: Pick<Computation, 'target' | 'tree'>): PlacedNode[] {
  if (target.reach === 'province') return []
  if (target.reach === 'one') return tree.nodes.filter(({ id }) => id === target.organisationId)
  if (target.rollUp === 'none' && target.reach === 'bloc') return []
  const asksByLevel = target.reach === 'each' && target.levels.length > 0
  const levels: readonly string[] = asksByLevel ? target.levels : ['base-committee', 'base-cell']
  return tree.nodes.filter(
    (node) =>
      node.isOpen &&
      levels.includes(node.level) &&
      (target.organisationKind === null || node.kind === target.organisationKind),
  )
}
