import type { AttachmentKind } from '@shared/core/attachment'
import type { LocalDate } from '@shared/core/local-date'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import type {
  AwardLevel,
  NominationStatus,
  SubjectKind,
} from '@shared/features/nominations/nominations.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { CountDifference, Pack } from './council.counting'
import type { CouncilAttachmentId, ItemId, MeetingId, MemberId } from './council.ids'
import type {
  CountTurn,
  MeetingStatus,
  MemberRole,
  Outcome,
  Presence,
  Quorum,
  Threshold,
  VotingBase,
  VotingMode,
} from './council.kinds'
import type { Ballots, RequiredStandard, Roll, Voters, Votes } from './council.rules'

export interface MeetingSummary {
  readonly id: MeetingId
  readonly title: string
  readonly body: string
  readonly heldOn: LocalDate
  readonly startsAt: string
  readonly place: string
  readonly status: MeetingStatus
  readonly itemCount: number
  readonly passedCount: number
  readonly memberCount: number
  readonly fileCount: number
}

export interface Member {
  readonly id: MemberId
  readonly personId: PersonId | null
  readonly name: string
  readonly title: string
  readonly role: MemberRole
  readonly isTeller: boolean
  readonly presence: Presence
  readonly absenceReason: string
}

/** Who is put forward, as the files say now. */
export interface Nominee {
  readonly nominationId: NominationId
  readonly roundId: RoundId
  readonly roundName: string
  readonly level: AwardLevel
  readonly kind: SubjectKind
  readonly organisationId: OrganisationId | null
  readonly personId: PersonId | null
  readonly name: string
  readonly position: string
  readonly unit: string
  readonly achievement: string
  readonly status: NominationStatus
}

/** What was counted of one nominee, and what it means. */
export interface ItemResult extends Votes {
  readonly base: number
  readonly needed: number
  readonly outcome: Outcome
}

export interface AgendaItem extends Nominee {
  readonly id: ItemId
  /** null: as the meeting says. */
  readonly mode: VotingMode | null
  readonly threshold: Threshold | null
  readonly base: VotingBase | null
  readonly isPostponed: boolean
  readonly note: string
  /** What was decided when the count was closed; null before. */
  readonly outcome: Outcome | null
  readonly recused: readonly MemberId[]
  readonly voters: Voters
  /**
   * Hands and opinions sent in, counted as one: a figure of its own for letters would tell what the
   * only writer said. null while not entered, or voted by ballot.
   */
  readonly votes: Votes | null
  /** null while not voted on, or while two counts of its ballots do not agree yet. */
  readonly result: ItemResult | null
}

export interface CountState {
  readonly turn: CountTurn
  readonly countedBy: string
  readonly isClosed: boolean
}

/** The ballots of a meeting; their figures are told only when two counts agree. */
export interface BallotBox {
  readonly issued: number | null
  readonly packSize: number
  readonly counts: readonly CountState[]
  /** Known once both counts are closed; empty: they agree. */
  readonly differences: readonly CountDifference[] | null
  readonly ballots: Ballots | null
}

export interface CouncilAttachment {
  readonly id: CouncilAttachmentId
  readonly name: string
  readonly kind: AttachmentKind
  readonly sizeBytes: number
}

export interface Meeting {
  readonly id: MeetingId
  readonly title: string
  readonly body: string
  readonly heldOn: LocalDate
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly status: MeetingStatus
  readonly mode: VotingMode
  readonly threshold: Threshold
  readonly base: VotingBase
  readonly quorum: Quorum
  readonly recusedLeave: boolean
  readonly minutesNumber: string
  readonly contents: string
  readonly opinions: string
  readonly conclusion: string
  readonly signedOn: LocalDate | null
  readonly members: readonly Member[]
  readonly roll: Roll
  readonly hasQuorum: boolean
  readonly items: readonly AgendaItem[]
  readonly box: BallotBox
  readonly attachments: readonly CouncilAttachment[]
}

/** One person's count, for that person alone. */
export interface CountSheet extends CountState {
  readonly packs: readonly Pack[]
}

/** A vote that the forms of a round ask for, by law. */
export interface RequiredVote extends RequiredStandard {
  /** “Chiến sĩ thi đua toàn quốc” */
  readonly forms: readonly string[]
  /** Files that are for one of them. */
  readonly count: number
  /** Every file of the round that waits for a meeting. */
  readonly isEverybody: boolean
}

/** A nomination that may be put on the agenda. */
export type Candidate = Nominee
