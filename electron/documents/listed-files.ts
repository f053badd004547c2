import { saveAs } from '@electron/app/save-as'
import { stoppable } from '@electron/app/stoppable'
import type { TaskContext } from '@electron/ipc/context'
import { writeWorkbook } from '@electron/spreadsheet/write-workbook'
import { documentStrings as strings } from './listed-files.strings'
import { shippedFontFaces } from './party-fonts'
import { type ListedRows, listedHtml, listedSheet } from './printed-list'

export interface ListedFile<Row> {
  /** Heading of the dialog. */
  readonly title: string
  /** With its ending. */
  readonly name: string
  /** Of the one sheet. */
  readonly sheet: string
  readonly list: () => Promise<ListedRows<Row>>
}

/**
 * A list as an .xlsx file where the user wants it; it is read once a place is chosen.
 *
 * @returns the name of the file; null when the dialog was closed
 * @throws AppError `desk.cannotSave`, `desk.noRoom`: the file that was there before is untouched
 */
export async function saveListedXlsx<Row>(
  { title, name, sheet, list }: ListedFile<Row>,
  { desk, progress, signal }: TaskContext,
): Promise<{ readonly name: string | null }> {
  const saved = await saveAs(desk, {
    ...{ title, name, kind: { label: strings.excelFiles, extensions: ['xlsx'] } },
    bytes: async () => {
      progress({ done: 0, total: null, label: strings.reading })
      const sheets = [listedSheet(await list(), sheet)]
      progress({ done: 0, total: null, label: strings.writing })
      return stoppable(signal, writeWorkbook({ sheets }))
    },
  })
  return { name: saved?.name ?? null }
}

/** The same list on A4 landscape, to be looked at, printed and saved. */
export async function listedPdf<Row>(
  list: () => Promise<ListedRows<Row>>,
  { desk, resources, progress, signal }: TaskContext,
): Promise<Uint8Array> {
  progress({ done: 0, total: null, label: strings.reading })
  const html = listedHtml(await list(), shippedFontFaces(resources))
  progress({ done: 0, total: null, label: strings.layingOut })
  return stoppable(signal, desk.htmlToPdf(html, { landscape: true }))
}
