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

/** What cannot be about the day Party membership ended, or null. */
export function partyEndProblem(
  { joinedOn, officialOn }: Pick<LifeDates, 'joinedOn' | 'officialOn'>,
  endedOn: PartialDate | null,
  today: LocalDate,
): string | null {
  if (isAfter(endedOn, today)) return peopleProblems.inTheFuture
  return isAfter(officialOn ?? joinedOn, endedOn) ? peopleProblems.endedBeforeJoined : null
}

/** Certainly after: compared only as far as both are known. */
function isAfter(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const known = Math.min(a.length, b.length)
  return a.slice(0, known) > b.slice(0, known)
}

/** What a search for a person looks in: the name, and the card number with and without its blank. */
export function personSearchText(fullName: string, partyCard: string | null): string {
  if (partyCard === null) return fold(fullName)
  const joined = partyCard.replaceAll(' ', '')
  return fold([fullName, partyCard, ...(joined === partyCard ? [] : [joined])].join(' '))
}

/**
 * What looks odd about Party dates that may still be true: admitted before the eighteenth birthday
 * (Điều lệ Đảng, Art. 1), or full member before twelve months of probation (Art. 5). Only what is
 * certain from the precision known.
 */
export function partyDateDoubt({ birthDate, joinedOn, officialOn }: LifeDates): string | null {
  if (isAfter(yearsLater(birthDate, 18), joinedOn)) return peopleProblems.joinedUnder18
  if (isAfter(yearsLater(joinedOn, 1), officialOn)) return peopleProblems.shortProbation
  return null
}

const yearsLater = (date: PartialDate | null, years: number): string | null =>
  date && `${Number(date.slice(0, 4)) + years}${date.slice(4)}`

/** Whoever is a member now has not ended it; and an end without a reason is none. */
export const settledEnd = <End>(person: {
  readonly isPartyMember: boolean
  readonly partyEnd: End | null
  readonly partyEndedOn: PartialDate | null
}) =>
  person.isPartyMember || person.partyEnd === null
    ? { partyEnd: null, partyEndedOn: null }
    : { partyEnd: person.partyEnd, partyEndedOn: person.partyEndedOn }
