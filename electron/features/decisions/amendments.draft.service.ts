import type { CommandContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import { nextNumber } from '@shared/features/committee/numbers.rules'
import type { AmendmentEdit } from '@shared/features/decisions/amendments.contract'
import { amendmentsErrors } from '@shared/features/decisions/amendments.errors'
import { amendmentWords as words } from '@shared/features/decisions/amendments.strings'
import { decisionsErrors } from '@shared/features/decisions/decisions.errors'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { isAmending, isUnissued } from '@shared/features/decisions/decisions.kinds'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { redateOffice } from '@shared/features/decisions/decisions.rules'
import { basesOn } from '../awards/awards.queries'
import { committeeOnDay } from '../committee/committee.queries'
import { getAmendmentRow } from './amendments.queries'
import { getDraft } from './decisions.draft.service'
import { holdDecisionNumber, numbersInSeries } from './decisions.numbers'
import { fieldColumns, getDecisionRow, toFields } from './decisions.queries'
import { amendmentsOf } from './decisions.related'
import type { AmendmentLineTable, DecisionTable } from './decisions.table'

interface Draft {
  readonly amendsId: DecisionId
  readonly kind: 'correction' | 'revocation'
}

/**
 * A draft that names the decision and nothing else; what is wrong with it the clerk fills in.
 *
 * @throws AppError `amendments.notIssued`, `.ofAmendment`, `.allRevoked`, `.alreadyDrafted`,
 *   `decisions.noIdentity`, `core.notFound`
 */
export async function draftAmendment(
  { amendsId, kind }: Draft,
  context: CommandContext,
): Promise<{ id: DecisionId }> {
  const { tx, today, newId, say } = context
  const amended = await getDecisionRow(tx, amendsId)
  await assertAmendable(context, amended)
  const { identity, signers } = await committeeOnDay(tx, today)
  if (!identity) throw decisionsErrors.noIdentity()
  const { symbol, term, shortName } = identity
  const then = (await committeeOnDay(tx, amended.issued_on)).identity
  const id = newId<DecisionId>()
  const given = await numbersInSeries(tx, identity)
  const [signer] = signers
  const fields = {
    ...toFields(amended),
    // The office proposes under the name it has now.
    ...redateOffice(toFields(amended), { from: then?.shortName ?? '', to: shortName }),
    number: nextNumber(given.map(({ number }) => number)),
    issuedOn: today,
    ...{ reason: '', proposal: '', fundSource: '' },
    signer: {
      name: signer?.fullName ?? '',
      position: signer?.position ?? '',
      authority: signer?.authority ?? '',
    },
    bases: [...(await basesOn(tx, { day: today, system: 'party', issuer: symbol }))],
    recipients: labels.defaultRecipients({ committee: shortName, articles: 3 }),
  }
  await tx
    .insertInto('decision')
    .values({
      ...{ id, round_id: amended.round_id, level: amended.level, status: 'draft', symbol, term },
      ...fieldColumns(fields),
      ...{ frozen: null, kind, amends_id: amendsId, form_id: null },
      aftermath: kind === 'revocation' ? 'ineligible' : null,
    })
    .execute()
  const said = { kind, number: numberOf(amended) }
  const { number, issuedOn } = fields
  const about = words.drafted(said)
  await holdDecisionNumber(context, { id, symbol, term, number, issuedOn, about: aboutOf(said) })
  say(about)
  return { id }
}

async function assertAmendable({ tx }: CommandContext, amended: DecisionTable): Promise<void> {
  if (isUnissued(amended.status)) throw amendmentsErrors.notIssued()
  if (isAmending(amended.kind)) throw amendmentsErrors.ofAmendment()
  const number = numberOf(amended)
  if (amended.status === 'revoked') throw amendmentsErrors.allRevoked({ number })
  const others = await amendmentsOf(tx, amended.id)
  if (others.some(({ status }) => isUnissued(status)))
    throw amendmentsErrors.alreadyDrafted({ number })
}

/** @throws AppError `decisions.alreadyIssued`, `.inSigning`, `.numberTaken`, `core.notFound` */
export async function editAmendment(edit: AmendmentEdit, context: CommandContext): Promise<null> {
  const { tx, say } = context
  const { id, number, issuedOn } = edit
  await getDraft(tx, id)
  const row = await getAmendmentRow(tx, id)
  const { identity } = await committeeOnDay(tx, issuedOn)
  const { symbol, term } = identity ?? row
  const amended = await getDecisionRow(tx, row.amends_id)
  const said = { kind: row.kind, number: numberOf(amended) }
  await holdDecisionNumber(context, { id, symbol, term, number, issuedOn, about: aboutOf(said) })
  await tx
    .updateTable('decision')
    .set({
      ...{ symbol, term },
      ...fieldColumns({ ...toFields(row), ...edit }),
      aftermath: row.kind === 'revocation' ? (edit.aftermath ?? 'ineligible') : null,
    })
    .where('id', '=', id)
    .execute()
  await writeLines(context, id, row.kind === 'revocation' ? revocations(edit) : corrections(edit))
  say(words.edited(said))
  return null
}

type Line = Omit<AmendmentLineTable, 'id' | 'decision_id' | 'position'>

const corrections = ({ corrections: lines }: AmendmentEdit): Line[] =>
  lines.map(({ nominationId, field, before, after }) => ({
    ...{ nomination_id: nominationId, field },
    ...{ before_text: tidy(before), after_text: tidy(after) },
  }))

const revocations = ({ revokedIds }: AmendmentEdit): Line[] =>
  [...new Set(revokedIds)].map((nomination_id) => ({
    ...{ nomination_id, field: '' as const, before_text: '', after_text: '' },
  }))

/** Rows written in one statement. */
const rowsPerInsert = 200

/** A list of another draft: short, and easier to read in the history whole than in parts. */
async function writeLines(
  { tx, newId }: CommandContext,
  id: DecisionId,
  lines: readonly Line[],
): Promise<void> {
  await tx.deleteFrom('amendment_line').where('decision_id', '=', id).execute()
  const rows = lines.map((line, index) => ({
    ...{ id: newId<string>(), decision_id: id, position: index + 1 },
    ...line,
  }))
  for (let from = 0; from < rows.length; from += rowsPerInsert)
    await tx
      .insertInto('amendment_line')
      .values(rows.slice(from, from + rowsPerInsert))
      .execute()
}

const numberOf = ({ number, symbol }: DecisionTable) =>
  labels.numberText({ number: number ?? 0, symbol })

const aboutOf = ({ kind, number }: { kind: Draft['kind']; number: string }) =>
  labels.amending({ kind: words.kinds[kind], number })
