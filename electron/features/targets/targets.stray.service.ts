import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { Target } from '@shared/features/targets/targets.contract'
import { targetErrors } from '@shared/features/targets/targets.errors'
import type { TargetId, TargetValueId } from '@shared/features/targets/targets.ids'
import type { StrayChoice } from '@shared/features/targets/targets.kinds'
import type { PeriodKey } from '@shared/features/targets/targets.periods.rules'
import { overTime } from '@shared/features/targets/targets.roll-up.rules'
import {
  type FigureTimes,
  isPeriodOf,
  periodHolding,
} from '@shared/features/targets/targets.stray.rules'
import { periodName } from '@shared/features/targets/targets.strings'
import { cellText } from '@shared/features/targets/targets.text.rules'
import { figureOf } from './targets.figures.queries'
import { targetStrings as strings } from './targets.strings'

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

const rowsOf = (db: Db, id: TargetId) =>
  db
    .selectFrom('target_value')
    .selectAll()
    .where('target_id', '=', id)
    .orderBy('period')
    .orderBy('id')
    .execute()

const isStray =
  (times: FigureTimes) =>
  ({ period }: Pick<Row, 'period'>) =>
    !isPeriodOf(times, period as PeriodKey)

/** How many figures such periods would leave out of sight, and how many of them could be added up. */
export async function strayFigures(
  db: Db,
  { id, ...times }: FigureTimes & { readonly id: TargetId },
): Promise<{ readonly figures: number; readonly convertible: number }> {
  const rows = await rowsOf(db, id)
  const stray = rows.filter(isStray(times))
  return {
    figures: stray.length,
    convertible: stray.filter((row) => placeOf(row, { times, rows }) !== null).length,
  }
}

interface Among {
  readonly times: FigureTimes
  readonly rows: readonly Row[]
}

/** Where it would be added up; null where no period holds it, or something is typed for that one. */
function placeOf(row: Row, { times, rows }: Among): PeriodKey | null {
  const period = periodHolding(times, row.period as PeriodKey)
  const isTaken = rows.some(
    (other) =>
      other.period === period &&
      other.role === row.role &&
      other.organisation_id === row.organisation_id,
  )
  return isTaken ? null : period
}

interface Change {
  readonly before: Target
  readonly after: FigureTimes & Pick<Target, 'title' | 'rollUp' | 'measure'>
  readonly choice: StrayChoice
}

/**
 * Figures of periods that a target does not come by any more are never left behind unsaid.
 *
 * @throws AppError `targets.strayFigures`, `.cannotConvert`
 */
export async function settleStray(
  { before, after, choice }: Change,
  context: CommandContext,
): Promise<void> {
  const rows = await rowsOf(context.tx, before.id)
  const stray = rows.filter(isStray(after))
  const fresh = stray.filter((row) => !isStray(before)(row))
  if (fresh.length === 0 || choice === 'keep') return
  const about = { title: after.title, figures: fresh.length }
  if (choice === 'refuse') throw targetErrors.strayFigures(about)
  const placed = fresh.map((row) => ({ row, to: placeOf(row, { times: after, rows }) }))
  if (placed.some(({ to }) => to === null)) throw targetErrors.cannotConvert(about)
  const groups = Map.groupBy(placed, ({ row, to }) => [row.organisation_id, row.role, to].join('/'))
  for (const group of groups.values()) await addUp(group, after, context)
}

interface Placed {
  readonly row: Row
  readonly to: PeriodKey | null
}

/** One figure in their place; what each of them was stays in its note. */
async function addUp(
  group: readonly Placed[],
  { rollUp, measure }: Change['after'],
  { tx, newId }: CommandContext,
): Promise<void> {
  const rows = group.map(({ row }) => row)
  const [first] = group
  const figure = overTime(rows.map(figureOf), rollUp)
  if (!first || first.to === null || !figure) return
  await tx
    .deleteFrom('target_value')
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute()
  const { target_id, organisation_id, role } = first.row
  await tx
    .insertInto('target_value')
    .values({
      ...{ id: newId<TargetValueId>(), target_id, organisation_id, role, period: first.to },
      ...figure,
      note: strings.addedUp(rows.map((row) => partText(row, measure))),
      source: [...new Set(rows.map(({ source }) => source).filter(Boolean))].join('; '),
    })
    .execute()
}

function partText(row: Row, measure: Target['measure']): string {
  const note = row.note === '' ? '' : ` (${row.note})`
  return `${periodName(row.period as PeriodKey)}: ${cellText(figureOf(row), measure)}${note}`
}
