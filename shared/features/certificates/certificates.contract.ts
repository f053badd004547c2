import { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
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

/** Certificates of a decision that share a design: one PDF. */
export interface CertificatePart {
  /** null: all of them. */
  readonly kind: SubjectKind | null
  readonly designName: string
  readonly pages: number
}

const part = {
  decisionId: DecisionId,
  /** null: all of them, where they share a design. */
  kind: z.enum(['person', 'collective']).nullable().default(null),
}
const OnePart = z.strictObject(part)
const FileTask = z.strictObject({ ...part, taskId: TaskId })

export const certificatesContract = {
  /** One, or two where people and collectives have designs of their own. */
  'certificates.parts': query<readonly CertificatePart[]>()(
    z.strictObject({ decisionId: DecisionId }),
  ),
  'certificates.check': query<CertificateCheck>()(OnePart),
  /**
   * All certificates of a decision, in its order; the same bytes every time for an issued one.
   * @throws AppError `certificates.cannotPrint`, `.nothingToPrint`, `.severalDesigns`
   */
  'certificates.pdf': query<Uint8Array>()(OnePart),
  /** @throws AppError `certificates.notIssued` and as `certificates.pdf` */
  'certificates.savePdf': task<{ readonly name: string | null }>()(FileTask),
}
