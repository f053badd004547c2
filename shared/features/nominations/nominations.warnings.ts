import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import { fold } from '@shared/core/vietnamese-fold'
import { achievementKey } from '@shared/features/eligibility/achievement'
import type { NominationId, RoundId } from './nominations.ids'
import type { AwardLevel, NominationStatus, Recognition, SubjectKind } from './nominations.kinds'
import { isStanding } from './nominations.rules'

export interface DecisionRef {
  readonly number: number | null
  /** Issuer's symbol, “ĐUK”. */
  readonly symbol: string
  /** null: a line of an older book, whose day may be known in part. */
  readonly issuedOn: LocalDate | null
  readonly isRevoked: boolean
  /** Only of a decision of the province: its number and form as the answer has them. */
  readonly ofProvince?: { readonly decision: string; readonly form: string }
  /** Only of a line of an older book, as it stands there. */
  readonly ofBook?: {
    readonly book: string
    readonly form: string
    readonly decision: string
    readonly decidedOn: PartialDate | null
  }
}

/** Another time the subject was put forward or awarded, in any round. */
export interface OtherAward {
  /** null: a line of an older book. */
  readonly roundId: RoundId | null
  readonly roundName: string
  readonly recognition: Recognition
  readonly level: AwardLevel
  readonly status: NominationStatus
  readonly achievement: string
  /** null while there is none. */
  readonly decision: DecisionRef | null
}

/** One line of the round's own list, as far as duplicates go. */
export interface ListLine {
  readonly id: NominationId
  readonly level: AwardLevel
  readonly kind: SubjectKind
  readonly subjectKey: string
  readonly isMatched: boolean
  readonly name: string
  readonly unit: string
  readonly status: NominationStatus
}

/** Advisory: shown, explained, overridden with a reason; never a silent refusal. */
export type NominationWarning =
  | {
      readonly kind: 'same-achievement'
      readonly roundName: string
      readonly isSameRound: boolean
      readonly level: AwardLevel
      readonly status: NominationStatus
      readonly decision: DecisionRef | null
    }
  | { readonly kind: 'possible-duplicate'; readonly name: string; readonly unit: string }

interface Candidate {
  readonly roundId: RoundId
  readonly recognition: Recognition
  readonly status: NominationStatus
  readonly achievement: string
}

/**
 * One achievement, one reward: a second award, of whatever level or form, for an achievement that is
 * already being rewarded. The same form for another achievement is welcome, and a praise (biểu dương)
 * is no award.
 *
 * @see Luật Thi đua, khen thưởng 2022, Điều 5 khoản 2 điểm c
 */
export function sameAchievementWarnings(
  candidate: Candidate,
  others: readonly OtherAward[],
): readonly NominationWarning[] {
  if (!isStanding(candidate.status) || candidate.recognition === 'praise') return []
  const key = achievementKey(candidate)
  return others
    .filter((other) => isBeingAwarded(other) && achievementKey(other) === key)
    .map(({ roundName, level, status, decision, roundId }) => ({
      kind: 'same-achievement',
      roundName,
      isSameRound: roundId === candidate.roundId,
      level,
      status,
      decision,
    }))
}

/** A draft is nobody's proposal yet, what was returned must be handed in again, what was revoked is gone. */
const isBeingAwarded = ({ status, recognition, decision }: OtherAward): boolean =>
  recognition === 'award' &&
  isStanding(status) &&
  status !== 'draft' &&
  status !== 'returned' &&
  !decision?.isRevoked

/**
 * Lines of one list that may be the same subject written twice: the same name, and either the same
 * unit or one of the two not matched to a record, so that its unit may only be spelled differently.
 */
export function duplicateWarnings(
  lines: readonly ListLine[],
): ReadonlyMap<NominationId, readonly NominationWarning[]> {
  const warnings = new Map<NominationId, readonly NominationWarning[]>()
  const sameName = Map.groupBy(
    lines.filter((line) => isStanding(line.status)),
    (line) => `${line.level} ${line.kind} ${fold(line.name)}`,
  )
  for (const namesakes of sameName.values()) {
    if (namesakes.length === 1) continue
    for (const line of namesakes) {
      const doubles = namesakes.filter((other) => mayBeSame(line, other))
      if (doubles.length > 0) warnings.set(line.id, doubles.map(toWarning))
    }
  }
  return warnings
}

const mayBeSame = (a: ListLine, b: ListLine): boolean =>
  a.id !== b.id && (!a.isMatched || !b.isMatched || fold(a.unit) === fold(b.unit))

const toWarning = ({ name, unit }: ListLine): NominationWarning => ({
  kind: 'possible-duplicate',
  name,
  unit,
})
