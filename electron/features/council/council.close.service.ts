import type { CommandContext } from '@electron/ipc/context'
import { councilErrors } from '@shared/features/council/council.errors'
import type { MeetingId } from '@shared/features/council/council.ids'
import type { Outcome } from '@shared/features/council/council.kinds'
import type { AgendaItem, Meeting } from '@shared/features/council/council.results'
import { isOpen, standardOf, votesCast } from '@shared/features/council/council.rules'
import { standardInWords, voteShare } from '@shared/features/council/council.strings'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { moveFiles } from './council.moves'
import { getMeeting } from './council.record.queries'
import { assertUnsigned } from './council.state'
import { councilStrings as strings } from './council.strings'

/**
 * The end of the count: every outcome is decided by the rules and written down, and every nomination
 * moves with it. One command, so one undo takes all of it back.
 *
 * @throws AppError `council.cannotMove`, `.noQuorum`, `.countsMissing`, `.countsDiffer`, `.notVoted`,
 *   `.tooManyVotes`, `nominations.overrideMissing`, `nominations.cannotMove`
 */
export async function closeMeeting(
  { id, overrideReason }: { readonly id: MeetingId; readonly overrideReason: string },
  context: CommandContext,
): Promise<null> {
  const { tx, say } = context
  const meeting = await getMeeting(tx, id)
  assertMayClose(meeting)
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
  const { title, status, roll, quorum } = meeting
  assertUnsigned(meeting)
  if (status !== 'meeting') throw councilErrors.cannotMove({ title, from: status, to: 'counted' })
  if (!meeting.hasQuorum)
    throw councilErrors.noQuorum({ present: roll.present, members: roll.members, quorum })
  const standing = meeting.items.filter(({ isPostponed }) => !isPostponed)
  assertBallotsAgree(meeting, standing)
  const open = standing.filter(({ result }) => result === null)
  const [first] = open
  if (first) throw councilErrors.notVoted({ count: open.length, name: first.name })
  // Somebody may have been marked absent, or recused, after the votes were entered.
  for (const { name, hands, written, voters, result } of standing) {
    const cast = hands || written ? votesCast(hands ?? none) + votesCast(written ?? none) : 0
    const said = Math.max(cast, (result?.agree ?? 0) + (result?.disagree ?? 0))
    const may = voters.inRoom + voters.inWriting
    if (said > may) throw councilErrors.tooManyVotes({ name, votes: said, voters: may })
  }
}

const none = { agree: 0, disagree: 0, other: 0 }

function assertBallotsAgree(meeting: Meeting, items: readonly AgendaItem[]): void {
  if (!items.some((item) => standardOf(meeting, item).mode === 'secret')) return
  const { differences } = meeting.box
  if (differences === null) throw councilErrors.countsMissing()
  if (differences.length > 0) throw councilErrors.countsDiffer({ differences: differences.length })
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
    const { threshold, base } = standardOf(meeting, item)
    const reason = strings.failedReason({
      share: voteShare(item.result?.agree ?? 0, item.result?.base ?? 0),
      standard: standardInWords(threshold, base),
      day: meeting.heldOn,
    })
    await moveFiles(context, { ids: [item.nominationId], status: 'failed', reason })
  }
}

const nominationsOf = (items: readonly AgendaItem[]): NominationId[] =>
  items.map(({ nominationId }) => nominationId)

/**
 * Back to the meeting, to count again. What was passed or failed waits once more; a file that has
 * gone on to a decision by then refuses, and with it the whole.
 *
 * @throws AppError `council.signed`, `.cannotMove`, `nominations.cannotMove`, `nominations.settled`
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
  const moved = items.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed')
  await moveFiles(context, { ids: nominationsOf(moved), status: 'waiting' })
  await tx.updateTable('council_item').set({ outcome: null }).where('meeting_id', '=', id).execute()
  await tx.updateTable('council_meeting').set({ status: 'meeting' }).where('id', '=', id).execute()
  say(strings.reopened(title))
  return null
}
