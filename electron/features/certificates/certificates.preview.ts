import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import { fold } from '@shared/core/vietnamese-fold'
import { drawnLayout } from '@shared/features/certificates/certificates.design'
import type {
  DesignPreview,
  PreviewCandidate,
  PreviewedDesign,
  PreviewSubject,
} from '@shared/features/certificates/certificates.designs.contract'
import { addressBy } from '@shared/features/certificates/certificates.honorifics'
import {
  BLANK_PAPER,
  type CertificateLayout,
} from '@shared/features/certificates/certificates.layout'
import { outlinesOf } from '@shared/features/certificates/certificates.outlines'
import {
  type CertificateProblem,
  describeProblem,
  preventsPrinting,
} from '@shared/features/certificates/certificates.problems'
import type { CertificateRecord } from '@shared/features/certificates/certificates.record'
import { trialRecord } from '@shared/features/certificates/certificates.trial-records'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { sql } from 'kysely'
import { checkPages, composePages, type Press } from './certificates.pages'
import { recordsFor, selectClaims } from './certificates.records'
import { getStock } from './certificates.stock.queries'
import { certificatesStrings as strings } from './certificates.strings'

/**
 * One page by the very engine that prints. Fields that cannot be printed are left out of it, so that
 * the rest is seen while they are put right; the findings name them.
 */
export async function previewDesign(
  { db, ...press }: Press & { readonly db: Db },
  { layout: design, stockId, subject, outlines }: DesignPreview,
): Promise<PreviewedDesign> {
  const stock = stockId === null ? null : await getStock(db, stockId)
  const paper = { ...BLANK_PAPER, isPreprinted: stock?.is_preprinted === 1 }
  const drawn = drawnLayout(strings.previewName, design)
  const record = await subjectOf(db, subject)
  const addressedAs = addressBy(design.honorifics, record)
  const records = [{ ...record, ...(addressedAs !== undefined && { addressedAs }) }]
  const problems = await checkPages(press, { layout: drawn, records, stock: paper })
  const layout = outlines ? outlinesOf(drawn) : without(drawn, problems.filter(preventsPrinting))
  const createdAt = new Date(`${record.signedOn ?? '2000-01-01'}T00:00:00Z`)
  const isEmpty = layout.fields.length === 0
  return {
    pdf: isEmpty ? null : await composePages(press, { layout, records, stock: paper, createdAt }),
    findings: problems.map((problem) => ({
      page: null,
      name: '',
      sentence: describeProblem(problem),
      preventsPrinting: preventsPrinting(problem),
      fieldId: 'fieldId' in problem ? problem.fieldId : null,
    })),
  }
}

function without(
  layout: CertificateLayout,
  problems: readonly CertificateProblem[],
): CertificateLayout {
  const left = new Set(problems.map((problem) => ('fieldId' in problem ? problem.fieldId : '')))
  return left.size === 0
    ? layout
    : { ...layout, fields: layout.fields.filter(({ id }) => !left.has(id)) }
}

/** @throws AppError `core.notFound` */
async function subjectOf(db: Db, subject: PreviewSubject): Promise<CertificateRecord> {
  if (subject.kind === 'trial') return trialRecord(subject.record)
  const line = await selectClaims(db).where('a.id', '=', subject.awardId).executeTakeFirst()
  const records = line ? await recordsFor(db, line.decisionId) : []
  const number = line && labels.ledgerNumber(line.ledgerNumber)
  const record = records.find(({ ledgerNumber }) => ledgerNumber === number)
  if (!record) throw coreErrors.notFound({ what: strings.award })
  return record
}

/** Enough to choose from; the hardest to print come first. */
const MOST_CANDIDATES = 30

export async function previewCandidates(
  db: Db,
  text: string,
): Promise<readonly PreviewCandidate[]> {
  const pattern = `%${fold(text).replace(/[\\%_]/g, '\\$&')}%`
  const rows = await selectClaims(db)
    .where(sql<boolean>`a.search_text like ${pattern} escape '\\'`)
    .orderBy(sql`4 * length(a.name) + length(a.achievement) + length(a.position)`, 'desc')
    .orderBy('a.id')
    .limit(MOST_CANDIDATES)
    .execute()
  return rows.map(({ awardId, name, kind, number, symbol }) => ({
    ...{ awardId, name, kind },
    decisionNumber: labels.numberText({ number: number ?? 0, symbol }),
  }))
}
