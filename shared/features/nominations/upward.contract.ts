import { LocalDate } from '@shared/core/local-date'
import { AwardFormId } from '@shared/features/awards/awards.ids'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { NominationId, RoundId, UpwardListId, type UpwardResultId } from './nominations.ids'
import { type SubjectKind, type UpwardOutcome, upwardOutcomes } from './nominations.kinds'
import { nominationsStrings as strings } from './nominations.strings'

const text = (max: number) => z.string().trim().max(max)

/** A list that went to the province. */
export const UpwardDetails = z.strictObject({
  sentOn: LocalDate,
  /** “Tờ trình số 12-TTr/ĐUK”. */
  document: text(200),
  addressee: text(200),
  note: text(1000),
})
export type UpwardDetails = z.output<typeof UpwardDetails>

/** What the province answered about one or several of them. */
export const UpwardAnswer = z
  .strictObject({
    result: z.enum(upwardOutcomes),
    /** What was given, of the catalogue; null: by its name only, or not known. */
    formId: AwardFormId.nullable(),
    /** As printed on it: “Bằng khen”. */
    form: text(200),
    /** “Quyết định số 123/QĐ-UBND”. */
    decision: text(200),
    issuer: text(200),
    decidedOn: LocalDate.nullable(),
    note: text(1000),
  })
  .refine(({ result, decidedOn }) => result !== 'given' || decidedOn !== null, {
    path: ['decidedOn'],
    message: strings.decidedOnMissing,
  })
export type UpwardAnswer = z.output<typeof UpwardAnswer>

export interface UpwardLine extends UpwardAnswer {
  readonly id: UpwardResultId
  readonly listId: UpwardListId
  readonly nominationId: NominationId
  readonly kind: SubjectKind
  readonly name: string
  readonly unit: string
  readonly sentOn: LocalDate
  readonly document: string
}

export interface UpwardList extends UpwardDetails {
  readonly id: UpwardListId
  readonly roundId: RoundId
  readonly lines: readonly UpwardLine[]
}

/** Proposed and given, as reports ask for it. */
export type UpwardCounts = Readonly<Record<SubjectKind, Readonly<Record<UpwardOutcome, number>>>>

export interface UpwardRound {
  /** Newest first. */
  readonly lists: readonly UpwardList[]
  readonly counts: UpwardCounts
  /** Passed for the province and on no list yet. */
  readonly waiting: readonly { readonly id: NominationId; readonly name: string }[]
}

const Ids = z.array(NominationId).min(1).max(2000)
const Id = z.strictObject({ id: UpwardListId })

export const upwardContract = {
  'upward.ofRound': query<UpwardRound>()(z.strictObject({ roundId: RoundId })),
  /** They are “Chuyển cấp trên” from then on. @throws AppError `nominations.cannotMove` */
  'upward.send': command<{ id: UpwardListId }>()(z.strictObject({ ids: Ids, list: UpwardDetails })),
  'upward.edit': command<null>()(z.strictObject({ id: UpwardListId, list: UpwardDetails })),
  /** Only while nothing is answered; those on it are “Thông qua” again. */
  'upward.remove': command<null>()(Id),
  /** Given: “Đã có quyết định”; refused: “Không thông qua”; awaited again: “Chuyển cấp trên”. */
  'upward.answer': command<null>()(z.strictObject({ ids: Ids, answer: UpwardAnswer })),
}
