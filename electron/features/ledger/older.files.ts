import type { TaskContext } from '@electron/ipc/context'
import { readWorkbook } from '@electron/spreadsheet/read-workbook'
import { cellText } from '@shared/core/spreadsheet/workbook'
import { olderStrings as strings } from '@shared/features/ledger/older.strings'

/**
 * Cells of the first visible sheet that has any, as a person reads them; what they mean is told by
 * the rules of older books.
 *
 * @returns null when the dialog was closed
 * @throws AppError `spreadsheet.…`
 */
export async function readOlderFile(
  _: unknown,
  { desk, progress }: TaskContext,
): Promise<readonly (readonly string[])[] | null> {
  const file = await desk.chooseFile(strings.chooseFile, [
    { label: strings.workbooks, extensions: ['xlsx', 'xls', 'csv'] },
  ])
  if (!file) return null
  progress({ done: 0, total: null, label: strings.readingFile })
  const { sheets } = await readWorkbook(file.path)
  const sheet = sheets.find(({ hidden, rows }) => !hidden && rows.some((row) => row.length > 0))
  return (sheet?.rows ?? []).map((row) => row.map(cellText))
}
