import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { tidy } from '@shared/core/vietnamese-fold'
import { type NumberRange, nextNumber } from '@shared/features/committee/numbers.rules'
import type {
  DecisionDetail,
  DecisionEdit,
  DecisionFields,
  DecisionReview,
  DecisionSigner,
} from '@shared/features/decisions/decisions.contract'
import { composePrinted, type PrintedDecision } from '@shared/features/decisions/decisions.drafting'
import { decisionsErrors } from '@shared/features/decisions/decisions.errors'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { isAmending, isUnissued } from '@shared/features/decisions/decisions.kinds'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import {
  dayWarnings,
  type IssueFacts,
  type IssueProblem,
  issueProblems,
  ledgerNumbers,
} from '@shared/features/decisions/decisions.rules'
import { basesOn } from '../awards/awards.queries'
import { committeeOnDay } from '../committee/committee.queries'
import { listIssued, listOpen } from './decisions.listed'
import { paysOf } from './decisions.money'
import { holderOf, numbersInSeries } from './decisions.numbers'
import { getDecisionRow, getSummary, lastLedgerNumber, toFields } from './decisions.queries'
import { amendedBy, amendmentsOf, formOf } from './decisions.related'
import { awardedSubjects, type Candidate, listCandidates } from './decisions.subjects'
import type { DecisionTable } from './decisions.table'

/** A draft as it is saved; what is issued answers as it was frozen. */
export async function getDecision(db: Db, id: DecisionId): Promise<DecisionDetail> {
  const row = await getDecisionRow(db, id)
  const isAward = row.kind === 'award' || row.kind === 'praise'
  const subjects =
    isUnissued(row.status) && isAward
      ? await listOpen(db, row, await candidatesOf(db, row))
      : await listIssued(db, row)
  return {
    ...(await getSummary(db, id)),
    fields: toFields(row),
    form: await formOf(db, row),
    formId: row.form_id,
    amends: await amendedBy(db, row),
    amendedBy: await amendmentsOf(db, id),
    subjects,
  }
}

/** Everything printed about a decision: composed now for a draft, as frozen for one that is issued. */
export async function printedDecision(db: Db, id: DecisionId): Promise<PrintedDecision> {
  const row = await getDecisionRow(db, id)
  if (isAmending(row.kind)) throw decisionsErrors.noCertificates()
  // Written by the issue and guarded by a trigger ever since.
  if (row.frozen !== null) return JSON.parse(row.frozen) as PrintedDecision
  const included = (await candidatesOf(db, row)).filter(({ isIncluded }) => isIncluded)
  return composeDraft(db, { row, fields: toFields(row), included })
}

/** As {@link printedDecision}, for what stands on the screen and may not be saved yet. */
export async function printedDraft(db: Db, edit: DecisionEdit): Promise<PrintedDecision> {
  const { row, fields, included } = await draftOnScreen(db, edit)
  return composeDraft(db, { row, fields, included })
}

/** @param today a decision dated after it is looked at twice */
export async function reviewDraft(
  db: Db,
  edit: DecisionEdit,
  today: LocalDate,
): Promise<DecisionReview> {
  const { row, fields, included } = await draftOnScreen(db, edit)
  const office = await committeeOnDay(db, fields.issuedOn)
  const series = office.identity ?? row
  const others = await numbersInSeries(db, series, row.id)
  const facts = await issueFacts(db, { row, fields, included })
  const collectives = included.filter(({ kind }) => kind === 'collective').length
  return {
    numberText: fields.number === null ? null : facts.numberText,
    symbol: series.symbol,
    suggestedNumber: nextNumber(others.map(({ number }) => number)),
    signers: office.signers.map(({ fullName, position, authority }) => ({
      name: fullName,
      position,
      authority,
    })),
    offeredBases: await basesOn(db, {
      day: fields.issuedOn,
      ...{ system: 'party', issuer: series.symbol },
    }),
    problems: issueProblems(facts).map(labels.problemText),
    warnings: dayWarnings({ day: fields.issuedOn, term: series.term, today }),
    collectives,
    persons: included.length - collectives,
    ledger:
      row.kind === 'praise'
        ? null
        : rangeOf(ledgerNumbers(await lastLedgerNumber(db), included.length)),
    ...(await moneyOf(db, { row, fields, included }, edit.amounts)),
  }
}

/** What each would be paid by the rules, and all of them together with what was set by hand. */
async function moneyOf(
  db: Db,
  { row, fields, included }: Draft,
  byHand: DecisionEdit['amounts'],
): Promise<Pick<DecisionReview, 'amounts' | 'totalDong' | 'unpaid'>> {
  if (row.kind === 'praise') return { amounts: [], totalDong: 0, unpaid: 0 }
  const pays = await paysOf(db, included, { formId: row.form_id, day: fields.issuedOn })
  const set = new Map(byHand.map(({ nominationId, amountDong }) => [nominationId, amountDong]))
  const paid = included.map(({ id }, index) => set.get(id) ?? pays[index]?.dong ?? null)
  return {
    amounts: included.map(({ id }, index) => ({ nominationId: id, pay: pays[index] ?? null })),
    totalDong: paid.reduce<number>((sum, dong) => sum + (dong ?? 0), 0),
    unpaid: paid.filter((dong) => dong === null).length,
  }
}

export interface Draft {
  readonly row: DecisionTable
  readonly fields: DecisionFields
  readonly included: readonly Candidate[]
}

export async function savedDraft(db: Db, row: DecisionTable): Promise<Draft> {
  const included = (await candidatesOf(db, row)).filter(({ isIncluded }) => isIncluded)
  return { row, fields: toFields(row), included }
}

/** Why the draft may not be issued yet. */
export const problemsOf = async (db: Db, draft: Draft): Promise<readonly IssueProblem[]> =>
  issueProblems(await issueFacts(db, draft))

/** @param ledger one number for each subject, at issue */
export async function composeDraft(
  db: Db,
  { row, fields, included }: Draft,
  ledger: readonly number[] = [],
): Promise<PrintedDecision> {
  const { identity } = await committeeOnDay(db, fields.issuedOn)
  const subjects = awardedSubjects(included, fields.reason, ledger)
  const kind = row.kind === 'praise' ? 'praise' : 'award'
  const given = { kind, form: await formOf(db, row) } as const
  return composePrinted({ fields, identity, symbol: row.symbol, subjects, given })
}

async function draftOnScreen(db: Db, edit: DecisionEdit): Promise<Draft> {
  const { id, nominationIds, amounts: _, ...fields } = edit
  const row = await getDecisionRow(db, id)
  const chosen = new Set(nominationIds)
  const candidates = await candidatesOf(db, { ...row, issued_on: fields.issuedOn })
  return { row, fields, included: candidates.filter((candidate) => chosen.has(candidate.id)) }
}

const candidatesOf = (db: Db, { id, round_id, level, issued_on, form_id }: DecisionTable) =>
  listCandidates(db, { id, roundId: round_id, level, issuedOn: issued_on, formId: form_id })

async function issueFacts(db: Db, { row, fields, included }: Draft): Promise<IssueFacts> {
  const { identity, signers } = await committeeOnDay(db, fields.issuedOn)
  const { number, issuedOn, signer, reason } = fields
  const series = identity ?? row
  const others = await numbersInSeries(db, series, row.id)
  const taken = others.find((other) => other.number === number)
  return {
    issuedOn,
    number,
    numberText: number === null ? '' : labels.numberText({ number, symbol: series.symbol }),
    numberTakenBy: taken ? await holderOf(db, taken) : null,
    hasIdentity: identity !== null,
    signer: signer.name,
    isSignerInOffice: signers.some((one) => isSameSigner(one, signer)),
    reason,
    subjects: included,
  }
}

const isSameSigner = (
  inOffice: { readonly fullName: string; readonly position: string; readonly authority: string },
  { name, position, authority }: DecisionSigner,
) =>
  tidy(inOffice.fullName) === tidy(name) &&
  tidy(inOffice.position) === tidy(position) &&
  tidy(inOffice.authority) === tidy(authority)

export function rangeOf(numbers: readonly number[]): NumberRange | null {
  const [from, to] = [numbers[0], numbers.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}
