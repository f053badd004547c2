import type { Tx } from '@electron/database/database'
import { insertRows } from '@electron/database/insert-rows'
import type { CommandContext } from '@electron/ipc/context'
import { fold } from '@shared/core/vietnamese-fold'
import type { CountInput, VoteInput } from '@shared/features/council/council.contract'
import { ballotsOf } from '@shared/features/council/council.counting'
import { councilErrors } from '@shared/features/council/council.errors'
import type { ItemId, MeetingId } from '@shared/features/council/council.ids'
import type { CountTurn } from '@shared/features/council/council.kinds'
import type { Meeting } from '@shared/features/council/council.results'
import { standardOf, takingPart, votesCast } from '@shared/features/council/council.rules'
import { openItem } from './council.agenda.service'
import { getMeeting, theMeeting } from './council.record.queries'
import { assertOpen } from './council.state'
import { councilStrings as strings } from './council.strings'

/**
 * Hands counted in the room and opinions come in by letter: how many, never whose, and as one figure,
 * so that no single letter can be told from it. Where a nominee is voted on in writing, those in the
 * room write, too.
 *
 * @throws AppError `council.tooManyVotes`, `.unknownPart`, `.closed`, `.signed`
 */
export async function vote(
  { itemId, votes }: VoteInput,
  { tx, newId, say }: CommandContext,
): Promise<null> {
  const { name, meetingId } = await openItem(tx, itemId)
  const meeting = await getMeeting(tx, meetingId)
  const item = meeting.items.find(({ id }) => id === itemId)
  if (!item) throw councilErrors.unknownPart()
  const voters = item.voters.inRoom + item.voters.inWriting
  const cast = votes ? votesCast(votes) : 0
  if (cast > voters) throw councilErrors.tooManyVotes({ name, votes: cast, voters })
  await tx.deleteFrom('council_vote').where('item_id', '=', itemId).execute()
  const channel = standardOf(meeting, item).mode === 'written' ? 'written' : 'hands'
  if (votes)
    await tx
      .insertInto('council_vote')
      .values({ id: newId(), item_id: itemId, channel, ...votes })
      .execute()
  say(votes ? strings.voted(name) : strings.unvoted(name))
  return null
}

/** @throws AppError `council.gone`, `.closed`, `.signed` */
export async function issueBallots(
  {
    id,
    issued,
    packSize,
  }: { readonly id: MeetingId; readonly issued: number | null; readonly packSize: number },
  { tx, say }: CommandContext,
): Promise<null> {
  const meeting = await theMeeting(tx, id)
  assertOpen(meeting)
  await tx
    .updateTable('council_meeting')
    .set({ ballots_issued: issued, pack_size: packSize })
    .where('id', '=', id)
    .execute()
  say(strings.issued({ issued, title: meeting.title }))
  return null
}

/**
 * One person's count of the ballots, by packs, as far as it has come. The other person's figures are
 * neither read nor shown here; the two are compared once both are closed.
 *
 * @throws AppError `council.notIssued`, `.notSecret`, `.sameCounter`, `.countClosed`, `.packTooFull`,
 *   `.tooManyBallots`, `.moreBallotsThanVoters`, `.tooManyVotes`, `.unknownPart`, `.closed`, `.signed`
 */
export async function saveCount(count: CountInput, context: CommandContext): Promise<null> {
  const { tx, say } = context
  const meeting = await getMeeting(tx, count.id)
  assertOpen(meeting)
  assertFirst(meeting, count)
  assertCountFits(meeting, count)
  await dropCount(tx, count.id, count.turn)
  await insertCount(context, count)
  const { turn, countedBy, isClosed } = count
  say(strings.counted({ turn, name: countedBy, isClosed }))
  return null
}

function assertFirst({ box }: Meeting, { turn, countedBy }: CountInput): void {
  const own = box.counts.find((known) => known.turn === turn)
  if (own?.isClosed) throw councilErrors.countClosed({ turn })
  const other = box.counts.find((known) => known.turn !== turn)
  if (other && fold(other.countedBy) === fold(countedBy))
    throw councilErrors.sameCounter({ name: other.countedBy })
}

function assertCountFits(meeting: Meeting, { packs }: CountInput): void {
  const { box, roll } = meeting
  const secret = meeting.items.filter((item) => standardOf(meeting, item).mode === 'secret')
  if (secret.length === 0) throw councilErrors.notSecret()
  if (box.issued === null) throw councilErrors.notIssued()
  const { collected } = ballotsOf(packs)
  if (collected > box.issued) throw councilErrors.tooManyBallots({ collected, issued: box.issued })
  const present = takingPart(roll)
  if (collected > present) throw councilErrors.moreBallotsThanVoters({ collected, voters: present })
  const names = new Map(secret.map(({ id, name }) => [id, name]))
  for (const [index, { valid, votes }] of packs.entries())
    for (const { itemId, agree, disagree } of votes) {
      const name = names.get(itemId)
      if (name === undefined) throw councilErrors.unknownPart()
      if (agree + disagree > valid)
        throw councilErrors.packTooFull({ pack: index + 1, name, valid })
    }
  for (const { id, name, voters } of secret) {
    const said = packs
      .flatMap(({ votes }) => votes.filter(({ itemId }) => itemId === id))
      .reduce((sum, { agree, disagree }) => sum + agree + disagree, 0)
    const may = Math.min(voters.inRoom + voters.inWriting, roll.members)
    if (said > may) throw councilErrors.tooManyVotes({ name, votes: said, voters: may })
  }
}

async function insertCount(
  { tx, newId }: CommandContext,
  { id, turn, countedBy, packs, isClosed }: CountInput,
): Promise<void> {
  const countId = newId()
  await tx
    .insertInto('council_count')
    .values({
      ...{ id: countId, meeting_id: id, turn, counted_by: countedBy },
      is_closed: isClosed ? 1 : 0,
    })
    .execute()
  for (const [index, { collected, valid, votes }] of packs.entries()) {
    const packId = newId()
    await tx
      .insertInto('council_pack')
      .values({ id: packId, count_id: countId, pack_number: index + 1, collected, valid })
      .execute()
    const unique = new Map<ItemId, (typeof votes)[number]>(votes.map((one) => [one.itemId, one]))
    const rows = [...unique.values()].map(({ itemId, agree, disagree }) => ({
      ...{ id: newId(), pack_id: packId, item_id: itemId, agree, disagree },
    }))
    for (let from = 0; from < rows.length; from += 200)
      await insertRows(tx, 'council_pack_vote', rows.slice(from, from + 200))
  }
}

async function dropCount(tx: Tx, id: MeetingId, turn: CountTurn): Promise<void> {
  const counts = tx
    .selectFrom('council_count')
    .select('id')
    .where('meeting_id', '=', id)
    .where('turn', '=', turn)
  const packs = tx.selectFrom('council_pack').select('id').where('count_id', 'in', counts)
  await tx.deleteFrom('council_pack_vote').where('pack_id', 'in', packs).execute()
  await tx.deleteFrom('council_pack').where('count_id', 'in', counts).execute()
  await tx
    .deleteFrom('council_count')
    .where('meeting_id', '=', id)
    .where('turn', '=', turn)
    .execute()
}

/** For whoever counted wrongly. @throws AppError `council.gone`, `.closed`, `.signed` */
export async function openCount(
  { id, turn }: { readonly id: MeetingId; readonly turn: CountTurn },
  { tx, say }: CommandContext,
): Promise<null> {
  assertOpen(await theMeeting(tx, id))
  await tx
    .updateTable('council_count')
    .set({ is_closed: 0 })
    .where('meeting_id', '=', id)
    .where('turn', '=', turn)
    .execute()
  say(strings.countOpened(turn))
  return null
}
