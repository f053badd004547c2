import { LocalDate } from '@shared/core/local-date'
import { command } from '@shared/ipc/procedure'
import { z } from 'zod'
import { NominationId, OpinionId, type ReturnId } from './nominations.ids'
import { opinionStances, type ReturnReason } from './nominations.kinds'
import { nominationsStrings as strings } from './nominations.strings'
import type { UpwardLine } from './upward.contract'

/** One time a file went back to its unit. */
export interface FileReturn {
  readonly id: ReturnId
  readonly returnedOn: LocalDate
  readonly dueOn: LocalDate | null
  readonly reasons: readonly ReturnReason[]
  readonly words: string
  /** null: it has not come again. */
  readonly resubmittedOn: LocalDate | null
}

/** One who was asked about the nominee (HD 12-HD/BTCTW, phần 2.III.b). */
const opinionFields = {
  asked: z.string().trim().min(1, strings.askedMissing).max(200),
  askedOn: LocalDate.nullable(),
  answeredOn: LocalDate.nullable(),
  stance: z.enum(opinionStances),
  words: z.string().trim().max(2000),
}
export const OpinionFields = z.strictObject(opinionFields)
export type OpinionFields = z.output<typeof OpinionFields>

export interface Opinion extends OpinionFields {
  readonly id: OpinionId
}

/** Days the file took, where both ends are known. */
export interface FileTiming {
  readonly achievedOn: LocalDate | null
  readonly handedInOn: LocalDate | null
  readonly decidedOn: LocalDate | null
  readonly sinceAchieved: number | null
  readonly sinceHandedIn: number | null
}

/** What happened to a file on its way. */
export interface FileEvents {
  /** Newest first. */
  readonly returns: readonly FileReturn[]
  readonly opinions: readonly Opinion[]
  /** null: nobody has screened it. */
  readonly screened: { readonly on: LocalDate; readonly reason: string } | null
  readonly timing: FileTiming
  /** null: it is on no list for the province. */
  readonly upward: UpwardLine | null
}

export const screeningContract = {
  /** The same people asked about each of them. */
  'nominations.ask': command<null>()(
    z.strictObject({ ids: z.array(NominationId).min(1).max(2000), opinion: OpinionFields }),
  ),
  'nominations.editOpinion': command<null>()(
    z.strictObject({ id: OpinionId, opinion: OpinionFields }),
  ),
  'nominations.removeOpinion': command<null>()(z.strictObject({ id: OpinionId })),
}
