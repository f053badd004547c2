export const meetingStatuses = ['preparing', 'meeting', 'counted', 'signed'] as const
export type MeetingStatus = (typeof meetingStatuses)[number]

/** Biểu quyết giơ tay; bỏ phiếu kín; lấy ý kiến bằng văn bản (domain of votes: NĐ 91/2017 Art. 45). */
export const votingModes = ['hands', 'secret', 'written'] as const
export type VotingMode = (typeof votingModes)[number]

/** “> 50%”, “≥ 2/3”, “≥ 80%”, “≥ 90%”. */
export const thresholds = ['majority', 'two-thirds', 'four-fifths', 'nine-tenths'] as const
export type Threshold = (typeof thresholds)[number]

/** What the votes in favour are measured against. */
export const votingBases = ['members', 'present', 'collected', 'valid'] as const
export type VotingBase = (typeof votingBases)[number]

/** How many members must be there; `none`: the meeting asks for no number. */
export const quorums = ['none', ...thresholds] as const
export type Quorum = (typeof quorums)[number]

/** A guest is in the room and on the list, and has no vote. */
export const memberRoles = ['chair', 'secretary', 'member', 'guest'] as const
export type MemberRole = (typeof memberRoles)[number]

/** `written`: absent, asked in writing; `answered`: has sent an opinion in, and so takes part. */
export const presences = ['unknown', 'present', 'absent', 'written', 'answered'] as const
export type Presence = (typeof presences)[number]

/** `postponed`: goes on waiting for a later meeting. */
export const outcomes = ['passed', 'failed', 'postponed'] as const
export type Outcome = (typeof outcomes)[number]

/** How the opinions of one nominee were taken; one figure for all of them. */
export const voteChannels = ['hands', 'written'] as const
export type VoteChannel = (typeof voteChannels)[number]

/** Two people count, one after the other, without seeing each other's figures. */
export const countTurns = [1, 2] as const
export type CountTurn = (typeof countTurns)[number]

/** Everything the meeting puts on paper. */
export const councilPapers = [
  'minutes',
  'count-minutes',
  'ballots',
  'opinion-slips',
  'presence',
  'count-sheet',
] as const
export type CouncilPaper = (typeof councilPapers)[number]

export const ballotSizes = ['A4', 'A5'] as const
export type BallotSize = (typeof ballotSizes)[number]
