import { dropped } from '@shared/core/dropped-file'
import { LocalDate } from '@shared/core/local-date'
import { tidy, toNfc } from '@shared/core/vietnamese-fold'
import { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import { PersonId } from '@shared/features/people/people.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { CouncilAttachmentId, ItemId, MeetingId, MemberId } from './council.ids'
import {
  ballotSizes,
  councilPapers,
  countTurns,
  meetingStatuses,
  memberRoles,
  presences,
  quorums,
  thresholds,
  votingBases,
  votingModes,
} from './council.kinds'
import type {
  Candidate,
  CountSheet,
  Meeting,
  MeetingSummary,
  RequiredVote,
} from './council.results'
import { councilProblems as problems } from './council.strings'

const line = (max: number) =>
  z
    .string()
    .max(4 * max)
    .transform(tidy)
    .pipe(z.string().max(max, problems.tooLong(max)))
const paragraph = (max: number) =>
  z
    .string()
    .max(2 * max)
    .transform(toNfc)
    .pipe(z.string().max(max, problems.tooLong(max)))
const Hour = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/u, problems.hourForm)

/** One meeting decides on so many at most; also what a screen and a ballot can bear. */
export const mostItems = 500
export const mostMembers = 200
const Count = z.int().min(0).max(10_000)

export const MeetingDetails = z.strictObject({
  title: line(300).pipe(z.string().min(1, problems.titleMissing)),
  body: line(200).pipe(z.string().min(1, problems.bodyMissing)),
  heldOn: LocalDate,
  startsAt: Hour,
  place: line(200),
  mode: z.enum(votingModes),
  threshold: z.enum(thresholds),
  base: z.enum(votingBases),
  quorum: z.enum(quorums),
  recusedLeave: z.boolean(),
})
export type MeetingDetails = z.output<typeof MeetingDetails>

export const MemberInput = z.strictObject({
  /** null: a new one. Those left out go, with their recusals. */
  id: MemberId.nullable(),
  personId: PersonId.nullable(),
  name: line(120).pipe(z.string().min(1, problems.nameMissing)),
  title: line(200),
  role: z.enum(memberRoles),
  isTeller: z.boolean(),
})
export type MemberInput = z.output<typeof MemberInput>

export const MinutesWords = z.strictObject({
  id: MeetingId,
  minutesNumber: line(60),
  endsAt: Hour,
  contents: paragraph(4000),
  opinions: paragraph(8000),
  conclusion: paragraph(4000),
})
export type MinutesWords = z.output<typeof MinutesWords>

const Votes = z.strictObject({ agree: Count, disagree: Count, other: Count })

export const VoteInput = z.strictObject({
  itemId: ItemId,
  /** Hands raised and opinions sent in, together; null: not voted on, or taken back. */
  votes: Votes.nullable(),
})
export type VoteInput = z.output<typeof VoteInput>

const PackInput = z
  .strictObject({
    collected: Count,
    valid: Count,
    votes: z
      .array(z.strictObject({ itemId: ItemId, agree: Count, disagree: Count }))
      .max(mostItems),
  })
  .refine(({ collected, valid }) => valid <= collected, problems.validOverCollected)

export const CountInput = z.strictObject({
  id: MeetingId,
  turn: z.literal(countTurns),
  countedBy: line(120).pipe(z.string().min(1, problems.counterMissing)),
  packs: z.array(PackInput).max(200),
  /** This person has finished: the figures stand until opened again. */
  isClosed: z.boolean(),
})
export type CountInput = z.output<typeof CountInput>

const ItemRule = z.strictObject({
  itemId: ItemId,
  /** null: as the meeting says. */
  mode: z.enum(votingModes).nullable(),
  threshold: z.enum(thresholds).nullable(),
  base: z.enum(votingBases).nullable(),
  note: line(500),
})
export type ItemRule = z.output<typeof ItemRule>

const PaperInput = z.strictObject({
  taskId: TaskId,
  id: MeetingId,
  paper: z.enum(councilPapers),
  size: z.enum(ballotSizes).default('A4'),
  /** Ballots from which number to which, so that they can be printed pack by pack. */
  from: z.int().min(1).max(10_000).default(1),
  to: z.int().min(1).max(10_000).nullable().default(null),
})
export type PaperInput = z.output<typeof PaperInput>

export const MeetingFilter = z.strictObject({
  status: z.enum(meetingStatuses).nullable().default(null),
  year: z.int().min(1945).max(2199).nullable().default(null),
  text: z.string().max(200).default(''),
})
export type MeetingFilter = z.output<typeof MeetingFilter>

const ById = z.strictObject({ id: MeetingId })
const taskId = TaskId
const Nominations = z.array(NominationId).min(1).max(mostItems)

export const councilContract = {
  /** The latest first. */
  'council.list': query<readonly MeetingSummary[]>()(MeetingFilter),
  /** @throws AppError `council.gone` */
  'council.get': query<Meeting>()(ById),
  /** What the next meeting will most likely be: as the latest one, with its members. */
  'council.usual': query<{
    readonly details: MeetingDetails | null
    readonly members: readonly MemberInput[]
  }>()(z.strictObject({})),
  /** Files that can be put on the agenda, those of one round or of all. */
  'council.candidates': query<readonly Candidate[]>()(
    z.strictObject({ id: MeetingId, roundId: RoundId.nullable() }),
  ),
  /** What the forms of a round ask of the vote; null: as the office decides by itself. */
  'council.required': query<RequiredVote | null>()(z.strictObject({ roundId: RoundId })),
  'council.create': command<{ readonly id: MeetingId }>()(
    z.strictObject({
      details: MeetingDetails,
      members: z.array(MemberInput).max(mostMembers),
      nominationIds: z.array(NominationId).max(mostItems),
    }),
  ),
  'council.edit': command<null>()(z.strictObject({ id: MeetingId, details: MeetingDetails })),
  'council.remove': command<null>()(ById),
  'council.setMembers': command<null>()(
    z.strictObject({ id: MeetingId, members: z.array(MemberInput).max(mostMembers) }),
  ),
  'council.setPresence': command<null>()(
    z.strictObject({
      id: MeetingId,
      memberIds: z.array(MemberId).min(1).max(mostMembers),
      presence: z.enum(presences),
      reason: line(300),
    }),
  ),
  /** They wait for the meeting from now on. @throws AppError `council.inOtherMeeting` */
  'council.addItems': command<null>()(
    z.strictObject({ id: MeetingId, nominationIds: Nominations }),
  ),
  'council.removeItems': command<null>()(
    z.strictObject({ id: MeetingId, itemIds: z.array(ItemId).min(1).max(mostItems) }),
  ),
  /** All of them, in the order wanted. */
  'council.order': command<null>()(
    z.strictObject({ id: MeetingId, itemIds: z.array(ItemId).min(1).max(mostItems) }),
  ),
  'council.setItem': command<null>()(ItemRule),
  'council.setRecused': command<null>()(
    z.strictObject({ itemId: ItemId, memberIds: z.array(MemberId).max(mostMembers) }),
  ),
  'council.postpone': command<null>()(z.strictObject({ itemId: ItemId, isPostponed: z.boolean() })),
  'council.start': command<null>()(ById),
  /** Votes by hand and in writing as one figure; ballots are counted by `council.saveCount`. */
  'council.vote': command<null>()(VoteInput),
  'council.issueBallots': command<null>()(
    z.strictObject({ id: MeetingId, issued: Count.nullable(), packSize: z.int().min(1).max(1000) }),
  ),
  /** One person's count; null while that person has not begun. */
  'council.count': query<CountSheet | null>()(
    z.strictObject({ id: MeetingId, turn: z.literal(countTurns) }),
  ),
  'council.saveCount': command<null>()(CountInput),
  'council.openCount': command<null>()(
    z.strictObject({ id: MeetingId, turn: z.literal(countTurns) }),
  ),
  /**
   * Ends the count: every outcome is decided and every nomination moves with it, all by one undo.
   *
   * @throws AppError `council.noQuorum`, `.notVoted`, `.countsDiffer`, `nominations.overrideMissing`
   */
  'council.close': command<null>()(
    z.strictObject({ id: MeetingId, overrideReason: line(500).default('') }),
  ),
  /** Back to the meeting; what was passed or failed waits again. */
  'council.reopen': command<null>()(ById),
  'council.writeMinutes': command<null>()(MinutesWords),
  /** Not undone: everything is locked from now on. */
  'council.sign': command<null>()(z.strictObject({ id: MeetingId, signedOn: LocalDate })),
  /** @throws AppError `attachments.…` */
  'council.attach': task<{ readonly id: CouncilAttachmentId; readonly name: string } | null>()(
    z.strictObject({ taskId, id: MeetingId, ...dropped }),
  ),
  'council.detach': command<null>()(z.strictObject({ id: CouncilAttachmentId })),
  'council.openAttachment': task<null>()(z.strictObject({ taskId, id: CouncilAttachmentId })),
  'council.saveAttachment': task<{ readonly name: string | null }>()(
    z.strictObject({ taskId, id: CouncilAttachmentId }),
  ),
  /** From the office's own Word template; null when the dialog was closed. */
  'council.saveMinutes': task<{ readonly name: string | null }>()(
    z.strictObject({ taskId, id: MeetingId, paper: z.enum(['minutes', 'count-minutes']) }),
  ),
  /** To be looked at, printed and saved. */
  'council.paper': task<Uint8Array>()(PaperInput),
}
