import type { CampaignStatus } from '@shared/features/campaigns/campaigns.kinds'
import type { RegistrationState } from './registrations.kinds'

/** Who must register, who has, and whose registration was approved; `approved` ⊆ `registered`. */
export interface CoverageCount {
  readonly required: number
  /** Handed in, whatever became of it, but not “không tham gia”. */
  readonly registered: number
  readonly approved: number
  /** Said that they do not take part. */
  readonly declined: number
}

/** The three ways of asking “100% đăng ký”. */
export interface CoverageFigures {
  readonly collectives: CoverageCount
  /** Everyone, Party members included. */
  readonly people: CoverageCount
  readonly party: CoverageCount
}

export const noCoverage: CoverageCount = { required: 0, registered: 0, approved: 0, declined: 0 }
export const noFigures: CoverageFigures = {
  collectives: noCoverage,
  people: noCoverage,
  party: noCoverage,
}

export const addCoverage = (one: CoverageCount, other: CoverageCount): CoverageCount => ({
  required: one.required + other.required,
  registered: one.registered + other.registered,
  approved: one.approved + other.approved,
  declined: one.declined + other.declined,
})

export const addFigures = (one: CoverageFigures, other: CoverageFigures): CoverageFigures => ({
  collectives: addCoverage(one.collectives, other.collectives),
  people: addCoverage(one.people, other.people),
  party: addCoverage(one.party, other.party),
})

/** How many have still to hand in; those who do not take part are among them (100% is of all). */
export const missingOf = ({ required, registered }: CoverageCount): number => required - registered

/** “100% đăng ký” holds exactly, not by rounding; of nobody nothing is asked. */
export const isComplete = ({ required, registered }: CoverageCount): boolean =>
  registered >= required

/**
 * Collectives and people register once the campaign was launched. What was launched may have
 * been concluded since: papers that come late find their place.
 */
export const isRegistrationOpen = (status: CampaignStatus): boolean =>
  status !== 'draft' && status !== 'cancelled'

/** Each state is left for any other: papers come back, and minds change. */
export const nextRegistrationStates: Readonly<
  Record<RegistrationState, readonly RegistrationState[]>
> = {
  submitted: ['approved', 'needs-more', 'declined'],
  'needs-more': ['submitted', 'approved', 'declined'],
  approved: ['submitted', 'needs-more'],
  declined: ['submitted'],
}

export const canMoveRegistration = (from: RegistrationState, to: RegistrationState): boolean =>
  nextRegistrationStates[from].includes(to)

/** What is asked for, or refused, is asked for or refused for a reason. */
export const needsReason = (state: RegistrationState): boolean => state === 'needs-more'

export const registrationGaps = ['content', 'goal', 'due'] as const
export type RegistrationGap = (typeof registrationGaps)[number]

interface PromisedItem {
  readonly goal: string
  readonly target: string
  readonly dueOn: string | null
}

/**
 * What a registration lacks of “nội dung cụ thể, với mục tiêu, thời gian hoàn thành cụ thể”.
 * Advisory: the approver sees it and decides.
 */
export function gapsOf(items: readonly PromisedItem[]): readonly RegistrationGap[] {
  if (items.length === 0) return ['content']
  const gaps: RegistrationGap[] = []
  if (items.some(({ goal, target }) => goal === '' && target === '')) gaps.push('goal')
  if (items.some(({ dueOn }) => dueOn === null)) gaps.push('due')
  return gaps
}

/** One stretch of a list that is made of many short ones. */
export interface Span<Key> {
  readonly key: Key
  readonly offset: number
  readonly limit: number
}

/**
 * Which of many short lists, one after another, a window into all of them falls in: so that only
 * those are read.
 */
export function spansOf<Key>(
  lists: readonly { readonly key: Key; readonly count: number }[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly Span<Key>[] {
  const spans: Span<Key>[] = []
  let before = 0
  for (const { key, count } of lists) {
    const from = Math.max(offset, before)
    const to = Math.min(offset + limit, before + count)
    if (from < to) spans.push({ key, offset: from - before, limit: to - from })
    before += count
    if (before >= offset + limit) break
  }
  return spans
}

/** The due day of a content that is taken over into another year: the same day of that year. */
export function dueInYear(dueOn: string | null, by: number): string | null {
  if (dueOn === null) return null
  const moved = `${Number(dueOn.slice(0, 4)) + by}${dueOn.slice(4)}`
  return moved.endsWith('-02-29') ? `${moved.slice(0, 4)}-02-28` : moved
}
