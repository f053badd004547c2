import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { Recovery } from '@shared/features/decisions/amendments.contract'
import { amendmentsErrors } from '@shared/features/decisions/amendments.errors'
import { amendmentWords as words } from '@shared/features/decisions/amendments.strings'
import { correctedAmount } from '@shared/features/decisions/amendments.wording'
import { decisionsErrors } from '@shared/features/decisions/decisions.errors'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { committeeOnDay } from '../committee/committee.queries'
import { keepNumber } from '../committee/numbers.service'
import { moveByDecision } from '../nominations/nominations.moves'
import { type Corrections, correctionsOf } from './amendments.corrections.queries'
import { type AmendmentRow, getAmendmentRow, savedAmendment } from './amendments.queries'
import { assertAmendmentIssuable, printedAmendment } from './amendments.review'
import { getUnissued } from './decisions.draft.service'
import { amendedStates } from './decisions.listed'
import { decisionsStrings as strings } from './decisions.strings'
import type { AwardTable } from './decisions.table'

/**
 * Freezes the amendment, marks the decision it amends, and takes back what is revoked: all of it or
 * nothing. The words of the amended decision and of its lines stay as they were printed.
 *
 * @throws AppError `decisions.alreadyIssued`, `amendments.cannotIssue`, `core.notFound`
 */
export async function issueAmendment(
  { id }: { readonly id: DecisionId },
  context: CommandContext,
): Promise<null> {
  const { tx, sayFinal, nowUtc } = context
  const row = await getAmendmentRow(tx, id)
  await getUnissued(tx, id)
  await assertAmendmentIssuable(tx, id)
  const printed = await printedAmendment(tx, id)
  const { identity } = await committeeOnDay(tx, row.issued_on)
  if (!identity) throw decisionsErrors.noIdentity()
  const { symbol, term } = identity
  // The moment tells papers that were made before a correction from those made after it.
  const frozen = { ...printed, issuedAt: nowUtc() }
  await tx
    .updateTable('decision')
    .set({ status: 'issued', frozen: JSON.stringify(frozen), symbol, term })
    .where('id', '=', id)
    .execute()
  await keepNumber({ tx }, id)
  const { revokedIds } = await savedAmendment(tx, row)
  if (row.kind === 'revocation') await takeBackAwards(context, row, revokedIds)
  await markAmended(tx, row)
  const number = labels.numberText({ number: row.number ?? 0, symbol })
  const amended = printed.amended.number
  sayFinal(
    row.kind === 'correction'
      ? words.corrected({ number, amended })
      : words.revoked({ number, amended, count: revokedIds.length }),
    words.final,
  )
  return null
}

/** Revoked when nobody in it stands any more; otherwise it is a corrected one. */
async function markAmended(tx: Tx, { amends_id: id }: AmendmentRow): Promise<void> {
  const states = await amendedStates(tx, id)
  const { listed } = await tx
    .selectFrom('decision_nomination')
    .where('decision_id', '=', id)
    .select((eb) => eb.fn.countAll<number>().as('listed'))
    .executeTakeFirstOrThrow()
  const revoked = [...states.values()].filter((state) => state === 'revoked').length
  const status = revoked === listed ? 'revoked' : 'corrected'
  await tx.updateTable('decision').set({ status }).where('id', '=', id).execute()
}

/** Rows handled in one statement. */
const rowsPerStatement = 200

/** In đồng, as corrected before it was revoked. */
const paidFor = (
  award: Pick<AwardTable, 'nomination_id' | 'amount_dong'>,
  corrections: Corrections,
): number =>
  correctedAmount((award.nomination_id && corrections.get(award.nomination_id)) || []) ??
  award.amount_dong ??
  0

async function takeBackAwards(
  { tx, newId }: CommandContext,
  row: AmendmentRow,
  ids: readonly NominationId[],
): Promise<void> {
  const aftermath = row.aftermath ?? 'ineligible'
  const corrections = await correctionsOf(tx, row.amends_id)
  for (let from = 0; from < ids.length; from += rowsPerStatement) {
    const part = ids.slice(from, from + rowsPerStatement)
    const awards = await tx
      .selectFrom('award')
      .select(['id', 'nomination_id', 'amount_dong'])
      .where('decision_id', '=', row.amends_id)
      .where('nomination_id', 'in', part)
      .execute()
    if (awards.length > 0)
      await tx
        .insertInto('award_revocation')
        .values(
          awards.map((award) => ({
            ...{ id: newId<string>(), award_id: award.id, decision_id: row.id },
            money_due_dong: paidFor(award, corrections),
            ...{ certificate_returned_on: null, money_returned_dong: 0 },
            ...{ money_returned_on: null, note: '' },
          })),
        )
        .execute()
    // Free for another decision; the line itself stays where it was printed.
    if (aftermath === 'passed')
      await tx
        .updateTable('decision_nomination')
        .set({ is_released: 1 })
        .where('decision_id', '=', row.amends_id)
        .where('nomination_id', 'in', part)
        .execute()
  }
  await moveByDecision(tx, ids, aftermath)
}

/** @throws AppError `amendments.notRevoked`, `.tooMuchReturned`, `.returnDayMissing`, `.returnedInFuture` */
export async function recover(
  { awardId, note, ...back }: Recovery,
  { tx, say, today }: CommandContext,
): Promise<null> {
  const row = await tx
    .selectFrom('award_revocation as r')
    .innerJoin('award as a', 'a.id', 'r.award_id')
    .where('r.award_id', '=', awardId)
    .select(['r.money_due_dong as due', 'a.name'])
    .executeTakeFirst()
  if (!row) throw amendmentsErrors.notRevoked()
  if (back.moneyReturnedDong > row.due)
    throw amendmentsErrors.tooMuchReturned({ due: formatNumber(row.due, 0) })
  if (back.moneyReturnedDong > 0 && back.moneyReturnedOn === null)
    throw amendmentsErrors.returnDayMissing()
  for (const day of [back.certificateReturnedOn, back.moneyReturnedOn])
    if (day !== null && day > today) throw amendmentsErrors.returnedInFuture({ day })
  await tx
    .updateTable('award_revocation')
    .set({
      certificate_returned_on: back.certificateReturnedOn,
      money_returned_dong: back.moneyReturnedDong,
      money_returned_on: back.moneyReturnedDong > 0 ? back.moneyReturnedOn : null,
      note,
    })
    .where('award_id', '=', awardId)
    .execute()
  say(strings.recovered(row.name))
  return null
}
