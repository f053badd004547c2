import type { Db, Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { fold } from '@shared/core/vietnamese-fold'
import { type SavedView, ViewState } from '@shared/features/views/views.contract'
import { viewErrors } from '@shared/features/views/views.errors'
import type { SavedViewId } from '@shared/features/views/views.ids'
import { viewSentences as sentences } from '@shared/features/views/views.strings'

/** In the order of the chips; a state that cannot be read any more is left out. */
export async function listViews(db: Db, list: string): Promise<SavedView[]> {
  const rows = await db
    .selectFrom('saved_view')
    .select(['id', 'name', 'state'])
    .where('list', '=', list)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, name, state }) => {
    const read = ViewState.safeParse(JSON.parse(state))
    return read.success ? { id, name, state: read.data } : []
  })
}

interface NewView {
  readonly list: string
  readonly name: string
  readonly state: ViewState
}

/** Stands last. @throws AppError `views.nameTaken` */
export async function saveView(
  { list, name, state }: NewView,
  { tx, newId, say }: CommandContext,
): Promise<{ id: SavedViewId }> {
  await refuseTaken(tx, { list, name, except: null })
  const { last } = await tx
    .selectFrom('saved_view')
    .where('list', '=', list)
    .select((eb) => eb.fn.max<number | null>('position').as('last'))
    .executeTakeFirstOrThrow()
  const id = newId<SavedViewId>()
  const position = (last ?? -1) + 1
  await tx
    .insertInto('saved_view')
    .values({ id, list, name, position, state: JSON.stringify(state) })
    .execute()
  say(sentences.saved(name))
  return { id }
}

/** @throws AppError `views.gone` */
export async function updateView(
  { id, state }: { readonly id: SavedViewId; readonly state: ViewState },
  { tx, say }: CommandContext,
): Promise<Record<string, never>> {
  const { name } = await getView(tx, id)
  await tx
    .updateTable('saved_view')
    .set({ state: JSON.stringify(state) })
    .where('id', '=', id)
    .execute()
  say(sentences.updated(name))
  return {}
}

/** @throws AppError `views.gone`, `views.nameTaken` */
export async function renameView(
  { id, name }: { readonly id: SavedViewId; readonly name: string },
  { tx, say }: CommandContext,
): Promise<Record<string, never>> {
  const view = await getView(tx, id)
  await refuseTaken(tx, { list: view.list, name, except: id })
  await tx.updateTable('saved_view').set({ name }).where('id', '=', id).execute()
  say(sentences.renamed({ from: view.name, to: name }))
  return {}
}

/** @throws AppError `views.gone` */
export async function removeView(
  { id }: { readonly id: SavedViewId },
  { tx, say }: CommandContext,
): Promise<Record<string, never>> {
  const { name } = await getView(tx, id)
  await tx.deleteFrom('saved_view').where('id', '=', id).execute()
  say(sentences.removed(name))
  return {}
}

/** @throws AppError `views.gone` when one of them is not there any more */
export async function reorderViews(
  { list, ids }: { readonly list: string; readonly ids: readonly SavedViewId[] },
  { tx, say }: CommandContext,
): Promise<Record<string, never>> {
  for (const [position, id] of ids.entries()) {
    const view = await getView(tx, id)
    if (view.list !== list) throw viewErrors.gone()
    await tx.updateTable('saved_view').set({ position }).where('id', '=', id).execute()
  }
  say(sentences.reordered)
  return {}
}

async function getView(db: Db, id: SavedViewId) {
  const view = await db
    .selectFrom('saved_view')
    .select(['list', 'name'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!view) throw viewErrors.gone()
  return view
}

interface Wanted {
  readonly list: string
  readonly name: string
  readonly except: SavedViewId | null
}

/** Two chips that read alike could not be told apart. */
async function refuseTaken(tx: Tx, { list, name, except }: Wanted): Promise<void> {
  const others = await tx
    .selectFrom('saved_view')
    .select(['id', 'name'])
    .where('list', '=', list)
    .execute()
  const taken = others.find((view) => view.id !== except && fold(view.name) === fold(name))
  if (taken) throw viewErrors.nameTaken({ name: taken.name })
}
