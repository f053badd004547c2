import { isAbbreviated, nameKey } from '@shared/core/vietnamese-likeness'

/** A value of a column of `person`, as stored. */
export type StoredValue = string | number | null

/** What the database itself keeps; the rest of a record is chosen column by column. */
export const ownColumns: readonly string[] = ['ord', 'id', 'sort_key', 'search_text']

/** Kept from all records, one under the other: nothing a clerk once noted is lost. */
export const joinedColumn = 'note'

/** They say one thing together: whoever left the Party is no member, from a day on. */
const membershipColumns: readonly string[] = ['is_party_member', 'party_end', 'party_ended_on']

/** The notes of all records, each once. */
export const joinNotes = (notes: readonly string[]): string =>
  [...new Set(notes.map((note) => note.trim()).filter(Boolean))].join('\n')

export type StoredPerson = Readonly<Record<string, StoredValue>>

/**
 * Which record to take a column from unless the clerk says otherwise: the fuller and more precise
 * one; the first where they are alike.
 *
 * @returns the place in `people`
 */
export function suggestedSource(column: string, people: readonly StoredPerson[]): number {
  if (membershipColumns.includes(column)) return membershipSource(people)
  const weights = people.map((person) => weightOf(column, person[column] ?? null))
  return weights.indexOf(Math.max(...weights))
}

/**
 * An old record knows nothing of the end, so the end is the later news, of several the last one;
 * only whoever was admitted after it is a member again. Nobody is admitted after death.
 */
function membershipSource(people: readonly StoredPerson[]): number {
  const dead = people.findIndex(({ party_end }) => party_end === 'died')
  if (dead >= 0) return dead
  const ends = people.map(({ party_end, party_ended_on }) =>
    party_end == null ? null : String(party_ended_on ?? ''),
  )
  const last = ends.reduce((a, b) => (b !== null && (a === null || b > a) ? b : a), null)
  const member = people.findIndex(
    ({ is_party_member, joined_on }) =>
      is_party_member === 1 && (last === null || isLater(joined_on, last)),
  )
  if (member >= 0) return member
  return last === null ? 0 : ends.indexOf(last)
}

/** Later for sure: 2021 is not later than 05/2021. */
const isLater = (joinedOn: StoredValue | undefined, end: string): boolean =>
  typeof joinedOn === 'string' && end !== '' && joinedOn > end && !joinedOn.startsWith(end)

function weightOf(column: string, value: StoredValue): number {
  if (typeof value === 'number') return value
  if (value === null || value.trim() === '') return -1
  if (column === 'full_name') return nameWeight(value)
  // 12 digits are the card of 2025, a longer date is a more precise one, a longer text says more.
  return value.length
}

/** A name in full, with its marks, and not shouted, before one that is longer. */
function nameWeight(name: string): number {
  const isInFull = !isAbbreviated(nameKey(name))
  const hasMarks = /[^\u0020-\u007e]/u.test(name)
  const isShouted = name === name.toUpperCase()
  return (isInFull ? 4000 : 0) + (hasMarks ? 2000 : 0) + (isShouted ? 0 : 1000) + name.length
}
