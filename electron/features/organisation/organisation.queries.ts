import type { Db } from '@electron/database/database'
import { fold } from '@shared/core/vietnamese-fold'
import type {
  OrganisationNode,
  OrganisationOption,
} from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { mayStandUnder, qualifiedName } from '@shared/features/organisation/organisation.rules'
import { sql } from 'kysely'
import { type OtherName, type OtherNames, readOtherNames } from './organisation.names.queries'

/** All organisations, siblings in their order; two reads, whatever their number. */
export async function listOrganisations(db: Db): Promise<OrganisationNode[]> {
  const members = await countPartyMembers(db)
  const others = await readOtherNames(db)
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'parent_id', 'name', 'short_name', 'level', 'kind', 'closed_on'])
    .orderBy('position')
    .orderBy('sort_key')
    .orderBy('id') // a tie-break, so that two reads never disagree
    .execute()
  return rows.map((row) => ({
    id: row.id,
    parentId: row.parent_id,
    name: row.name,
    shortName: row.short_name,
    level: row.level,
    kind: row.kind,
    isClosed: row.closed_on !== null,
    memberCount: members.get(row.id) ?? 0,
    otherNames: (others.get(row.id) ?? []).map(({ name }) => name).join(' '),
  }))
}

/** Party members now, by organisation; those without any are left out. */
async function countPartyMembers(db: Db): Promise<ReadonlyMap<OrganisationId, number>> {
  const counts = await db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.valid_to', 'is', null)
    .where('p.is_party_member', '=', 1)
    .select((eb) => ['m.organisation_id as id', eb.fn.countAll<number>().as('count')])
    .groupBy('m.organisation_id')
    .execute()
  return new Map(counts.map(({ id, count }) => [id, count]))
}

/** An organisation and all below it, closed ones included. */
export async function subtreeIds(db: Db, id: OrganisationId): Promise<OrganisationId[]> {
  const rows = await db
    .withRecursive('below', (cte) =>
      cte
        .selectFrom('organisation')
        .select('id')
        .where('id', '=', id)
        .union(
          cte
            .selectFrom('organisation as o')
            .innerJoin('below', 'below.id', 'o.parent_id')
            .select('o.id'),
        ),
    )
    .selectFrom('below')
    .select('id')
    .execute()
  return rows.map((row) => row.id)
}

/**
 * What tells each organisation from its namesakes: “Chi bộ 3, Đảng bộ Sở Y tế”.
 *
 * @param ids at most a few hundred; unknown ones are left out of the answer
 */
export async function qualifiedNames(
  db: Db,
  ids: Iterable<OrganisationId>,
): Promise<ReadonlyMap<OrganisationId, string>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const chains = Map.groupBy(await ancestry(db, wanted), (link) => link.of)
  return new Map(Array.from(chains, ([id, chain]) => [id, qualifiedName(chain)]))
}

/** Each organisation, then every one above it up to the top. */
function ancestry(db: Db, ids: readonly OrganisationId[]) {
  return db
    .withRecursive('chain', (cte) =>
      cte
        .selectFrom('organisation')
        .select(['id as of', 'parent_id', 'name', 'level', sql<number>`0`.as('height')])
        .where('id', 'in', ids)
        .union(
          cte
            .selectFrom('organisation as o')
            .innerJoin('chain', 'chain.parent_id', 'o.id')
            .select([
              'chain.of',
              'o.parent_id',
              'o.name',
              'o.level',
              sql<number>`chain.height + 1`.as('height'),
            ]),
        ),
    )
    .selectFrom('chain')
    .select(['of', 'name', 'level'])
    .orderBy('height')
    .execute()
}

export async function listOptions(
  db: Db,
  ids: readonly OrganisationId[],
): Promise<OrganisationOption[]> {
  if (ids.length === 0) return []
  const names = await qualifiedNames(db, ids)
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'level', 'closed_on'])
    .where('id', 'in', ids)
    .orderBy('sort_key')
    .orderBy('id')
    .execute()
  return rows.map(({ id, name, level, closed_on }) => ({
    ...{ id, name, level },
    qualifiedName: names.get(id) ?? name,
    isClosed: closed_on !== null,
    foundBy: null,
  }))
}

export interface OrganisationSearch {
  readonly text: string
  readonly limit: number
  readonly includeClosed: boolean
  /** Only organisations under which one of this level may stand. */
  readonly parentOf: OrganisationLevel | null
}

/**
 * Every word must be found in the name or in the names above it, and one of them in the name
 * itself: “chi bo 3 y te” finds Chi bộ 3 of Sở Y tế, not every cell there. Past names and aliases are
 * names as well. Higher bodies come first, and those found by their own name before the others.
 */
export async function searchOrganisations(
  db: Db,
  { text, limit, includeClosed, parentOf }: OrganisationSearch,
): Promise<OrganisationOption[]> {
  const words = fold(text).split(' ').filter(Boolean)
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'parent_id', 'name', 'level', 'closed_on', 'search_text'])
    .orderBy('sort_key')
    .orderBy('id')
    .execute()
  const others = await readOtherNames(db)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const chainOf = (row: (typeof rows)[number]) => {
    const chain = [row]
    for (let at = row; at.parent_id !== null && chain.length <= rows.length; ) {
      const parent = byId.get(at.parent_id)
      if (!parent || parent.level === 'bloc') break // its name says nothing about those below
      chain.push(parent)
      at = parent
    }
    return chain
  }
  return rows
    .filter((row) => includeClosed || row.closed_on === null)
    .filter((row) => parentOf === null || mayStandUnder(parentOf, row.level))
    .flatMap((row) => {
      const chain = chainOf(row)
      const found = wayFound(words, chain, others)
      return found ? [{ row, chain, foundBy: found.by }] : []
    })
    .sort(
      // stable: alphabetical within one height
      (a, b) =>
        Number(a.foundBy !== null) - Number(b.foundBy !== null) || a.chain.length - b.chain.length,
    )
    .slice(0, limit)
    .map(({ row, chain, foundBy }) => ({
      ...{ id: row.id, name: row.name, level: row.level, foundBy },
      qualifiedName: qualifiedName(chain),
      isClosed: row.closed_on !== null,
    }))
}

interface Searched {
  readonly id: OrganisationId
  readonly search_text: string
}

/** By its own name, by another name, or (null) not at all. */
function wayFound(
  words: readonly string[],
  chain: readonly Searched[],
  others: OtherNames,
): { readonly by: OtherName | null } | null {
  const [own, ...above] = chain
  if (!own || words.length === 0) return own ? { by: null } : null
  const theirs = above.map((link) => link.search_text).join(' ')
  const isFound = (name: string) =>
    words.some((word) => name.includes(word)) &&
    words.every((word) => name.includes(word) || theirs.includes(word))
  if (isFound(own.search_text)) return { by: null }
  const by = others.get(own.id)?.find(({ folded }) => isFound(folded))
  return by ? { by: { name: by.name, kind: by.kind } } : null
}
