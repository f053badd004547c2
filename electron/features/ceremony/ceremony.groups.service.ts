import type { CommandContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import type { CeremonyGroupId } from '@shared/features/ceremony/ceremony.ids'
import { movedTo } from '@shared/features/ceremony/ceremony.rules'
import { getGroup, groupsOf, leaveStage } from './ceremony.stage.service'
import { ceremonyStrings as strings } from './ceremony.strings'

/** @throws AppError `core.notFound` */
export async function editGroup(
  {
    id,
    ...words
  }: { readonly id: CeremonyGroupId; readonly name: string; readonly presenter: string },
  { tx, say }: CommandContext,
): Promise<null> {
  await getGroup(tx, id)
  const [name, presenter] = [tidy(words.name), tidy(words.presenter)]
  await tx.updateTable('ceremony_group').set({ name, presenter }).where('id', '=', id).execute()
  say(strings.groupEdited(name))
  return null
}

/** @throws AppError `core.notFound` */
export async function moveGroup(
  { id, direction }: { readonly id: CeremonyGroupId; readonly direction: 'up' | 'down' },
  { tx, say }: CommandContext,
): Promise<null> {
  const group = await getGroup(tx, id)
  await leaveStage(tx, group.ceremony_id)
  const all = await groupsOf(tx, group.ceremony_id)
  const at = all.findIndex((each) => each.id === id)
  const self = all[at] ?? group
  const moved = movedTo(all, self, direction === 'up' ? Math.max(1, at) : at + 2)
  for (const [index, each] of moved.entries())
    await tx
      .updateTable('ceremony_group')
      .set({ position: index + 1 })
      .where('id', '=', each.id)
      .execute()
  say(strings.groupMoved(group.name))
  return null
}
