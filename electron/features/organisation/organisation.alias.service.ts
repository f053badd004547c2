import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { fold } from '@shared/core/vietnamese-fold'
import type { AddAlias } from '@shared/features/organisation/organisation.contract'
import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { organisationSentences as sentences } from '@shared/features/organisation/organisation.strings'
import { getOrganisation, type OrganisationRow } from './organisation.detail.queries'

/**
 * Another name under which an organisation is found in lists and searches.
 *
 * @throws AppError `organisation.gone`, `.aliasIsName`, `.aliasTaken`
 */
export async function addAlias(
  { id, name }: AddAlias,
  { tx, newId, say }: CommandContext,
): Promise<{ id: string }> {
  const row = await getOrganisation(tx, id)
  await refuseTaken(tx, row, name)
  const aliasId = newId()
  await tx
    .insertInto('organisation_alias')
    .values({ id: aliasId, organisation_id: id, name, search_text: fold(name) })
    .execute()
  say(sentences.aliasAdded({ name: row.name, alias: name }))
  return { id: aliasId }
}

/** @throws AppError `organisation.aliasGone` */
export async function removeAlias(
  { id }: { readonly id: string },
  { tx, say }: CommandContext,
): Promise<Record<string, never>> {
  const alias = await tx
    .selectFrom('organisation_alias')
    .select(['organisation_id', 'name'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!alias) throw organisationErrors.aliasGone()
  const { name } = await getOrganisation(tx, alias.organisation_id)
  await tx.deleteFrom('organisation_alias').where('id', '=', id).execute()
  say(sentences.aliasRemoved({ name, alias: alias.name }))
  return {}
}

/** Among those at work under one parent a name must point to one organisation. */
async function refuseTaken(db: Db, row: OrganisationRow, name: string): Promise<void> {
  const folded = fold(name)
  const known = await namesUnder(db, row.parent_id)
  const taken = known.find((other) => fold(other.known) === folded)
  if (taken?.id === row.id || fold(row.name) === folded)
    throw organisationErrors.aliasIsName({ name })
  if (taken) throw organisationErrors.aliasTaken({ name, by: taken.name })
}

/** Names, short names and aliases of the organisations at work under a parent. */
async function namesUnder(db: Db, parentId: OrganisationId | null) {
  const siblings = await db
    .selectFrom('organisation as o')
    .leftJoin('organisation_alias as a', 'a.organisation_id', 'o.id')
    .where('o.parent_id', 'is', parentId)
    .where('o.closed_on', 'is', null)
    .select(['o.id', 'o.name', 'o.short_name as shortName', 'a.name as alias'])
    .execute()
  return siblings.flatMap(({ id, name, shortName, alias }) =>
    [name, shortName, alias].flatMap((known) => (known ? [{ id, name, known }] : [])),
  )
}
