import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { qualifiedName } from '@shared/features/organisation/organisation.rules'
import type { Target } from '@shared/features/targets/targets.contract'
import type {
  FigureGrid,
  FigurePage,
  FigureRow,
  TargetTree,
  TreeLine,
  TreeQuestion,
  UnitFilter,
  UnitPage,
  UnitRow,
} from '@shared/features/targets/targets.units.contract'
import { type Computation, compute, unitsOf } from './targets.computation'
import { figuresOfTarget } from './targets.figures.queries'
import { getTarget } from './targets.queries'
import {
  type DayTree,
  type PlacedNode,
  type TargetReader,
  targetReader,
  whole,
} from './targets.reader'
import { dayOf } from './targets.sources'
import { hasFigure, momentOf, standingsOfUnits, unitStanding } from './targets.standing'
import { targetStrings as strings } from './targets.strings'

type Filter = Pick<UnitFilter, 'id' | 'period' | 'status' | 'text'>

/** Every organisation that is asked for a figure, with where it stands, in the order of the tree. */
export async function unitRows(
  db: Db,
  { id, period, status, text }: Filter,
  today: LocalDate,
): Promise<readonly UnitRow[]> {
  const computation = await compute(targetReader(db, today), await getTarget(db, id), period)
  const moment = momentOf(computation, today)
  const { nodes: asked, standings } = standingsOfUnits(computation, moment)
  const nodes = withEnded(computation, asked)
  const words = fold(text).split(' ').filter(Boolean)
  const wanted = nodes.filter((node) => {
    if (status === 'missing' && hasFigure(computation, node.id)) return false
    if (status !== null && status !== 'missing' && standings.get(node.id)?.status !== status)
      return false
    return isNamed(node, words)
  })
  const successors = await successorNames(db)
  return wanted.map((node): UnitRow => {
    const rolled = computation.rolled.get(node.id)
    const standing = standings.get(node.id) ?? null
    return {
      ...placeOf(computation.tree, node),
      reached: rolled?.figure ?? null,
      typedOver: rolled?.figure === rolled?.fromBelow ? null : (rolled?.fromBelow ?? null),
      set: computation.set.get(node.id) ?? null,
      forecast: standing?.forecast ?? null,
      status: standing?.status ?? null,
      note: computation.notes.get(node.id) ?? '',
      successors: successors.get(node.id) ?? [],
    }
  })
}

export async function listUnits(db: Db, filter: UnitFilter, today: LocalDate): Promise<UnitPage> {
  const rows = await unitRows(db, filter, today)
  return { total: rows.length, rows: rows.slice(filter.offset, filter.offset + filter.limit) }
}

const isNamed = ({ name }: PlacedNode, words: readonly string[]) => {
  if (words.length === 0) return true
  const folded = fold(name)
  return words.every((word) => folded.includes(word))
}

/** “Chi bộ 3” of “Đảng bộ Sở Y tế”: without the Bloc, which is above everybody. */
function placeOf({ byId }: DayTree, node: PlacedNode) {
  const chain: PlacedNode[] = []
  for (let at = byId.get(node.parentId); at; at = byId.get(at.parentId)) chain.push(at)
  const unit = qualifiedName(chain.filter(({ level }) => level !== 'bloc'))
  return { organisationId: node.id, name: node.name, unit }
}

/** Who took over from those that have ended: their figures stay where they were given. */
async function successorNames(db: Db): Promise<ReadonlyMap<OrganisationId, readonly string[]>> {
  const rows = await db
    .selectFrom('succession as s')
    .innerJoin('organisation as o', 'o.id', 's.successor_id')
    .select(['s.predecessor_id as id', 'o.name'])
    .orderBy('o.sort_key')
    .execute()
  const names = new Map<OrganisationId, string[]>()
  for (const { id, name } of rows) names.set(id, [...(names.get(id) ?? []), name])
  return names
}

/** Those that have ended keep their figures and are shown with who took over, but asked no more. */
function withEnded({ tree, typed }: Computation, asked: readonly PlacedNode[]) {
  const ids = new Set(asked.map(({ id }) => id))
  return tree.nodes.filter(({ id, isOpen }) => ids.has(id) || (!isOpen && typed.has(id)))
}

/** The organisations directly below one, each with everything below it. */
export async function targetTree(
  db: Db,
  { id, period, parentId }: TreeQuestion,
  today: LocalDate,
): Promise<TargetTree> {
  const computation = await compute(targetReader(db, today), await getTarget(db, id), period)
  const { tree, rolled } = computation
  const moment = momentOf(computation, today)
  const parents = new Set(tree.nodes.map((node) => node.parentId))
  const at = parentId ?? topOf(tree)
  const lines = tree.nodes
    .filter((node) => node.parentId === at)
    .map((node): TreeLine => {
      const sums = rolled.get(node.id)
      return {
        ...{ organisationId: node.id, name: node.name, hasChildren: parents.has(node.id) },
        reached: sums?.figure ?? null,
        typedOver: sums?.figure === sums?.fromBelow ? null : (sums?.fromBelow ?? null),
        status: unitStanding(computation, node.id, moment)?.status ?? null,
      }
    })
  return { path: pathTo(tree, at), lines }
}

/** Where there is one at the top, as in a Bloc, one looks at what is below it first. */
function topOf({ nodes }: DayTree): OrganisationId {
  const roots = nodes.filter(({ parentId }) => parentId === whole)
  const [only] = roots
  return roots.length === 1 && only ? only.id : whole
}

function pathTo({ byId }: DayTree, id: OrganisationId): TargetTree['path'] {
  const path: { id: OrganisationId; name: string }[] = []
  for (let at = byId.get(id); at; at = byId.get(at.parentId))
    path.unshift({ id: at.id, name: at.name })
  return path
}

/** What was typed, the whole first, then those asked and any other that has a figure of its own. */
export async function figureGrid(db: Db, grid: FigureGrid, today: LocalDate): Promise<FigurePage> {
  const target = await getTarget(db, grid.id)
  const { tree, ids } = await nodesOfGrid(targetReader(db, today), target, grid)
  const known = await figuresOfTarget(db, grid.id, grid.periods)
  const byPlace = Map.groupBy(known, ({ organisationId }) => organisationId)
  const words = fold(grid.text).split(' ').filter(Boolean)
  const nodes = tree.nodes.filter(
    (node) =>
      (ids.has(node.id) || byPlace.has(node.id)) &&
      isNamed(node, words) &&
      !(grid.isMissing && byPlace.get(node.id)?.some(({ role }) => role === 'reached')),
  )
  const rowOf = (id: OrganisationId, row: Pick<FigureRow, 'organisationId' | 'name' | 'unit'>) => {
    const some = byPlace.get(id) ?? []
    const of = (role: string, period = grid.periods[0]) =>
      some.find((each) => each.role === role && each.period === period)?.figure ?? null
    return {
      ...row,
      cells: grid.periods.map((period) => of('reached', period)),
      set: of('set'),
      external: of('external'),
      note: some.find(({ note }) => note)?.note ?? '',
    }
  }
  const all = rowOf(whole, { organisationId: null, name: strings.wholeRow, unit: '' })
  const first = words.length === 0 && !grid.isMissing ? [all] : []
  const skipped = Math.max(0, grid.offset - first.length)
  const shown = [
    ...first.slice(grid.offset),
    ...nodes
      .slice(skipped, skipped + grid.limit)
      .map((node) => rowOf(node.id, placeOf(tree, node))),
  ]
  return { total: first.length + nodes.length, rows: shown.slice(0, grid.limit) }
}

async function nodesOfGrid(
  reader: TargetReader,
  target: Target,
  { periods }: FigureGrid,
): Promise<{ readonly tree: DayTree; readonly ids: ReadonlySet<OrganisationId> }> {
  const [period] = periods
  if (!period) throw new Error('a grid without a period')
  const tree = await reader.tree(dayOf(period, target, reader.today))
  return { tree, ids: new Set(unitsOf({ target, tree }).map(({ id }) => id)) }
}
