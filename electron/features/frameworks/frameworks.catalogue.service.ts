import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import {
  catalogueDocuments,
  findPresent as findDocument,
} from '@shared/features/directives/directives.catalogue.rules'
import {
  catalogueFrameworks,
  withChildren,
} from '@shared/features/frameworks/frameworks.catalogue.rules'
import type { CatalogueFrameworkOffer } from '@shared/features/frameworks/frameworks.contract'
import type { FrameworkId, FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type {
  CatalogueFramework,
  CatalogueFrameworkItem,
} from '@shared/features/frameworks/frameworks.source.catalogue'
import { frameworkItemLine } from '@shared/features/frameworks/frameworks.strings'
import { addFromCatalogue as addDocuments } from '../directives/directives.catalogue.service'
import { listDirectives } from '../directives/directives.queries'
import { frameworksStrings as strings } from './frameworks.strings'

/** What the catalogue offers, each with the sentence it is known from and whether it is here already. */
export async function listFrameworkCatalogue(db: Db): Promise<readonly CatalogueFrameworkOffer[]> {
  const present = await presentFrameworks(db)
  return catalogueFrameworks.map((framework) => ({
    key: framework.key,
    line: `${framework.code} – ${framework.title}`,
    audience: framework.audience,
    sourceDocument: framework.sourceDocument,
    sourceSentence: framework.sourceSentence,
    tops: numbered(framework.items).map(frameworkItemLine),
    itemCount: framework.items.flatMap(withChildren).length,
    presentAs: present.get(framework.key) ?? null,
  }))
}

/** Adds what is not here yet; a second time there is nothing left to add. */
export async function addFrameworksFromCatalogue(
  { keys }: { readonly keys: readonly string[] },
  context: CommandContext,
): Promise<{ frameworks: number }> {
  const present = await presentFrameworks(context.tx)
  const wanted = keys.filter((key) => !present.has(key))
  const added = await ensureFrameworks(wanted, context)
  if (added.size > 0) context.say(strings.addedFromCatalogue(added.size))
  return { frameworks: added.size }
}

/**
 * Frameworks of the catalogue as records, put on record with their documents where they are
 * missing. Also for later features, whose records rest on them.
 */
export async function ensureFrameworks(
  keys: readonly string[],
  context: CommandContext,
): Promise<ReadonlyMap<string, FrameworkId>> {
  const present = await presentFrameworks(context.tx)
  const ensured = new Map<string, FrameworkId>()
  for (const framework of catalogueFrameworks) {
    if (!keys.includes(framework.key)) continue
    const id = present.get(framework.key) ?? (await insertFromCatalogue(framework, context))
    ensured.set(framework.key, id)
  }
  return ensured
}

/**
 * By the key it was added under; also a framework of the same code, which the clerk wrote down
 * himself and which is left alone.
 */
async function presentFrameworks(db: Db): Promise<ReadonlyMap<string, FrameworkId>> {
  const rows = await db
    .selectFrom('framework')
    .select(['id', 'code', 'catalogue_key'])
    .orderBy('version', 'desc')
    .execute()
  return new Map(
    catalogueFrameworks.flatMap(({ key, code }) => {
      const same =
        rows.find((row) => row.catalogue_key === key) ??
        rows.find((row) => fold(row.code) === fold(code))
      return same ? [[key, same.id]] : []
    }),
  )
}

async function insertFromCatalogue(
  framework: CatalogueFramework,
  context: CommandContext,
): Promise<FrameworkId> {
  const { tx, newId } = context
  const id = newId<FrameworkId>()
  const { code, title, audience, structure, note, key } = framework
  await addDocuments({ keys: [framework.directiveKey] }, context)
  const document = catalogueDocuments.find((each) => each.key === framework.directiveKey)
  const directive = document && findDocument(document, await listDirectives(tx))
  await tx
    .insertInto('framework')
    .values({
      ...{ id, code, title, audience, structure, note },
      version: 1,
      directive_id: directive?.id ?? null,
      follows_id: null,
      catalogue_key: key,
      search_text: fold([code, title, audience].join(' ')),
    })
    .execute()
  await insertItems(context, { frameworkId: id, parentId: null, items: framework.items })
  return id
}

interface Branch {
  readonly frameworkId: FrameworkId
  readonly parentId: FrameworkItemId | null
  readonly items: readonly CatalogueFrameworkItem[]
}

async function insertItems(
  context: CommandContext,
  { frameworkId, parentId, items }: Branch,
): Promise<void> {
  const { tx, newId } = context
  for (const { key, kind, position, title, detail, quote, items: under } of numbered(items)) {
    const id = newId<FrameworkItemId>()
    await tx
      .insertInto('framework_item')
      .values({
        ...{ id, kind, position, detail, quote, catalogue_key: key },
        framework_id: frameworkId,
        parent_id: parentId,
        title: tidy(title),
      })
      .execute()
    await insertItems(context, { frameworkId, parentId: id, items: under })
  }
}

/** Positions count from 1 within each kind. */
function numbered(
  items: readonly CatalogueFrameworkItem[],
): readonly (CatalogueFrameworkItem & { readonly position: number })[] {
  return items.map((item, index) => ({
    ...item,
    position: items.slice(0, index + 1).filter(({ kind }) => kind === item.kind).length,
  }))
}
