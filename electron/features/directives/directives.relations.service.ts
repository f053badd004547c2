import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { tidy } from '@shared/core/vietnamese-fold'
import type { NewRelation } from '@shared/features/directives/directives.contract'
import { directivesErrors } from '@shared/features/directives/directives.errors'
import type { RelationId } from '@shared/features/directives/directives.ids'
import { isEarlier, wouldCircle } from '@shared/features/directives/directives.rules'
import { directivesStrings as words } from '@shared/features/directives/directives.strings'
import { getDirective, listLinks } from './directives.queries'
import { directivesStrings as strings } from './directives.strings'

/**
 * @throws AppError `directives.itself`, `.alreadyRelated`, `.circle`, `.backward`, `core.notFound`
 */
export async function relate(
  relation: NewRelation,
  { tx, newId, say }: CommandContext,
): Promise<{ id: RelationId }> {
  const { fromId, toId, kind, extent, note } = relation
  if (fromId === toId) throw directivesErrors.itself()
  const [from, to] = [await getDirective(tx, fromId), await getDirective(tx, toId)]
  const links = await listLinks(tx)
  const said = { kind, from: words.nameLine(from), to: words.nameLine(to) }
  if (links.some((link) => link.fromId === fromId && link.toId === toId && link.kind === kind))
    throw directivesErrors.alreadyRelated(said)
  if (wouldCircle(links, relation)) throw directivesErrors.circle(said)
  if (kind !== 'cites' && isEarlier(from.issuedOn, to.issuedOn))
    throw directivesErrors.backward(said)

  const id = newId<RelationId>()
  await tx
    .insertInto('directive_relation')
    .values({ id, from_id: fromId, to_id: toId, kind, extent, note: tidy(note) })
    .execute()
  say(strings.related(said))
  return { id }
}

/** @throws AppError `core.notFound` */
export async function unrelate(
  { id }: { readonly id: RelationId },
  { tx, say }: CommandContext,
): Promise<null> {
  const link = (await listLinks(tx)).find((each) => each.id === id)
  if (!link) throw coreErrors.notFound({ what: strings.relation })
  const [from, to] = [await getDirective(tx, link.fromId), await getDirective(tx, link.toId)]
  await tx.deleteFrom('directive_relation').where('id', '=', id).execute()
  const said = { kind: link.kind, from: words.nameLine(from), to: words.nameLine(to) }
  say(strings.unrelated(said))
  return null
}
