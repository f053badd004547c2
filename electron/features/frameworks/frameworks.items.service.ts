import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { tidy, toNfc } from '@shared/core/vietnamese-fold'
import type {
  FrameworkItem,
  FrameworkItemText,
} from '@shared/features/frameworks/frameworks.contract'
import { frameworksErrors } from '@shared/features/frameworks/frameworks.errors'
import type { FrameworkId, FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type { FrameworkItemKind } from '@shared/features/frameworks/frameworks.kinds'
import {
  branchOf,
  childKinds,
  linesOf,
  type MoveDirection,
  neighbourOf,
  treeOf,
} from '@shared/features/frameworks/frameworks.rules'
import { frameworkItemLine } from '@shared/features/frameworks/frameworks.strings'
import { getItem, listItems } from './frameworks.queries'
import { assertItemsUnused, assertMayChange, nameOf } from './frameworks.service'
import { frameworksStrings as strings } from './frameworks.strings'

export interface NewItem extends FrameworkItemText {
  readonly frameworkId: FrameworkId
  readonly parentId: FrameworkItemId | null
  readonly kind: FrameworkItemKind
}

/** Last among its kind. @throws AppError `frameworks.inForce`, `.misplaced`, `core.notFound` */
export async function addItem(
  { frameworkId, parentId, kind, ...text }: NewItem,
  { tx, newId, say }: CommandContext,
): Promise<{ id: FrameworkItemId }> {
  const framework = await assertMayChange(tx, frameworkId)
  const items = await listItems(tx, [frameworkId])
  const parent = linesOf(treeOf(items)).find(({ item }) => item.id === parentId)
  const place = parent ? { kind: parent.item.kind, depth: parent.depth } : null
  const isGone = parentId !== null && !parent
  if (isGone || !childKinds(framework.structure, place).includes(kind))
    throw frameworksErrors.misplaced({ item: text.title })
  const row = items.filter((item) => item.parentId === parentId && item.kind === kind)
  const position = Math.max(0, ...row.map((item) => item.position)) + 1
  const id = newId<FrameworkItemId>()
  const values = { framework_id: frameworkId, parent_id: parentId, catalogue_key: null }
  await tx
    .insertInto('framework_item')
    .values({ id, kind, position, ...values, ...itemValues(text) })
    .execute()
  say(
    strings.itemAdded(frameworkItemLine({ kind, position, title: text.title }), nameOf(framework)),
  )
  return { id }
}

/** @throws AppError `frameworks.inForce`, `core.notFound` */
export async function editItem(
  { id, ...text }: FrameworkItemText & { readonly id: FrameworkItemId },
  { tx, say }: CommandContext,
): Promise<null> {
  const item = await changeable(tx, id)
  await tx.updateTable('framework_item').set(itemValues(text)).where('id', '=', id).execute()
  say(strings.itemEdited(frameworkItemLine({ ...item, title: text.title })))
  return null
}

/** Changes places with the one above or below it. @throws AppError as `editItem` */
export async function moveItem(
  { id, direction }: { readonly id: FrameworkItemId; readonly direction: MoveDirection },
  { tx, say }: CommandContext,
): Promise<null> {
  const item = await changeable(tx, id)
  const neighbour = neighbourOf(await listItems(tx, [item.frameworkId]), id, direction)
  if (neighbour) {
    await setPosition(tx, id, neighbour.position)
    await setPosition(tx, neighbour.id, item.position)
  }
  say(strings.itemMoved(item.title))
  return null
}

/** With everything under it; those after it move up. @throws AppError `frameworks.itemsInUse` too */
export async function removeItem(
  { id }: { readonly id: FrameworkItemId },
  { tx, say }: CommandContext,
): Promise<null> {
  const item = await changeable(tx, id)
  const items = await listItems(tx, [item.frameworkId])
  const branch = branchOf(items, id).map((each) => each.id)
  const line = frameworkItemLine(item)
  await assertItemsUnused(tx, line, branch)
  await tx.deleteFrom('framework_item').where('id', 'in', branch).execute()
  const after = items.filter(
    ({ parentId, kind, position }) =>
      parentId === item.parentId && kind === item.kind && position > item.position,
  )
  for (const each of after) await setPosition(tx, each.id, each.position - 1)
  say(strings.itemRemoved(line, branch.length - 1))
  return null
}

async function changeable(tx: Tx, id: FrameworkItemId): Promise<FrameworkItem> {
  const item = await getItem(tx, id)
  await assertMayChange(tx, item.frameworkId)
  return item
}

const setPosition = (tx: Tx, id: FrameworkItemId, position: number) =>
  tx.updateTable('framework_item').set({ position }).where('id', '=', id).execute()

const itemValues = ({ title, detail, quote }: FrameworkItemText) => ({
  title: tidy(title),
  detail: toNfc(detail),
  quote: toNfc(quote),
})
