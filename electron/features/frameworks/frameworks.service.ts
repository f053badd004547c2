import type { Tx } from '@electron/database/database'
import { countReferences } from '@electron/database/references'
import type { CommandContext } from '@electron/ipc/context'
import { fold, tidy, toNfc } from '@shared/core/vietnamese-fold'
import type {
  CopyFramework,
  Framework,
  FrameworkDetails,
} from '@shared/features/frameworks/frameworks.contract'
import { frameworksErrors } from '@shared/features/frameworks/frameworks.errors'
import type { FrameworkId, FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type { FrameworkStructure } from '@shared/features/frameworks/frameworks.kinds'
import { linesOf, treeOf } from '@shared/features/frameworks/frameworks.rules'
import { frameworksStrings as words } from '@shared/features/frameworks/frameworks.strings'
import { getDirective } from '../directives/directives.queries'
import { getFramework, listFrameworks } from './frameworks.queries'
import { frameworksStrings as strings } from './frameworks.strings'

/** @throws AppError `frameworks.codeTaken`, `core.notFound` for a directive that is gone */
export async function createFramework(
  { structure, ...framework }: FrameworkDetails & { readonly structure: FrameworkStructure },
  { tx, newId, say }: CommandContext,
): Promise<{ id: FrameworkId }> {
  const values = await frameworkValues(tx, framework)
  await assertCodeIsFree(tx, values.code)
  const id = newId<FrameworkId>()
  await tx
    .insertInto('framework')
    .values({ id, version: 1, structure, follows_id: null, catalogue_key: null, ...values })
    .execute()
  say(strings.created(nameOf(values)))
  return { id }
}

/** @throws AppError `frameworks.inForce`, `.codeTaken`, `.codeOfVersions`, `core.notFound` */
export async function editFramework(
  { id, framework }: { readonly id: FrameworkId; readonly framework: FrameworkDetails },
  { tx, say }: CommandContext,
): Promise<null> {
  const before = await assertMayChange(tx, id)
  const values = await frameworkValues(tx, framework)
  if (values.code !== before.code) {
    const versions = (await listFrameworks(tx)).filter(({ code }) => code === before.code)
    if (versions.length > 1) throw frameworksErrors.codeOfVersions({ code: before.code })
    await assertCodeIsFree(tx, values.code)
  }
  await tx.updateTable('framework').set(values).where('id', '=', id).execute()
  say(strings.edited(nameOf(await getFramework(tx, id))))
  return null
}

/**
 * Its items go with it; all come back together by one undo.
 *
 * @throws AppError `frameworks.inUse`, `.followed`, `.itemsInUse`, `core.notFound`
 */
export async function removeFramework(
  { id }: { readonly id: FrameworkId },
  { tx, say }: CommandContext,
): Promise<null> {
  const framework = await getFramework(tx, id)
  const { campaignCount: campaigns } = framework
  const name = nameOf(framework)
  if (campaigns > 0) throw frameworksErrors.inUse({ framework: name, campaigns })
  const all = await listFrameworks(tx)
  const followers = all.filter(({ followsId }) => followsId === id).length
  if (followers > 0) throw frameworksErrors.followed({ framework: name, followers })
  const items = await tx
    .selectFrom('framework_item')
    .select('id')
    .where('framework_id', '=', id)
    .execute()
  await assertItemsUnused(
    tx,
    name,
    items.map((item) => item.id),
  )
  await tx.deleteFrom('framework_item').where('framework_id', '=', id).execute()
  await tx.deleteFrom('framework').where('id', '=', id).execute()
  say(strings.removed(name))
  return null
}

/**
 * The whole tree as the next version. What was launched under the old one stays as it was; a
 * campaign takes the new one only where the clerk chooses it.
 *
 * @throws AppError `core.notFound`
 */
export async function newVersion(
  { id }: { readonly id: FrameworkId },
  context: CommandContext,
): Promise<{ id: FrameworkId }> {
  const { tx, say } = context
  const framework = await getFramework(tx, id)
  const versions = (await listFrameworks(tx)).filter(({ code }) => code === framework.code)
  const version = Math.max(...versions.map((each) => each.version)) + 1
  const copy = await copyTree(context, framework, { ...detailsOf(framework), version })
  say(strings.newVersion(nameOf({ ...framework, version })))
  return { id: copy }
}

/**
 * A framework of a unit's own, each item remembering the one it was derived from.
 *
 * @throws AppError `frameworks.codeTaken`, `core.notFound`
 */
export async function copyFramework(
  { id, framework }: CopyFramework,
  context: CommandContext,
): Promise<{ id: FrameworkId }> {
  const { tx, say } = context
  const source = await getFramework(tx, id)
  await assertCodeIsFree(tx, tidy(framework.code))
  const copy = await copyTree(context, source, { ...framework, version: 1 })
  say(strings.copied({ name: nameOf({ ...framework, version: 1 }), from: nameOf(source) }))
  return { id: copy }
}

async function copyTree(
  { tx, newId }: CommandContext,
  source: Framework,
  { version, ...details }: FrameworkDetails & { readonly version: number },
): Promise<FrameworkId> {
  const id = newId<FrameworkId>()
  const values = await frameworkValues(tx, details)
  const { structure, id: follows_id } = source
  await tx
    .insertInto('framework')
    .values({ id, version, structure, follows_id, catalogue_key: null, ...values })
    .execute()
  const rows = await tx
    .selectFrom('framework_item')
    .selectAll()
    .where('framework_id', '=', source.id)
    .execute()
  const copies = new Map(rows.map((row) => [row.id, newId<FrameworkItemId>()]))
  const inOrder = linesOf(treeOf(rows.map((row) => ({ ...row, parentId: row.parent_id }))))
  for (const { item } of inOrder) {
    const { parentId: _, ...row } = item
    await tx
      .insertInto('framework_item')
      .values({
        ...row,
        id: copies.get(row.id) ?? newId<FrameworkItemId>(),
        framework_id: id,
        parent_id: (row.parent_id && copies.get(row.parent_id)) ?? null,
        catalogue_key: row.catalogue_key ?? row.id,
      })
      .execute()
  }
  return id
}

const detailsOf = ({ code, title, audience, directive, note }: Framework): FrameworkDetails => ({
  ...{ code, title, audience, note },
  directiveId: directive?.id ?? null,
})

/** “F2 (bản 2) – Hai chân - Ba mũi của …”. */
export const nameOf = (framework: Pick<Framework, 'code' | 'title'> & { version?: number }) =>
  `${words.codeLine({ version: 1, ...framework })} – ${framework.title}`

/**
 * A framework by which a campaign was launched is what people promised; it changes by a new version.
 *
 * @throws AppError `frameworks.inForce`, `core.notFound`
 */
export async function assertMayChange(tx: Tx, id: FrameworkId): Promise<Framework> {
  const framework = await getFramework(tx, id)
  if (framework.isInForce)
    throw frameworksErrors.inForce({
      framework: nameOf(framework),
      campaigns: framework.campaignCount,
    })
  return framework
}

/** @throws AppError `frameworks.itemsInUse` */
export async function assertItemsUnused(
  tx: Tx,
  item: string,
  ids: readonly FrameworkItemId[],
): Promise<void> {
  const records = await countReferences(tx, {
    table: 'framework_item',
    ids,
    ignored: ['framework_item'],
  })
  if (records > 0) throw frameworksErrors.itemsInUse({ item, records })
}

async function assertCodeIsFree(tx: Tx, code: string): Promise<void> {
  const taken = (await listFrameworks(tx)).some((other) => fold(other.code) === fold(code))
  if (taken) throw frameworksErrors.codeTaken({ code })
}

export async function frameworkValues(tx: Tx, framework: FrameworkDetails) {
  if (framework.directiveId) await getDirective(tx, framework.directiveId)
  const [code, title, audience] = [framework.code, framework.title, framework.audience].map(tidy)
  return {
    code: code ?? '',
    title: title ?? '',
    audience: audience ?? '',
    directive_id: framework.directiveId,
    note: toNfc(framework.note),
    search_text: fold([code, title, audience].join(' ')),
  }
}
