import { setImmediate } from 'node:timers/promises'
import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { AppError } from '@shared/core/app-error'
import { assertNever } from '@shared/core/assert-never'
import { fold } from '@shared/core/vietnamese-fold'
import { nameSortKey, textSortKey } from '@shared/core/vietnamese-names'
import type { NumberRange } from '@shared/features/committee/numbers.rules'
import type { Pay } from '@shared/features/decisions/decisions.contract'
import type { PrintedDecision } from '@shared/features/decisions/decisions.drafting'
import { decisionsErrors } from '@shared/features/decisions/decisions.errors'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { type IssueProblem, ledgerNumbers } from '@shared/features/decisions/decisions.rules'
import { committeeOnDay } from '../committee/committee.queries'
import { keepNumber } from '../committee/numbers.service'
import { moveByDecision } from '../nominations/nominations.moves'
import { getUnissued } from './decisions.draft.service'
import { paysOf } from './decisions.money'
import { lastLedgerNumber } from './decisions.queries'
import { composeDraft, type Draft, problemsOf, rangeOf, savedDraft } from './decisions.review'
import { decisionsStrings as strings } from './decisions.strings'
import type { Candidate } from './decisions.subjects'
import type { AwardTable } from './decisions.table'

/**
 * Freezes everything printed, numbers the ledger without a gap in the order of the list, and decides
 * the nominations: all of it or nothing. Never undone; a later decision corrects it.
 *
 * @throws AppError `decisions.alreadyIssued`, one for each kind of problem, `core.notFound`
 */
export async function issueDecision(
  { id }: { readonly id: DecisionId },
  context: CommandContext,
): Promise<{ ledger: NumberRange | null }> {
  const { tx, sayFinal } = context
  const draft = await savedDraft(tx, await getUnissued(tx, id))
  await assertIssuable(tx, draft)
  const isPraise = draft.row.kind === 'praise'
  const last = isPraise ? 0 : await lastLedgerNumber(tx)
  // A praise has no certificate, so no number in the ledger.
  const numbers = isPraise ? [] : ledgerNumbers(last, draft.included.length)
  const ledger = rangeOf(numbers)

  const printed = await composeDraft(tx, draft, numbers)
  const { number, committee, date } = printed.decision
  if (number === null || date === null) throw errorOf({ kind: 'numberMissing' })
  const numberText = labels.numberText({ number, symbol: committee.symbol })
  // The series is the committee's of that day: the draft may have been made under another name.
  const { identity } = await committeeOnDay(tx, date)
  if (!identity) throw errorOf({ kind: 'noIdentity', day: date })
  const { symbol, term } = identity
  await tx
    .updateTable('decision')
    .set({ status: 'issued', frozen: JSON.stringify(printed), symbol, term })
    .where('id', '=', id)
    .execute()
  await keepNumber({ tx }, id)
  await moveByDecision(
    tx,
    draft.included.map((candidate) => candidate.id),
    'decided',
  )
  if (ledger) await enterLedger(context, { draft, printed, numbers, numberText })
  const count = draft.included.length
  const said = { number: numberText, day: date, count }
  sayFinal(
    ledger ? strings.issued({ ...said, ...ledger }) : strings.praised(said),
    strings.issuedIsFinal,
  )
  return { ledger }
}

/** @throws AppError naming the first thing that still stands against the issue */
export async function assertIssuable(tx: Tx, draft: Draft): Promise<void> {
  const [problem] = await problemsOf(tx, draft)
  if (problem) throw errorOf(problem)
}

interface Entry {
  readonly draft: Draft
  readonly printed: PrintedDecision
  readonly numbers: readonly number[]
  readonly numberText: string
}

/** Rows written in one statement, before the window is given a turn. */
const rowsPerInsert = 200

async function enterLedger({ tx, newId }: CommandContext, entry: Entry): Promise<void> {
  const { row, fields, included } = entry.draft
  const pays = await paysOf(tx, included, { formId: row.form_id, day: fields.issuedOn })
  const rows = entry.numbers.map((number, index) =>
    ledgerLine(entry, index, {
      ...{ id: newId<AwardId>(), ledger_number: number },
      ...moneyColumns(included[index], pays[index] ?? null),
    }),
  )
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    await tx
      .insertInto('award')
      .values(rows.slice(from, from + rowsPerInsert))
      .execute()
    await setImmediate()
  }
}

type MoneyColumns = Pick<
  AwardTable,
  'amount_dong' | 'multiple_tenths' | 'base_pay_dong' | 'amount_reason'
>

/** An amount set by hand keeps its reason and no sum: it was not computed. */
function moneyColumns(candidate: Candidate | undefined, pay: Pay | null): MoneyColumns {
  if (candidate && candidate.amountDong !== null)
    return {
      ...{ amount_dong: candidate.amountDong, amount_reason: candidate.amountReason },
      ...{ multiple_tenths: null, base_pay_dong: null },
    }
  return {
    ...{ amount_dong: pay?.dong ?? null, amount_reason: '' },
    ...{ multiple_tenths: pay?.tenths ?? null, base_pay_dong: pay?.basePayDong ?? null },
  }
}

function ledgerLine(
  { draft, printed, numberText }: Entry,
  index: number,
  given: Pick<AwardTable, 'id' | 'ledger_number'> & MoneyColumns,
): AwardTable {
  const [candidate, subject] = [draft.included[index], printed.subjects[index]]
  if (!candidate || !subject) throw new RangeError(`subject ${index} of ${printed.subjects.length}`)
  const { kind, honorific, name, position, unit, achievement } = subject
  return {
    ...given,
    decision_id: draft.row.id,
    nomination_id: candidate.id,
    subject_kind: kind,
    organisation_id: candidate.organisationId,
    person_id: candidate.personId,
    ...{ honorific, name, position, unit, achievement },
    form: printed.decision.form,
    form_id: draft.row.form_id,
    search_text: fold([name, position, unit, achievement, numberText].join(' ')),
    sort_key: kind === 'person' ? nameSortKey(name) : textSortKey(name),
  }
}

function errorOf(problem: IssueProblem): AppError {
  switch (problem.kind) {
    case 'nobody':
      return decisionsErrors.nobody(problem)
    case 'numberMissing':
      return decisionsErrors.numberMissing(problem)
    case 'numberTaken':
      return decisionsErrors.numberTakenAtIssue(problem)
    case 'noIdentity':
      return decisionsErrors.noIdentityOnDay(problem)
    case 'signerNotInOffice':
      return decisionsErrors.signerNotInOffice(problem)
    case 'reasonMissing':
      return decisionsErrors.reasonMissing(problem)
    case 'notPassed':
      return decisionsErrors.notPassed(problem)
    default:
      return assertNever(problem, 'issue problem')
  }
}
