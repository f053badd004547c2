import type {
  AwardCategory,
  AwardPeriod,
  AwardSystem,
  FormLevel,
} from '@shared/features/awards/awards.kinds'
import type {
  MeetingStatus,
  MemberRole,
  Outcome,
  Presence,
  Quorum,
  Threshold,
  VotingBase,
  VotingMode,
} from './council.kinds'

interface Fraction {
  readonly numerator: number
  readonly denominator: number
  /** true: more than; false: at least. */
  readonly isStrict: boolean
}

/** @see domain of votes: > 50% by default; ≥ 80%, ≥ 90% of all members for State titles (NĐ 91/2017 Art. 45.8, NĐ 98/2023) */
export const thresholdFractions: Readonly<Record<Threshold, Fraction>> = {
  majority: { numerator: 1, denominator: 2, isStrict: true },
  'two-thirds': { numerator: 2, denominator: 3, isStrict: false },
  'four-fifths': { numerator: 4, denominator: 5, isStrict: false },
  'nine-tenths': { numerator: 9, denominator: 10, isStrict: false },
}

/** What the office decides by unless the form of award asks for more. */
export const usualStandard = { threshold: 'majority', base: 'members' } as const

/** What a form of award asks of the vote, where it asks for more than the office's own rule. */
export interface RequiredStandard {
  readonly mode: VotingMode
  readonly threshold: Threshold
  readonly base: VotingBase
}

interface VotedForm {
  readonly system: AwardSystem
  readonly category: AwardCategory
  readonly level: FormLevel
  readonly period: AwardPeriod
  readonly isForPersons: boolean
}

/**
 * “Chiến sĩ thi đua” of a province, a ministry or the nation, and “Anh hùng”: a secret ballot, and 90%
 * of all members of the council. A title that the province invented (“Công dân Đồng Khởi”) is none of
 * them. null: as the office decides by itself.
 *
 * @see NĐ 91/2017/NĐ-CP, Điều 45 khoản 8
 */
export function standardFor(form: VotedForm): RequiredStandard | null {
  const { system, category, level, period, isForPersons } = form
  const isTitle = system === 'state' && category === 'title' && isForPersons
  const isHigh = level === 'nation' || (level === 'province' && period === 'year')
  return isTitle && isHigh ? { mode: 'secret', threshold: 'nine-tenths', base: 'members' } : null
}

/**
 * Whether so many votes in favour are enough. Whole numbers only: 2/3 of 9 is exactly 6, and half of
 * 10 is not more than half. Against nobody nothing is reached.
 *
 * @throws {RangeError} a fraction or a negative number: the caller's bug
 */
export function isReached(threshold: Threshold, agree: number, base: number): boolean {
  assertCount(agree)
  assertCount(base)
  if (base === 0) return false
  const { numerator, denominator, isStrict } = thresholdFractions[threshold]
  const [left, right] = [agree * denominator, numerator * base]
  return isStrict ? left > right : left >= right
}

/** The fewest votes in favour that are enough. */
export function votesNeeded(threshold: Threshold, base: number): number {
  assertCount(base)
  const { numerator, denominator, isStrict } = thresholdFractions[threshold]
  const product = numerator * base
  return isStrict ? Math.floor(product / denominator) + 1 : Math.ceil(product / denominator)
}

function assertCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0 || count > 1_000_000_000)
    throw new RangeError(`not a count: ${count}`)
}

interface Attending {
  readonly role: MemberRole
  readonly presence: Presence
}

/** Those with a vote, by how they take part. Guests are not counted anywhere. */
export interface Roll {
  readonly members: number
  readonly present: number
  /** Absent, and asked in writing; who has not answered takes no part. */
  readonly written: number
  readonly answered: number
  readonly absent: number
  /** Nobody has said yet whether they are there. */
  readonly unknown: number
}

export const hasVote = ({ role }: Pick<Attending, 'role'>): boolean => role !== 'guest'

export function rollOf(members: readonly Attending[]): Roll {
  const voters = members.filter(hasVote)
  const count = (presence: Presence) => voters.filter((one) => one.presence === presence).length
  return {
    members: voters.length,
    present: count('present'),
    written: count('written'),
    answered: count('answered'),
    absent: count('absent'),
    unknown: count('unknown'),
  }
}

/** In the room, or by an opinion that has come in; a letter that was only sent out says nothing. */
export const takingPart = ({ present, answered }: Roll): number => present + answered

/** Who is given a ballot or a slip, whether it comes back or not. */
export const askedToVote = (roll: Roll): number => takingPart(roll) + roll.written

/** Those who count for the quorum: in the room, or, where all is done in writing, those who answered. */
export const attendance = (roll: Roll, mode: VotingMode): number =>
  mode === 'written' ? takingPart(roll) : roll.present

/** A meeting of nobody never has a quorum, whatever its rule. */
export function hasQuorum(quorum: Quorum, roll: Roll, mode: VotingMode): boolean {
  const there = attendance(roll, mode)
  return quorum === 'none' ? there > 0 : isReached(quorum, there, roll.members)
}

/** Who may vote on one nominee, and who leaves the base of it. */
export interface Voters {
  readonly inRoom: number
  readonly inWriting: number
}

interface Member extends Attending {
  readonly id: string
}

/** @param recused ids of members who do not vote on this nominee */
export function votersOf(members: readonly Member[], recused: readonly string[]): Voters {
  const roll = rollOf(members.filter(({ id }) => !recused.includes(id)))
  return { inRoom: roll.present, inWriting: roll.answered }
}

/** Votes on one nominee, all packs and channels together. */
export interface Votes {
  readonly agree: number
  readonly disagree: number
  /** Another opinion, or a line left blank. */
  readonly other: number
}

export const votesCast = ({ agree, disagree, other }: Votes): number => agree + disagree + other

export interface Ballots {
  readonly collected: number
  readonly valid: number
}

interface BaseOf {
  readonly base: VotingBase
  readonly members: readonly Member[]
  readonly recused: readonly string[]
  readonly recusedLeave: boolean
  readonly votes: Votes
  /** null: no ballots, hands or opinions were counted. */
  readonly ballots: Ballots | null
}

/**
 * What the votes in favour of one nominee are measured against. Recused members leave it where the
 * meeting says so; one ballot bears all nominees, so a recused member's ballot is among those
 * collected and its line for this nominee is blank.
 */
export function baseOf({ base, members, recused, recusedLeave, votes, ballots }: BaseOf): number {
  const leaving = members.filter(({ id }) => recusedLeave && recused.includes(id))
  const [all, gone] = [rollOf(members), rollOf(leaving)]
  switch (base) {
    case 'members':
      return all.members - gone.members
    case 'present':
      return takingPart(all) - takingPart(gone)
    case 'collected':
      return ballots ? least(ballots.collected - takingPart(gone), votes) : votesCast(votes)
    case 'valid':
      return ballots ? least(ballots.valid - takingPart(gone), votes) : votesCast(votes)
  }
}

/** Never fewer than those who said yes or no: the ballot of a recused member may be one of the invalid. */
const least = (base: number, { agree, disagree }: Votes): number => Math.max(base, agree + disagree)

export interface Standard {
  readonly mode: VotingMode
  readonly threshold: Threshold
  readonly base: VotingBase
}

/** What applies to one nominee: its own rule, else the meeting's. */
export const standardOf = (
  meeting: Standard,
  item: { readonly [K in keyof Standard]: Standard[K] | null },
): Standard => ({
  mode: item.mode ?? meeting.mode,
  threshold: item.threshold ?? meeting.threshold,
  base: item.base ?? meeting.base,
})

/** The outcome of one nominee; a postponed one goes on waiting, whatever was counted. */
export function outcomeOf(
  { threshold, isPostponed }: { readonly threshold: Threshold; readonly isPostponed: boolean },
  votes: { readonly agree: number; readonly base: number },
): Outcome {
  if (isPostponed) return 'postponed'
  return isReached(threshold, votes.agree, votes.base) ? 'passed' : 'failed'
}

/** Once counted only the words of the minutes are still written; once signed nothing is. */
export const isOpen = (status: MeetingStatus): boolean =>
  status === 'preparing' || status === 'meeting'

/** A whole number of packs, the last one smaller. */
export function packSizes(ballots: number, packSize: number): readonly number[] {
  const packs = Math.ceil(ballots / packSize)
  return Array.from({ length: packs }, (_, index) => Math.min(packSize, ballots - index * packSize))
}
