import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import {
  catalogueDocuments,
  findPresent,
} from '@shared/features/directives/directives.catalogue.rules'
import type { CatalogueItem, DirectiveLink } from '@shared/features/directives/directives.contract'
import type { DirectiveId, RelationId } from '@shared/features/directives/directives.ids'
import { catalogueRelations } from '@shared/features/directives/directives.relations.catalogue'
import { isEarlier, wouldCircle } from '@shared/features/directives/directives.rules'
import {
  extentNames,
  relationNames,
  directivesStrings as words,
} from '@shared/features/directives/directives.strings'
import { directivesById, listDirectives, listLinks } from './directives.queries'
import { insertDirective } from './directives.service'
import { directivesStrings as strings } from './directives.strings'

/** What the catalogue offers, each with the sentence it is known from and whether it is here already. */
export async function listCatalogue(db: Db): Promise<readonly CatalogueItem[]> {
  const directives = await listDirectives(db)
  return catalogueDocuments.map((item) => ({
    key: item.key,
    line: words.directiveLine(item),
    title: item.title,
    sourceDocument: item.sourceDocument,
    sourceSentence: item.sourceSentence,
    relations: relationLines(item.key),
    presentAs: findPresent(item, directives)?.id ?? null,
  }))
}

function relationLines(key: string): readonly string[] {
  return catalogueRelations
    .filter(({ from }) => from === key)
    .map(({ kind, to, extent }) => {
      const other = catalogueDocuments.find((each) => each.key === to)
      const name = other?.number ? words.nameLine(other) : (other?.title ?? '')
      return `${relationNames[kind]} ${name}${extent ? ` (${extentNames[extent]})` : ''}`
    })
}

/**
 * Adds what is not here yet, then every relation of the catalogue both of whose documents are. A
 * second time there is nothing left to add; what the clerk has recorded himself is left alone.
 */
export async function addFromCatalogue(
  { keys }: { readonly keys: readonly string[] },
  context: CommandContext,
): Promise<{ documents: number; relations: number }> {
  const { tx, say } = context
  let documents = 0
  for (const item of catalogueDocuments) {
    if (!keys.includes(item.key)) continue
    if (findPresent(item, await listDirectives(tx))) continue
    await insertDirective(context, item)
    documents += 1
  }
  const relations = await addRelations(context)
  if (documents + relations > 0) say(strings.addedFromCatalogue(documents, relations))
  return { documents, relations }
}

async function addRelations({ tx, newId }: CommandContext): Promise<number> {
  const all = await directivesById(tx)
  const directives = [...all.values()]
  const links: DirectiveLink[] = [...(await listLinks(tx))]
  const idOf = (key: string): DirectiveId | undefined => {
    const item = catalogueDocuments.find((each) => each.key === key)
    return item && findPresent(item, directives)?.id
  }
  let added = 0
  for (const { from, to, kind, extent, note } of catalogueRelations) {
    const [fromId, toId] = [idOf(from), idOf(to)]
    if (!fromId || !toId) continue
    const isThere = links.some(
      (link) => link.fromId === fromId && link.toId === toId && link.kind === kind,
    )
    const link = { id: newId<RelationId>(), fromId, toId, kind, extent, note }
    const [one, other] = [all.get(fromId), all.get(toId)]
    const isBackward = isEarlier(one?.issuedOn ?? null, other?.issuedOn ?? null)
    if (isThere || wouldCircle(links, link) || (isBackward && kind !== 'cites')) continue
    const { id } = link
    await tx
      .insertInto('directive_relation')
      .values({ id, from_id: fromId, to_id: toId, kind, extent, note })
      .execute()
    links.push(link)
    added += 1
  }
  return added
}
