import type { PeopleFilter } from '@shared/features/people/people.contract'
import type { MissingData, Standing } from '@shared/features/people/people.kinds'
import { type RawBuilder, type SqlBool, sql } from 'kysely'

// What migration 0014 (find-people.ts) put into the index of people, asked for in the terms of FTS5:
// trigrams of the folded text, and behind it one private-use character per slot.

/** How many values each slot has; a value is one character. */
const slotSizes = [64, 3, 4, 4, 4, 4] as const
const [categorySlot, genderSlot, partySlot, unionsSlot, knownSlot, partyDataSlot] = [
  ...[0, 1, 2, 3, 4, 5],
] as [0, 1, 2, 3, 4, 5]
const firstMark = 0xe000
/** Letters that one word of the index is made of. */
const gram = 3

/** In one slot, the values that are wanted. */
type Wanted = readonly [slot: number, values: readonly number[]]

/**
 * An expression that is true of everyone with these words and attributes, and of few others: what
 * it yields is checked against the rows.
 *
 * @param words folded, without blanks
 * @returns null when the index has nothing to say
 */
export function indexExpression(
  words: readonly string[],
  filter: Partial<PeopleFilter>,
): string | null {
  const terms = [...words.map(wordTerms), ...attributeTerms(wantedBy(filter))].filter(
    (alternatives) => alternatives.length > 0,
  )
  if (terms.length === 0) return null
  return [...new Set(terms.flatMap((all) => all.map(anyOf)))].join(' AND ')
}

/**
 * What must hold of the indexed text itself, `found`, of everyone with these words and attributes:
 * for whoever reads the texts one by one. Categories are left out, of which it knows too little.
 */
export const textConditions = (
  words: readonly string[],
  filter: Partial<PeopleFilter>,
): readonly RawBuilder<SqlBool>[] => [
  ...words.map((word) => {
    const part = Array.from(word).length < gram ? ` ${word}` : word
    return sql<SqlBool>`instr(found, ${part}) > 0`
  }),
  ...wantedBy(filter)
    .filter(([slot]) => slot !== categorySlot)
    .map(([slot, values]) => {
      const marks = values.map((value) => sql`instr(found, ${markOf(slot, value)}) > 0`)
      return sql<SqlBool>`(${sql.join(marks, sql` or `)})`
    }),
]

/** Whether those conditions are true of nobody else. */
export const areTextsExact = ({ category, missing }: Partial<PeopleFilter>): boolean =>
  !category && missing !== 'category' && missing !== 'organisation'

/**
 * Whether an expression is true of nobody else: longer words are indexed by their parts, which may
 * stand apart, and of categories only a number that others share.
 */
export const isIndexExact = (words: readonly string[], filter: Partial<PeopleFilter>): boolean =>
  words.every((word) => Array.from(word).length <= gram) && areTextsExact(filter)

/** All of the outer, any one of the inner. */
type Terms = readonly (readonly string[])[]

const anyOf = (tokens: readonly string[]): string => {
  const quoted = tokens.map((token) => `"${token.replaceAll('"', '""')}"`)
  return quoted.length === 1 ? quoted.join('') : `(${quoted.join(' OR ')})`
}

/** Three letters and more are found anywhere in a word, fewer at its beginning. */
function wordTerms(word: string): Terms {
  const letters = Array.from(word)
  if (letters.length === 1) return [Array.from(secondLetters, (next) => ` ${word}${next}`)]
  if (letters.length < gram) return [[` ${word}`]]
  return letters.slice(gram - 1).map((_, at) => [letters.slice(at, at + gram).join('')])
}

/** What may follow the first letter of a folded word; the blank ends a word of one letter. */
const secondLetters = " abcdefghijklmnopqrstuvwxyz0123456789.,'-()/&"

function wantedBy({ gender, category, standing, missing }: Partial<PeopleFilter>): Wanted[] {
  return [
    gender ? ([genderSlot, [gender === 'male' ? 1 : 2]] as const) : null,
    category ? ([categorySlot, [categoryValue(category)]] as const) : null,
    standing ? ofStanding[standing] : null,
    missing ? ofMissing[missing] : null,
  ].filter((wanted) => wanted !== null)
}

const ofStanding: Readonly<Record<Standing, Wanted>> = {
  party: [partySlot, [2, 3]],
  'non-party': [partySlot, [0]],
  ended: [partySlot, [1, 3]],
  'youth-union': [unionsSlot, [2, 3]],
  association: [unionsSlot, [1, 3]],
}

const ofMissing: Readonly<Record<MissingData, Wanted | null>> = {
  category: [categorySlot, [categoryValue('')]],
  gender: [genderSlot, [0]],
  birthDate: [knownSlot, [2, 3]],
  citizenNumber: [knownSlot, [1, 3]],
  partyCard: [partyDataSlot, [2, 3]],
  joinedOn: [partyDataSlot, [1, 3]],
  organisation: null,
}

/** Categories are free text: a small number tells most of them apart. */
function categoryValue(category: string): number {
  const letters = Array.from(category)
  return ((letters[0]?.codePointAt(0) ?? 0) * 31 + letters.length) % slotSizes[categorySlot]
}

/** Marks are indexed three in a row like letters, so one slot is asked for with its neighbours. */
function attributeTerms(wanted: readonly Wanted[]): Terms[] {
  return wanted.map(([slot, values]) => {
    // The slot of categories has many values: no neighbour if it can be helped.
    const start =
      slot === categorySlot ? 0 : Math.min(Math.max(slot - 1, 1), slotSizes.length - gram)
    const row = Array.from({ length: gram }, (_, at) => start + at)
    const choices = row.map((each) => (each === slot ? values : allValues(each)))
    return [choices.reduce<string[]>(combine(row), [''])]
  })
}

const allValues = (slot: number) =>
  Array.from({ length: slotSizes[slot] ?? 0 }, (_, value) => value)

const combine =
  (row: readonly number[]) =>
  (tokens: string[], values: readonly number[], at: number): string[] =>
    tokens.flatMap((token) => values.map((value) => token + markOf(row[at] ?? 0, value)))

const markOf = (slot: number, value: number) => String.fromCodePoint(firstMark + slot * 64 + value)
