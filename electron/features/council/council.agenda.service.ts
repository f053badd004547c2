import type { Tx } from '@electron/database/database'
import { insertRows } from '@electron/database/insert-rows'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { type ItemRule, mostItems } from '@shared/features/council/council.contract'
import { councilErrors } from '@shared/features/council/council.errors'
import type { ItemId, MeetingId, MemberId } from '@shared/features/council/council.ids'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'
import { rulesOfForms } from './council.forms.queries'
import { giveBack, moveFiles } from './council.moves'
import { candidateStatuses } from './council.queries'
import { listMembers, theMeeting } from './council.record.queries'
import { assertOpen } from './council.state'
import { councilStrings as strings } from './council.strings'

/** @throws AppError `council.gone`, `.signed`, `.closed`, `.inOtherMeeting`, `.notOpenToVote`, `.agendaFull` */
export async function addItems(
  {
    id,
    nominationIds,
  }: { readonly id: MeetingId; readonly nominationIds: readonly NominationId[] },
  context: CommandContext,
): Promise<null> {
  const { title, ...meeting } = await theMeeting(context.tx, id)
  assertOpen({ title, ...meeting })
  const { count, name } = await appendItems(context, id, nominationIds)
  context.say(strings.added({ count, name, title }))
  return null
}

/** At the end of the agenda, in the order given; what is there already stays where it is. */
export async function appendItems(
  context: CommandContext,
  id: MeetingId,
  nominationIds: readonly NominationId[],
): Promise<{ readonly count: number; readonly name: string }> {
  const { tx, newId } = context
  const wanted = [...new Set(nominationIds)]
  const there = await itemsOf(tx, id)
  const fresh = wanted.filter((one) => !there.some(({ nomination_id }) => nomination_id === one))
  if (there.length + fresh.length > mostItems) throw councilErrors.agendaFull({ most: mostItems })
  const files = await assertMayBeTaken(tx, id, fresh)
  const rules = await rulesOfForms(tx, id, fresh)
  await moveFiles(context, { ids: fresh, status: 'waiting' })
  const last = there.at(-1)?.place_in_list ?? 0
  const rows = fresh.map((nominationId, index) => ({
    ...{ id: newId<ItemId>(), meeting_id: id, place_in_list: last + index + 1 },
    ...{ nomination_id: nominationId, ...(rules.get(nominationId) ?? usualRule) },
    ...{ is_postponed: 0 as const, outcome: null, note: '' },
    status_before: files.get(nominationId)?.status ?? null,
  }))
  for (let from = 0; from < rows.length; from += 200)
    await insertRows(tx, 'council_item', rows.slice(from, from + 200))
  return { count: fresh.length, name: files.get(fresh[0] ?? '')?.name ?? '' }
}

/** As the meeting says. */
const usualRule = { mode: null, threshold: null, base: null }

interface Taken {
  readonly name: string
  readonly status: NominationStatus
}

async function assertMayBeTaken(tx: Tx, id: MeetingId, ids: readonly NominationId[]) {
  const files = new Map<string, Taken>()
  if (ids.length === 0) return files
  const found = await tx
    .selectFrom('nomination')
    .select(['id', 'name', 'status'])
    .where('id', 'in', ids)
    .execute()
  if (found.length < ids.length) throw coreErrors.notFound({ what: strings.nomination })
  for (const { id: nominationId, name, status } of found) {
    if (!candidateStatuses.includes(status)) throw councilErrors.notOpenToVote({ name })
    files.set(nominationId, { name, status })
  }
  const taken = await tx
    .selectFrom('council_item as i')
    .innerJoin('council_meeting as m', 'm.id', 'i.meeting_id')
    .where('i.nomination_id', 'in', ids)
    .where('m.id', '!=', id)
    .where('m.status', 'in', ['preparing', 'meeting'])
    .select(['i.nomination_id as nominationId', 'm.title'])
    .executeTakeFirst()
  if (taken)
    throw councilErrors.inOtherMeeting({
      name: files.get(taken.nominationId)?.name ?? '',
      meeting: taken.title,
    })
  return files
}

/**
 * With what was entered about them; the files stand again where they stood before.
 *
 * @throws AppError `council.unknownPart`, `.closed`, `.signed`
 */
export async function removeItems(
  { id, itemIds }: { readonly id: MeetingId; readonly itemIds: readonly ItemId[] },
  { tx, say }: CommandContext,
): Promise<null> {
  assertOpen(await theMeeting(tx, id))
  const chosen = (await itemsOf(tx, id)).filter((item) => itemIds.includes(item.id))
  const [first] = chosen
  if (!first || chosen.length !== new Set(itemIds).size) throw councilErrors.unknownPart()
  for (const table of ['council_pack_vote', 'council_vote', 'council_recusal'] as const)
    await tx.deleteFrom(table).where('item_id', 'in', itemIds).execute()
  await tx.deleteFrom('council_item').where('id', 'in', itemIds).execute()
  await giveBack(tx, chosen)
  say(strings.itemsRemoved({ count: chosen.length, name: first.name }))
  return null
}

/** @throws AppError `council.unknownPart` unless all of them are named, each once; `.closed`, `.signed` */
export async function orderItems(
  { id, itemIds }: { readonly id: MeetingId; readonly itemIds: readonly ItemId[] },
  { tx, say }: CommandContext,
): Promise<null> {
  const meeting = await theMeeting(tx, id)
  assertOpen(meeting)
  const there = await itemsOf(tx, id)
  const isWhole =
    itemIds.length === there.length && there.every((item) => itemIds.includes(item.id))
  if (!isWhole) throw councilErrors.unknownPart()
  const placeOf = new Map(there.map((item) => [item.id, item.place_in_list]))
  for (const [index, itemId] of itemIds.entries())
    if (placeOf.get(itemId) !== index + 1)
      await tx
        .updateTable('council_item')
        .set({ place_in_list: index + 1 })
        .where('id', '=', itemId)
        .execute()
  say(strings.ordered(meeting.title))
  return null
}

/** @throws AppError `council.unknownPart`, `.closed`, `.signed` */
export async function setItem(
  { itemId, mode, threshold, base, note }: ItemRule,
  { tx, say }: CommandContext,
): Promise<null> {
  const { name } = await openItem(tx, itemId)
  await tx
    .updateTable('council_item')
    .set({ mode, threshold, base, note })
    .where('id', '=', itemId)
    .execute()
  say(strings.itemSet(name))
  return null
}

/** Who does not vote on this nominee. @throws AppError `council.unknownPart`, `.closed`, `.signed` */
export async function setRecused(
  { itemId, memberIds }: { readonly itemId: ItemId; readonly memberIds: readonly MemberId[] },
  { tx, newId, say }: CommandContext,
): Promise<null> {
  const { name, meetingId } = await openItem(tx, itemId)
  const members = await listMembers(tx, meetingId)
  const wanted = [...new Set(memberIds)]
  if (!wanted.every((id) => members.some((member) => member.id === id)))
    throw councilErrors.unknownPart()
  await tx.deleteFrom('council_recusal').where('item_id', '=', itemId).execute()
  await insertRows(
    tx,
    'council_recusal',
    wanted.map((id) => ({ id: newId(), item_id: itemId, member_id: id })),
  )
  say(strings.recused({ count: wanted.length, name }))
  return null
}

/** @throws AppError `council.unknownPart`, `.closed`, `.signed` */
export async function postponeItem(
  { itemId, isPostponed }: { readonly itemId: ItemId; readonly isPostponed: boolean },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name } = await openItem(tx, itemId)
  await tx
    .updateTable('council_item')
    .set({ is_postponed: isPostponed ? 1 : 0 })
    .where('id', '=', itemId)
    .execute()
  say(strings.postponed({ name, isPostponed }))
  return null
}

/** @throws AppError `council.unknownPart`, `.closed`, `.signed` */
export async function openItem(tx: Tx, id: ItemId) {
  const item = await tx
    .selectFrom('council_item as i')
    .innerJoin('nomination as n', 'n.id', 'i.nomination_id')
    .where('i.id', '=', id)
    .select(['i.meeting_id as meetingId', 'n.name'])
    .executeTakeFirst()
  if (!item) throw councilErrors.unknownPart()
  assertOpen(await theMeeting(tx, item.meetingId))
  return item
}

const itemsOf = (tx: Tx, id: MeetingId) =>
  tx
    .selectFrom('council_item as i')
    .innerJoin('nomination as n', 'n.id', 'i.nomination_id')
    .where('i.meeting_id', '=', id)
    .select(['i.id', 'i.nomination_id', 'i.place_in_list', 'i.status_before', 'n.name'])
    .orderBy('i.place_in_list')
    .orderBy('i.id')
    .execute()
