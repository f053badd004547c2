import { setImmediate } from 'node:timers/promises'
import type { CommandContext } from '@electron/ipc/context'
import type { AppError } from '@shared/core/app-error'
import { assertNever } from '@shared/core/assert-never'
import { fold } from '@shared/core/vietnamese-fold'
import { nameSortKey, textSortKey } from '@shared/core/vietnamese-names'
import type { PrintedDecision } from '@shared/features/decisions/decisions.drafting'
import { decisionsErrors } from '@shared/features/decisions/decisions.errors'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import {
  type IssueProblem,
  ledgerNumbers,
  type NumberRange,
} from '@shared/features/decisions/decisions.rules'
import { committeeOnDay } from '../committee/committee.queries'
import { moveByDecision } from '../nominations/nominations.moves'
import { getDraft } from './decisions.draft.service'
import { lastLedgerNumber } from './decisions.queries'
import { composeDraft, type Draft, problemsOf, rangeOf, savedDraft } from './decisions.review'
import { decisionsStrings as strings } from './decisions.strings'
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
): Promise<{ ledger: NumberRange }> {
  const { tx, sayFinal } = context
  const draft = await savedDraft(tx, await getDraft(tx, id))
  const [problem] = await problemsOf(tx, draft)
  if (problem) throw errorOf(problem)
  const numbers = ledgerNumbers(await lastLedgerNumber(tx), draft.included.length)
  const ledger = rangeOf(numbers)
  if (!ledger) throw errorOf({ kind: 'nobody' })

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
  await moveByDecision(
    tx,
    draft.included.map((candidate) => candidate.id),
    'decided',
  )
  await enterLedger(context, { draft, printed, numbers, numberText })
  const count = numbers.length
  sayFinal(
    strings.issued({ number: numberText, day: date, count, ...ledger }),
    strings.issuedIsFinal,
  )
  return { ledger }
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
  const rows = entry.numbers.map((number, index) =>
    ledgerLine(entry, index, { id: newId<AwardId>(), ledger_number: number }),
  )
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    await tx
      .insertInto('award')
      .values(rows.slice(from, from + rowsPerInsert))
      .execute()
    await setImmediate()
  }
}

function ledgerLine(
  { draft, printed, numberText }: Entry,
  index: number,
  given: Pick<AwardTable, 'id' | 'ledger_number'>,
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
    amount_dong: null,
    ...{ form_id: null, multiple_tenths: null, base_pay_dong: null, amount_reason: '' },
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
