import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { Directive } from '@shared/features/directives/directives.contract'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import { type Selectable, sql } from 'kysely'
import { directivesStrings as strings } from './directives.strings'
import type { DirectiveTable } from './directives.table'

/** Those last issued first: a new campaign usually follows a new document. */
export async function listDirectives(db: Db): Promise<readonly Directive[]> {
  const rows = await db
    .selectFrom('directive')
    .selectAll()
    .orderBy(sql`issued_on is null`)
    .orderBy('issued_on', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toDirective)
}

/** @throws AppError `core.notFound` */
export async function getDirective(db: Db, id: DirectiveId): Promise<Directive> {
  const row = await db.selectFrom('directive').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.directive })
  return toDirective(row)
}

const toDirective = (row: Selectable<DirectiveTable>): Directive => {
  const { id, number, type, issuer, issued_on: issuedOn, title } = row
  return { id, number, type, issuer, issuedOn, title }
}
