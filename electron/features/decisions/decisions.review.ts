import type { Db } from '@electron/database/database'
import { tidy } from '@shared/core/vietnamese-fold'
import { basesOn } from '@shared/features/decisions/decisions.bases.catalogue'
import type {
  DecisionDetail,
  DecisionEdit,
  DecisionFields,
  DecisionReview,
  DecisionSigner,
} from '@shared/features/decisions/decisions.contract'
import { composePrinted, type PrintedDecision } from '@shared/features/decisions/decisions.drafting'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import {
  type IssueFacts,
  type IssueProblem,
  isOutsideTerm,
  issueProblems,
  ledgerNumbers,
  type NumberRange,
  nextNumber,
} from '@shared/features/decisions/decisions.rules'
import { committeeOnDay } from '../committee/committee.queries'
import {
  getDecisionRow,
  getSummary,
  lastLedgerNumber,
  numbersInSeries,
  toFields,
} from './decisions.queries'
import {
  awardedSubjects,
  type Candidate,
  listAwarded,
  listCandidates,
  toSubject,
} from './decisions.subjects'
import type { DecisionTable } from './decisions.table'

/** A draft as it is saved; what is issued answers as it was frozen. */
export async function getDecision(db: Db, id: DecisionId): Promise<DecisionDetail> {
  const row = await getDecisionRow(db, id)
  const subjects =
    row.status === 'draft'
      ? (await candidatesOf(db, row)).map(toSubject)
      : await listAwarded(db, id)
  return { ...(await getSummary(db, id)), fields: toFields(row), subjects }
}

/** Everything printed about a decision: composed now for a draft, as frozen for one that is issued. */
export async function printedDecision(db: Db, id: DecisionId): Promise<PrintedDecision> {
  const row = await getDecisionRow(db, id)
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

export async function reviewDraft(db: Db, edit: DecisionEdit): Promise<DecisionReview> {
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
    offeredBases: basesOn(fields.issuedOn, series.symbol),
    problems: issueProblems(facts).map(labels.problemText),
    warnings: isOutsideTerm(fields.issuedOn, series.term)
      ? [labels.outsideTerm({ day: fields.issuedOn, term: series.term })]
      : [],
    collectives,
    persons: included.length - collectives,
    ledger: rangeOf(ledgerNumbers(await lastLedgerNumber(db), included.length)),
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
  return composePrinted({ fields, identity, symbol: row.symbol, subjects })
}

async function draftOnScreen(db: Db, edit: DecisionEdit): Promise<Draft> {
  const { id, nominationIds, ...fields } = edit
  const row = await getDecisionRow(db, id)
  const chosen = new Set(nominationIds)
  const candidates = await candidatesOf(db, { ...row, issued_on: fields.issuedOn })
  return { row, fields, included: candidates.filter((candidate) => chosen.has(candidate.id)) }
}

const candidatesOf = (db: Db, { id, round_id, level, issued_on }: DecisionTable) =>
  listCandidates(db, { id, roundId: round_id, level, issuedOn: issued_on })

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
    numberTakenBy: taken ? await inWords(db, taken.id) : null,
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

/** “quyết định ngày 15/12/2022 của đợt “…””. */
export async function inWords(db: Db, id: DecisionId): Promise<string> {
  const { status, issuedOn, roundName } = await getSummary(db, id)
  return labels.otherDecision({ isDraft: status === 'draft', day: issuedOn, round: roundName })
}

export function rangeOf(numbers: readonly number[]): NumberRange | null {
  const [from, to] = [numbers[0], numbers.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}
