import { saveAs } from '@electron/app/save-as'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import type { TaskContext } from '@electron/ipc/context'
import type { HelpPaper } from '@shared/features/help/help.contract'
import { helpErrors } from '@shared/features/help/help.errors'
import type { HelpPage } from '@shared/features/help/help.model'
import { findHelpPage, helpPages } from '@shared/features/help/help.pages'
import { helpHtml } from './help.html'
import { helpPaperStrings as strings } from './help.paper.strings'

/** @throws AppError `help.noPage`, `desk.*` */
export async function saveHelpPdf(
  { pageId }: HelpPaper,
  context: TaskContext,
): Promise<{ readonly name: string | null }> {
  const pages = pagesOf(pageId)
  const saved = await saveAs(context.desk, {
    title: strings.savePdf,
    name: strings.fileName(titleOf(pages)),
    kind: { label: strings.pdfFiles, extensions: ['pdf'] },
    bytes: () => helpPdf(pages, context),
  })
  return { name: saved?.name ?? null }
}

/** @throws AppError `help.noPage` */
export async function printHelp({ pageId }: HelpPaper, context: TaskContext): Promise<null> {
  const pages = pagesOf(pageId)
  const pdf = await helpPdf(pages, context)
  context.progress({ done: 0, total: null, label: strings.printing })
  await context.desk.printPdf(pdf, titleOf(pages))
  return null
}

function helpPdf(
  pages: readonly HelpPage[],
  { desk, resources, progress }: TaskContext,
): Promise<Uint8Array> {
  progress({ done: 0, total: null, label: strings.layingOut })
  return desk.htmlToPdf(helpHtml(pages, shippedFontFaces(resources)))
}

function pagesOf(pageId: string | null): readonly HelpPage[] {
  if (pageId === null) return helpPages
  const page = findHelpPage(pageId)
  if (!page) throw helpErrors.noPage()
  return [page]
}

const titleOf = ([first, second]: readonly HelpPage[]): string =>
  second || !first ? strings.handbook : first.title
