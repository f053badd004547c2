import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { CommitteeOnDay } from '@shared/features/committee/committee.contract'
import { basesOn } from '@shared/features/decisions/decisions.bases.catalogue'
import type { DecisionEdit, DecisionFields } from '@shared/features/decisions/decisions.contract'
import { decisionsErrors } from '@shared/features/decisions/decisions.errors'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { isDecidedHere, nextNumber, occasionOf } from '@shared/features/decisions/decisions.rules'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import type { AwardLevel } from '@shared/features/nominations/nominations.kinds'
import type { Round } from '@shared/features/nominations/rounds.contract'
import { committeeOnDay } from '../committee/committee.queries'
import { getRound } from '../nominations/rounds.queries'
import {
  fieldColumns,
  findLatestDecision,
  getDecisionRow,
  getSummary,
  numbersInSeries,
  toFields,
} from './decisions.queries'
import { inWords } from './decisions.review'
import { decisionsStrings as strings } from './decisions.strings'
import { type Candidate, listCandidates } from './decisions.subjects'
import type { DecisionTable } from './decisions.table'

/**
 * A draft for everyone passed at this level who is in no decision yet.
 * @throws AppError `decisions.notDecidedHere`, `.praise`, `.noIdentity`, `.nobodyPassed`,
 *   `core.notFound`
 */
export async function draftDecision(
  { roundId, level }: { readonly roundId: RoundId; readonly level: AwardLevel },
  context: CommandContext,
): Promise<{ id: DecisionId }> {
  const { tx, newId, say, today } = context
  if (!isDecidedHere(level)) throw decisionsErrors.notDecidedHere()
  const round = await getRound(tx, roundId)
  if (round.recognition === 'praise') throw decisionsErrors.praise({ round: round.name })
  const office = await committeeOnDay(tx, today)
  if (!office.identity) throw decisionsErrors.noIdentity()
  const candidates = await listCandidates(tx, { id: null, roundId, level, issuedOn: today })
  if (candidates.length === 0) throw decisionsErrors.nobodyPassed({ round: round.name })

  const { symbol, term } = office.identity
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
      ...{ kind: 'award', amends_id: null, form_id: null, aftermath: null },
    })
    .execute()
  await writeList(context, id, candidates)
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
  const last = await findLatestDecision(tx, identity.validFrom)
  const [signer] = signers
  const given = await numbersInSeries(tx, identity)
  return {
    number: nextNumber(given.map(({ number }) => number)),
    issuedOn: today,
    occasion: occasionOf(round.achievement),
    reason: round.achievement,
    proposer: last?.proposer ?? labels.defaultProposer(identity.shortName),
    proposal: '',
    fundSource: last?.fund_source ?? labels.defaultFund(identity.shortName),
    signer: {
      name: signer?.fullName ?? '',
      position: signer?.position ?? '',
      authority: signer?.authority ?? '',
    },
    bases: [...basesOn(today, identity.symbol)],
    recipients: last ? toFields(last).recipients : labels.defaultRecipients(identity.shortName),
  }
}

/** @throws AppError `decisions.alreadyIssued`, `.numberTaken`, `.notAvailable`, `core.notFound` */
export async function editDecision(
  { id, nominationIds, ...fields }: DecisionEdit,
  context: CommandContext,
): Promise<null> {
  const { tx, say } = context
  const draft = await getDraft(tx, id)
  const { identity } = await committeeOnDay(tx, fields.issuedOn)
  const { symbol, term } = identity ?? draft
  await assertNumberIsFree(tx, { id, symbol, term, number: fields.number })

  const { round_id: roundId, level } = draft
  const candidates = await listCandidates(tx, { id, roundId, level, issuedOn: fields.issuedOn })
  const chosen = new Set(nominationIds)
  const included = candidates.filter((candidate) => chosen.has(candidate.id))
  if (included.length < chosen.size)
    throw decisionsErrors.notAvailable({ count: chosen.size - included.length })
  await tx
    .updateTable('decision')
    .set({ symbol, term, ...fieldColumns(fields) })
    .where('id', '=', id)
    .execute()
  await writeList(context, id, included)
  const { roundName: round } = await getSummary(tx, id)
  const number =
    fields.number === null ? null : labels.numberText({ number: fields.number, symbol })
  say(strings.edited({ number, round }))
  return null
}

/** @throws AppError `decisions.alreadyIssued`, `core.notFound` */
export async function removeDraft(
  { id }: { readonly id: DecisionId },
  { tx, say }: CommandContext,
): Promise<null> {
  await getDraft(tx, id)
  const { roundName: round } = await getSummary(tx, id)
  await tx.deleteFrom('decision').where('id', '=', id).execute()
  say(strings.removed({ round }))
  return null
}

/** @throws AppError `decisions.alreadyIssued`, `core.notFound` */
export async function getDraft(tx: Tx, id: DecisionId): Promise<DecisionTable> {
  const row = await getDecisionRow(tx, id)
  if (row.status === 'draft') return row
  const { number, symbol } = row
  throw decisionsErrors.alreadyIssued({
    number: labels.numberText({ number: number ?? 0, symbol }),
  })
}

async function assertNumberIsFree(
  tx: Tx,
  { id, number, ...series }: Pick<DecisionTable, 'id' | 'symbol' | 'term' | 'number'>,
): Promise<void> {
  if (number === null) return
  const others = await numbersInSeries(tx, series, id)
  const taken = others.find((other) => other.number === number)
  if (!taken) return
  const by = await inWords(tx, taken.id)
  throw decisionsErrors.numberTaken({
    number: labels.numberText({ number, symbol: series.symbol }),
    by,
  })
}

/** Rows written in one statement. */
const rowsPerInsert = 200

/** Makes the list of the draft these nominations, in this order; what stays is not rewritten. */
async function writeList(
  { tx, newId }: CommandContext,
  id: DecisionId,
  included: readonly Candidate[],
): Promise<void> {
  const present = await tx
    .selectFrom('decision_nomination')
    .selectAll()
    .where('decision_id', '=', id)
    .execute()
  const placeOf = new Map(included.map((candidate, index) => [candidate.id, index + 1]))
  const known = new Set(present.map((row) => row.nomination_id))
  for (const row of present) {
    const position = placeOf.get(row.nomination_id)
    if (position === undefined)
      await tx.deleteFrom('decision_nomination').where('id', '=', row.id).execute()
    else if (position !== row.position)
      await tx
        .updateTable('decision_nomination')
        .set({ position })
        .where('id', '=', row.id)
        .execute()
  }
  const added = [...placeOf].filter(([nominationId]) => !known.has(nominationId))
  for (let from = 0; from < added.length; from += rowsPerInsert)
    await tx
      .insertInto('decision_nomination')
      .values(
        added.slice(from, from + rowsPerInsert).map(([nominationId, position]) => ({
          id: newId<string>(),
          decision_id: id,
          nomination_id: nominationId,
          position,
          ...{ amount_dong: null, amount_reason: '', is_released: 0 },
        })),
      )
      .execute()
}
