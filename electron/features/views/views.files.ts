import { saveAs } from '@electron/app/save-as'
import type { TaskContext } from '@electron/ipc/context'
import { viewFileStrings as strings } from './views.strings'

interface Pages {
  readonly pdf: Uint8Array
}

/** Prints the very pages that were looked at. */
export async function printPages(
  { pdf, title }: Pages & { readonly title: string },
  { desk, progress }: TaskContext,
): Promise<null> {
  progress({ done: 0, total: null, label: strings.printing })
  await desk.printPdf(pdf, title)
  return null
}

/** @throws AppError `desk.cannotSave`, `desk.noRoom`: the file that was there before is untouched */
export async function savePages(
  { pdf, name }: Pages & { readonly name: string },
  { desk }: TaskContext,
): Promise<{ name: string | null }> {
  const saved = await saveAs(desk, {
    title: strings.savePdf,
    name: `${name}.pdf`,
    kind: { label: strings.pdfFiles, extensions: ['pdf'] },
    bytes: async () => pdf,
  })
  return { name: saved?.name ?? null }
}
