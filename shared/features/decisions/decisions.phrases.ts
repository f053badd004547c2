import { formatDocumentNumber } from '@shared/core/document-number'
import { documentDay, inlineDay } from '@shared/core/local-date'
import { tidy } from '@shared/core/vietnamese-fold'
import { twoDigits } from '@shared/core/vietnamese-numbers'
import type { AwardDecision, DecisionHead } from './decisions.award'
import { decisionDocumentStrings as strings } from './decisions.strings'

/** “07 tập thể và 06 cá nhân”; a kind without anyone is left out. */
export function composeCounts(collectives: number, persons: number): string {
  if (collectives > 0 && persons > 0)
    return strings.countOfBoth({
      collectives: twoDigits(collectives),
      persons: twoDigits(persons),
    })
  if (collectives > 0) return strings.countOfCollectives(twoDigits(collectives))
  return persons > 0 ? strings.countOfPersons(twoDigits(persons)) : strings.countOfNone
}

/** The reason as the middle of a sentence: “đã có thành tích …”, no capital, no full stop. */
export function composeReason(reason: string): string {
  const open = tidy(reason).replace(/[.;,\s]+$/u, '')
  const middle = open.charAt(0).toLowerCase() + open.slice(1)
  return strings.reasonNeedsVerb.test(middle) ? strings.reasonWithVerb(middle) : middle
}

// Room for a number or a day written by hand; no-break, so that it is neither collapsed nor torn.
const BLANK = '\u00A0'.repeat(6)

/** “05-QĐ/ĐUK”, or with a gap for the number while there is none. */
export function decisionNumber({
  number,
  committee,
}: Pick<DecisionHead, 'number' | 'committee'>): string {
  const type = strings.typeSymbol
  const issuer = tidy(committee.symbol)
  if (number === null) return `${BLANK}-${type}/${issuer}`
  return formatDocumentNumber({ system: 'party', number, type, issuer })
}

/** “ngày 05 tháng 01 năm 2023”, or with gaps for day and month. */
export function headingDay({ date, draftedOn }: Pick<DecisionHead, 'date' | 'draftedOn'>): string {
  return date === null
    ? strings.blankDay({ blank: BLANK, year: draftedOn.slice(0, 4) })
    : documentDay(date)
}

/** “05/01/2023”, or with gaps for day and month. */
export function inlineDecisionDay({
  date,
  draftedOn,
}: Pick<DecisionHead, 'date' | 'draftedOn'>): string {
  return date === null
    ? strings.blankInlineDay({ blank: BLANK, year: draftedOn.slice(0, 4) })
    : inlineDay(date)
}

/** “tập thể, cá nhân”, or the one kind there is. */
export function subjectsOf({
  collectives,
  persons,
}: {
  readonly collectives: readonly unknown[]
  readonly persons: readonly unknown[]
}): string {
  if (persons.length === 0 && collectives.length > 0) return strings.collectives
  if (collectives.length === 0 && persons.length > 0) return strings.persons
  return strings.collectivesAndPersons
}

/** A leading dash and a closing mark are the document's, not the entry's. */
export function withoutMark(text: string): string {
  return tidy(text).replace(/^[-–+]\s*|[;,.\s]+$/gu, '')
}

/** Biểu dương: no certificates, no money. */
export const isPraise = ({ kind }: Pick<AwardDecision, 'kind'>): boolean => kind === 'praise'
