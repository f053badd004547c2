import type { Db } from '@electron/database/database'
import type { CommandContext, QueryContext } from '@electron/ipc/context'
import type { Taught } from '@shared/features/imports/imports.memory.contract'
import { importsStrings as strings } from '@shared/features/imports/imports.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { qualifiedNames } from '../organisation/organisation.queries'

/** Everything the wizard was taught, so that a wrong lesson can be found and taken back. */
export async function listTaught(
  _: Record<string, never>,
  { db }: QueryContext,
): Promise<readonly Taught[]> {
  return [...(await names(db)), ...(await words(db)), ...(await headers(db))]
}

async function names(db: Db): Promise<Taught[]> {
  const rows = await db.selectFrom('import_alias').selectAll().orderBy('folded_text').execute()
  const organisations = await qualifiedNames(
    db,
    rows.flatMap((row) => (row.kind === 'organisation' ? [row.subject_id as OrganisationId] : [])),
  )
  const people = await personNames(
    db,
    rows.flatMap((row) => (row.kind === 'person' ? [row.subject_id as PersonId] : [])),
  )
  return rows.map((row) => ({
    id: row.id,
    kind: 'name',
    text: row.text || row.folded_text,
    meaning:
      organisations.get(row.subject_id as OrganisationId) ??
      people.get(row.subject_id) ??
      strings.goneSubject,
    field: null,
    target: null,
  }))
}

async function personNames(db: Db, ids: readonly PersonId[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('person')
    .select(['id', 'full_name'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, full_name }) => [id, full_name]))
}

async function words(db: Db): Promise<Taught[]> {
  const rows = await db
    .selectFrom('import_value')
    .selectAll()
    .orderBy('field')
    .orderBy('folded_text')
    .execute()
  return rows.map(({ id, text, value, field }) => ({
    ...{ id, text, field },
    kind: 'word',
    meaning: value,
    target: null,
  }))
}

async function headers(db: Db): Promise<Taught[]> {
  const rows = await db
    .selectFrom('import_mapping')
    .select(['id', 'target', 'header_signature', 'headers'])
    .orderBy('target')
    .orderBy('header_signature')
    .execute()
  return rows.map(({ id, target, header_signature, headers }) => ({
    ...{ id, target },
    kind: 'header',
    text: headers || header_signature,
    meaning: strings.mappedColumns,
    field: null,
  }))
}

const tables = { name: 'import_alias', word: 'import_value', header: 'import_mapping' } as const

/** Asked for again from now on. Nothing that was brought in changes. */
export async function forget(
  { items }: { readonly items: readonly Pick<Taught, 'id' | 'kind'>[] },
  { tx, say }: CommandContext,
): Promise<Record<string, never>> {
  for (const [kind, some] of Map.groupBy(items, (item) => item.kind)) {
    const ids = some.map(({ id }) => id)
    await tx.deleteFrom(tables[kind]).where('id', 'in', ids).execute()
  }
  say(strings.forgotten(items.length))
  return {}
}
