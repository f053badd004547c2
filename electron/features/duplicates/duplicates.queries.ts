import type { Db } from '@electron/database/database'
import {
  type DismissedPair,
  type DuplicateGroup,
  MOST_PAIRS,
  type Pair,
  type SimilarTo,
} from '@shared/features/duplicates/duplicates.contract'
import {
  groupPairs,
  membersOf,
  type ScoredPair,
} from '@shared/features/duplicates/duplicates.groups'
import {
  type Comparable,
  type LikenessReason,
  likeness,
} from '@shared/features/duplicates/duplicates.rules'
import type { PersonOption } from '@shared/features/people/people.contract'
import type { PersonId } from '@shared/features/people/people.ids'
import { listPersonOptions, searchPeople } from '../people/people.queries'

export interface KnownPerson extends Comparable {
  readonly id: PersonId
  readonly ord: number
}

const comparables = (db: Db) =>
  db
    .selectFrom('person as p')
    .leftJoin('membership as m', (join) =>
      join.onRef('m.person_id', '=', 'p.id').on('m.valid_to', 'is', null),
    )
    .select([
      'p.id',
      'p.ord',
      'p.full_name as fullName',
      'p.birth_date as birthDate',
      'p.gender',
      'p.party_card as partyCard',
      'p.citizen_number as citizenNumber',
      'm.organisation_id as organisationId',
    ])

export const peopleByOrd = (db: Db, ords: readonly number[]): Promise<KnownPerson[]> =>
  comparables(db).where('p.ord', 'in', ords).execute()

export const peopleById = (db: Db, ids: readonly PersonId[]): Promise<KnownPerson[]> =>
  comparables(db).where('p.id', 'in', ids).execute()

export interface LikePair extends ScoredPair<PersonId> {
  readonly reasons: readonly LikenessReason[]
}

/** The pairs as they stand now, grouped; those merged, dismissed or no longer alike are gone. */
export async function reviewPairs(db: Db, pairs: readonly Pair[]): Promise<DuplicateGroup[]> {
  const ids = [...new Set(pairs.flat())]
  if (ids.length === 0) return []
  const known = new Map((await peopleById(db, ids)).map((person) => [person.id, person]))
  const dismissed = await dismissedKeys(db)
  const standing = pairs.flatMap((pair): LikePair[] => {
    const [a, b] = [known.get(pair[0]), known.get(pair[1])]
    const alike = a && b && !dismissed.has(pairKey(pair)) ? likeness(a, b) : null
    return alike ? [{ ids: pair, ...alike }] : []
  })
  const groups = groupPairs<PersonId, LikePair>(standing)
  const shown = await listPersonOptions(db, [...new Set(groups.flatMap(membersOf))])
  const options = new Map(shown.map((option) => [option.id, option]))
  return groups.map((group) => toGroup(group, options))
}

function toGroup(
  group: readonly LikePair[],
  options: ReadonlyMap<PersonId, PersonOption>,
): DuplicateGroup {
  return {
    people: membersOf(group).flatMap((id) => options.get(id) ?? []),
    score: group[0]?.score ?? 0,
    reasons: [...new Set(group.flatMap(({ reasons }) => reasons))],
  }
}

/** Two ids as one key, whichever comes first. */
export const pairKey = ([a, b]: Pair): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

async function dismissedKeys(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('duplicate_dismissal')
    .select(['first_id', 'second_id'])
    .execute()
  return new Set(rows.map((row) => pairKey([row.first_id, row.second_id])))
}

export async function listDismissed(db: Db): Promise<DismissedPair[]> {
  const rows = await db
    .selectFrom('duplicate_dismissal')
    .selectAll()
    .orderBy('dismissed_on', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_PAIRS)
    .execute()
  const ids = [...new Set(rows.flatMap((row) => [row.first_id, row.second_id]))]
  const options = new Map((await listPersonOptions(db, ids)).map((option) => [option.id, option]))
  return rows.flatMap(({ id, first_id, second_id, reason, dismissed_on }) => {
    const [first, second] = [options.get(first_id), options.get(second_id)]
    if (!first || !second) return []
    return [
      { id: id as DismissedPair['id'], people: [first, second], reason, dismissedOn: dismissed_on },
    ]
  })
}

/** Enough to be worth interrupting someone who types. */
const WORTH_A_WORD = 55
const MOST_SIMILAR = 3
const namesakesRead = 200

/** Those on file who may be the person being typed in: by their numbers, and by the name in any order. */
export async function similarPeople(db: Db, typed: SimilarTo): Promise<PersonOption[]> {
  const person: Comparable = { ...typed, gender: null }
  const text = typed.fullName.trim()
  const namesakes = text.includes(' ')
    ? await searchPeople(db, { text, organisationId: null, limit: namesakesRead })
    : []
  const numbers = [typed.partyCard, typed.citizenNumber].filter((number) => number !== null)
  const byNumber =
    numbers.length > 0
      ? await comparables(db)
          .where((eb) =>
            eb.or([eb('p.party_card', 'in', numbers), eb('p.citizen_number', 'in', numbers)]),
          )
          .execute()
      : []
  const byName = await peopleById(
    db,
    namesakes.map(({ id }) => id),
  )
  const alike = new Map<PersonId, number>()
  for (const known of [...byNumber, ...byName]) {
    const { score } = likeness(known, person) ?? { score: 0 }
    if (score >= WORTH_A_WORD) alike.set(known.id, score)
  }
  const strongest = [...alike].toSorted(([, a], [, b]) => b - a).slice(0, MOST_SIMILAR)
  return listPersonOptions(
    db,
    strongest.map(([id]) => id),
  )
}
