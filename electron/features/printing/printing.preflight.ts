import type { Db } from '@electron/database/database'
import type { CertificateFinding } from '@shared/features/certificates/certificates.contract'
import {
  describeProblem,
  preventsPrinting,
} from '@shared/features/certificates/certificates.problems'
import type { AwardId } from '@shared/features/decisions/decisions.ids'
import { printingErrors } from '@shared/features/printing/printing.errors'
import type { Preflight } from '@shared/features/printing/printing.records'
import { canBePrinted } from '@shared/features/printing/printing.rules'
import { checkPages, type Press } from '../certificates/certificates.pages'
import {
  type DecisionSheets,
  type PaperAsked,
  type SheetPaper,
  type SheetToPrint,
  sheetsOf,
} from './printing.paper'
import { stockFindings } from './printing.stock'
import { printingStrings as strings } from './printing.strings'

export interface Asked extends PaperAsked {
  /** null: all that are still to be printed. */
  readonly awardIds: readonly AwardId[] | null
}

/** What a clerk should know before any paper is used; nothing is printed or written. */
export async function preflight(
  { db, ...press }: Press & { readonly db: Db },
  { awardIds, ...paper }: Asked,
): Promise<Preflight> {
  const found = await sheetsOf(db, paper)
  const asked = awardIds === null ? found.sheets : onlyAsked(found.sheets, awardIds)
  const printable = asked.filter(({ line }) => canBePrinted(line))
  const findings = [
    ...countFindings(found),
    ...doneFindings(asked, printable),
    ...(await stockFindings(db, byPaper(printable))),
    ...(await pageFindings(press, printable)),
  ].sort((a, b) => Number(b.preventsPrinting) - Number(a.preventsPrinting))
  const names = (pick: (paper: SheetPaper) => string) =>
    [...new Set((printable.length > 0 ? printable : asked).map(({ paper }) => pick(paper)))].join(
      ', ',
    )
  return {
    sheets: printable.length,
    isIssued: found.isIssued,
    findings,
    designName: names(({ designName }) => designName),
    stockName: names(({ stockName }) => stockName),
    printerName: names(({ printerName }) => printerName),
  }
}

/**
 * The sheets of one run, in the order of the decision.
 * @throws AppError `printing.notPrintable`, `.revoked`, `.nothingLeft`
 */
export function sheetsToPrint(
  { sheets }: DecisionSheets,
  { awardIds }: Pick<Asked, 'awardIds'>,
): readonly SheetToPrint[] {
  const asked = awardIds === null ? sheets : onlyAsked(sheets, awardIds)
  if (awardIds !== null) {
    const revoked = asked.filter(({ line }) => line.isRevoked)
    const [first] = revoked
    if (first) throw printingErrors.revoked({ name: first.line.name, count: revoked.length })
    const done = asked.filter(({ line }) => !canBePrinted(line))
    const [done1] = done
    if (done1) throw printingErrors.notPrintable({ name: done1.line.name, count: done.length })
  }
  const printable = asked.filter(({ line }) => canBePrinted(line))
  if (printable.length === 0) throw printingErrors.nothingLeft()
  return printable
}

/** Runs of sheets that share a design and a stock: each needs its own paper in the tray. */
export function byPaper(sheets: readonly SheetToPrint[]): readonly (readonly SheetToPrint[])[] {
  return [...Map.groupBy(sheets, ({ paper }) => paper).values()]
}

function onlyAsked(
  sheets: readonly SheetToPrint[],
  awardIds: readonly AwardId[],
): readonly SheetToPrint[] {
  const wanted = new Set(awardIds)
  return sheets.filter(({ line }) => wanted.has(line.awardId))
}

const everywhere = { page: null, name: '' } as const

function countFindings({ sheets, named, isIssued }: DecisionSheets): CertificateFinding[] {
  if (!isIssued || sheets.length === named) return []
  const sentence = strings.wrongCount({ named, found: sheets.length })
  return [{ ...everywhere, sentence, preventsPrinting: true }]
}

/** Told, not refused: the sheets that are done already are simply left out. */
function doneFindings(
  asked: readonly SheetToPrint[],
  printable: readonly SheetToPrint[],
): CertificateFinding[] {
  const revoked = asked.filter(({ line }) => line.isRevoked).length
  const done = asked.length - printable.length - revoked
  const told = (sentence: string) => ({ ...everywhere, sentence, preventsPrinting: false })
  return [
    ...(done > 0 ? [told(strings.leftOut(done))] : []),
    ...(revoked > 0 ? [told(strings.revokedLeftOut(revoked))] : []),
  ]
}

async function pageFindings(
  press: Press,
  sheets: readonly SheetToPrint[],
): Promise<CertificateFinding[]> {
  const findings: CertificateFinding[] = []
  for (const group of byPaper(sheets)) {
    const [first] = group
    if (!first) continue
    const { layout, stock } = first.paper
    const records = group.map(({ record }) => record)
    for (const problem of await checkPages(press, { layout, stock, records }))
      findings.push({
        page: problem.page,
        name: problem.name,
        sentence: describeProblem(problem),
        preventsPrinting: preventsPrinting(problem),
      })
  }
  return findings
}
