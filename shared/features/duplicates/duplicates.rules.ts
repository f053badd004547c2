import type { PartialDate } from '@shared/core/partial-date'
import { type NameLikeness, nameLikeness } from '@shared/core/vietnamese-likeness'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Gender } from '@shared/features/people/people.kinds'

/** What two records are compared by. */
export interface Comparable {
  readonly fullName: string
  readonly birthDate: PartialDate | null
  readonly gender: Gender | null
  readonly partyCard: string | null
  readonly citizenNumber: string | null
  /** Where they are now. */
  readonly organisationId: OrganisationId | null
}

/** Why two records may be one person, and what speaks against it; each has its words. */
export type LikenessReason =
  | 'same-number'
  | 'same-name'
  | 'name-spelling'
  | 'name-bare'
  | 'name-initials'
  | 'name-slip'
  | 'same-birth'
  | 'birth-swapped'
  | 'birth-partial'
  | 'birth-missing'
  | 'same-unit'
  | 'other-name'
  | 'other-number'
  | 'other-birth'
  | 'other-gender'

/** They speak against, and are shown apart from the others. */
export const doubts: readonly LikenessReason[] = [
  'other-name',
  'other-number',
  'other-birth',
  'other-gender',
]

export interface Likeness {
  /** 1–100; only for order and for the word beside it, it is no probability. */
  readonly score: number
  readonly reasons: readonly LikenessReason[]
}

/** Fainter likenesses are not worth a clerk's time. */
export const FAINTEST = 40

/**
 * How much two records look like one person, or null. Equal names are common (Nguyễn Văn An), so a
 * name alone is never enough: the number, the day of birth or the unit must speak for it too.
 */
export function likeness(a: Comparable, b: Comparable): Likeness | null {
  const name = nameLikeness(a.fullName, b.fullName)
  const birth = birthLikeness(a.birthDate, b.birthDate)
  const number = numberLikeness(a, b)
  const isSameUnit = a.organisationId !== null && a.organisationId === b.organisationId
  const base =
    number === 'same'
      ? scoreOfSameNumber(name, birth)
      : scoreOfName({ name, birth, isSameUnit, isOtherNumber: number === 'other' })
  const isOtherGender = a.gender !== null && b.gender !== null && a.gender !== b.gender
  const score = Math.min(100, base - (isOtherGender ? 15 : 0))
  if (score < FAINTEST) return null
  const reasons: LikenessReason[] = [
    ...(number === 'same' ? (['same-number'] as const) : []),
    name === null ? 'other-name' : nameReasons[name],
    ...birthReasons[birth],
    ...(isSameUnit ? (['same-unit'] as const) : []),
    ...(number === 'other' ? (['other-number'] as const) : []),
    ...(isOtherGender ? (['other-gender'] as const) : []),
  ]
  return { score, reasons }
}

const nameReasons: Readonly<Record<NameLikeness, LikenessReason>> = {
  same: 'same-name',
  spelling: 'name-spelling',
  bare: 'name-bare',
  initials: 'name-initials',
  slip: 'name-slip',
}

type BirthLikeness = 'same' | 'swapped' | 'partial' | 'missing' | 'other'

const birthReasons: Readonly<Record<BirthLikeness, readonly LikenessReason[]>> = {
  same: ['same-birth'],
  swapped: ['birth-swapped'],
  partial: ['birth-partial'],
  missing: ['birth-missing'],
  other: ['other-birth'],
}

/** A year alone agrees with every day of that year, and says little. */
export function birthLikeness(a: PartialDate | null, b: PartialDate | null): BirthLikeness {
  if (a === null || b === null) return 'missing'
  const isWhole = a.length === 10 && b.length === 10
  if (isWhole && a === b) return 'same'
  if (!isWhole) return a.startsWith(b) || b.startsWith(a) ? 'partial' : 'other'
  return a.slice(0, 4) === b.slice(0, 4) &&
    a.slice(5, 7) === b.slice(8) &&
    a.slice(8) === b.slice(5, 7)
    ? 'swapped'
    : 'other'
}

/**
 * Card and citizen numbers as digits. Since 2025 a card carries the citizen number (12 digits, HD
 * 38-HD/BTCTW), before it had 8: the two forms say nothing about each other. Excel drops a leading
 * nought, so 11 and 7 digits are completed.
 */
export function numbersOf({
  partyCard,
  citizenNumber,
}: Pick<Comparable, 'partyCard' | 'citizenNumber'>): readonly string[] {
  return [partyCard, citizenNumber].flatMap((number) => {
    const digits = (number ?? '').replace(/\D/gu, '')
    if (digits.length < 7) return []
    return digits.length === 11 || digits.length === 7 ? `0${digits}` : digits
  })
}

function numberLikeness(a: Comparable, b: Comparable): 'same' | 'other' | 'unknown' {
  const [ofA, ofB] = [numbersOf(a), numbersOf(b)]
  if (ofA.some((number) => ofB.includes(number))) return 'same'
  const isComparable = ofA.some((one) => ofB.some((other) => one.length === other.length))
  return isComparable ? 'other' : 'unknown'
}

function scoreOfSameNumber(name: NameLikeness | null, birth: BirthLikeness): number {
  if (name !== null) return birth === 'other' ? 85 : birth === 'same' ? 100 : 95
  return birth === 'same' ? 80 : 60
}

interface ByName {
  readonly name: NameLikeness | null
  readonly birth: BirthLikeness
  readonly isSameUnit: boolean
  readonly isOtherNumber: boolean
}

/** [in other units, in the same unit]; 0: not worth showing. */
type Scores = Readonly<Record<NameLikeness, readonly [number, number]>>

const scoresByBirth: Readonly<Record<BirthLikeness, Scores>> = {
  same: { same: [90, 95], spelling: [88, 93], bare: [75, 80], initials: [78, 85], slip: [0, 65] },
  swapped: { same: [70, 80], spelling: [68, 78], bare: [0, 60], initials: [0, 55], slip: [0, 0] },
  partial: { same: [40, 65], spelling: [40, 63], bare: [0, 50], initials: [0, 50], slip: [0, 0] },
  missing: { same: [0, 55], spelling: [0, 53], bare: [0, 45], initials: [0, 45], slip: [0, 0] },
  other: { same: [0, 0], spelling: [0, 0], bare: [0, 0], initials: [0, 0], slip: [0, 0] },
}

function scoreOfName({ name, birth, isSameUnit, isOtherNumber }: ByName): number {
  if (name === null) return 0
  const score = scoresByBirth[birth][name][isSameUnit ? 1 : 0]
  if (!isOtherNumber) return score
  // Two numbers are two people, unless all else agrees: then one of them may be mistyped.
  return birth === 'same' && isSameUnit && (name === 'same' || name === 'spelling') ? score - 45 : 0
}
