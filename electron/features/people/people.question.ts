import type { Db } from '@electron/database/database'
import { fold } from '@shared/core/vietnamese-fold'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PeopleFilter } from '@shared/features/people/people.contract'
import type { PersonId } from '@shared/features/people/people.ids'
import type { MissingData, Standing } from '@shared/features/people/people.kinds'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { subtreeIds } from '../organisation/organisation.queries'
import type { Branch } from './people.branch'
import type { Question } from './people.find'
import { areTextsExact, indexExpression, isIndexExact, textConditions } from './people.index'

type Condition = RawBuilder<SqlBool>

export interface PeopleWhere extends Partial<PeopleFilter> {
  /** Of these only; null: of all. */
  readonly ids?: readonly PersonId[] | null
}

/** What must hold of the people a filter is about, and where to look for them. */
export async function questionOf(db: Db, filter: PeopleWhere): Promise<Question> {
  const { gender, category, standing, missing, ids, position } = filter
  const words = fold(filter.text ?? '')
    .split(' ')
    .filter(Boolean)
  const place = await placeCondition(db, filter)
  const ofPerson = [
    ...words.map(hasWord),
    gender ? sql<SqlBool>`p.gender = ${gender}` : null,
    category ? sql<SqlBool>`p.category = ${category}` : null,
    standing ? is[standing] : null,
    missing && missing !== 'organisation' ? lacks[missing] : null,
    ids ? sql<SqlBool>`p.id in (${listed(ids)})` : null,
  ]
  const ofMembership = [
    place?.condition ?? null,
    position ? sql<SqlBool>`m.position = ${position}` : null,
    missing === 'organisation' ? sql<SqlBool>`m.id is null` : null,
  ].filter((condition) => condition !== null)
  return {
    conditions: {
      all: [...ofMembership, ...ofPerson.filter((condition) => condition !== null)],
      useMembership: ofMembership.length > 0,
    },
    hits: indexExpression(words, filter),
    isExact: ofMembership.length === 0 && !ids && isIndexExact(words, filter),
    texts: textConditions(words, filter),
    areTextsExact: !position && !ids && areTextsExact(filter),
    branch: place?.branch ?? null,
    within: [
      ...(ids ? [{ ords: sql`select ord from person where id in (${listed(ids)})` }] : []),
      ...(position ? [{ ords: ordsOfMembers(sql`position = ${position}`) }] : []),
      ...(missing === 'organisation'
        ? [{ ords: sql`select ord from person_search_unplaced` }]
        : []),
    ],
  }
}

/** A list of any length as one parameter: a statement per length would be compiled anew each time. */
const listed = (ids: readonly string[]) => sql`select value from json_each(${JSON.stringify(ids)})`

const ordsOfMembers = (condition: RawBuilder<unknown>) =>
  sql`select p.ord from membership as m join person as p on p.id = m.person_id
    where m.valid_to is null and m.${condition}`

/** Three letters and more anywhere in a word (“004512” of a card), fewer at the beginning of one. */
const hasWord = (word: string): Condition =>
  Array.from(word).length < 3
    ? sql`instr(' ' || p.search_text, ${` ${word}`}) > 0`
    : sql`instr(p.search_text, ${word}) > 0`

const is: Readonly<Record<Standing, Condition>> = {
  party: sql`p.is_party_member = 1`,
  'non-party': sql`p.is_party_member = 0 and p.party_end is null`,
  'youth-union': sql`p.is_youth_union_member = 1`,
  association: sql`p.is_association_member = 1`,
  ended: sql`p.party_end is not null`,
}

const lacks: Readonly<Record<Exclude<MissingData, 'organisation'>, Condition>> = {
  birthDate: sql`p.birth_date is null`,
  gender: sql`p.gender is null`,
  category: sql`p.category = ''`,
  partyCard: sql`p.is_party_member = 1 and p.party_card is null`,
  citizenNumber: sql`p.citizen_number is null`,
  joinedOn: sql`p.is_party_member = 1 and p.joined_on is null`,
}

interface Place {
  readonly condition: Condition
  readonly branch: Branch | null
}

async function placeCondition(
  db: Db,
  { organisationId, withSubtree = true }: PeopleWhere,
): Promise<Place | null> {
  if (!organisationId) return null
  if (withSubtree && (await isWholeTree(db, organisationId)))
    return { condition: sql`m.id is not null`, branch: null }
  const ids = withSubtree ? await subtreeIds(db, organisationId) : [organisationId]
  const { people } = await db
    .selectFrom('member_tally')
    .where(sql<SqlBool>`organisation_id in (${listed(ids)})`)
    .select((eb) => eb.fn.sum<number | null>('people').as('people'))
    .executeTakeFirstOrThrow()
  return {
    condition: sql`m.organisation_id in (${listed(ids)})`,
    branch: { ids, people: people ?? 0 },
  }
}

/** The only organisation that stands under none: everyone who belongs anywhere belongs below it. */
async function isWholeTree(db: Db, id: OrganisationId): Promise<boolean> {
  const roots = await db
    .selectFrom('organisation')
    .select('id')
    .where('parent_id', 'is', null)
    .limit(2)
    .execute()
  return roots.length === 1 && roots[0]?.id === id
}
