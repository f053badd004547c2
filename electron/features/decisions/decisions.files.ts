import { saveAs } from '@electron/app/save-as'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import { renderPartyHtml } from '@electron/documents/party-html'
import type { QueryContext, TaskContext } from '@electron/ipc/context'
import type { AmendmentEdit } from '@shared/features/decisions/amendments.contract'
import type { DecisionEdit, SavedFile } from '@shared/features/decisions/decisions.contract'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { amendmentOnScreen } from './amendments.review'
import { amendmentPaper, type DecisionPaper, decisionPaper, paperOf } from './decisions.paper'
import { getDecisionRow } from './decisions.queries'
import { printedDraft } from './decisions.review'
import { decisionsStrings as strings } from './decisions.strings'

/** What the documents need of a context; a task and a query both have it. */
type Paper = Pick<QueryContext, 'db' | 'desk' | 'resources' | 'workspace'>

/** The pages that are signed: preview, file and printer all take these. */
export const decisionPdf = async (paper: Paper, id: DecisionId): Promise<Uint8Array> =>
  layOut(paper, await paperOf(paper.db, id))

/** The same pages for what stands on the screen and is not saved yet. */
export async function draftPdf(paper: Paper, edit: DecisionEdit): Promise<Uint8Array> {
  const { decision } = await printedDraft(paper.db, edit)
  return layOut(paper, decisionPaper(decision))
}

export const amendmentDraftPdf = async (paper: Paper, edit: AmendmentEdit): Promise<Uint8Array> =>
  layOut(paper, amendmentPaper(await amendmentOnScreen(paper.db, edit)))

interface LaidOut {
  readonly html: string
  readonly pdf: Promise<Uint8Array>
}

/** The last pages of each desk: a preview, the file and the print of one text are the same bytes. */
const lastPages = new WeakMap<Paper['desk'], LaidOut>()

function layOut({ desk, resources }: Paper, paper: DecisionPaper): Promise<Uint8Array> {
  const html = decisionHtml(paper, resources)
  const last = lastPages.get(desk)
  if (last?.html === html) return last.pdf
  const pdf = desk.htmlToPdf(html)
  lastPages.set(desk, { html, pdf })
  pdf.catch(() => lastPages.delete(desk)) // its caller hears of it; the next one tries again
  return pdf
}

export function decisionHtml({ document, numberText }: DecisionPaper, resources: string): string {
  return renderPartyHtml(document, {
    fontFaces: shippedFontFaces(resources),
    title: strings.printTitle(numberText),
  })
}

export async function saveDecisionPdf(
  { id }: { readonly id: DecisionId },
  context: TaskContext,
): Promise<SavedFile> {
  const saved = await saveAs(context.desk, {
    title: strings.savePdf,
    name: await fileName(context, id, 'pdf'),
    kind: { label: strings.pdfFiles, extensions: ['pdf'] },
    bytes: () => {
      context.progress({ done: 0, total: null, label: strings.layingOut })
      return decisionPdf(context, id)
    },
  })
  return { name: saved?.name ?? null }
}

export async function saveDecisionDocx(
  { id }: { readonly id: DecisionId },
  context: TaskContext,
): Promise<SavedFile> {
  const saved = await saveDocx(id, context)
  return { name: saved?.name ?? null }
}

/** Saved where the clerk wants it, then opened: what Word saves is attached back afterwards. */
export async function editInWord(
  { id }: { readonly id: DecisionId },
  context: TaskContext,
): Promise<SavedFile> {
  const saved = await saveDocx(id, context)
  if (saved) await context.desk.openFile(saved.path)
  return { name: saved?.name ?? null }
}

const saveDocx = async (id: DecisionId, context: TaskContext) =>
  saveAs(context.desk, {
    title: strings.saveDocx,
    name: await fileName(context, id, 'docx'),
    kind: { label: strings.wordFiles, extensions: ['docx'] },
    bytes: async () => {
      context.progress({ done: 0, total: null, label: strings.writing })
      const { docx } = await paperOf(context.db, id)
      return docx(context)
    },
  })

export async function printDecision(
  { id }: { readonly id: DecisionId },
  context: TaskContext,
): Promise<null> {
  context.progress({ done: 0, total: null, label: strings.layingOut })
  const paper = await paperOf(context.db, id)
  const pdf = await layOut(context, paper)
  context.progress({ done: 0, total: null, label: strings.printing })
  await context.desk.printPdf(pdf, strings.printTitle(paper.numberText))
  return null
}

async function fileName({ db }: Paper, id: DecisionId, extension: string): Promise<string> {
  const { numberText } = await paperOf(db, id)
  const { kind } = await getDecisionRow(db, id)
  return strings.fileName({ kind, number: numberText, extension })
}
