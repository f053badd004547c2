import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type {
  MoveOrganisation,
  ReorderOrganisation,
} from '@shared/features/organisation/organisation.contract'
import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { organisationSentences as sentences } from '@shared/features/organisation/organisation.strings'
import { getOrganisation, listSiblings, refuseNamesake } from './organisation.detail.queries'
import { subtreeIds } from './organisation.queries'
import { openOrganisation, refusePlace } from './organisation.service'
import { changeOrganisation } from './organisation.state'

/**
 * Puts an organisation under another one, at a place among its new siblings.
 *
 * @throws AppError `.gone`, `.closed`, `.intoItself`, `.levelNotAllowed`, `.namesake`,
 *   `.nothingChanged`, `.notASibling`, `.later`, `.tooEarly`
 */
export async function moveOrganisation(
  { id, parentId, beforeId, ...effect }: MoveOrganisation,
  context: CommandContext,
): Promise<Record<string, never>> {
  const { tx } = context
  const row = await openOrganisation(tx, id)
  const { name } = row
  if (row.parent_id === parentId) throw organisationErrors.nothingChanged({ name })
  if ((await subtreeIds(tx, id)).includes(parentId)) throw organisationErrors.intoItself({ name })
  await refusePlace(tx, row.level, parentId)
  await refuseNamesake(tx, { id, name, parentId })
  const parent = await getOrganisation(tx, parentId)
  const siblings = await listSiblings(tx, parentId)
  const position = (siblings.at(-1)?.position ?? -1) + 1
  const change = { ...effect, cause: 'move', state: { parentId }, also: { position } } as const
  await changeOrganisation(context, row, change)
  if (beforeId !== null) await putBefore(tx, { id, beforeId, parentId })
  context.say(sentences.moved({ name, parent: parent.name }))
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
