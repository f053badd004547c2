import { saveAs } from '@electron/app/save-as'
import { escapeHtml } from '@electron/documents/html-text'
import { landscapeSheet } from '@electron/documents/landscape-sheet'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import type { TaskContext } from '@electron/ipc/context'
import { amountInWords } from '@shared/core/vietnamese-amounts'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { BookTask } from '@shared/features/ledger/ledger.contract'
import { ledgerTable, signatures } from './ledger.html'
import { type LedgerPaper, ledgerPaper } from './ledger.paper'
import { ledgerStrings, bookStrings as strings } from './ledger.strings'

interface Bound {
  readonly pdf: Uint8Array
  readonly pages: number
}

/** Unknown until the book is laid out once: the opening page says how many pages there are. */
interface Counted {
  readonly firstPage: number
  readonly pages: number | null
}

/**
 * The book to be bound: an opening page, the lines with the head on every page and no row torn, and a
 * closing statement with the signatures beside the last rows. Laid out twice, since its first page
 * says how many there are.
 */
async function boundBook(input: BookTask, context: TaskContext): Promise<Bound> {
  const { db, desk, resources, today, progress, signal } = context
  progress({ done: 0, total: 2, label: ledgerStrings.reading })
  const filter = { text: '', kind: null, decisionId: null, form: null }
  const paper = await ledgerPaper(db, { ...filter, year: input.year, level: input.level }, today)
  const fonts = shippedFontFaces(resources)
  const layOut = (counted: Counted) =>
    desk.htmlToPdf(bookHtml(paper, counted, fonts), { landscape: true })
  const { firstPage } = input
  const pages = pagesOf(await layOut({ firstPage, pages: null }))
  signal.throwIfAborted()
  progress({ done: 1, total: 2, label: ledgerStrings.layingOut })
  return { pdf: await layOut({ firstPage, pages }), pages }
}

/** Of the root of the page tree, which this printer of PDFs writes plainly; 1 where it is not found. */
export function pagesOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1')
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/gu)]
  const others = [...text.matchAll(/\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/gu)]
  return Math.max(1, ...[...counts, ...others].map((found) => Number(found[1])))
}

export function bookHtml(paper: LedgerPaper, counted: Counted, fontFaces: string): string {
  const body = `${opening(paper, counted)}
<section class="lines">${ledgerTable(paper.lines)}</section>${closing(paper, counted)}`
  return landscapeSheet({
    ...{ title: strings.title, fontFaces, rightMm: 10, body },
    css: `${CSS}\n${pageNumbers(counted.firstPage)}`,
  })
}

/** The number alone, going on from the pages bound before; the opening page has it too. */
const pageNumbers = (firstPage: number) => `
html { counter-reset: page ${firstPage - 1}; }
@page { @bottom-center { content: counter(page); } }`

function opening(paper: LedgerPaper, { firstPage, pages }: Counted): string {
  const { lines, parts } = paper
  const last = pages === null ? null : firstPage + pages - 1
  const [from, to] = [lines[0]?.number ?? '', lines.at(-1)?.number ?? '']
  return `<section class="opening"><header><div>${escapeHtml(paper.upperBody)}</div>
<b>${escapeHtml(paper.committee)}</b></header>
<h1>${escapeHtml(ledgerStrings.title)}</h1>
${parts.map((part) => `<p class="part">${escapeHtml(part)}</p>`).join('')}
<p class="count">${escapeHtml(strings.pages({ pages, first: firstPage, last }))}</p>
<p class="count">${escapeHtml(strings.lines({ lines: lines.length, from, to }))}</p>
${signatures(paper)}</section>`
}

function closing(paper: LedgerPaper, { pages }: Counted): string {
  const { lines, totals, totalDong, revoked } = paper
  const money = { amount: formatNumber(totalDong, 0), words: amountInWords(totalDong) }
  return `<footer><p>${escapeHtml(strings.closed({ pages, lines: lines.length }))}
${escapeHtml(totals)} ${escapeHtml(strings.money(money))}
${revoked === 0 ? '' : escapeHtml(strings.revoked(revoked))}</p>${signatures(paper)}</footer>`
}

export async function saveBook(
  input: BookTask,
  context: TaskContext,
): Promise<{ name: string | null; pages: number }> {
  let pages = 0
  const saved = await saveAs(context.desk, {
    title: strings.save,
    name: strings.fileName(input.year),
    kind: { label: ledgerStrings.pdfFiles, extensions: ['pdf'] },
    bytes: async () => {
      const bound = await boundBook(input, context)
      pages = bound.pages
      return bound.pdf
    },
  })
  return { name: saved?.name ?? null, pages }
}

export async function printBook(input: BookTask, context: TaskContext): Promise<{ pages: number }> {
  const { pdf, pages } = await boundBook(input, context)
  context.progress({ done: 2, total: 2, label: ledgerStrings.printing })
  await context.desk.printPdf(pdf, strings.title)
  return { pages }
}

const CSS = `
header { width: 120mm; text-align: center; }
.opening { break-after: page; }
.opening h1 { margin-top: 30mm; font-size: 26pt; }
.opening .part { font-size: 14pt; }
.opening .count { margin: 10pt 0 0; font-size: 13pt; text-align: center; }
.opening .signatures { margin-top: 14mm; }
.signer { margin-top: 20mm; }
tr.revoked td { color: #555; text-decoration: line-through; }
tr.revoked td.note { text-decoration: none; }
footer > p { margin: 0 0 8pt; }`
