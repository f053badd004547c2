import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import type { AwardLevel, NominationStatus } from '@shared/features/nominations/nominations.kinds'
import type { AwardHonorific } from './decisions.kinds'
import { decisionLabels as labels } from './decisions.labels.strings'

/**
 * Numbers of the ledger go on without a gap, over all decisions, for ever.
 * @param last greatest number given so far, 0 for none
 */
export function ledgerNumbers(last: number, count: number): readonly number[] {
  if (!Number.isInteger(last) || last < 0) throw new RangeError(`last: ${last}`)
  return Array.from({ length: count }, (_, index) => last + index + 1)
}

/** The committee of the Bloc decides at its own level; below and above, others do. */
export const isDecidedHere = (level: AwardLevel): boolean => level === 'bloc'

/** The meeting has said yes and no decision has been issued yet. */
export const isReadyForDecision = (status: NominationStatus): boolean =>
  status === 'passed' || status === 'signing'

interface PersonFacts {
  readonly isPartyMember: boolean
  readonly gender: 'male' | 'female' | null
}

/**
 * Đồng chí for a member, Ông or Bà for others: the movement is open to every worker. A person
 * who is only a name on a list is taken for a member, as nearly all are.
 */
export function personHonorific(person: PersonFacts | null): AwardHonorific {
  if (person === null || person.isPartyMember) return 'comrade'
  if (person.gender === null) return 'mrOrMrs'
  return person.gender === 'male' ? 'mr' : 'mrs'
}

interface Membership {
  readonly isPartyMember: boolean
  readonly joinedOn: PartialDate | null
  /** The first day no longer a member; null for one who is. */
  readonly endedOn: PartialDate | null
}

/**
 * Whether somebody was a Party member on a day, as far as dates are known: one who joined later was
 * not yet, one who left later still was. A year or month that holds the day decides nothing; what the
 * record says now does.
 */
export function wasMemberOn(
  { isPartyMember, joinedOn, endedOn }: Membership,
  day: LocalDate,
): boolean {
  const isAfter = (date: PartialDate | null) => date !== null && date > day.slice(0, date.length)
  if (isAfter(joinedOn)) return false
  return isPartyMember || isAfter(endedOn)
}

/** Everything that decides whether a draft may be issued. */
export interface IssueFacts {
  readonly issuedOn: LocalDate
  readonly number: number | null
  /** As printed, “05-QĐ/ĐUK”. */
  readonly numberText: string
  /** The decision that has this number already, in words; null when it is free. */
  readonly numberTakenBy: string | null
  readonly hasIdentity: boolean
  readonly signer: string
  readonly isSignerInOffice: boolean
  readonly reason: string
  readonly subjects: readonly { readonly name: string; readonly status: NominationStatus }[]
}

export type IssueProblem =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'numberMissing' }
  | { readonly kind: 'numberTaken'; readonly number: string; readonly by: string }
  | { readonly kind: 'noIdentity'; readonly day: LocalDate }
  | { readonly kind: 'signerNotInOffice'; readonly signer: string; readonly day: LocalDate }
  | { readonly kind: 'reasonMissing' }
  | { readonly kind: 'notPassed'; readonly name: string; readonly others: number }

/** Why a draft may not be issued yet, in the order of the form; empty when it may. */
export function issueProblems(facts: IssueFacts): readonly IssueProblem[] {
  const { issuedOn: day, signer } = facts
  const problems: IssueProblem[] = []
  if (facts.number === null) problems.push({ kind: 'numberMissing' })
  else if (facts.numberTakenBy !== null)
    problems.push({ kind: 'numberTaken', number: facts.numberText, by: facts.numberTakenBy })
  if (!facts.hasIdentity) problems.push({ kind: 'noIdentity', day })
  if (!facts.isSignerInOffice) problems.push({ kind: 'signerNotInOffice', signer, day })
  if (tidy(facts.reason) === '') problems.push({ kind: 'reasonMissing' })
  if (facts.subjects.length === 0) problems.push({ kind: 'nobody' })
  const [first, ...others] = facts.subjects.filter(({ status }) => !isReadyForDecision(status))
  if (first) problems.push({ kind: 'notPassed', name: first.name, others: others.length })
  return problems
}

/** @param term “2020-2025”, both years included: a congress falls anywhere in them */
export function isOutsideTerm(day: LocalDate, term: string): boolean {
  const [first = '', last = ''] = term.split('-')
  const year = day.slice(0, 4)
  return year < first || year > last
}

/** What looks wrong with the day of a decision but does not hold it up. */
export const dayWarnings = (p: {
  readonly day: LocalDate
  readonly term: string
  readonly today: LocalDate
}): readonly string[] => [
  ...(isOutsideTerm(p.day, p.term) ? [labels.outsideTerm(p)] : []),
  ...(p.day > p.today ? [labels.dayAhead(p)] : []),
]

/** “qua 02 năm thực hiện Chỉ thị số 01-CT/TU” out of the achievement phrase; '' if not there. */
export const occasionOf = (reason: string): string =>
  labels.occasionInReason.exec(tidy(reason))?.groups?.occasion ?? ''

/** The unit under a name: left out where the name already says it, “Chi bộ 3 (Đảng bộ …)”. */
export const unitBeside = ({ name, unit }: { name: string; unit: string }): string =>
  fold(name).includes(fold(unit)) ? '' : tidy(unit)

interface OfficeWords {
  readonly proposer: string
  readonly fundSource: string
  readonly recipients: readonly string[]
}

/** A decision of another day names the committee as it was called then; other words stay. */
export function redateOffice(
  { proposer, fundSource, recipients }: OfficeWords,
  { from, to }: { readonly from: string; readonly to: string },
): { proposer: string; fundSource: string; recipients: string[] } {
  const then = (text: string) => (from === '' ? text : text.replaceAll(from, to))
  return {
    proposer: then(proposer),
    fundSource: then(fundSource),
    recipients: recipients.map(then),
  }
}
