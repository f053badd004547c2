import type { Db } from '@electron/database/database'
import { fold } from '@shared/core/vietnamese-fold'
import type {
  OrganisationNode,
  OrganisationOption,
} from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { mayStandUnder, qualifiedName } from '@shared/features/organisation/organisation.rules'
import { type SqlBool, sql } from 'kysely'
import { type DirectoryEntry, directoryOf } from './organisation.directory'
import { isChanging, keptUntilChanged, organisationsStamp } from './organisation.kept'
import { type OtherName, readOtherNames } from './organisation.names.queries'
import { memberCountsOn } from './organisation.tally.queries'

/** All organisations, siblings in their order. */
export async function listOrganisations(db: Db): Promise<OrganisationNode[]> {
  const members = await memberCountsOn(db, null)
  return (await readNodes(db)).map((node) => ({
    ...node,
    memberCount: members.get(node.id)?.party ?? 0,
  }))
}

/** Without the counts, which a change of one person changes. */
const readNodes = keptUntilChanged(organisationsStamp, async (db) => {
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
    otherNames: (others.get(row.id) ?? []).map(({ name }) => name).join(' '),
  }))
})

const nodesById = keptUntilChanged(organisationsStamp, async (db) => {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'parent_id as parentId', 'name', 'level'])
    .execute()
  return new Map<OrganisationId, (typeof rows)[number]>(rows.map((row) => [row.id, row]))
})

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
 * @param ids unknown ones are left out of the answer
 */
export async function qualifiedNames(
  db: Db,
  ids: Iterable<OrganisationId>,
): Promise<ReadonlyMap<OrganisationId, string>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const chains = isChanging(db) ? await ancestry(db, wanted) : await chainsOf(db, wanted)
  return new Map(Array.from(chains, ([id, chain]) => [id, qualifiedName(chain)]))
}

type Link = Pick<OrganisationNode, 'name' | 'level'>
type Chains = ReadonlyMap<OrganisationId, readonly Link[]>

/** From what is kept of all organisations: every list names a hundred of them. */
async function chainsOf(db: Db, ids: readonly OrganisationId[]): Promise<Chains> {
  const byId = await nodesById(db)
  const chainOf = (id: OrganisationId) => {
    const chain: Link[] = []
    for (let at: OrganisationId | null = id; at !== null && chain.length <= byId.size; ) {
      const link = byId.get(at)
      if (!link) break
      chain.push(link)
      at = link.parentId
    }
    return chain
  }
  return new Map(ids.filter((id) => byId.has(id)).map((id) => [id, chainOf(id)]))
}

/** Each organisation, then every one above it up to the top. */
async function ancestry(db: Db, ids: readonly OrganisationId[]): Promise<Chains> {
  const links = await db
    .withRecursive('chain', (cte) =>
      cte
        .selectFrom('organisation')
        .select(['id as of', 'parent_id', 'name', 'level', sql<number>`0`.as('height')])
        // A JSON list is one parameter, however many organisations there are.
        .where(sql<SqlBool>`id in (select value from json_each(${JSON.stringify(ids)}))`)
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
  return Map.groupBy(links, (link) => link.of)
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
  const entries = await directoryOf(db)
  /** By rank, alphabetical within each; of one rank no more than may be shown. */
  const ranks = new Map<number, (DirectoryEntry & { readonly foundBy: OtherName | null })[]>()
  for (const entry of entries) {
    const { row, chain } = entry
    if (!includeClosed && row.closed_on !== null) continue
    if (parentOf !== null && !mayStandUnder(parentOf, row.level)) continue
    const found = wayFound(words, entry)
    if (found === null) continue
    const rank = chain.length + (found.by === null ? 0 : entries.length)
    const some = ranks.get(rank) ?? []
    if (some.length < limit) ranks.set(rank, [...some, { ...entry, foundBy: found.by }])
  }
  return Array.from(ranks)
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, some]) => some)
    .slice(0, limit)
    .map(({ row, chain, foundBy }) => ({
      ...{ id: row.id, name: row.name, level: row.level, foundBy },
      qualifiedName: qualifiedName(chain),
      isClosed: row.closed_on !== null,
    }))
}

/** By its own name, by another name, or (null) not at all. */
function wayFound(
  words: readonly string[],
  { row, above, others }: DirectoryEntry,
): { readonly by: OtherName | null } | null {
  if (words.length === 0) return { by: null }
  const isFound = (name: string) =>
    words.some((word) => name.includes(word)) &&
    words.every((word) => name.includes(word) || above.includes(word))
  if (isFound(row.search_text)) return { by: null }
  const by = others.find(({ folded }) => isFound(folded))
  return by ? { by: { name: by.name, kind: by.kind } } : null
}
