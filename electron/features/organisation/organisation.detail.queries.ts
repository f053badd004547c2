import type { Db } from '@electron/database/database'
import { fold } from '@shared/core/vietnamese-fold'
import type {
  OrganisationAlias,
  OrganisationDetail,
  OrganisationVersion,
} from '@shared/features/organisation/organisation.contract'
import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { namesakeOf } from '@shared/features/organisation/organisation.rules'
import { organisationStrings as strings } from '@shared/features/organisation/organisation.strings'
import { sql } from 'kysely'
import { listVersions as listCommitteeVersions } from '../committee/committee.queries'
import { qualifiedNames } from './organisation.queries'

/** @throws AppError `organisation.gone` */
export async function getOrganisation(db: Db, id: OrganisationId) {
  const row = await db
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw organisationErrors.gone()
  return row
}

export type OrganisationRow = Awaited<ReturnType<typeof getOrganisation>>

/** @throws AppError `organisation.gone` */
export async function getOrganisationDetail(
  db: Db,
  id: OrganisationId,
): Promise<OrganisationDetail> {
  const row = await getOrganisation(db, id)
  const names = await qualifiedNames(db, [id])
  return {
    id,
    parentId: row.parent_id,
    name: row.name,
    shortName: row.short_name,
    qualifiedName: names.get(id) ?? row.name,
    level: row.level,
    kind: row.kind,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    reportedMembers: row.reported_members,
    openChildren: await countOpenChildren(db, id),
    ...(await countPeople(db, id)),
    aliases: await listAliases(db, id),
    versions: await listVersions(db, id),
  }
}

export async function countOpenChildren(db: Db, id: OrganisationId): Promise<number> {
  const { count } = await db
    .selectFrom('organisation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('parent_id', '=', id)
    .where('closed_on', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** Who is in the organisation itself now. */
export async function countPeople(
  db: Db,
  id: OrganisationId,
): Promise<{ readonly people: number; readonly partyMembers: number }> {
  const count = await db
    .selectFrom('member_tally')
    .select(['people', 'party'])
    .where('organisation_id', '=', id)
    .executeTakeFirst()
  return { people: count?.people ?? 0, partyMembers: count?.party ?? 0 }
}

export function listAliases(db: Db, id: OrganisationId): Promise<OrganisationAlias[]> {
  return db
    .selectFrom('organisation_alias')
    .where('organisation_id', '=', id)
    .select(['id', 'name'])
    .orderBy(sql`rowid`)
    .execute()
}

/** Oldest first. */
export function listVersions(db: Db, id: OrganisationId): Promise<OrganisationVersion[]> {
  return db
    .selectFrom('organisation_version as v')
    .leftJoin('organisation as p', 'p.id', 'v.parent_id')
    .where('v.organisation_id', '=', id)
    .orderBy('v.ordinal')
    .select([
      'v.id',
      'v.valid_from as validFrom',
      'v.cause',
      'v.name',
      'v.short_name as shortName',
      'p.name as parentName',
      'v.level',
      'v.kind',
      'v.basis',
    ])
    .execute()
}

/** Children in their order, closed ones too: the order is theirs as well. */
export function listSiblings(db: Db, parentId: OrganisationId | null) {
  return db
    .selectFrom('organisation')
    .select(['id', 'position', 'name'])
    .where((eb) =>
      parentId === null ? eb('parent_id', 'is', null) : eb('parent_id', '=', parentId),
    )
    .orderBy('position')
    .orderBy('sort_key')
    .orderBy('id')
    .execute()
}

interface NamedPlace {
  /** null: a new organisation. */
  readonly id: OrganisationId | null
  readonly name: string
  readonly parentId: OrganisationId | null
}

/** @throws AppError `organisation.namesake`: the name is taken under this parent */
export async function refuseNamesake(db: Db, place: NamedPlace): Promise<void> {
  const { parentId } = place
  const parent = parentId === null ? null : await getOrganisation(db, parentId)
  const siblings = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'parent_id as parentId'])
    .where('parent_id', 'is', parentId)
    .where('closed_on', 'is', null)
    .execute()
  const open = siblings.map((sibling) => ({ ...sibling, isClosed: false }))
  const taken = namesakeOf(open, place)
  if (taken)
    throw organisationErrors.namesake({
      name: taken.name,
      parent: parent?.name ?? strings.atTheTop,
    })
}

/**
 * Whoever is at the top of the tree, if anybody. Where a Bloc was divided there are several: the one
 * that the committee of this office leads, else the first in the tree.
 */
export async function findOpenRoot(db: Db) {
  const roots = await db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('parent_id', 'is', null)
    .where('closed_on', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const [first, second] = roots
  if (!second) return first
  const [committee] = await listCommitteeVersions(db)
  const led = committee && bodyOf(committee.name)
  return roots.find(({ name }) => bodyOf(name) === led) ?? first
}

/** “Đảng ủy X” leads “Đảng bộ X”. */
const bodyOf = (name: string): string => fold(name).replace(/^dang (?:uy|bo)\s+/u, '')

/** Levels that occur directly below, among those not closed. */
export async function listChildLevels(db: Db, id: OrganisationId): Promise<OrganisationLevel[]> {
  const rows = await db
    .selectFrom('organisation')
    .select('level')
    .distinct()
    .where('parent_id', '=', id)
    .where('closed_on', 'is', null)
    .execute()
  return rows.map((row) => row.level)
}

/** Documents behind the latest changes of organisations; the last written first. */
export async function listDocuments(db: Db): Promise<readonly string[]> {
  const offered = 8
  const rows = await db
    .selectFrom('organisation_version')
    .select('basis')
    .where('basis', '!=', '')
    .groupBy('basis')
    .orderBy((eb) => eb.fn.max(eb.ref('rowid' as never)), 'desc')
    .limit(offered)
    .execute()
  return rows.map(({ basis }) => basis)
}
