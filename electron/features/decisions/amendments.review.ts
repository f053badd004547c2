import type { Db } from '@electron/database/database'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { textOfDocument } from '@shared/core/party-document'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import { nextNumber } from '@shared/features/committee/numbers.rules'
import type {
  AmendableLine,
  AmendmentEdit,
  AmendmentReview,
} from '@shared/features/decisions/amendments.contract'
import type { AmendedLine, Amendment } from '@shared/features/decisions/amendments.document'
import { amendmentsErrors } from '@shared/features/decisions/amendments.errors'
import {
  type AmendmentProblem,
  amendmentProblems,
  amendmentProblemText,
  unquotedWarnings,
} from '@shared/features/decisions/amendments.rules'
import type { DecisionSigner } from '@shared/features/decisions/decisions.contract'
import { composeDecision } from '@shared/features/decisions/decisions.document'
import { composeHead } from '@shared/features/decisions/decisions.drafting'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { dayWarnings } from '@shared/features/decisions/decisions.rules'
import { basesOn } from '../awards/awards.queries'
import { committeeOnDay } from '../committee/committee.queries'
import {
  type AmendmentRow,
  amendableLines,
  getAmendmentRow,
  savedAmendment,
} from './amendments.queries'
import { holderOf, numbersInSeries } from './decisions.numbers'
import { getDecisionRow } from './decisions.queries'
import { printedDecision } from './decisions.review'

/** Everything at hand about an amendment as it stands, on the screen or saved. */
interface Workbench {
  readonly row: AmendmentRow
  readonly edit: AmendmentEdit
  readonly lines: readonly AmendableLine[]
}

async function workbench(db: Db, edit: AmendmentEdit): Promise<Workbench> {
  const row = await getAmendmentRow(db, edit.id)
  return { row, edit, lines: await amendableLines(db, await getDecisionRow(db, row.amends_id)) }
}

const savedWorkbench = async (db: Db, id: DecisionId): Promise<Workbench> =>
  workbench(db, await savedAmendment(db, await getAmendmentRow(db, id)))

/** @param today an amendment dated after it is looked at twice */
export async function reviewAmendment(
  db: Db,
  edit: AmendmentEdit,
  today: LocalDate,
): Promise<AmendmentReview> {
  const bench = await workbench(db, edit)
  const { identity, signers } = await committeeOnDay(db, edit.issuedOn)
  const series = identity ?? bench.row
  const others = await numbersInSeries(db, series, edit.id)
  const chosen = new Set(edit.revokedIds)
  const revoked = bench.lines.filter(({ nominationId }) => chosen.has(nominationId))
  return {
    numberText:
      edit.number === null
        ? null
        : labels.numberText({ number: edit.number, symbol: series.symbol }),
    symbol: series.symbol,
    suggestedNumber: nextNumber(others.map(({ number }) => number)),
    signers: signers.map(({ fullName: name, position, authority }) => ({
      ...{ name, position, authority },
    })),
    offeredBases: await basesOn(db, {
      day: edit.issuedOn,
      ...{ system: 'party', issuer: series.symbol },
    }),
    problems: (await problemsOf(db, bench)).map(amendmentProblemText),
    warnings: [
      ...unquotedWarnings(edit, await textOf(db, bench.row)),
      ...dayWarnings({ day: edit.issuedOn, term: series.term, today }),
    ],
    recall: {
      certificates: revoked.filter(({ ledgerNumber }) => ledgerNumber !== '').length,
      dong: revoked.reduce((sum, { amountDong }) => sum + (amountDong ?? 0), 0),
    },
  }
}

/** Every word of the amended decision, and what was put in place of some of them since. */
async function textOf(db: Db, { amends_id: id }: AmendmentRow): Promise<string> {
  const { decision } = await printedDecision(db, id)
  const later = await db
    .selectFrom('amendment_line as l')
    .innerJoin('decision as d', 'd.id', 'l.decision_id')
    .where('d.amends_id', '=', id)
    .where('d.status', 'not in', ['draft', 'signing'])
    .where('l.nomination_id', 'is', null)
    .select('l.after_text')
    .execute()
  return [textOfDocument(composeDecision(decision)), ...later.map((row) => row.after_text)].join(
    ' ',
  )
}

/** @throws AppError `amendments.cannotIssue` with the first thing that still stands against it */
export async function assertAmendmentIssuable(db: Db, id: DecisionId): Promise<void> {
  const [problem] = await problemsOf(db, await savedWorkbench(db, id))
  if (problem) throw amendmentsErrors.cannotIssue({ problem: amendmentProblemText(problem) })
}

async function problemsOf(db: Db, bench: Workbench): Promise<readonly AmendmentProblem[]> {
  const { row, edit, lines } = bench
  const { identity, signers } = await committeeOnDay(db, edit.issuedOn)
  const series = identity ?? row
  const taken = (await numbersInSeries(db, series, row.id)).find(
    ({ number }) => number === edit.number,
  )
  const amended = await getDecisionRow(db, row.amends_id)
  return amendmentProblems({
    kind: row.kind,
    edit,
    lines,
    numberText:
      edit.number === null ? '' : labels.numberText({ number: edit.number, symbol: series.symbol }),
    numberTakenBy: taken ? await holderOf(db, taken) : null,
    hasIdentity: identity !== null,
    isSignerInOffice: signers.some((one) => isSameSigner(one, edit.signer)),
    amended: {
      number: labels.numberText({ number: amended.number ?? 0, symbol: amended.symbol }),
      day: amended.issued_on,
      shownDay: showDay(amended.issued_on),
    },
  })
}

const isSameSigner = (
  inOffice: { readonly fullName: string; readonly position: string; readonly authority: string },
  { name, position, authority }: DecisionSigner,
) =>
  tidy(inOffice.fullName) === tidy(name) &&
  tidy(inOffice.position) === tidy(position) &&
  tidy(inOffice.authority) === tidy(authority)

/** The printed amendment: as frozen, or as it would be printed now. */
export async function printedAmendment(db: Db, id: DecisionId): Promise<Amendment> {
  const row = await getAmendmentRow(db, id)
  // Written by the issue and guarded by a trigger ever since.
  if (row.frozen !== null) return JSON.parse(row.frozen) as Amendment
  return composed(db, await savedWorkbench(db, id))
}

export const amendmentOnScreen = async (db: Db, edit: AmendmentEdit): Promise<Amendment> =>
  composed(db, await workbench(db, edit))

async function composed(db: Db, { row, edit, lines }: Workbench): Promise<Amendment> {
  const { identity } = await committeeOnDay(db, edit.issuedOn)
  const amended = await getDecisionRow(db, row.amends_id)
  const { decision } = await printedDecision(db, amended.id)
  const standing = lines.filter(({ isRevoked }) => !isRevoked)
  const revoked = new Set(edit.revokedIds)
  return {
    ...composeHead({ fields: edit, identity, symbol: row.symbol }),
    kind: row.kind,
    amended: {
      number: labels.numberText({ number: amended.number ?? 0, symbol: amended.symbol }),
      day: amended.issued_on,
      body: decision.committee.decidingBody,
      subject: composeDecision(decision).subject,
      kind: amended.kind === 'praise' ? 'praise' : 'award',
      form: decision.form,
    },
    reason: edit.reason,
    isWhole: standing.every(({ nominationId }) => revoked.has(nominationId)),
    lines: row.kind === 'correction' ? corrected(edit, lines) : revokedOf(standing, revoked),
  }
}

const revokedOf = (lines: readonly AmendableLine[], chosen: ReadonlySet<string>): AmendedLine[] =>
  lines
    .filter(({ nominationId }) => chosen.has(nominationId))
    .map((line) => ({ ...subjectOf(line), field: '', before: '', after: '' }))

function corrected(edit: AmendmentEdit, lines: readonly AmendableLine[]): AmendedLine[] {
  return edit.corrections.map(({ nominationId, field, before, after }) => {
    const line = lines.find((one) => one.nominationId === nominationId)
    const whose = line
      ? subjectOf(line)
      : { kind: null, name: '', place: '', ledgerNumber: '', amountDong: null }
    return { ...whose, field, before: tidy(before), after: tidy(after) }
  })
}

const subjectOf = ({ kind, name, position, unit, ledgerNumber, amountDong }: AmendableLine) => ({
  ...{ kind, name, ledgerNumber, amountDong },
  place: [position, fold(name).includes(fold(unit)) ? '' : unit].filter(Boolean).join(', '),
})
