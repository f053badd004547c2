import { saveAs } from '@electron/app/save-as'
import type { Db } from '@electron/database/database'
import type { QueryContext, TaskContext } from '@electron/ipc/context'
import type {
  CertificateCheck,
  CertificateFinding,
  CertificatePart,
} from '@shared/features/certificates/certificates.contract'
import { certificateErrors } from '@shared/features/certificates/certificates.errors'
import {
  describeProblem,
  preventsPrinting,
} from '@shared/features/certificates/certificates.problems'
import type { CertificateRecord } from '@shared/features/certificates/certificates.record'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { isUnissued } from '@shared/features/decisions/decisions.kinds'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { getDecisionRow } from '../decisions/decisions.queries'
import { type ChosenDesign, designsFor, stockFor } from './certificates.chosen'
import { checkPages, composePages } from './certificates.pages'
import { recordsFor, revokedNumbers } from './certificates.records'
import { certificatesStrings as strings } from './certificates.strings'

/** What the pages need of a context; a task and a query both have it. */
type Paper = Pick<QueryContext, 'db' | 'resources'> & Partial<Pick<TaskContext, 'signal'>>

/** Certificates of one decision: of one kind of subject, or of both. */
export interface Part {
  readonly decisionId: DecisionId
  readonly kind: SubjectKind | null
}

interface Sheets {
  readonly records: readonly CertificateRecord[]
  readonly design: ChosenDesign
}

export async function listParts(
  db: Db,
  decisionId: DecisionId,
): Promise<readonly CertificatePart[]> {
  const parts = await sheetsOf(db, { decisionId, kind: null })
  return parts.map(({ design, records }) => ({
    kind: parts.length === 1 ? null : (records[0]?.subjectKind ?? null),
    designName: design.name,
    pages: records.length,
  }))
}

export async function checkDecisionCertificates(
  paper: Paper,
  part: Part,
): Promise<CertificateCheck> {
  const parts = await sheetsOf(paper.db, part)
  const findings: CertificateFinding[] = []
  for (const { design, records } of parts) {
    const { layout } = design
    const problems = await checkPages(paper, { layout, records, stock: stockFor(design) })
    findings.push(
      ...problems.map((problem) => ({
        page: problem.page,
        name: problem.name,
        sentence: describeProblem(problem),
        preventsPrinting: preventsPrinting(problem),
      })),
    )
  }
  return {
    pages: parts.reduce((sum, { records }) => sum + records.length, 0),
    isIssued: await isIssued(paper.db, part.decisionId),
    findings: findings.sort((a, b) => Number(b.preventsPrinting) - Number(a.preventsPrinting)),
  }
}

/**
 * Certificates of a decision as one PDF, as its designs have them; a draft shows “…” for the ledger
 * number. For the archive: no printer is put right here.
 * @throws AppError `certificates.cannotPrint`, `.nothingToPrint`, `.severalDesigns`
 */
export async function certificatesPdf(paper: Paper, part: Part): Promise<Uint8Array> {
  const [sheets, ...others] = await sheetsOf(paper.db, part)
  if (!sheets) throw certificateErrors.nothingToPrint()
  if (others.length > 0) throw certificateErrors.severalDesigns()
  const { design, records } = sheets
  // The day of the decision, not the clock: what was looked at is byte for byte what is printed.
  const createdAt = new Date(`${records[0]?.signedOn ?? '2000-01-01'}T00:00:00Z`)
  return composePages(paper, {
    layout: design.layout,
    stock: stockFor(design),
    ...{ records, createdAt },
  })
}

export async function saveCertificates(part: Part, context: TaskContext) {
  const number = await issuedNumber(context.db, part.decisionId)
  const saved = await saveAs(context.desk, {
    title: strings.savePdf,
    name: strings.fileName(number, part.kind),
    kind: { label: strings.pdfFiles, extensions: ['pdf'] },
    bytes: () => {
      context.progress({ done: 0, total: null, label: strings.composing })
      return certificatesPdf(context, part)
    },
  })
  return { name: saved?.name ?? null }
}

async function sheetsOf(db: Db, { decisionId, kind }: Part): Promise<readonly Sheets[]> {
  const designs = await designsFor(db, decisionId)
  const records = await recordsFor(db, decisionId)
  const revoked = await revokedNumbers(db, decisionId)
  const asked = records.filter(
    ({ subjectKind, ledgerNumber }) =>
      (kind === null || subjectKind === kind) && !revoked.has(ledgerNumber),
  )
  const groups = Map.groupBy(asked, ({ subjectKind }) => designs[subjectKind])
  return [...groups].map(([design, group]) => ({ design, records: group }))
}

const isIssued = async (db: Db, decisionId: DecisionId) =>
  !isUnissued((await getDecisionRow(db, decisionId)).status)

/** @throws AppError `certificates.notIssued`, `core.notFound` */
async function issuedNumber(db: Db, decisionId: DecisionId): Promise<string> {
  if (!(await isIssued(db, decisionId))) throw certificateErrors.notIssued()
  const [first] = await recordsFor(db, decisionId)
  return first?.decisionNumber ?? ''
}
