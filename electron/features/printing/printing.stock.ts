import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { CertificateFinding } from '@shared/features/certificates/certificates.contract'
import { getStock, sheetsLeft } from '../certificates/certificates.stock.queries'
import { recordMove } from '../certificates/certificates.stock.service'
import { numberOfDecision } from './printing.decision.queries'
import type { SheetToPrint } from './printing.paper'
import { printingStrings as strings } from './printing.strings'
import type { PrintRunTable } from './printing.table'

/** Stock of another size than the design, or not enough of it. */
export async function stockFindings(
  db: Db,
  groups: readonly (readonly SheetToPrint[])[],
): Promise<CertificateFinding[]> {
  const findings: CertificateFinding[] = []
  const tell = (sentence: string, preventsPrinting: boolean) =>
    findings.push({ page: null, name: '', sentence, preventsPrinting })
  for (const group of groups) {
    const [first] = group
    if (!first || first.paper.stockId === null) continue
    const { layout, designName, stockId } = first.paper
    const { name: stock, width_tenths, height_tenths } = await getStock(db, stockId)
    const size = { width: width_tenths / 10, height: height_tenths / 10 }
    const left = await sheetsLeft(db, stockId)
    if (sizeOf(size) !== sizeOf(layout.sheet))
      tell(
        strings.wrongSize({
          ...{ design: designName, designSize: sizeOf(layout.sheet) },
          ...{ stock, stockSize: sizeOf(size) },
        }),
        true,
      )
    if (left < group.length) tell(strings.stockShort({ stock, left, sheets: group.length }), false)
  }
  return findings
}

const sizeOf = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  strings.size({ width, height })

/** Sheets that came out of the printer are no longer in the cupboard, good or not. */
export async function takeFromStock(
  context: CommandContext,
  run: PrintRunTable,
  { good, spoiled }: { readonly good: number; readonly spoiled: number },
): Promise<void> {
  if (run.stock_id === null) return
  const decision = await numberOfDecision(context.tx, run.decision_id)
  const common = {
    id: run.stock_id,
    movedOn: context.today,
    note: strings.runOfDecision({ run: run.number, decision }),
  }
  if (good > 0) await recordMove(context, { ...common, reason: 'printed', sheets: -good })
  if (spoiled > 0) await recordMove(context, { ...common, reason: 'spoiled', sheets: -spoiled })
}
