import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type {
  ComparisonGroupId,
  ComparisonMemberId,
} from '@shared/features/comparisons/comparisons.ids'
import type { ComparisonSubject, Difference } from '@shared/features/comparisons/comparisons.kinds'
import {
  baseOf,
  type ComparableNode,
  differencesOf,
} from '@shared/features/comparisons/comparisons.rules'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { type SqlBool, sql } from 'kysely'
import { qualifiedNamesOn } from '../organisation/organisation.names.queries'
import { listPersonOptions } from '../people/people.queries'
import { comparisonsStrings as strings } from './comparisons.strings'

/** A member of a group as it is told on a day. */
export interface Member {
  readonly memberId: ComparisonMemberId
  readonly subjectId: OrganisationId | PersonId
  readonly name: string
  readonly detail: string
  readonly gone: string
}

interface MemberRow {
  readonly id: ComparisonMemberId
  readonly organisationId: OrganisationId | null
  readonly personId: PersonId | null
}

/** Of `comparison_member as m`: whether it is in its group in a year, and not away just then. */
export const isThere = (year: number) => sql<SqlBool>`
  m.first_year <= ${year} and (m.last_year is null or m.last_year >= ${year})
  and not exists (select 1 from comparison_absence as a
    where a.member_id = m.id and a.first_year <= ${year} and a.last_year >= ${year})`

/** Members of a year, in the order of the group. */
export const memberRows = (
  db: Db,
  { id, year }: { readonly id: ComparisonGroupId; readonly year: number },
): Promise<readonly MemberRow[]> =>
  db
    .selectFrom('comparison_member as m')
    .where('group_id', '=', id)
    .where(isThere(year))
    .select(['id', 'organisation_id as organisationId', 'person_id as personId'])
    .orderBy('position')
    .execute()

/** @param day names, levels and types are those of this day */
export async function tellMembers(
  db: Db,
  rows: readonly MemberRow[],
  day: LocalDate,
): Promise<{ readonly members: readonly Member[]; readonly differences: readonly Difference[] }> {
  const organisations = rows.flatMap(({ organisationId }) => organisationId ?? [])
  const people = rows.flatMap(({ personId }) => personId ?? [])
  if (people.length > 0) return tellPeople(db, rows, people)
  const names = await qualifiedNamesOn(db, organisations, day)
  const nodes = await nodesOn(db, organisations, day)
  const members = rows.flatMap(({ id, organisationId }) => {
    const node = organisationId && nodes.get(organisationId)
    if (!organisationId || !node) return []
    const detail = strings.likeDetail(node.level, node.kind)
    const gone = node.isOpen ? '' : strings.goneByDay(day)
    return {
      memberId: id,
      subjectId: organisationId,
      name: names.get(organisationId) ?? '',
      detail,
      gone,
    }
  })
  return { members, differences: differencesAmong(nodes, organisations) }
}

/** In what organisations differ on a day, for one that is about to join. */
export async function differencesOn(
  db: Db,
  ids: readonly OrganisationId[],
  day: LocalDate,
): Promise<readonly Difference[]> {
  return differencesAmong(await nodesOn(db, ids, day), ids)
}

type Nodes = ReadonlyMap<OrganisationId, ComparableNode & { readonly isOpen: boolean }>

function differencesAmong(nodes: Nodes, ids: readonly OrganisationId[]): readonly Difference[] {
  return differencesOf(
    ids.flatMap((id) => {
      const node = nodes.get(id)
      return node ? { level: node.level, kind: node.kind, baseId: baseOf(nodes, id) } : []
    }),
  )
}

async function tellPeople(db: Db, rows: readonly MemberRow[], ids: readonly PersonId[]) {
  const options = new Map((await listPersonOptions(db, ids)).map((person) => [person.id, person]))
  const party = new Map(
    (
      await db
        .selectFrom('person')
        .where('id', 'in', ids)
        .select(['id', 'is_party_member as isPartyMember'])
        .execute()
    ).map(({ id, isPartyMember }) => [id, isPartyMember === 1]),
  )
  const members = rows.flatMap(({ id, personId }) => {
    const person = personId && options.get(personId)
    if (!personId || !person) return []
    const standing = party.get(personId) ? strings.partyMember : strings.masses
    const detail = [standing, person.organisation].filter(Boolean).join(' · ')
    return { memberId: id, subjectId: personId, name: person.fullName, detail, gone: '' }
  })
  const isMixed = new Set(party.values()).size > 1
  return { members, differences: isMixed ? (['membership'] as const) : [] }
}

/** These organisations and all above them, as they were on a day; before their time, as they began. */
async function nodesOn(db: Db, ids: readonly OrganisationId[], day: LocalDate): Promise<Nodes> {
  const nodes = new Map<OrganisationId, ComparableNode & { readonly isOpen: boolean }>()
  for (let wanted: readonly OrganisationId[] = ids; wanted.length > 0; ) {
    const rows = await statesOf(db, wanted, day)
    for (const { isOpen, ...row } of rows) nodes.set(row.id, { ...row, isOpen: isOpen === 1 })
    wanted = rows.flatMap(({ parentId }) => (parentId && !nodes.has(parentId) ? parentId : []))
  }
  return nodes
}

const statesOf = (db: Db, ids: readonly OrganisationId[], day: LocalDate) =>
  db
    .selectFrom('organisation_version as v')
    .where(
      sql<SqlBool>`v.organisation_id in (select value from json_each(${JSON.stringify(ids)}))
        and v.ordinal = coalesce(
          (select max(w.ordinal) from organisation_version as w
            where w.organisation_id = v.organisation_id
              and (w.valid_from is null or w.valid_from <= ${day})),
          (select min(w.ordinal) from organisation_version as w
            where w.organisation_id = v.organisation_id))`,
    )
    .select([
      'v.organisation_id as id',
      'v.parent_id as parentId',
      'v.level',
      'v.kind',
      'v.is_open as isOpen',
    ])
    .execute()

/** The member column of a subject. */
export const subjectColumns = (
  subject: ComparisonSubject,
  subjectId: OrganisationId | PersonId,
): { organisation_id: OrganisationId | null; person_id: PersonId | null } =>
  subject === 'organisation'
    ? { organisation_id: subjectId as OrganisationId, person_id: null }
    : { organisation_id: null, person_id: subjectId as PersonId }
