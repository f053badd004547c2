import type { CommandContext } from '@electron/ipc/context'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import type { Directive, DirectiveDetails } from '@shared/features/directives/directives.contract'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import { readDirectiveNumber } from '@shared/features/directives/directives.rules'
import { getDirective } from './directives.queries'
import { directivesStrings as strings } from './directives.strings'

/** Also for later features, which put a document on record together with what rests on it. */
export async function insertDirective(
  { tx, newId }: Pick<CommandContext, 'tx' | 'newId'>,
  directive: DirectiveDetails,
): Promise<Directive> {
  const id = newId<DirectiveId>()
  await tx
    .insertInto('directive')
    .values({ id, ...directiveValues(directive) })
    .execute()
  return getDirective(tx, id)
}

/** @throws AppError `core.notFound` */
export async function editDirective(
  { id, directive }: { readonly id: DirectiveId; readonly directive: DirectiveDetails },
  { tx, say }: CommandContext,
): Promise<null> {
  await getDirective(tx, id)
  await tx.updateTable('directive').set(directiveValues(directive)).where('id', '=', id).execute()
  say(strings.edited(tidy(directive.title)))
  return null
}

const directiveValues = ({ number, type, issuer, issuedOn, title }: DirectiveDetails) => ({
  // The contract has let only readable numbers through.
  number: readDirectiveNumber(number) ?? '',
  type: tidy(type),
  issuer: tidy(issuer),
  issued_on: issuedOn,
  title: tidy(title),
  search_text: fold([number, type, title, issuer].join(' ')),
})
