import { nameSortKey } from '@shared/core/vietnamese-names'
import { personSearchText } from '@shared/features/people/people.rules'
import { inventName } from './names.catalogue'
import type { Random } from './random'
import type { DataSet } from './sets'

/** Columns of `person` and `membership` that differ from their defaults. */
export type PersonRow = ReturnType<typeof inventPerson>
export type MembershipRow = ReturnType<ReturnType<typeof spellOf>>

export interface InventedPerson {
  readonly person: PersonRow
  /** The present one last. */
  readonly memberships: readonly MembershipRow[]
}

const categories = ['Cán bộ', 'Công chức', 'Viên chức', 'Viên chức', 'Người lao động', 'Người dân']
const positions = ['Bí thư chi bộ', 'Phó Bí thư chi bộ', 'Cấp ủy viên']

/** As an office that has kept records for years: most is known, some is missing. */
export function* inventPeople(
  set: DataSet,
  cells: readonly string[],
  random: Random,
): Generator<InventedPerson> {
  const sortKeys = new Map<string, string>()
  for (let number = 0; number < set.people; number += 1) {
    const gender = random.isLikely(0.5) ? 'male' : 'female'
    const name = inventName(random, gender)
    const sortKey = sortKeys.get(name) ?? nameSortKey(name)
    sortKeys.set(name, sortKey)
    const isParty = random.isLikely(set.partyMembers / set.people)
    const person = inventPerson(random, { name, sortKey, gender, isParty })
    yield { person, memberships: inventMemberships(random, person.id, cells) }
  }
}

interface Known {
  readonly name: string
  readonly sortKey: string
  readonly gender: 'male' | 'female'
  readonly isParty: boolean
}

function inventPerson(random: Random, { name, sortKey, gender, isParty }: Known) {
  const card = isParty && random.isLikely(0.97) ? random.digits(12) : null
  return {
    id: random.uuid<string>(),
    full_name: name,
    sort_key: sortKey,
    search_text: personSearchText(name, card),
    gender: random.isLikely(0.98) ? gender : null,
    birth_date: random.isLikely(0.9) ? random.day(1960, 2002) : null,
    category: random.isLikely(0.03) ? '' : random.pick(categories),
    is_party_member: isParty ? 1 : 0,
    party_card: card,
    joined_on: isParty && random.isLikely(0.95) ? random.day(1985, 2023) : null,
    official_on: null,
    note: '',
  }
}

/** One in ten was somewhere else before; one in fifty belongs to no organisation now. */
function inventMemberships(
  random: Random,
  personId: string,
  cells: readonly string[],
): MembershipRow[] {
  const spell = spellOf(random, personId, cells)
  const position = random.isLikely(0.02) ? random.pick(positions) : ''
  const since = random.isLikely(0.7) ? random.day(2005, 2024) : null
  const earlier = since !== null && random.isLikely(0.14) ? [spell(null, since, '')] : []
  if (random.isLikely(0.02)) return earlier
  return [...earlier, spell(since, null, position)]
}

const spellOf =
  (random: Random, personId: string, cells: readonly string[]) =>
  (from: string | null, to: string | null, position: string) => ({
    id: random.uuid<string>(),
    person_id: personId,
    organisation_id: random.pick(cells),
    position,
    valid_from: from,
    valid_to: to,
  })
