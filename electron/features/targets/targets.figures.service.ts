import { setImmediate } from 'node:timers/promises'
import type { CommandContext } from '@electron/ipc/context'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Target } from '@shared/features/targets/targets.contract'
import { targetErrors } from '@shared/features/targets/targets.errors'
import type { TargetValueId } from '@shared/features/targets/targets.ids'
import { isPeriodOf } from '@shared/features/targets/targets.stray.rules'
import type { FigureChange, SetFigures } from '@shared/features/targets/targets.units.contract'
import { sql } from 'kysely'
import { getTarget } from './targets.queries'
import { targetStrings as strings } from './targets.strings'

/** Rows between two breaths of the window. */
const chunk = 200

/**
 * Writes, changes and takes away figures: one command, however many cells were pasted.
 * @throws AppError `core.notFound`, `targets.noOrganisation`, `targets.otherPeriod`
 */
export async function setFigures(
  { id, changes }: SetFigures,
  context: CommandContext,
): Promise<{ readonly changed: number }> {
  const target = await getTarget(context.tx, id)
  const names = await namesOf(changes, context)
  assertPeriods(target, changes)
  let changed = 0
  for (const [index, change] of changes.entries()) {
    changed += await setFigure(target, change, context)
    if (index % chunk === chunk - 1) await setImmediate()
  }
  const [only] = changes
  const name = only?.organisationId ? (names.get(only.organisationId) ?? '') : strings.whole
  context.say(
    changes.length === 1
      ? strings.oneFigure({ title: target.title, name })
      : strings.figures({ title: target.title, count: changes.length }),
  )
  return { changed }
}

async function setFigure(
  { id }: Target,
  change: FigureChange,
  { tx, newId }: CommandContext,
): Promise<number> {
  const { organisationId, period, role, figure, note, source } = change
  const isPlace = tx
    .selectFrom('target_value')
    .select('id')
    .where('target_id', '=', id)
    .where('period', '=', period)
    .where('role', '=', role)
    .where('organisation_id', 'is', organisationId)
  const known = await isPlace.executeTakeFirst()
  if (figure === null) {
    if (known) await tx.deleteFrom('target_value').where('id', '=', known.id).execute()
    return known ? 1 : 0
  }
  const words = { ...(note !== undefined && { note }), ...(source !== undefined && { source }) }
  if (known) {
    const values = { ...figure, ...words }
    await tx.updateTable('target_value').set(values).where('id', '=', known.id).execute()
    return 1
  }
  await tx
    .insertInto('target_value')
    .values({
      id: newId<TargetValueId>(),
      target_id: id,
      organisation_id: organisationId,
      ...{ period, role, note: '', source: '' },
      ...figure,
      ...words,
    })
    .execute()
  return 1
}

async function namesOf(
  changes: readonly FigureChange[],
  { tx }: CommandContext,
): Promise<ReadonlyMap<OrganisationId, string>> {
  const ids = new Set(changes.flatMap(({ organisationId }) => organisationId ?? []))
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where(sql<boolean>`id in (select value from json_each(${JSON.stringify([...ids])}))`)
    .execute()
  if (rows.length < ids.size) throw targetErrors.noOrganisation()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** A period must be one the target, or its figures, come by; any year will do. */
function assertPeriods(target: Target, changes: readonly FigureChange[]): void {
  if (!changes.every(({ period }) => isPeriodOf(target, period)))
    throw targetErrors.otherPeriod({ title: target.title })
}
