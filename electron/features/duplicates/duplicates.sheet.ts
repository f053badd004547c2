import { columnsOf } from '@electron/database/change-log/triggers'
import type { Db } from '@electron/database/database'
import type {
  MergeField,
  MergeRecord,
  MergeSheet,
  MergeStay,
  Reference,
} from '@shared/features/duplicates/duplicates.contract'
import { likelyPresent } from '@shared/features/duplicates/duplicates.memberships'
import {
  joinedColumn,
  ownColumns,
  type StoredPerson,
  suggestedSource,
} from '@shared/features/duplicates/duplicates.merge.rules'
import { peopleErrors } from '@shared/features/people/people.errors'
import type { PersonId } from '@shared/features/people/people.ids'
import { qualifiedNames } from '../organisation/organisation.queries'
import { listPersonOptions } from '../people/people.queries'
import { conflictsOf } from './duplicates.conflicts'
import { asTx, linksToPerson, rowsPointingAt } from './duplicates.links'

/** Everything there is to decide before records become one. @throws AppError `people.gone` */
export async function mergeSheet(db: Db, personIds: readonly PersonId[]): Promise<MergeSheet> {
  const records = await recordsOf(db, personIds)
  const ids = records.map(({ id }) => id)
  const people = await storedPeople(db, ids)
  const stays = await staysOf(db, ids)
  return {
    records,
    fields: await fieldsOf(db, ids, people),
    stays,
    presentStay: likelyPresent(stays),
    conflicts: (await conflictsOf(db, ids)).toDecide,
  }
}

/** The record that most points at stays, and comes first: the fewest rows move. */
async function recordsOf(db: Db, personIds: readonly PersonId[]): Promise<readonly MergeRecord[]> {
  const options = await listPersonOptions(db, personIds)
  if (options.length < new Set(personIds).size) throw peopleErrors.gone()
  const references = await referencesTo(db, personIds)
  const weight = ({ id }: { readonly id: PersonId }): number =>
    (references.get(id) ?? []).reduce((sum, { count }) => sum + count, 0)
  return options
    .toSorted((a, b) => weight(b) - weight(a) || a.id.localeCompare(b.id))
    .map((option) => ({ ...option, references: references.get(option.id) ?? [] }))
}

async function referencesTo(
  db: Db,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly Reference[]>> {
  const found = new Map<PersonId, Map<string, Set<string>>>()
  for (const link of await linksToPerson(db))
    for (const row of await rowsPointingAt(db, link, { ids })) {
      const tables = found.get(row[link.column] as PersonId) ?? new Map<string, Set<string>>()
      const rows = tables.get(link.table) ?? new Set()
      found.set(row[link.column] as PersonId, tables.set(link.table, rows.add(row.id)))
    }
  return new Map(
    Array.from(found, ([id, tables]) => [
      id,
      Array.from(tables, ([table, rows]) => ({ table, count: rows.size })),
    ]),
  )
}

/** The rows of `person`, in the order of the ids. @throws AppError `people.gone` */
export async function storedPeople(
  db: Db,
  ids: readonly PersonId[],
): Promise<readonly StoredPerson[]> {
  const rows = await db.selectFrom('person').selectAll().where('id', 'in', ids).execute()
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) throw peopleErrors.gone()
    return { ...row }
  })
}

async function fieldsOf(
  db: Db,
  ids: readonly PersonId[],
  people: readonly StoredPerson[],
): Promise<MergeField[]> {
  const columns = (await columnsOf(asTx(db), 'person')).filter(
    (column) => !ownColumns.includes(column) && column !== joinedColumn,
  )
  return columns.map((column) => ({
    column,
    values: people.map((person) => person[column] ?? null),
    suggested: ids[suggestedSource(column, people)] as PersonId,
  }))
}

/** Oldest first; of one start, in the order of the records. */
export async function staysOf(db: Db, ids: readonly PersonId[]): Promise<MergeStay[]> {
  const rows = await db
    .selectFrom('membership')
    .where('person_id', 'in', ids)
    .select([
      'id',
      'person_id as personId',
      'organisation_id as organisationId',
      'position',
      'valid_from as validFrom',
      'valid_to as validTo',
      'basis',
    ])
    .orderBy('valid_from', (from) => from.asc().nullsFirst())
    .orderBy('id')
    .execute()
  const names = await qualifiedNames(
    db,
    rows.map((row) => row.organisationId),
  )
  return rows
    .toSorted((a, b) => ids.indexOf(a.personId) - ids.indexOf(b.personId))
    .map((row) => ({ ...row, organisation: names.get(row.organisationId) ?? '' }))
}
