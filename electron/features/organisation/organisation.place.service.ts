import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type {
  MoveOrganisation,
  ReorderOrganisation,
} from '@shared/features/organisation/organisation.contract'
import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import {
  levelLabels,
  organisationSentences as sentences,
} from '@shared/features/organisation/organisation.strings'
import { getOrganisation, listSiblings, refuseNamesake } from './organisation.detail.queries'
import { refuseUnfitThen } from './organisation.past.refusals'
import { subtreeIds } from './organisation.queries'
import { openOrganisation, refuseMisfitsBelow, refusePlace } from './organisation.service'
import {
  type PlannedChange,
  type Planning,
  planChange,
  planningIn,
  writeChange,
} from './organisation.state'

/**
 * Puts an organisation under another one, where it may become something else: a chi bộ cơ sở that
 * goes under a đảng bộ cơ sở is a chi bộ trực thuộc from that day on.
 *
 * @throws AppError `.gone`, `.closed`, `.intoItself`, `.levelNotAllowed`, `.childNotAllowed`,
 *   `.namesake`, `.nothingChanged`, `.notOpenThen`, `.later`, `.tooEarly`
 */
export async function planMove(
  { id, parentId, effectiveOn, basis, level: asked }: MoveOrganisation,
  planning: Planning,
): Promise<PlannedChange> {
  const { db } = planning
  const row = await openOrganisation(db, id)
  const { name } = row
  if (row.parent_id === parentId) throw organisationErrors.nothingChanged({ name })
  if ((await subtreeIds(db, id)).includes(parentId)) throw organisationErrors.intoItself({ name })
  const level = asked ?? row.level
  await refusePlace(db, level, parentId)
  if (level !== row.level) await refuseMisfitsBelow(db, row, level)
  await refuseNamesake(db, { id, name, parentId })
  await refuseUnfitThen(db, parentId, { day: effectiveOn, level })
  const siblings = await listSiblings(db, parentId)
  const position = (siblings.at(-1)?.position ?? -1) + 1
  const change = { effectiveOn, basis, cause: 'move', state: { parentId, level } } as const
  return planChange(planning, row, { ...change, also: { position } })
}

/**
 * As planned, at a place among its new siblings.
 *
 * @throws AppError as `planMove`, and `organisation.notASibling`
 */
export async function moveOrganisation(
  move: MoveOrganisation,
  context: CommandContext,
): Promise<Record<string, never>> {
  const { tx } = context
  const { id, parentId, beforeId } = move
  const planned = await planMove(move, planningIn(context))
  const parent = await getOrganisation(tx, parentId)
  await writeChange(context, planned)
  if (beforeId !== null) await putBefore(tx, { id, beforeId, parentId })
  const { row } = planned
  const became = move.level === null || move.level === row.level ? null : levelLabels[move.level]
  context.say(sentences.moved({ name: row.name, parent: parent.name, became }))
  return {}
}

/** @throws AppError `organisation.gone`, `organisation.notASibling` */
export async function reorderOrganisation(
  { id, beforeId }: ReorderOrganisation,
  { tx, say }: CommandContext,
): Promise<Record<string, never>> {
  const { name, parent_id: parentId } = await getOrganisation(tx, id)
  const wrote = await putBefore(tx, { id, beforeId, parentId })
  if (wrote) say(sentences.reordered(name))
  return {}
}

interface NewPlace {
  readonly id: OrganisationId
  readonly beforeId: OrganisationId | null
  readonly parentId: OrganisationId | null
}

/** Numbers the siblings anew; only those whose number changes are written (and logged). */
async function putBefore(tx: Tx, { id, beforeId, parentId }: NewPlace): Promise<boolean> {
  const siblings = await listSiblings(tx, parentId)
  const others = siblings.filter((sibling) => sibling.id !== id)
  const at =
    beforeId === null ? others.length : others.findIndex((sibling) => sibling.id === beforeId)
  if (at < 0) throw organisationErrors.notASibling()
  const inOrder = [...others.slice(0, at).map((sibling) => sibling.id), id]
  inOrder.push(...others.slice(at).map((sibling) => sibling.id))
  const before = new Map(siblings.map((sibling) => [sibling.id, sibling.position]))
  let wrote = false
  for (const [position, siblingId] of inOrder.entries()) {
    if (before.get(siblingId) === position) continue
    await tx.updateTable('organisation').set({ position }).where('id', '=', siblingId).execute()
    wrote = true
  }
  return wrote
}
