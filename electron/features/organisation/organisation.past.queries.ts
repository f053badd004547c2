import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type {
  OrganisationNode,
  OrganisationOption,
} from '@shared/features/organisation/organisation.contract'
import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  MemorableDays,
  OrganisationOnDay,
} from '@shared/features/organisation/organisation.past.contract'
import { buildTree, flattenTree } from '@shared/features/organisation/organisation.rules'
import { type Selectable, type SqlBool, sql } from 'kysely'
import { getOrganisation, listVersions } from './organisation.detail.queries'
import { keptUntilChanged, organisationsStamp } from './organisation.kept'
import { namesOn, qualifiedNamesOn } from './organisation.names.queries'
import { listOptions } from './organisation.queries'
import { successorsOf } from './organisation.succession.queries'
import type { OrganisationVersionTable } from './organisation.table'
import { memberCountsOn } from './organisation.tally.queries'

/**
 * The tree as it stood at the end of a day: what was at work then, with the names, places, levels and
 * types of that day. The order has no history: siblings follow one another as in today's tree.
 */
export async function listOrganisationsOn(db: Db, day: LocalDate): Promise<OrganisationNode[]> {
  const members = await memberCountsOn(db, day)
  const rows = await statesOn(db, day)
    .where('v.is_open', '=', 1)
    .select([
      'v.organisation_id as id',
      'v.parent_id as parentId',
      'v.name',
      'v.short_name as shortName',
      'v.level',
      'v.kind',
    ])
    .execute()
  const order = await treeOrder(db)
  const inOrder = rows.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  return inOrder.map((row) => ({
    ...row,
    isClosed: false,
    memberCount: members.get(row.id)?.party ?? 0,
    otherNames: '',
  }))
}

/** As `listOptions`, under the names of a day; whether each has ended is told as of today. */
export async function listOptionsOn(
  db: Db,
  ids: readonly OrganisationId[],
  day: LocalDate,
): Promise<OrganisationOption[]> {
  const [names, qualified] = [await namesOn(db, ids, day), await qualifiedNamesOn(db, ids, day)]
  return (await listOptions(db, ids)).map((option) => ({
    ...option,
    name: names.get(option.id) ?? option.name,
    qualifiedName: qualified.get(option.id) ?? option.qualifiedName,
  }))
}

/** Where each organisation comes in today's tree, read from top to bottom. */
const treeOrder = keptUntilChanged(
  organisationsStamp,
  async (db): Promise<ReadonlyMap<OrganisationId, number>> => {
    const places = await db
      .selectFrom('organisation')
      .select(['id', 'parent_id as parentId'])
      .orderBy('position')
      .orderBy('sort_key')
      .orderBy('id') // a tie-break, so that two reads never disagree
      .execute()
    const rows = flattenTree(buildTree(places), () => true)
    return new Map(rows.map(({ node }, index) => [node.id, index]))
  },
)

type State = Pick<
  Selectable<OrganisationVersionTable>,
  'organisation_id' | 'parent_id' | 'name' | 'short_name' | 'level' | 'kind' | 'is_open'
>

/**
 * Of every organisation that was on record by then, the version in force at the end of the day: of
 * each group SQLite takes the other columns from the row with the largest ordinal.
 */
const statesOn = (db: Db, day: LocalDate) =>
  db.selectFrom(
    sql<State>`(select organisation_id, parent_id, name, short_name, level, kind, is_open,
      max(ordinal) from organisation_version
      where valid_from is null or valid_from <= ${day} group by organisation_id)`.as('v'),
  )

/** A membership holds from its first day to the day before its end. */
export const isMembershipOn = (day: LocalDate) =>
  sql<SqlBool>`(m.valid_from is null or m.valid_from <= ${day})
    and (m.valid_to is null or m.valid_to > ${day})`

/** An organisation and all that stood below it on a day. */
export async function subtreeIdsOn(
  db: Db,
  id: OrganisationId,
  day: LocalDate,
): Promise<OrganisationId[]> {
  const states = await statesOn(db, day)
    .where('v.is_open', '=', 1)
    .select(['v.organisation_id as id', 'v.parent_id as parentId'])
    .execute()
  const below = Map.groupBy(states, ({ parentId }) => parentId)
  const found = new Set([id])
  for (const above of found) for (const child of below.get(above) ?? []) found.add(child.id)
  return [...found]
}

/** @throws AppError `organisation.gone`; `.notThen` when it was not at work on that day */
export async function getOrganisationOn(
  db: Db,
  id: OrganisationId,
  day: LocalDate,
): Promise<OrganisationOnDay> {
  const row = await getOrganisation(db, id)
  const versions = await listVersions(db, id)
  const index = versions.findLastIndex(({ validFrom }) => validFrom === null || validFrom <= day)
  const version = versions[index]
  const state = await statesOn(db, day)
    .where('v.organisation_id', '=', id)
    .select(['v.parent_id as parentId', 'v.is_open as isOpen'])
    .executeTakeFirst()
  if (!version || state?.isOpen !== 1) throw organisationErrors.notThen({ name: row.name, day })
  const next = versions[index + 1]
  const { parentId } = state
  const count = (await memberCountsOn(db, day)).get(id)
  const above = parentId && (await namesOn(db, [parentId], day)).get(parentId)
  return {
    id,
    name: version.name,
    shortName: version.shortName,
    qualifiedName: (await qualifiedNamesOn(db, [id], day)).get(id) ?? version.name,
    ...{ level: version.level, kind: version.kind, parentName: above ?? null },
    ...{ since: version.validFrom, cause: version.cause, basis: version.basis },
    next: next?.validFrom ? { day: next.validFrom, cause: next.cause, name: next.name } : null,
    ...{ people: count?.people ?? 0, partyMembers: count?.party ?? 0 },
    nameToday: row.name,
    isClosedToday: row.closed_on !== null,
    successors: (await successorsOf(db, id)).filter(({ effectiveOn }) => effectiveOn > day),
  }
}

/** Days offered to look back to, at most. */
const daysOffered = 6

export async function memorableDays(db: Db): Promise<MemorableDays> {
  const { first } = await db
    .selectFrom('organisation_version')
    .select((eb) => eb.fn.min<LocalDate | null>('valid_from').as('first'))
    .executeTakeFirstOrThrow()
  const events = await db
    .selectFrom('reorganisation')
    .select(['effective_on as day', 'kind'])
    .distinct()
    .orderBy('effective_on', 'desc')
    .orderBy('kind')
    .execute()
  const byDay = Map.groupBy(events, ({ day }) => day)
  return {
    firstRecorded: first,
    reorganisations: Array.from(byDay, ([day, some]) => ({
      day,
      kinds: some.map(({ kind }) => kind),
    })).slice(0, daysOffered),
  }
}

/** When an organisation was at work; null: always, or still. */
export interface TimeAtWork {
  readonly from: LocalDate | null
  readonly to: LocalDate | null
}

/** Earliest first: more than one where it ended and was resumed. */
export async function timesAtWork(db: Db, id: OrganisationId): Promise<readonly TimeAtWork[]> {
  const versions = await db
    .selectFrom('organisation_version')
    .select(['valid_from as since', 'is_open as isOpen'])
    .where('organisation_id', '=', id)
    .orderBy('ordinal')
    .execute()
  const times: { from: LocalDate | null; to: LocalDate | null }[] = []
  for (const [at, { since, isOpen }] of versions.entries()) {
    if (isOpen === 0) continue
    const to = versions[at + 1]?.since ?? null
    const last = times.at(-1)
    if (last && last.to === since) last.to = to
    else times.push({ from: since, to })
  }
  return times
}
