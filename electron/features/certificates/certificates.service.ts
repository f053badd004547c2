import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
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
  const { checkCertificates } = await import('./pdf/certificates-check')
  const fonts = await fontsOf(paper.resources)
  const problems = checkCertificates({ layout: DEFAULT_LAYOUT, records, fonts })
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
  const { streamCertificates } = await import('./pdf/certificates-pdf')
  const fonts = await fontsOf(paper.resources)
  // The day of the decision, not the clock: what was looked at is byte for byte what is printed.
  const createdAt = new Date(`${records[0]?.signedOn ?? '2000-01-01'}T00:00:00Z`)
  const chunks: Buffer[] = []
  for (const chunk of streamCertificates({ layout: DEFAULT_LAYOUT, records, fonts, createdAt })) {
    chunks.push(chunk)
    paper.signal?.throwIfAborted()
    await setImmediate() // a long decision must not hold up the window
  }
  return Buffer.concat(chunks)
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

/** Reading the faces takes tens of milliseconds: once, and only when certificates are wanted. */
const libraries = new Map<string, ReturnType<typeof openLibrary>>()

async function openLibrary(resources: string) {
  const { openFontLibrary } = await import('./pdf/font-catalogue')
  return openFontLibrary(path.join(resources, 'fonts'))
}

function fontsOf(resources: string): ReturnType<typeof openLibrary> {
  const known = libraries.get(resources) ?? openLibrary(resources)
  libraries.set(resources, known)
  return known
}
