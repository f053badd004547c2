import { DecisionId } from '@shared/features/decisions/decisions.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { query, task } from '@shared/ipc/procedure'
import { z } from 'zod'

/** One finding before printing, in words. */
export interface CertificateFinding {
  /** From 1; null: alike on all pages. */
  readonly page: number | null
  /** Whose certificate; empty where `page` is null. */
  readonly name: string
  /** What is wrong and what to do. */
  readonly sentence: string
  readonly preventsPrinting: boolean
}

export interface CertificateCheck {
  readonly pages: number
  /** False for a draft: it may be looked at, but not printed. */
  readonly isIssued: boolean
  /** Those that prevent printing first. */
  readonly findings: readonly CertificateFinding[]
}

const OneDecision = z.strictObject({ decisionId: DecisionId })
const FileTask = z.strictObject({ decisionId: DecisionId, taskId: TaskId })

export const certificatesContract = {
  'certificates.check': query<CertificateCheck>()(OneDecision),
  /**
   * All certificates of a decision, in its order; the same bytes every time for an issued one.
   * @throws AppError `certificates.cannotPrint`, `.nothingToPrint`
   */
  'certificates.pdf': query<Uint8Array>()(OneDecision),
  /** @throws AppError `certificates.notIssued` and as `certificates.pdf` */
  'certificates.savePdf': task<{ readonly name: string | null }>()(FileTask),
  'certificates.print': task<null>()(FileTask),
}
