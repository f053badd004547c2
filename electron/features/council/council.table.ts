import type { AttachmentKind } from '@shared/core/attachment'
import type { LocalDate } from '@shared/core/local-date'
import type {
  CouncilAttachmentId,
  ItemId,
  MeetingId,
  MemberId,
} from '@shared/features/council/council.ids'
import type {
  CountTurn,
  MeetingStatus,
  MemberRole,
  Outcome,
  Presence,
  Quorum,
  Threshold,
  VoteChannel,
  VotingBase,
  VotingMode,
} from '@shared/features/council/council.kinds'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'
import type { PersonId } from '@shared/features/people/people.ids'

export interface CouncilMeetingTable {
  id: MeetingId
  title: string
  /** Who meets: “Ban Thường vụ Đảng ủy Khối”. */
  body: string
  held_on: LocalDate
  /** `HH:MM` in the office, or ''. */
  starts_at: string
  ends_at: string
  place: string
  status: MeetingStatus
  mode: VotingMode
  threshold: Threshold
  base: VotingBase
  quorum: Quorum
  /** Those recused from a nominee leave the base of that vote. */
  recused_leave: 0 | 1
  ballots_issued: number | null
  pack_size: number
  /** “12-BB/ĐUK”, as typed. */
  minutes_number: string
  contents: string
  opinions: string
  conclusion: string
  signed_on: LocalDate | null
  /** The minutes as they were signed, as JSON; null until then. */
  frozen: string | null
  search_text: string
}

export interface CouncilMemberTable {
  id: MemberId
  meeting_id: MeetingId
  place_in_list: number
  person_id: PersonId | null
  name: string
  title: string
  role: MemberRole
  is_teller: 0 | 1
  /** `written` once asked, whether an answer has come in or not. */
  presence: Exclude<Presence, 'answered'>
  absence_reason: string
  /** 1: asked in writing, and no opinion has come in yet. */
  awaits_answer: 0 | 1
}

export interface CouncilItemTable {
  id: ItemId
  meeting_id: MeetingId
  place_in_list: number
  nomination_id: NominationId
  /** null: as the meeting says. */
  mode: VotingMode | null
  threshold: Threshold | null
  base: VotingBase | null
  is_postponed: 0 | 1
  /** null until the count is closed. */
  outcome: Outcome | null
  note: string
  /** Of the file before it was put on the agenda; null: not remembered. */
  status_before: NominationStatus | null
}

export interface CouncilRecusalTable {
  id: string
  item_id: ItemId
  member_id: MemberId
}

/** How many, never whose. */
export interface CouncilVoteTable {
  id: string
  item_id: ItemId
  channel: VoteChannel
  agree: number
  disagree: number
  other: number
}

export interface CouncilCountTable {
  id: string
  meeting_id: MeetingId
  turn: CountTurn
  counted_by: string
  is_closed: 0 | 1
}

/** Some of the ballots, counted together. */
export interface CouncilPackTable {
  id: string
  count_id: string
  pack_number: number
  collected: number
  valid: number
}

export interface CouncilPackVoteTable {
  id: string
  pack_id: string
  item_id: ItemId
  agree: number
  disagree: number
}

export interface CouncilAttachmentTable {
  id: CouncilAttachmentId
  meeting_id: MeetingId
  name: string
  sha256: string
  kind: AttachmentKind
  size_bytes: number
  /** UTC instant. */
  added_at: string
}
