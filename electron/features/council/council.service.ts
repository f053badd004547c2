import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type {
  MeetingDetails,
  MemberInput,
  MinutesWords,
} from '@shared/features/council/council.contract'
import { councilErrors } from '@shared/features/council/council.errors'
import type { MeetingId } from '@shared/features/council/council.ids'
import { type MinutesIssuer, minutesData } from '@shared/features/council/council.minutes'
import { hasVote } from '@shared/features/council/council.rules'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { committeeOnDay } from '../committee/committee.queries'
import { appendItems } from './council.agenda.service'
import { writeMembers } from './council.members.service'
import { giveBack } from './council.moves'
import { getMeeting, theMeeting } from './council.record.queries'
import { assertOpen, assertUnsigned } from './council.state'
import { councilStrings as strings } from './council.strings'

interface ById {
  readonly id: MeetingId
}

export const usualPackSize = 10

/** @throws AppError `council.inOtherMeeting`, `.notOpenToVote`, `core.notFound` */
export async function createMeeting(
  input: {
    readonly details: MeetingDetails
    readonly members: readonly MemberInput[]
    readonly nominationIds: readonly NominationId[]
  },
  context: CommandContext,
): Promise<{ readonly id: MeetingId }> {
  const { tx, newId, say } = context
  const id = newId<MeetingId>()
  await tx
    .insertInto('council_meeting')
    .values({
      ...{ id, status: 'preparing', ends_at: '', ballots_issued: null, pack_size: usualPackSize },
      ...{ minutes_number: '', contents: '', opinions: '', conclusion: '' },
      ...{ signed_on: null, frozen: null },
      ...columnsOf(input.details),
    })
    .execute()
  // Members copied from an earlier meeting are new ones here.
  const members = input.members.map((member) => ({ ...member, id: null }))
  await writeMembers(context, { id, members })
  if (input.nominationIds.length > 0) await appendItems(context, id, input.nominationIds)
  say(strings.created(input.details.title))
  return { id }
}

/** @throws AppError `council.gone`, `.signed`, `.closed` */
export async function editMeeting(
  { id, details }: ById & { readonly details: MeetingDetails },
  context: CommandContext,
): Promise<null> {
  assertOpen(await theMeeting(context.tx, id))
  await context.tx
    .updateTable('council_meeting')
    .set(columnsOf(details))
    .where('id', '=', id)
    .execute()
  context.say(strings.edited(details.title))
  return null
}

const columnsOf = (details: MeetingDetails) => ({
  ...{ title: details.title, body: details.body, held_on: details.heldOn },
  ...{ starts_at: details.startsAt, place: details.place, mode: details.mode },
  ...{ threshold: details.threshold, base: details.base, quorum: details.quorum },
  recused_leave: details.recusedLeave ? (1 as const) : (0 as const),
  search_text: fold(`${details.title} ${details.body} ${details.place}`),
})

/**
 * With members, agenda, counts and files; the nominations stay, where they stood before the meeting.
 * One undo brings all back.
 *
 * @throws AppError `council.gone`, `.signed`, `.closed`
 */
export async function removeMeeting({ id }: ById, { tx, say }: CommandContext): Promise<null> {
  const meeting = await theMeeting(tx, id)
  assertOpen(meeting)
  const items = tx.selectFrom('council_item').select('id').where('meeting_id', '=', id)
  const leaving = await tx
    .selectFrom('council_item')
    .select(['nomination_id', 'status_before'])
    .where('meeting_id', '=', id)
    .execute()
  const counts = tx.selectFrom('council_count').select('id').where('meeting_id', '=', id)
  const packs = tx.selectFrom('council_pack').select('id').where('count_id', 'in', counts)
  await tx.deleteFrom('council_pack_vote').where('pack_id', 'in', packs).execute()
  await tx.deleteFrom('council_pack').where('count_id', 'in', counts).execute()
  await tx.deleteFrom('council_vote').where('item_id', 'in', items).execute()
  await tx.deleteFrom('council_recusal').where('item_id', 'in', items).execute()
  for (const table of [
    ...(['council_count', 'council_item', 'council_member', 'council_attachment'] as const),
  ])
    await tx.deleteFrom(table).where('meeting_id', '=', id).execute()
  await tx.deleteFrom('council_meeting').where('id', '=', id).execute()
  await giveBack(tx, leaving)
  say(strings.removed(meeting.title))
  return null
}

/** @throws AppError `council.gone`, `.cannotMove`, `.noAgenda`, `.noMembers` */
export async function startMeeting({ id }: ById, { tx, say }: CommandContext): Promise<null> {
  const { title, status, items, members } = await getMeeting(tx, id)
  if (status !== 'preparing') throw councilErrors.cannotMove({ title, from: status, to: 'meeting' })
  if (items.length === 0) throw councilErrors.noAgenda()
  if (!members.some(hasVote)) throw councilErrors.noMembers()
  await tx.updateTable('council_meeting').set({ status: 'meeting' }).where('id', '=', id).execute()
  say(strings.started(title))
  return null
}

/** The words may be written until the minutes are signed. @throws AppError `council.gone`, `.signed` */
export async function writeMinutes(
  { id, minutesNumber, endsAt, contents, opinions, conclusion }: MinutesWords,
  { tx, say }: CommandContext,
): Promise<null> {
  const meeting = await theMeeting(tx, id)
  assertUnsigned(meeting)
  await tx
    .updateTable('council_meeting')
    .set({ minutes_number: minutesNumber, ends_at: endsAt, contents, opinions, conclusion })
    .where('id', '=', id)
    .execute()
  say(strings.minutesWritten(meeting.title))
  return null
}

/** @throws AppError `council.gone`, `.cannotMove`, `.signedInFuture`, `.signedBeforeHeld` */
export async function signMinutes(
  { id, signedOn }: ById & { readonly signedOn: LocalDate },
  { tx, today, sayFinal }: CommandContext,
): Promise<null> {
  const meeting = await getMeeting(tx, id)
  const { title, status } = meeting
  if (status !== 'counted') throw councilErrors.cannotMove({ title, from: status, to: 'signed' })
  if (signedOn > today) throw councilErrors.signedInFuture({ day: signedOn })
  if (signedOn < meeting.heldOn)
    throw councilErrors.signedBeforeHeld({ day: signedOn, heldOn: meeting.heldOn })
  const { identity } = await committeeOnDay(tx, meeting.heldOn)
  const issuer: MinutesIssuer | null = identity
  await tx
    .updateTable('council_meeting')
    .set({
      ...{ status: 'signed', signed_on: signedOn },
      frozen: JSON.stringify(minutesData(meeting, issuer)),
    })
    .where('id', '=', id)
    .execute()
  sayFinal(strings.signed({ title, on: signedOn }), strings.signedNote)
  return null
}
