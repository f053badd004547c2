import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { councilErrors } from '@shared/features/council/council.errors'
import type { MeetingId } from '@shared/features/council/council.ids'
import type { Outcome } from '@shared/features/council/council.kinds'
import type { AgendaItem, Meeting } from '@shared/features/council/council.results'
import {
  attendance,
  isOpen,
  standardOf,
  takingPart,
  votesCast,
} from '@shared/features/council/council.rules'
import { standardInWords, voteShare } from '@shared/features/council/council.strings'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { assertEachOnce } from './council.members.service'
import { moveFiles } from './council.moves'
import { getMeeting } from './council.record.queries'
import { assertUnsigned } from './council.state'
import { councilStrings as strings } from './council.strings'

/**
 * The end of the count: every outcome is decided by the rules and written down, and every nomination
 * moves with it. One command, so one undo takes all of it back.
 *
 * @throws AppError `council.cannotMove`, `.notHeldYet`, `.noQuorum`, `.countsMissing`,
 *   `.countsDiffer`, `.memberTwice`, `.tooManyBallots`, `.moreBallotsThanVoters`, `.notVoted`, `.tooManyVotes`, `nominations.overrideMissing`, `nominations.cannotMove`
 */
export async function closeMeeting(
  { id, overrideReason }: { readonly id: MeetingId; readonly overrideReason: string },
  context: CommandContext,
): Promise<null> {
  const { tx, today, say } = context
  const meeting = await getMeeting(tx, id)
  assertMayClose(meeting)
  if (meeting.heldOn > today)
    throw councilErrors.notHeldYet({ title: meeting.title, day: meeting.heldOn })
  const outcomes = meeting.items.map((item) => ({ item, outcome: decided(item) }))
  for (const { item, outcome } of outcomes)
    await tx.updateTable('council_item').set({ outcome }).where('id', '=', item.id).execute()
  await moveNominations(context, meeting, overrideReason)
  await tx.updateTable('council_meeting').set({ status: 'counted' }).where('id', '=', id).execute()
  const count = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted).length
  say(
    strings.closed({
      ...{ title: meeting.title, passed: count('passed'), failed: count('failed') },
      postponed: count('postponed'),
    }),
  )
  return null
}

function assertMayClose(meeting: Meeting): void {
  const { title, status, roll, quorum, mode } = meeting
  assertUnsigned(meeting)
  assertEachOnce(meeting.members) // two records of one person may have been merged since
  if (status !== 'meeting') throw councilErrors.cannotMove({ title, from: status, to: 'counted' })
  if (!meeting.hasQuorum)
    throw councilErrors.noQuorum({
      ...{ present: attendance(roll, mode), members: roll.members, quorum, mode },
    })
  const standing = meeting.items.filter(({ isPostponed }) => !isPostponed)
  assertBallotsAgree(meeting, standing)
  const open = standing.filter(({ result }) => result === null)
  const [first] = open
  if (first) throw councilErrors.notVoted({ count: open.length, name: first.name })
  // Somebody may have been marked absent, or recused, after the votes were entered.
  for (const { name, votes, voters, result } of standing) {
    const cast = votes ? votesCast(votes) : 0
    const said = Math.max(cast, (result?.agree ?? 0) + (result?.disagree ?? 0))
    const may = voters.inRoom + voters.inWriting
    if (said > may) throw councilErrors.tooManyVotes({ name, votes: said, voters: may })
  }
}

function assertBallotsAgree(meeting: Meeting, items: readonly AgendaItem[]): void {
  if (!items.some((item) => standardOf(meeting, item).mode === 'secret')) return
  const { differences, ballots, issued } = meeting.box
  if (differences === null || !ballots) {
    if (differences?.length) throw councilErrors.countsDiffer({ differences: differences.length })
    throw councilErrors.countsMissing()
  }
  // Ballots may have been handed out anew, and members marked absent, after both had counted.
  const { collected } = ballots
  if (issued === null) throw councilErrors.notIssued()
  if (collected > issued) throw councilErrors.tooManyBallots({ collected, issued })
  const voters = takingPart(meeting.roll)
  if (collected > voters) throw councilErrors.moreBallotsThanVoters({ collected, voters })
}

const decided = ({ isPostponed, result }: AgendaItem): Outcome =>
  isPostponed ? 'postponed' : (result?.outcome ?? 'postponed')

/** A file that does not pass is told by how much, since its unit must know. */
async function moveNominations(
  context: CommandContext,
  meeting: Meeting,
  overrideReason: string,
): Promise<void> {
  const passed = meeting.items.filter((item) => decided(item) === 'passed')
  await moveFiles(context, { ids: nominationsOf(passed), status: 'passed', overrideReason })
  for (const item of meeting.items.filter((one) => decided(one) === 'failed')) {
    const reason = failedReason(meeting, item)
    await moveFiles(context, { ids: [item.nominationId], status: 'failed', reason })
  }
}

function failedReason(meeting: Meeting, item: AgendaItem): string {
  const { threshold, base } = standardOf(meeting, item)
  return strings.failedReason({
    share: voteShare(item.result?.agree ?? 0, item.result?.base ?? 0),
    standard: standardInWords(threshold, base),
    day: meeting.heldOn,
  })
}

const nominationsOf = (items: readonly AgendaItem[]): NominationId[] =>
  items.map(({ nominationId }) => nominationId)

/**
 * Back to the meeting, to count again. What was passed or failed waits once more; a file that has
 * gone on to a decision by then refuses, and with it the whole.
 *
 * @throws AppError `council.signed`, `.cannotMove`, `.takenUpElsewhere`, `nominations.cannotMove`, `nominations.settled`
 */
export async function reopenMeeting(
  { id }: { readonly id: MeetingId },
  context: CommandContext,
): Promise<null> {
  const { tx, say } = context
  const meeting = await getMeeting(tx, id)
  const { title, status, items } = meeting
  assertUnsigned(meeting)
  if (isOpen(status)) throw councilErrors.cannotMove({ title, from: status, to: 'meeting' })
  await assertNowhereElse(tx, meeting)
  const moved = items.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed')
  await moveFiles(context, { ids: nominationsOf(moved), status: 'waiting' })
  // A share of votes that is counted again says nothing any more.
  for (const item of items.filter(({ outcome }) => outcome === 'failed'))
    await tx
      .updateTable('nomination')
      .set({ note: '' })
      .where('id', '=', item.nominationId)
      .where('note', '=', failedReason(meeting, item))
      .execute()
  await tx.updateTable('council_item').set({ outcome: null }).where('meeting_id', '=', id).execute()
  await tx.updateTable('council_meeting').set({ status: 'meeting' }).where('id', '=', id).execute()
  say(strings.reopened(title))
  return null
}

/** A file that a later meeting has before it, or has decided on, is that meeting's. */
async function assertNowhereElse(tx: Tx, { id, heldOn, startsAt, items }: Meeting): Promise<void> {
  const taken = await tx
    .selectFrom('council_item as i')
    .innerJoin('council_meeting as m', 'm.id', 'i.meeting_id')
    .where('i.nomination_id', 'in', nominationsOf(items))
    .where('m.id', '!=', id)
    .where(({ or, and, eb }) =>
      or([
        eb('m.status', 'in', ['preparing', 'meeting']),
        eb('m.held_on', '>', heldOn),
        and([eb('m.held_on', '=', heldOn), eb('m.starts_at', '>', startsAt)]),
      ]),
    )
    .select(['i.nomination_id as nominationId', 'm.title'])
    .executeTakeFirst()
  if (!taken) return
  const item = items.find(({ nominationId }) => nominationId === taken.nominationId)
  throw councilErrors.takenUpElsewhere({ name: item?.name ?? '', meeting: taken.title })
}
