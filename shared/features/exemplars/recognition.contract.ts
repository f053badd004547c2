import { LocalDate } from '@shared/core/local-date'
import { SignerId } from '@shared/features/committee/committee.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { query, task } from '@shared/ipc/procedure'
import { z } from 'zod'

const Year = z.int().min(2000).max(2100)

/** The decision that recognises who caught up with an exemplar or went past it: a draft in Word. */
export const RecognitionPaper = z.strictObject({
  /** Of the assessments: whoever was assessed in it. */
  year: Year,
  day: LocalDate,
  /** null: room is left to write it. */
  number: z.int().min(1).max(99_999).nullable(),
  /** One per line, with or without “Căn cứ”. */
  bases: z.string().trim().max(3000),
  proposer: z.string().trim().max(300),
  signerId: SignerId.nullable(),
  /** One per line. */
  recipients: z.string().trim().max(1000),
})
export type RecognitionPaper = z.output<typeof RecognitionPaper>

export interface RecognisedPair {
  readonly learner: string
  readonly unit: string
  readonly exemplar: string
  readonly exemplarUnit: string
  readonly field: string
  readonly kind: 'person' | 'collective'
  readonly result: 'caught-up' | 'overtaken'
}

export interface RecognitionDraft {
  readonly paper: RecognitionPaper
  readonly pairs: readonly RecognisedPair[]
  readonly signers: readonly { readonly id: SignerId; readonly line: string }[]
}

export const recognitionContract = {
  /** What the form offers, and whom the decision will name. @throws AppError `exemplars.noCommittee` */
  'exemplars.recognitionDraft': query<RecognitionDraft>()(z.strictObject({ year: Year })),
  /** @throws AppError `exemplars.noCommittee`, `exemplars.nobodyRecognised`, `desk.cannotSave` */
  'exemplars.saveRecognition': task<{ readonly name: string | null }>()(
    RecognitionPaper.extend({ taskId: TaskId }),
  ),
}
