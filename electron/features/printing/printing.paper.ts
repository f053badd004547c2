import { createHash } from 'node:crypto'
import type { Db } from '@electron/database/database'
import type { PrinterProfileId } from '@shared/features/calibration/calibration.ids'
import { certificateErrors } from '@shared/features/certificates/certificates.errors'
import type { DesignVersionId, StockId } from '@shared/features/certificates/certificates.ids'
import type { CertificateLayout, Stock } from '@shared/features/certificates/certificates.layout'
import type { CertificateRecord } from '@shared/features/certificates/certificates.record'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { isUnissued } from '@shared/features/decisions/decisions.kinds'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { printingStrings } from '@shared/features/printing/printing.strings'
import { getProfile, printTransform } from '../calibration/calibration.queries'
import { type ChosenDesign, designsFor, stockFor } from '../certificates/certificates.chosen'
import { recordsFor } from '../certificates/certificates.records'
import { getDecisionRow } from '../decisions/decisions.queries'
import { type CertificateLine, linesOfDecision } from './printing.certificates.queries'
import { paperTimes } from './printing.papers.queries'
import { printingStrings as strings } from './printing.strings'

/** How sheets of one kind look and what they are printed on. */
export interface SheetPaper {
  readonly layout: CertificateLayout
  readonly stock: Stock
  readonly designId: DesignVersionId | null
  readonly designName: string
  readonly stockId: StockId | null
  readonly stockName: string
  readonly printerId: PrinterProfileId | null
  readonly printerName: string
}

/** One sheet that may be printed: its ledger line and the words on it. */
export interface SheetToPrint {
  readonly line: CertificateLine
  readonly record: CertificateRecord
  readonly paper: SheetPaper
}

export interface PaperAsked {
  readonly decisionId: DecisionId
  /** Whose correction is applied; null: the printer is chosen in the dialog, uncorrected. */
  readonly printerId: PrinterProfileId | null
}

export interface DecisionSheets {
  readonly isIssued: boolean
  /** In the order of the decision. */
  readonly sheets: readonly SheetToPrint[]
  /** Subjects that the decision names; more or fewer than the ledger has is an error. */
  readonly named: number
  readonly createdAt: Date
}

/**
 * Every certificate of a decision with the words on it, or that will be on it.
 * @throws AppError `core.notFound`
 */
export async function sheetsOf(db: Db, asked: PaperAsked): Promise<DecisionSheets> {
  const { decisionId } = asked
  const { status } = await getDecisionRow(db, decisionId)
  const records = await recordsFor(db, decisionId, await paperTimes(db, decisionId))
  const lines = await linesOfDecision(db, decisionId)
  const byNumber = new Map(lines.map((line) => [labels.ledgerNumber(line.ledgerNumber), line]))
  const paperFor = await papersOf(db, asked)
  const sheets = records.flatMap((record) => {
    const line = byNumber.get(record.ledgerNumber)
    if (line === undefined) return []
    return [{ line, record: marked(record, line), paper: paperFor(record) }]
  })
  const isIssued = !isUnissued(status) && lines.length > 0
  return { isIssued, sheets, named: records.length, createdAt: createdOn(records) }
}

/** @throws AppError `certificates.notIssued`, `core.notFound` */
export async function issuedSheets(db: Db, asked: PaperAsked): Promise<DecisionSheets> {
  const found = await sheetsOf(db, asked)
  if (!found.isIssued) throw certificateErrors.notIssued()
  return found
}

/** The day of the decision, not the clock: what was looked at is byte for byte what is printed. */
const createdOn = (records: readonly CertificateRecord[]) =>
  new Date(`${records[0]?.signedOn ?? '2000-01-01'}T00:00:00Z`)

/** A paper issued anew says so beside its number, unless the clerk wanted no word. */
function marked(record: CertificateRecord, { marking }: CertificateLine): CertificateRecord {
  if (marking === '') return record
  const ledgerNumber = printingStrings.markedNumber({ number: record.ledgerNumber, marking })
  return { ...record, ledgerNumber }
}

/** Design, stock and printer for each kind of subject; one object where both kinds share them. */
async function papersOf(
  db: Db,
  { decisionId, printerId }: PaperAsked,
): Promise<(record: CertificateRecord) => SheetPaper> {
  const designs = await designsFor(db, decisionId)
  const printer = printerId === null ? null : await getProfile(db, printerId)
  const correction = printerId === null ? undefined : await printTransform(db, printerId)
  const printerName = printer ? strings.printer(printer) : strings.anyPrinter
  const paperOf = (design: ChosenDesign): SheetPaper => ({
    layout: design.layout,
    stock: stockFor(design, correction),
    designId: design.versionId,
    designName: design.version === 0 ? design.name : strings.designVersion(design),
    stockId: design.stock?.id ?? null,
    stockName: design.stock?.name ?? strings.blankPaper,
    ...{ printerId, printerName },
  })
  const person = paperOf(designs.person)
  const collective = designs.collective === designs.person ? person : paperOf(designs.collective)
  return ({ subjectKind }) => (subjectKind === 'person' ? person : collective)
}

/** SHA-256 over every word that is printed, in the order of the sheets. */
export const hashOfRecords = (records: readonly CertificateRecord[]): string =>
  sha256(records.map((record) => Object.entries(record).sort(byName)))

/** SHA-256 over the design, the stock and the correction of the printer. */
export const hashOfPaper = ({ layout, stock }: SheetPaper): string => sha256([layout, stock])

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)

const sha256 = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')
