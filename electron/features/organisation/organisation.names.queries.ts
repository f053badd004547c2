import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import {
  chainOn,
  type NameHistory,
  type NameVersion,
  qualifiedNameOn,
} from '@shared/features/organisation/organisation.names.rules'
import { sql } from 'kysely'

/** Names of organisations as they were on a day; for a day before all records the oldest name known. */
export async function namesOn(
  db: Db,
  ids: Iterable<OrganisationId>,
  day: LocalDate,
): Promise<ReadonlyMap<OrganisationId, string>> {
  const wanted = [...new Set(ids)]
  const history = await readNameHistory(db, wanted)
  return named(wanted, (id) => chainOn(history, id, day)[0]?.name ?? '')
}

/** As {@link namesOn}, told from namesakes: “Chi bộ 3, Đảng bộ Sở Y tế”. */
export async function qualifiedNamesOn(
  db: Db,
  ids: Iterable<OrganisationId>,
  day: LocalDate,
): Promise<ReadonlyMap<OrganisationId, string>> {
  const wanted = [...new Set(ids)]
  const history = await readNameHistory(db, wanted)
  return named(wanted, (id) => qualifiedNameOn(history, id, day))
}

const named = (ids: readonly OrganisationId[], nameOf: (id: OrganisationId) => string) =>
  new Map(ids.map((id) => [id, nameOf(id)] as const).filter(([, name]) => name !== ''))

/** Versions of these organisations and of all that ever stood above them: one read for each height. */
export async function readNameHistory(db: Db, ids: Iterable<OrganisationId>): Promise<NameHistory> {
  const history = new Map<OrganisationId, NameVersion[]>()
  for (let wanted = new Set(ids); wanted.size > 0; ) {
    for (const id of wanted) history.set(id, [])
    const above = new Set<OrganisationId>()
    for (const { organisationId, ...version } of await versionsOf(db, [...wanted])) {
      history.get(organisationId)?.push(version)
      if (version.parentId !== null && !history.has(version.parentId)) above.add(version.parentId)
    }
    wanted = above
  }
  return history
}

/** Oldest first within each. */
function versionsOf(db: Db, ids: readonly OrganisationId[]) {
  return db
    .selectFrom('organisation_version')
    .where(
      // A JSON list is one parameter, however many organisations there are.
      sql<boolean>`organisation_id in (select value from json_each(${JSON.stringify(ids)}))`,
    )
    .select([
      'organisation_id as organisationId',
      'valid_from as validFrom',
      'name',
      'parent_id as parentId',
      'level',
    ])
    .orderBy('ordinal')
    .execute()
}

export interface OtherName {
  readonly name: string
  readonly kind: 'past' | 'alias'
}

/** Folded for the search; past names, the latest first, then aliases. */
export type OtherNames = ReadonlyMap<
  OrganisationId,
  readonly (OtherName & { readonly folded: string })[]
>

/** Names that organisations bore before and names that they are also known by. */
export async function readOtherNames(db: Db): Promise<OtherNames> {
  const past = await db
    .selectFrom('organisation_version as v')
    .innerJoin('organisation as o', 'o.id', 'v.organisation_id')
    .whereRef('v.name', '<>', 'o.name')
    .select(['o.id', 'v.name'])
    .orderBy('v.ordinal', 'desc')
    .execute()
  const aliases = await db
    .selectFrom('organisation_alias')
    .select(['organisation_id as id', 'name'])
    .orderBy('id')
    .execute()
  const names = new Map<OrganisationId, (OtherName & { folded: string })[]>()
  const add = (id: OrganisationId, name: string, kind: OtherName['kind']) => {
    const folded = fold(name)
    const known = names.get(id) ?? []
    if (!known.some((other) => other.folded === folded))
      names.set(id, [...known, { name, kind, folded }])
  }
  for (const { id, name } of past) add(id, name, 'past')
  for (const { id, name } of aliases) add(id, name, 'alias')
  return names
}
