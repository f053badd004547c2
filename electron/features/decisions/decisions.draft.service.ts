import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import type { CommitteeOnDay } from '@shared/features/committee/committee.contract'
import { nextNumber } from '@shared/features/committee/numbers.rules'
import type { DecisionEdit, DecisionFields } from '@shared/features/decisions/decisions.contract'
import { decisionsErrors } from '@shared/features/decisions/decisions.errors'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { isUnissued } from '@shared/features/decisions/decisions.kinds'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { isDecidedHere, occasionOf } from '@shared/features/decisions/decisions.rules'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import type { AwardLevel } from '@shared/features/nominations/nominations.kinds'
import type { Round } from '@shared/features/nominations/rounds.contract'
import { basesOn } from '../awards/awards.queries'
import { committeeOnDay } from '../committee/committee.queries'
import { releaseNumber } from '../committee/numbers.service'
import { getRound } from '../nominations/rounds.queries'
import { holdDecisionNumber, numbersInSeries } from './decisions.numbers'
import {
  fieldColumns,
  findLatestDecision,
  getDecisionRow,
  getSummary,
  toFields,
} from './decisions.queries'
import { decisionsStrings as strings } from './decisions.strings'
import { type Candidate, listCandidates } from './decisions.subjects'
import type { DecisionNominationTable, DecisionTable } from './decisions.table'

/**
 * A draft for everyone passed at this level who is in no decision yet.
 * @throws AppError `decisions.notDecidedHere`, `.noIdentity`, `.nobodyPassed`,
 *   `core.notFound`
 */
export async function draftDecision(
  { roundId, level }: { readonly roundId: RoundId; readonly level: AwardLevel },
  context: CommandContext,
): Promise<{ id: DecisionId }> {
  const { tx, newId, say, today } = context
  if (!isDecidedHere(level)) throw decisionsErrors.notDecidedHere()
  const round = await getRound(tx, roundId)
  const office = await committeeOnDay(tx, today)
  if (!office.identity) throw decisionsErrors.noIdentity()
  const listed = { id: null, roundId, level, issuedOn: today, formId: null }
  const everybody = await listCandidates(tx, listed)
  // One decision gives one form: those of another form are drafted next.
  const formId = everybody[0]?.formId ?? null
  const candidates = everybody.filter((candidate) => candidate.formId === formId)
  if (candidates.length === 0) throw decisionsErrors.nobodyPassed({ round: round.name })

  const { symbol, term } = office.identity
  const kind = round.recognition
  const id = newId<DecisionId>()
  const fields = await usualFields(round, office, context)
  await tx
    .insertInto('decision')
    .values({
      id,
      round_id: roundId,
      level,
      status: 'draft',
      symbol,
      term,
      ...fieldColumns(fields),
      frozen: null,
      ...{ kind, amends_id: null, form_id: formId, aftermath: null },
    })
    .execute()
  const { number, issuedOn } = fields
  await holdDecisionNumber(context, { id, symbol, term, number, issuedOn, about: round.name })
  await writeList(context, id, { included: candidates, amounts: [] })
  const collectives = candidates.filter(({ kind }) => kind === 'collective').length
  say(strings.drafted({ round: round.name, collectives, persons: candidates.length - collectives }))
  return { id }
}

/** What the office usually writes: this round, this day, and the rest as last time. */
async function usualFields(
  round: Round,
  { identity, signers }: CommitteeOnDay,
  { tx, today }: CommandContext,
): Promise<DecisionFields> {
  if (!identity) throw decisionsErrors.noIdentity()
  const kind = round.recognition
  const last = await findLatestDecision(tx, { since: identity.validFrom, kind })
  const [signer] = signers
  const given = await numbersInSeries(tx, identity)
  return {
    number: nextNumber(given.map(({ number }) => number)),
    issuedOn: today,
    occasion: occasionOf(round.achievement),
    reason: round.achievement,
    proposer: last?.proposer ?? labels.defaultProposer(identity.shortName),
    proposal: '',
    fundSource:
      kind === 'praise' ? '' : (last?.fund_source ?? labels.defaultFund(identity.shortName)),
    signer: {
      name: signer?.fullName ?? '',
      position: signer?.position ?? '',
      authority: signer?.authority ?? '',
    },
    bases: [...(await basesOn(tx, { day: today, system: 'party', issuer: identity.symbol }))],
    recipients: last
      ? toFields(last).recipients
      : labels.defaultRecipients({
          committee: identity.shortName,
          articles: kind === 'praise' ? 2 : 3,
        }),
  }
}

/** @throws AppError `decisions.alreadyIssued`, `.numberTaken`, `.notAvailable`, `core.notFound` */
export async function editDecision(
  { id, nominationIds, amounts, ...fields }: DecisionEdit,
  context: CommandContext,
): Promise<null> {
  const { tx, say } = context
  const draft = await getDraft(tx, id)
  const { identity } = await committeeOnDay(tx, fields.issuedOn)
  const { symbol, term } = identity ?? draft
  const { roundName: round } = await getSummary(tx, id)
  const { number: given, issuedOn } = fields
  await holdDecisionNumber(context, { id, symbol, term, number: given, issuedOn, about: round })

  const { round_id: roundId, level, form_id: formId } = draft
  const candidates = await listCandidates(tx, { id, roundId, level, issuedOn, formId })
  const chosen = new Set(nominationIds)
  const included = candidates.filter((candidate) => chosen.has(candidate.id))
  if (included.length < chosen.size)
    throw decisionsErrors.notAvailable({ count: chosen.size - included.length })
  await tx
    .updateTable('decision')
    .set({ symbol, term, ...fieldColumns(fields) })
    .where('id', '=', id)
    .execute()
  await writeList(context, id, { included, amounts })
  const number = given === null ? null : labels.numberText({ number: given, symbol })
  say(strings.edited({ number, round }))
  return null
}

/** With its list and its files. @throws AppError `decisions.alreadyIssued`, `core.notFound` */
export async function removeDraft(
  { id }: { readonly id: DecisionId },
  { tx, say }: CommandContext,
): Promise<null> {
  await getDraft(tx, id)
  const { roundName: round } = await getSummary(tx, id)
  await releaseNumber({ tx }, id)
  await tx.deleteFrom('decision_attachment').where('decision_id', '=', id).execute()
  await tx.deleteFrom('decision').where('id', '=', id).execute()
  say(strings.removed({ round }))
  return null
}

/** @throws AppError `decisions.alreadyIssued`, `.inSigning`, `core.notFound` */
export async function getDraft(tx: Tx, id: DecisionId): Promise<DecisionTable> {
  const row = await getUnissued(tx, id)
  if (row.status === 'signing') throw decisionsErrors.inSigning()
  return row
}

/** A draft, or one that is with the signer. @throws AppError `decisions.alreadyIssued` */
export async function getUnissued(tx: Tx, id: DecisionId): Promise<DecisionTable> {
  const row = await getDecisionRow(tx, id)
  if (isUnissued(row.status)) return row
  const { number, symbol } = row
  throw decisionsErrors.alreadyIssued({
    number: labels.numberText({ number: number ?? 0, symbol }),
  })
}

/** Rows written in one statement. */
const rowsPerInsert = 200

interface List {
  readonly included: readonly Candidate[]
  readonly amounts: DecisionEdit['amounts']
}

/** Makes the list of the draft these nominations, in this order; what stays is not rewritten. */
async function writeList(
  { tx, newId }: CommandContext,
  id: DecisionId,
  { included, amounts }: List,
): Promise<void> {
  const present = await tx
    .selectFrom('decision_nomination')
    .selectAll()
    .where('decision_id', '=', id)
    .execute()
  const byHand = new Map(amounts.map((amount) => [amount.nominationId, amount]))
  const wanted = new Map(
    included.map((candidate, index) => [
      candidate.id,
      {
        position: index + 1,
        amount_dong: byHand.get(candidate.id)?.amountDong ?? null,
        amount_reason: tidy(byHand.get(candidate.id)?.reason ?? ''),
      },
    ]),
  )
  for (const row of present) {
    const line = wanted.get(row.nomination_id)
    wanted.delete(row.nomination_id)
    if (!line) await tx.deleteFrom('decision_nomination').where('id', '=', row.id).execute()
    else if (!isSameLine(row, line))
      await tx.updateTable('decision_nomination').set(line).where('id', '=', row.id).execute()
  }
  const added = [...wanted].map(([nominationId, line]) => ({
    ...{ id: newId<string>(), decision_id: id, nomination_id: nominationId },
    ...{ ...line, is_released: 0 as const },
  }))
  for (let from = 0; from < added.length; from += rowsPerInsert)
    await tx
      .insertInto('decision_nomination')
      .values(added.slice(from, from + rowsPerInsert))
      .execute()
}

type Line = Pick<DecisionNominationTable, 'position' | 'amount_dong' | 'amount_reason'>

const isSameLine = (one: Line, other: Line): boolean =>
  one.position === other.position &&
  one.amount_dong === other.amount_dong &&
  one.amount_reason === other.amount_reason
