import type { Tx } from '@electron/database/database'
import { countReferences } from '@electron/database/references'
import type { CommandContext } from '@electron/ipc/context'
import { fold, tidy, toNfc } from '@shared/core/vietnamese-fold'
import type {
  Directive,
  DirectiveBasics,
  DirectiveDetails,
} from '@shared/features/directives/directives.contract'
import { directivesErrors } from '@shared/features/directives/directives.errors'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import {
  isEarlier,
  isSameDocument,
  readDirectiveNumber,
} from '@shared/features/directives/directives.rules'
import { directivesStrings as words } from '@shared/features/directives/directives.strings'
import { directivesById, getDirective, listDirectives, listLinks } from './directives.queries'
import { directivesStrings as strings } from './directives.strings'

/**
 * Also for later features, which put a document on record together with what rests on it.
 *
 * @throws AppError `directives.alreadyThere`
 */
export async function insertDirective(
  { tx, newId }: Pick<CommandContext, 'tx' | 'newId'>,
  directive: DirectiveBasics & Partial<DirectiveDetails>,
): Promise<Directive> {
  const values = directiveValues(directive)
  await assertNew(tx, null, values)
  const id = newId<DirectiveId>()
  await tx
    .insertInto('directive')
    .values({ id, ...values })
    .execute()
  return getDirective(tx, id)
}

/** @throws AppError `directives.alreadyThere` */
export async function createDirective(
  directive: DirectiveDetails,
  context: CommandContext,
): Promise<{ id: DirectiveId }> {
  const added = await insertDirective(context, directive)
  context.say(strings.added(words.nameLine(added)))
  return { id: added.id }
}

/** @throws AppError `directives.alreadyThere`, `.datesContradict`, `core.notFound` */
export async function editDirective(
  { id, directive }: { readonly id: DirectiveId; readonly directive: DirectiveDetails },
  { tx, say }: CommandContext,
): Promise<null> {
  await getDirective(tx, id)
  const values = directiveValues(directive)
  await assertNew(tx, id, values)
  await tx.updateTable('directive').set(values).where('id', '=', id).execute()
  const edited = await getDirective(tx, id)
  await assertInOrder(tx, edited)
  say(strings.edited(words.nameLine(edited)))
  return null
}

/** Go together with a document. */
const ownParts = ['directive_relation', 'directive_attachment']

/**
 * Its relations and its files go with it; all come back together by one undo.
 *
 * @throws AppError `directives.inUse`, `directives.inUseElsewhere`, `core.notFound`
 */
export async function removeDirective(
  { id }: { readonly id: DirectiveId },
  { tx, say }: CommandContext,
): Promise<null> {
  const directive = await getDirective(tx, id)
  const { campaigns } = await tx
    .selectFrom('campaign')
    .where('directive_id', '=', id)
    .select((eb) => eb.fn.countAll<number>().as('campaigns'))
    .executeTakeFirstOrThrow()
  const name = words.nameLine(directive)
  if (campaigns > 0) throw directivesErrors.inUse({ name, campaigns })
  const records = await countReferences(tx, { table: 'directive', ids: [id], ignored: ownParts })
  if (records > 0) throw directivesErrors.inUseElsewhere({ name, records })
  await tx
    .deleteFrom('directive_relation')
    .where((eb) => eb.or([eb('from_id', '=', id), eb('to_id', '=', id)]))
    .execute()
  await tx.deleteFrom('directive_attachment').where('directive_id', '=', id).execute()
  await tx.deleteFrom('directive').where('id', '=', id).execute()
  say(strings.removed(name))
  return null
}

function directiveValues(directive: DirectiveBasics & Partial<DirectiveDetails>) {
  // The contract has let only readable numbers through.
  const number = readDirectiveNumber(directive.number) ?? ''
  const [type, issuer, title] = [directive.type, directive.issuer, directive.title].map(tidy)
  const { isEnded = false, endedOn = null } = directive
  return {
    number,
    type: type ?? '',
    issuer: issuer ?? '',
    issued_on: directive.issuedOn,
    title: title ?? '',
    signer_title: tidy(directive.signerTitle ?? ''),
    recipients: toNfc(directive.recipients ?? ''),
    note: toNfc(directive.note ?? ''),
    direction: directive.direction ?? null,
    is_ended: isEnded ? (1 as const) : (0 as const),
    ended_on: isEnded ? endedOn : null,
    search_text: fold([number, type, title, issuer].join(' ')),
  }
}

type Values = ReturnType<typeof directiveValues>

async function assertNew(tx: Tx, id: DirectiveId | null, values: Values): Promise<void> {
  const { number, title, issued_on: issuedOn, type } = values
  // Many plans have no known number: two of them with one title may well be two documents.
  if (number === '') return
  const others = await listDirectives(tx)
  const same = others.find(
    (other) => other.id !== id && isSameDocument(other, { number, title, issuedOn }),
  )
  if (same) throw directivesErrors.alreadyThere({ name: words.nameLine({ number, type }) })
}

/** A day corrected later must not turn a replacement round. */
async function assertInOrder(tx: Tx, edited: Directive): Promise<void> {
  const all = await directivesById(tx)
  for (const { fromId, toId, kind } of await listLinks(tx)) {
    if (kind === 'cites' || (fromId !== edited.id && toId !== edited.id)) continue
    const [from, to] = [all.get(fromId), all.get(toId)]
    if (!from || !to || !isEarlier(from.issuedOn, to.issuedOn)) continue
    const other = fromId === edited.id ? to : from
    throw directivesErrors.datesContradict({
      name: words.nameLine(edited),
      other: words.nameLine(other),
    })
  }
}
