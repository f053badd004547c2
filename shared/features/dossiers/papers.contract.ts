import { LocalDate } from '@shared/core/local-date'
import { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { papersStrings as strings } from './papers.strings'

const line = (max: number) => z.string().trim().max(max)

/** Who asks: a board of the office asks the committee, or the committee asks the province. */
export const paperIssuers = ['adviser', 'committee'] as const
export type PaperIssuer = (typeof paperIssuers)[number]

export const SubmissionPaper = z.strictObject({
  roundId: RoundId,
  issuer: z.enum(paperIssuers),
  day: LocalDate,
  /** null: room is left to write it. */
  number: z.int().min(1).max(99_999).nullable(),
  /** “Ban Tuyên giáo Đảng ủy Khối”. */
  proposer: line(200).min(1, strings.proposerMissing),
  /** After the slash of its numbers: “BTG”. */
  symbol: line(20),
  addressee: line(200).min(1, strings.addresseeMissing),
  /** '' while there are none. */
  minutesNumber: line(60),
  meetingDay: LocalDate.nullable(),
  authority: line(100),
  position: line(100),
  signerName: line(100),
  /** One per line. */
  recipients: line(1000),
})
export type SubmissionPaper = z.output<typeof SubmissionPaper>

interface Saved {
  /** null when the dialog was closed. */
  readonly name: string | null
}

export const reportKinds = ['collectiveReport', 'personReport', 'featReport'] as const
export type ReportKind = (typeof reportKinds)[number]

const SubmissionTask = SubmissionPaper.extend({ taskId: TaskId })

export const papersContract = {
  /** What the form offers before anything is changed. @throws AppError `core.notFound`, `dossiers.noCommittee` */
  'papers.draft': query<SubmissionPaper>()(
    z.strictObject({ roundId: RoundId, issuer: z.enum(paperIssuers) }),
  ),
  /** “Tờ trình đề nghị khen thưởng” in Word. @throws AppError `dossiers.nobodyToPropose` */
  'papers.submission': task<Saved>()(SubmissionTask),
  /** “Danh sách đề nghị khen thưởng” in Word. @throws AppError `dossiers.nobodyToPropose` */
  'papers.proposalList': task<Saved>()(SubmissionTask),
  /** “Báo cáo thành tích” of one nominee in Word, filled with what is on record. */
  'papers.report': task<Saved>()(
    z.strictObject({ id: NominationId, kind: z.enum(reportKinds), taskId: TaskId }),
  ),
}
