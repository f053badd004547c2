import { createHash } from 'node:crypto'
import type { Db } from '@electron/database/database'
import { composeCertificates } from '@shared/features/certificates/certificates.compose'
import { DEFAULT_LAYOUT } from '@shared/features/certificates/certificates.default-layout'
import { certificateErrors } from '@shared/features/certificates/certificates.errors'
import {
  BLANK_PAPER,
  type CertificateLayout,
  type Stock,
} from '@shared/features/certificates/certificates.layout'
import type { CertificateRecord } from '@shared/features/certificates/certificates.record'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { printingStrings } from '@shared/features/printing/printing.strings'
import { getDecisionRow } from '../decisions/decisions.queries'
import { printedDecision } from '../decisions/decisions.review'
import { type CertificateLine, linesOfDecision } from './printing.certificates.queries'
import { printingStrings as strings } from './printing.strings'

/** How sheets of one kind look and what they are printed on. */
export interface SheetPaper {
  readonly layout: CertificateLayout
  readonly stock: Stock
  readonly designId: string | null
  readonly designName: string
  readonly stockName: string
  readonly printerName: string
}

/** One sheet that may be printed: its ledger line and the words on it. */
export interface SheetToPrint {
  readonly line: CertificateLine
  readonly record: CertificateRecord
  readonly paper: SheetPaper
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
 * Every certificate of a decision with the words that were frozen with it.
 * @throws AppError `core.notFound`
 */
export async function sheetsOf(db: Db, decisionId: DecisionId): Promise<DecisionSheets> {
  const { status } = await getDecisionRow(db, decisionId)
  const records = composeCertificates(await printedDecision(db, decisionId))
  const lines = await linesOfDecision(db, decisionId)
  const byNumber = new Map(lines.map((line) => [labels.ledgerNumber(line.ledgerNumber), line]))
  const paperFor = await papersOf(db, decisionId)
  const sheets = records.flatMap((record) => {
    const line = byNumber.get(record.ledgerNumber)
    if (line === undefined) return []
    return [{ line, record: marked(record, line), paper: paperFor(record) }]
  })
  const isIssued = status !== 'draft' && lines.length > 0
  return { isIssued, sheets, named: records.length, createdAt: createdOn(records) }
}

/** @throws AppError `certificates.notIssued`, `core.notFound` */
export async function issuedSheets(db: Db, decisionId: DecisionId): Promise<DecisionSheets> {
  const found = await sheetsOf(db, decisionId)
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

/** Design, stock and printer for each kind of subject of a decision. */
async function papersOf(
  _db: Db,
  _decisionId: DecisionId,
): Promise<(record: CertificateRecord) => SheetPaper> {
  const paper: SheetPaper = {
    layout: DEFAULT_LAYOUT,
    stock: BLANK_PAPER,
    designId: null,
    designName: DEFAULT_LAYOUT.name,
    stockName: strings.blankPaper,
    printerName: strings.anyPrinter,
  }
  return () => paper
}

/** SHA-256 over every word that is printed, in the order of the sheets. */
export const hashOfRecords = (records: readonly CertificateRecord[]): string =>
  sha256(records.map((record) => Object.entries(record).sort(byName)))

/** SHA-256 over the design, the stock and the correction of the printer. */
export const hashOfPaper = ({ layout, stock }: SheetPaper): string => sha256([layout, stock])

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)

const sha256 = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')
