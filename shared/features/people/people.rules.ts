import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import { fold } from '@shared/core/vietnamese-fold'
import { peopleProblems } from './people.strings'

interface LifeDates {
  readonly birthDate: PartialDate | null
  readonly joinedOn: PartialDate | null
  readonly officialOn: PartialDate | null
}

export interface DateProblem {
  readonly field: keyof LifeDates
  /** Vietnamese, beside the field. */
  readonly problem: string
}

/**
 * The first thing wrong with the days of a life, or null. Only what cannot be: a birth year alone
 * never contradicts a day of the same year.
 */
export function dateProblem(
  { birthDate, joinedOn, officialOn }: LifeDates,
  today: LocalDate,
): DateProblem | null {
  const { inTheFuture, joinedBeforeBirth, officialBeforeJoined } = peopleProblems
  if (isAfter(birthDate, today)) return { field: 'birthDate', problem: inTheFuture }
  if (isAfter(joinedOn, today)) return { field: 'joinedOn', problem: inTheFuture }
  if (isAfter(officialOn, today)) return { field: 'officialOn', problem: inTheFuture }
  if (isAfter(birthDate, joinedOn)) return { field: 'joinedOn', problem: joinedBeforeBirth }
  if (isAfter(joinedOn, officialOn)) return { field: 'officialOn', problem: officialBeforeJoined }
  return null
}

/** Certainly after: compared only as far as both are known. */
function isAfter(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const known = Math.min(a.length, b.length)
  return a.slice(0, known) > b.slice(0, known)
}

/**
 * A card number as the Party writes it: 12 digits, the same as the citizen number
 * (HD 38-HD/BTCTW, 2025), or 8 digits in two groups, “12 345678”, on the cards before.
 * Others are kept too, as typed; the form only asks to look again.
 */
export const isUsualCard = (card: string): boolean => /^(\d{12}|\d{2} ?\d{6})$/u.test(card)

/** Enough to tell two cards apart, not enough to use one: “•••••512”. */
export function maskCard(card: string): string {
  const shown = 3
  return card.length <= shown ? hidden.repeat(card.length) : hidden.repeat(5) + card.slice(-shown)
}
const hidden = '\u2022'

/** What a search for a person looks in: the name, and the card number with and without its blank. */
export function personSearchText(fullName: string, partyCard: string | null): string {
  if (partyCard === null) return fold(fullName)
  const joined = partyCard.replaceAll(' ', '')
  return fold([fullName, partyCard, ...(joined === partyCard ? [] : [joined])].join(' '))
}
