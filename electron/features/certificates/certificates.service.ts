import { saveAs } from '@electron/app/save-as'
import type { Db } from '@electron/database/database'
import type { QueryContext, TaskContext } from '@electron/ipc/context'
import { composeCertificates } from '@shared/features/certificates/certificates.compose'
import type { CertificateCheck } from '@shared/features/certificates/certificates.contract'
import { DEFAULT_LAYOUT } from '@shared/features/certificates/certificates.default-layout'
import { certificateErrors } from '@shared/features/certificates/certificates.errors'
import {
  describeProblem,
  preventsPrinting,
} from '@shared/features/certificates/certificates.problems'
import type { CertificateRecord } from '@shared/features/certificates/certificates.record'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { getDecisionRow } from '../decisions/decisions.queries'
import { printedDecision } from '../decisions/decisions.review'
import { checkPages, composePages } from './certificates.pages'
import { certificatesStrings as strings } from './certificates.strings'

/** What the pages need of a context; a task and a query both have it. */
type Paper = Pick<QueryContext, 'db' | 'resources'> & Partial<Pick<TaskContext, 'signal'>>

interface Sheets {
  readonly records: readonly CertificateRecord[]
  readonly isIssued: boolean
}

export async function checkDecisionCertificates(
  paper: Paper,
  decisionId: DecisionId,
): Promise<CertificateCheck> {
  const { records, isIssued } = await sheetsOf(paper.db, decisionId)
  const problems = await checkPages(paper, { layout: DEFAULT_LAYOUT, records })
  const findings = problems
    .map((problem) => ({
      page: problem.page,
      name: problem.name,
      sentence: describeProblem(problem),
      preventsPrinting: preventsPrinting(problem),
    }))
    .sort((a, b) => Number(b.preventsPrinting) - Number(a.preventsPrinting))
  return { pages: records.length, isIssued, findings }
}

/**
 * All certificates of a decision as one PDF; a draft shows “…” for the ledger number.
 * @throws AppError `certificates.cannotPrint`, `.nothingToPrint`
 */
export async function certificatesPdf(paper: Paper, decisionId: DecisionId): Promise<Uint8Array> {
  const { records } = await sheetsOf(paper.db, decisionId)
  // The day of the decision, not the clock: what was looked at is byte for byte what is printed.
  const createdAt = new Date(`${records[0]?.signedOn ?? '2000-01-01'}T00:00:00Z`)
  return composePages(paper, { layout: DEFAULT_LAYOUT, records, createdAt })
}

export async function saveCertificates(
  { decisionId }: { readonly decisionId: DecisionId },
  context: TaskContext,
): Promise<{ name: string | null }> {
  const number = await issuedNumber(context.db, decisionId)
  const saved = await saveAs(context.desk, {
    title: strings.savePdf,
    name: strings.fileName(number),
    kind: { label: strings.pdfFiles, extensions: ['pdf'] },
    bytes: () => {
      context.progress({ done: 0, total: null, label: strings.composing })
      return certificatesPdf(context, decisionId)
    },
  })
  return { name: saved?.name ?? null }
}

export async function printCertificates(
  { decisionId }: { readonly decisionId: DecisionId },
  context: TaskContext,
): Promise<null> {
  const number = await issuedNumber(context.db, decisionId)
  context.progress({ done: 0, total: null, label: strings.composing })
  const pdf = await certificatesPdf(context, decisionId)
  context.progress({ done: 0, total: null, label: strings.printing })
  await context.desk.printPdf(pdf, strings.printTitle(number))
  return null
}

async function sheetsOf(db: Db, decisionId: DecisionId): Promise<Sheets> {
  const { status } = await getDecisionRow(db, decisionId)
  const records = composeCertificates(await printedDecision(db, decisionId))
  return { records, isIssued: status !== 'draft' }
}

/** @throws AppError `certificates.notIssued`, `core.notFound` */
async function issuedNumber(db: Db, decisionId: DecisionId): Promise<string> {
  const { records, isIssued } = await sheetsOf(db, decisionId)
  if (!isIssued) throw certificateErrors.notIssued()
  return records[0]?.decisionNumber ?? ''
}
