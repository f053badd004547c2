import { LocalDate } from '@shared/core/local-date'
import { AwardFormId } from '@shared/features/awards/awards.ids'
import { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { RoundId } from './nominations.ids'
import { type AwardLevel, occasions, recognitions, type SubjectKind } from './nominations.kinds'
import { nominationsStrings as strings } from './nominations.strings'

export const RoundDetails = z.strictObject({
  /** null: an award outside any campaign (đột xuất). */
  campaignId: CampaignId.nullable(),
  name: z.string().trim().min(1, strings.roundNameMissing).max(300),
  occasion: z.enum(occasions),
  recognition: z.enum(recognitions),
  /** Of everyone whose nomination names no other; null: not chosen yet. */
  formId: AwardFormId.nullable().default(null),
  /** What all are awarded for, as printed; a nomination may carry its own. */
  achievement: z.string().trim().max(1000),
  /** The day of the meeting or ceremony; null while not known. */
  heldOn: LocalDate.nullable(),
})
export type RoundDetails = z.output<typeof RoundDetails>

export interface Round extends RoundDetails {
  readonly id: RoundId
  readonly campaignName: string | null
  /** All nominations of the round, those turned down or withdrawn too. */
  readonly nominations: number
}

/** Nominations that stand (put forward, not turned down or withdrawn), and those passed of them. */
export interface Tally {
  readonly standing: number
  readonly passed: number
}

/** The standard award table: three levels × collectives and persons. */
export interface RoundCounts {
  readonly levels: readonly ({ readonly level: AwardLevel } & Readonly<
    Record<SubjectKind, Tally>
  >)[]
  /** Standing nominations with a warning that nobody has given a reason for. */
  readonly openWarnings: number
  /** Passed at the Bloc level and in no decision yet; 0 for a praise, which needs none. */
  readonly awaitingDecision: number
}

export const roundsContract = {
  /** Newest first; a round without a day is still to come, so it stands at the top. */
  'rounds.list': query<readonly Round[]>()(
    z.strictObject({ campaignId: CampaignId.nullable().default(null) }),
  ),
  /** @throws AppError `core.notFound` */
  'rounds.get': query<Round>()(z.strictObject({ id: RoundId })),
  'rounds.create': command<{ id: RoundId }>()(RoundDetails),
  'rounds.edit': command<null>()(z.strictObject({ id: RoundId, round: RoundDetails })),
  'rounds.remove': command<null>()(z.strictObject({ id: RoundId })),
}
