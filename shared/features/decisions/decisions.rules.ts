import type { LocalDate } from '@shared/core/local-date'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import type { AwardLevel, NominationStatus } from '@shared/features/nominations/nominations.kinds'
import { basesOn, isCatalogued } from './decisions.bases.catalogue'
import type { AwardHonorific } from './decisions.kinds'
import { decisionLabels as labels } from './decisions.labels.strings'

/** Both ends included. */
export interface NumberRange {
  readonly from: number
  readonly to: number
}

/**
 * The number to suggest: one above the greatest of the series (issuer, type QĐ, term).
 * @see HD 05-HD/VPTW: numbers run without end within one term
 */
export const nextNumber = (given: readonly number[]): number => Math.max(0, ...given) + 1

/**
 * Numbers between the least and the greatest that no decision here has. The series also counts
 * decisions of other matters, so a gap is a question to the clerk, not an error.
 */
export function numberGaps(given: readonly number[]): readonly NumberRange[] {
  const sorted = [...given].sort((a, b) => a - b)
  return sorted.flatMap((number, index) => {
    const before = sorted[index - 1]
    return before === undefined || number - before < 2 ? [] : [{ from: before + 1, to: number - 1 }]
  })
}

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

/** “qua 02 năm thực hiện Chỉ thị số 01-CT/TU” out of the achievement phrase; '' if not there. */
export const occasionOf = (reason: string): string =>
  labels.occasionInReason.exec(tidy(reason))?.groups?.occasion ?? ''

/** “BAN THƯỜNG VỤ” → “Ban Thường vụ”; what is not all capitals is taken as typed. */
export function bodyInText(standingBody: string): string {
  const typed = tidy(standingBody)
  if (typed !== typed.toLocaleUpperCase('vi')) return typed
  const [first = '', second = '', ...rest] = typed.split(' ')
  const isBoard = first === labels.boardWord
  return [capitalised(first), isBoard ? capitalised(second) : lower(second), ...rest.map(lower)]
    .join(' ')
    .trim()
}

const lower = (word: string): string => word.toLocaleLowerCase('vi')
const capitalised = (word: string): string => word.charAt(0) + lower(word.slice(1))

/** The unit under a name: left out where the name already says it, “Chi bộ 3 (Đảng bộ …)”. */
export const unitBeside = ({ name, unit }: { name: string; unit: string }): string =>
  fold(name).includes(fold(unit)) ? '' : tidy(unit)

interface Redated {
  readonly bases: readonly string[]
  readonly from: LocalDate
  readonly to: LocalDate
  /** Symbol under which it was drafted so far. */
  readonly issuer: string
  /** Symbol on the new day, where the committee was another one then. */
  readonly newIssuer?: string
}

/**
 * A decision of another day rests on the documents of that day. What is no longer, or not yet, in
 * force leaves the list; where the whole usual list was cited, the usual list of the new day takes
 * its place. The clerk's own lines stay, after it.
 */
export function redateBases({ bases, from, to, issuer, newIssuer }: Redated): string[] {
  const [usual, offered] = [basesOn(from, issuer), basesOn(to, newIssuer ?? issuer)]
  const own = bases.filter((basis) => !isCatalogued(basis))
  const isUsual = usual.every((basis) => bases.includes(basis))
  const kept = offered.filter((basis) => isUsual || bases.includes(basis))
  return [...kept, ...own]
}

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
