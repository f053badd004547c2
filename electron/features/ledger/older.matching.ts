import type { Db } from '@electron/database/database'
import { fold } from '@shared/core/vietnamese-fold'
import { nameSortKey, titled } from '@shared/core/vietnamese-names'
import type { OlderLine } from '@shared/features/ledger/older.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'

/**
 * Joins a line to the one record that bears its name. Two people of one name are told apart by the
 * clerk, never guessed; a line joined by hand stays as it is.
 */
export async function matchOlderLines(
  db: Db,
  lines: readonly OlderLine[],
): Promise<readonly OlderLine[]> {
  const people = await peopleNamed(db, lines)
  const organisations = await organisationsNamed(db)
  return lines.map((line) => {
    if (line.kind === 'person')
      return { ...line, personId: line.personId ?? only(people.get(fold(line.name))) }
    const found = only(organisations.get(fold(line.name)))
    return { ...line, organisationId: line.organisationId ?? found }
  })
}

const only = <Id>(ids: readonly Id[] | undefined): Id | null =>
  ids?.length === 1 ? (ids[0] ?? null) : null

/** Names asked for in one statement. */
const namesPerQuery = 400

async function peopleNamed(
  db: Db,
  lines: readonly OlderLine[],
): Promise<ReadonlyMap<string, readonly PersonId[]>> {
  const keys = [
    ...new Set(
      lines
        .filter(({ kind, personId }) => kind === 'person' && personId === null)
        .flatMap(({ name }) => [nameSortKey(name), nameSortKey(titled(name))]),
    ),
  ]
  const found: { id: PersonId; full_name: string }[] = []
  for (let from = 0; from < keys.length; from += namesPerQuery)
    found.push(
      ...(await db
        .selectFrom('person')
        .select(['id', 'full_name'])
        .where('sort_key', 'in', keys.slice(from, from + namesPerQuery))
        .execute()),
    )
  const groups = Map.groupBy(found, ({ full_name }) => fold(full_name))
  return new Map([...groups].map(([name, own]) => [name, own.map(({ id }) => id)]))
}

async function organisationsNamed(db: Db): Promise<ReadonlyMap<string, readonly OrganisationId[]>> {
  const rows = await db.selectFrom('organisation').select(['id', 'name']).execute()
  const aliases = await db
    .selectFrom('organisation_alias')
    .select(['organisation_id as id', 'name'])
    .execute()
  const groups = Map.groupBy([...rows, ...aliases], ({ name }) => fold(name))
  return new Map([...groups].map(([name, own]) => [name, [...new Set(own.map(({ id }) => id))]]))
}
