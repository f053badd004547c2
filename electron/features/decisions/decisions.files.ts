import { saveAs } from '@electron/app/save-as'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import { renderPartyHtml } from '@electron/documents/party-html'
import type { QueryContext, TaskContext } from '@electron/ipc/context'
import type { AwardDecision } from '@shared/features/decisions/decisions.award'
import type { DecisionEdit, SavedFile } from '@shared/features/decisions/decisions.contract'
import { composeDecision } from '@shared/features/decisions/decisions.document'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { composeDecisionValues } from '@shared/features/decisions/decisions.template'
import { fillKind } from '../templates/templates.fill'
import { printedDecision, printedDraft } from './decisions.review'
import { decisionsStrings as strings } from './decisions.strings'

/** What the documents need of a context; a task and a query both have it. */
type Paper = Pick<QueryContext, 'db' | 'desk' | 'resources' | 'workspace'>

/** The pages that are signed: preview, file and printer all take these. */
export async function decisionPdf(paper: Paper, id: DecisionId): Promise<Uint8Array> {
  const { decision } = await printedDecision(paper.db, id)
  return layOut(paper, decision)
}

/** The same pages for what stands on the screen and is not saved yet. */
export async function draftPdf(paper: Paper, edit: DecisionEdit): Promise<Uint8Array> {
  const { decision } = await printedDraft(paper.db, edit)
  return layOut(paper, decision)
}

/**
 * The decision in the office's Word template, or in the built-in one.
 * @throws AppError naming what is wrong with the office's template
 */
export async function decisionDocx(paper: Paper, id: DecisionId): Promise<Uint8Array> {
  const { decision } = await printedDecision(paper.db, id)
  const day = decision.date ?? decision.draftedOn
  return fillKind(paper, 'awardDecision', { day, values: composeDecisionValues(decision) })
}

interface LaidOut {
  readonly html: string
  readonly pdf: Promise<Uint8Array>
}

/** The last pages of each desk: a preview, the file and the print of one text are the same bytes. */
const lastPages = new WeakMap<Paper['desk'], LaidOut>()

function layOut({ desk, resources }: Paper, decision: AwardDecision): Promise<Uint8Array> {
  const html = decisionHtml(decision, resources)
  const last = lastPages.get(desk)
  if (last?.html === html) return last.pdf
  const pdf = desk.htmlToPdf(html)
  lastPages.set(desk, { html, pdf })
  pdf.catch(() => lastPages.delete(desk)) // its caller hears of it; the next one tries again
  return pdf
}

export function decisionHtml(decision: AwardDecision, resources: string): string {
  return renderPartyHtml(composeDecision(decision), {
    fontFaces: shippedFontFaces(resources),
    title: strings.printTitle(numberTextOf(decision)),
  })
}

const numberTextOf = ({ number, committee }: AwardDecision): string | null =>
  number === null ? null : labels.numberText({ number, symbol: committee.symbol })

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
  const saved = await saveAs(context.desk, {
    title: strings.saveDocx,
    name: await fileName(context, id, 'docx'),
    kind: { label: strings.wordFiles, extensions: ['docx'] },
    bytes: () => {
      context.progress({ done: 0, total: null, label: strings.writing })
      return decisionDocx(context, id)
    },
  })
  return { name: saved?.name ?? null }
}

export async function printDecision(
  { id }: { readonly id: DecisionId },
  context: TaskContext,
): Promise<null> {
  context.progress({ done: 0, total: null, label: strings.layingOut })
  const { decision } = await printedDecision(context.db, id)
  const pdf = await layOut(context, decision)
  context.progress({ done: 0, total: null, label: strings.printing })
  await context.desk.printPdf(pdf, strings.printTitle(numberTextOf(decision)))
  return null
}

async function fileName({ db }: Paper, id: DecisionId, extension: string): Promise<string> {
  const { decision } = await printedDecision(db, id)
  return strings.fileName({ number: numberTextOf(decision), extension })
}
