import { LocalDate } from '@shared/core/local-date'
import { SignerId } from '@shared/features/committee/committee.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { cycleYears } from './cycle.rules'
import { cyclePapersStrings as strings } from './papers.strings'

const Year = z.int().min(cycleYears.first).max(cycleYears.last)
const line = (max: number) => z.string().trim().max(max)

export const cyclePaperKinds = ['invitation', 'programme', 'letter'] as const
export type CyclePaperKind = (typeof cyclePaperKinds)[number]

const common = {
  year: Year,
  day: LocalDate,
  /** null: room is left to write it. */
  number: z.int().min(1).max(99_999).nullable(),
  signerId: SignerId.nullable(),
  /** One per line. */
  recipients: line(1000),
}
const event = {
  /** After “Hội nghị”. */
  event: line(500).min(1, strings.eventMissing),
  time: line(200),
  venue: line(300),
}

export const InvitationPaper = z.strictObject({
  kind: z.literal('invitation'),
  ...{ ...common, ...event },
  guest: line(300),
  /** One per line. */
  contents: line(3000),
  attendants: line(1000),
})
export const ProgrammePaper = z.strictObject({
  kind: z.literal('programme'),
  ...{ ...common, ...event },
  /** One per line: when, what and who between upright bars. */
  steps: line(5000),
})
export const LetterPaper = z.strictObject({
  kind: z.literal('letter'),
  ...common,
  subject: line(300).min(1, strings.subjectMissing),
  /** One per line. */
  addressees: line(1000).min(1, strings.addresseesMissing),
  /** One per line; the last one closes the letter. */
  paragraphs: line(10_000).min(1, strings.paragraphsMissing),
})
export const CyclePaper = z.discriminatedUnion('kind', [
  InvitationPaper,
  ProgrammePaper,
  LetterPaper,
])
export type CyclePaper = z.output<typeof CyclePaper>

export interface CyclePaperDraft {
  readonly paper: CyclePaper
  readonly signers: readonly { readonly id: SignerId; readonly line: string }[]
}

export const cyclePapersContract = {
  /** What the form offers for this 17/01. @throws AppError `cycle.noCommittee` */
  'cycle.paperDraft': query<CyclePaperDraft>()(
    z.strictObject({ year: Year, kind: z.enum(cyclePaperKinds) }),
  ),
  /** In Word. @throws AppError `cycle.noCommittee`, `documents.*`, `desk.cannotSave` */
  'cycle.savePaper': task<{ readonly name: string | null }>()(
    z.strictObject({ paper: CyclePaper, taskId: TaskId }),
  ),
}
