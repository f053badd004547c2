import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { ComparisonGroupId } from '@shared/features/comparisons/comparisons.ids'
import type { EvaluatePledge, PledgeInput } from '@shared/features/pledges/pledges.contract'
import { pledgesErrors } from '@shared/features/pledges/pledges.errors'
import type { PledgeId, PledgePartyId } from '@shared/features/pledges/pledges.ids'
import type { PledgeStatus } from '@shared/features/pledges/pledges.kinds'
import { canMovePledge, isLocked } from '@shared/features/pledges/pledges.rules'
import { getPledge, readPledges } from './pledges.record.queries'
import { pledgesStrings as strings } from './pledges.strings'
import { assertNamed, insertParties, writeParts } from './pledges.write'

/** @throws AppError `core.notFound` for what it names and is not there any more */
export async function createPledge(
  pledge: PledgeInput,
  context: CommandContext,
): Promise<{ id: PledgeId }> {
  await assertNamed(context.tx, pledge)
  const id = await insertPledge(context, pledge, null)
  context.say(strings.created(pledge.title))
  return { id }
}

/** Also for pledges that are drafted from registrations. */
export async function insertPledge(
  { tx, newId }: Pick<CommandContext, 'tx' | 'newId'>,
  pledge: PledgeInput,
  groupId: ComparisonGroupId | null,
): Promise<PledgeId> {
  const id = newId<PledgeId>()
  await tx
    .insertInto('pledge')
    .values({
      ...{ id, group_id: groupId, status: 'draft', evaluation: '', evaluated_on: null },
      ...pledgeValues(pledge),
    })
    .execute()
  await insertParties({ tx, newId }, id, pledge)
  return id
}

/** @throws AppError `pledges.gone`, `.locked`, `.unknownItem` */
export async function editPledge(
  { id, pledge }: { readonly id: PledgeId; readonly pledge: PledgeInput },
  context: CommandContext,
): Promise<null> {
  const before = await getPledge(context.tx, id)
  if (isLocked(before.status))
    throw pledgesErrors.locked({ title: before.title, status: before.status })
  await assertNamed(context.tx, pledge)
  await context.tx.updateTable('pledge').set(pledgeValues(pledge)).where('id', '=', id).execute()
  await writeParts(context, before, pledge)
  context.say(strings.edited(pledge.title))
  return null
}

const pledgeValues = (pledge: PledgeInput) => ({
  year: pledge.year,
  title: pledge.title,
  campaign_id: pledge.campaignId,
  signing_on: pledge.signingOn,
  place: pledge.place,
  content: pledge.content,
  is_witnessed: pledge.isWitnessed ? (1 as const) : (0 as const),
  note: pledge.note,
  search_text: fold(pledge.title),
})

/** @throws AppError `pledges.cannotMove`, `.noSigningDay`, `.signedInFuture`; then none of them has moved */
export async function movePledges(
  { ids, to }: { readonly ids: readonly PledgeId[]; readonly to: PledgeStatus },
  { tx, today, say }: CommandContext,
): Promise<null> {
  const pledges = await readPledges(tx, ids)
  const [first] = pledges
  if (!first) throw pledgesErrors.gone()
  for (const { id, title, status, signingOn } of pledges) {
    // The evaluation has a form of its own, with its day.
    if (to === 'evaluated' || !canMovePledge(status, to))
      throw pledgesErrors.cannotMove({ title, from: status, to })
    if (to === 'signed' && signingOn === null) throw pledgesErrors.noSigningDay({ title })
    if (to === 'signed' && signingOn !== null && signingOn > today)
      throw pledgesErrors.signedInFuture({ title, day: signingOn })
    await tx.updateTable('pledge').set({ status: to }).where('id', '=', id).execute()
    if (to === 'signed')
      await tx
        .updateTable('pledge_party')
        .set({ signed_on: signingOn })
        .where('pledge_id', '=', id)
        .where('signed_on', 'is', null)
        .execute()
  }
  say(strings.moved({ count: pledges.length, title: first.title, to }))
  return null
}

/**
 * A party signed, at the meeting or after it. With the last of them the pledge itself is signed.
 *
 * @throws AppError `pledges.gone`, `.unknownItem`, `.locked` after the evaluation
 */
export async function markSigned(
  {
    id,
    partyIds,
    signedOn,
  }: {
    readonly id: PledgeId
    readonly partyIds: readonly PledgePartyId[]
    readonly signedOn: LocalDate | null
  },
  { tx, today, say }: CommandContext,
): Promise<null> {
  const { title, status, parties } = await getPledge(tx, id)
  if (status === 'evaluated') throw pledgesErrors.locked({ title, status })
  if (signedOn !== null && signedOn > today)
    throw pledgesErrors.signedInFuture({ title, day: signedOn })
  if (!partyIds.every((partyId) => parties.some((party) => party.id === partyId)))
    throw pledgesErrors.unknownItem()
  await tx
    .updateTable('pledge_party')
    .set({ signed_on: signedOn })
    .where('id', 'in', partyIds)
    .execute()
  const isWhole = parties.every((party) =>
    partyIds.includes(party.id) ? signedOn !== null : party.signedOn !== null,
  )
  const next = isWhole ? 'signed' : status === 'draft' ? 'draft' : 'waiting'
  await tx.updateTable('pledge').set({ status: next }).where('id', '=', id).execute()
  const count = partyIds.length
  say(
    signedOn === null
      ? strings.unsigned({ parties: count, title })
      : strings.signed({ parties: count, title, on: signedOn }),
  )
  return null
}

/** @throws AppError `pledges.notSigned`, `.unknownItem`, `.gone` */
export async function evaluatePledge(
  { id, evaluation, evaluatedOn, parties, items }: EvaluatePledge,
  { tx, today, say }: CommandContext,
): Promise<null> {
  const pledge = await getPledge(tx, id)
  if (!isLocked(pledge.status)) throw pledgesErrors.notSigned({ title: pledge.title })
  if (evaluatedOn > today)
    throw pledgesErrors.evaluatedInFuture({ title: pledge.title, day: evaluatedOn })
  const isOwn =
    parties.every((party) => pledge.parties.some((own) => own.id === party.id)) &&
    items.every((item) => pledge.items.some((own) => own.id === item.id))
  if (!isOwn) throw pledgesErrors.unknownItem()
  await tx
    .updateTable('pledge')
    .set({ evaluation, evaluated_on: evaluatedOn, status: 'evaluated' })
    .where('id', '=', id)
    .execute()
  for (const { id: partyId, outcome, result } of parties)
    await tx
      .updateTable('pledge_party')
      .set({ outcome, result })
      .where('id', '=', partyId)
      .execute()
  for (const { id: itemId, outcome, result } of items)
    await tx.updateTable('pledge_item').set({ outcome, result }).where('id', '=', itemId).execute()
  say(strings.evaluated(pledge.title))
  return null
}

/** With parties, contents and files; all come back together by one undo. */
export async function removePledges(
  { ids }: { readonly ids: readonly PledgeId[] },
  { tx, say }: CommandContext,
): Promise<null> {
  const pledges = await readPledges(tx, ids)
  const [first] = pledges
  if (!first) throw pledgesErrors.gone()
  for (const table of ['pledge_item', 'pledge_attachment', 'pledge_party'] as const)
    await tx.deleteFrom(table).where('pledge_id', 'in', ids).execute()
  await tx.deleteFrom('pledge').where('id', 'in', ids).execute()
  say(strings.removed({ count: pledges.length, title: first.title }))
  return null
}
