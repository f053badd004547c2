import { saveAs } from '@electron/app/save-as'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import type { TaskContext } from '@electron/ipc/context'
import { writeWorkbook } from '@electron/spreadsheet/write-workbook'
import type { LedgerFilter } from '@shared/features/ledger/ledger.contract'
import { ledgerHtml } from './ledger.html'
import { ledgerPaper } from './ledger.paper'
import { ledgerStrings as strings } from './ledger.strings'
import { ledgerWorkbook } from './ledger.workbook'

export async function saveLedgerXlsx(
  filter: LedgerFilter,
  { db, desk, today, progress }: TaskContext,
): Promise<{ name: string | null }> {
  const saved = await saveAs(desk, {
    title: strings.saveXlsx,
    name: strings.fileName({ day: today, extension: 'xlsx' }),
    kind: { label: strings.excelFiles, extensions: ['xlsx'] },
    bytes: async () => {
      progress({ done: 0, total: null, label: strings.reading })
      return writeWorkbook(await ledgerWorkbook(db, filter, today))
    },
  })
  return { name: saved?.name ?? null }
}

export async function saveLedgerPdf(
  filter: LedgerFilter,
  context: TaskContext,
): Promise<{ name: string | null }> {
  const saved = await saveAs(context.desk, {
    title: strings.savePdf,
    name: strings.fileName({ day: context.today, extension: 'pdf' }),
    kind: { label: strings.pdfFiles, extensions: ['pdf'] },
    bytes: () => ledgerPdf(context, filter),
  })
  return { name: saved?.name ?? null }
}

export async function printLedger(filter: LedgerFilter, context: TaskContext): Promise<null> {
  const pdf = await ledgerPdf(context, filter)
  context.progress({ done: 0, total: null, label: strings.printing })
  await context.desk.printPdf(pdf, strings.printTitle)
  return null
}

async function ledgerPdf(context: TaskContext, filter: LedgerFilter): Promise<Uint8Array> {
  const { db, desk, resources, today, progress } = context
  progress({ done: 0, total: null, label: strings.layingOut })
  const paper = await ledgerPaper(db, filter, today)
  return desk.htmlToPdf(ledgerHtml(paper, shippedFontFaces(resources)), { landscape: true })
}
