import { stoppable } from '@electron/app/stoppable'
import type { Db } from '@electron/database/database'
import { escapeHtml } from '@electron/documents/html-text'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import type { TaskContext } from '@electron/ipc/context'
import { showDay } from '@shared/core/local-date'
import { localDayOf, localTimeOf } from '@shared/core/local-instant'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { PrintRunId } from '@shared/features/printing/printing.ids'
import { committeeLines } from '../committee/committee.queries'
import { headOfDecision } from './printing.decision.queries'
import { getRunRow } from './printing.runs.queries'
import { printingStrings } from './printing.strings'
import type { PrintRunTable } from './printing.table'

const { checkSheet: strings } = printingStrings

/** One A4 page to lay beside the stack of stock. @throws AppError `core.notFound` */
export async function checkSheetPdf(
  { runId }: { readonly runId: PrintRunId },
  { db, today, desk, resources, progress, signal }: TaskContext,
): Promise<Uint8Array> {
  progress({ done: 0, total: null, label: printingStrings.layingOut })
  const run = await getRunRow(db, runId)
  const { number, issuedOn } = await headOfDecision(db, run.decision_id)
  const html = checkSheetHtml({
    heads: await committeeLines(db, today),
    subtitle: strings.run({ number: run.number, decision: number, day: showDay(issuedOn) }),
    run,
    sheets: await sheetsInOrder(db, runId),
    fontFaces: shippedFontFaces(resources),
  })
  return stoppable(signal, desk.htmlToPdf(html))
}

/** As the run was started: what is printed again later is not counted twice. */
const sheetsInOrder = (db: Db, runId: PrintRunId) =>
  db
    .selectFrom('print_sheet as s')
    .innerJoin('certificate as c', 'c.id', 's.certificate_id')
    .innerJoin('award as a', 'a.id', 'c.award_id')
    .where('s.run_id', '=', runId)
    .where('s.follows_id', 'is', null)
    .select(['s.pack', 'a.ledger_number as number', 'a.name', 'a.subject_kind as kind'])
    .orderBy('s.position')
    .execute()

type Listed = Awaited<ReturnType<typeof sheetsInOrder>>[number]

interface CheckSheet {
  readonly heads: readonly string[]
  readonly subtitle: string
  readonly run: PrintRunTable
  readonly sheets: readonly Listed[]
  readonly fontFaces: string
}

function checkSheetHtml({ heads, subtitle, run, sheets, fontFaces }: CheckSheet): string {
  const [upperBody = '', office = ''] = heads
  const facts = factsOf(run, sheets).map(
    ([label, value]) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  )
  const packs = [...Map.groupBy(sheets, ({ pack }) => pack)].map(packRow)
  const heading = Object.values(strings.packColumns).map((title) => `<th>${escapeHtml(title)}</th>`)
  const signatures = Object.values(strings.signatures).map(
    (who) => `<div><b>${escapeHtml(who)}</b><br><i>${escapeHtml(strings.signHere)}</i></div>`,
  )
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(strings.title)}</title><style>${fontFaces}${CSS}</style></head><body>
<header><div>${escapeHtml(upperBody)}</div><b>${escapeHtml(office)}</b></header>
<h1>${escapeHtml(strings.title)}</h1><p class="part">${escapeHtml(subtitle)}</p>
<table class="facts">${facts.join('')}</table>
<p>${escapeHtml(strings.advice)}</p>
<table class="packs"><thead><tr>${heading.join('')}</tr></thead><tbody>${packs.join('\n')}</tbody></table>
<footer>${signatures.join('')}</footer></body></html>`
}

function factsOf(run: PrintRunTable, sheets: readonly Listed[]): [string, string][] {
  const { facts } = strings
  const collectives = sheets.filter(({ kind }) => kind === 'collective').length
  const [first, last] = [sheets[0], sheets.at(-1)]
  const packs = new Set(sheets.map(({ pack }) => pack)).size
  return [
    [facts.sheets, String(sheets.length)],
    [facts.kinds, strings.kinds({ collectives, persons: sheets.length - collectives })],
    [facts.packs, strings.packs({ packs, size: run.pack_size })],
    [facts.first, named(first)],
    [facts.last, named(last)],
    [facts.numbers, strings.range({ from: numberOf(first), to: numberOf(last) })],
    [
      facts.design,
      strings.design({ name: run.design_name, width: run.width_mm, height: run.height_mm }),
    ],
    [facts.stock, run.stock_name],
    [facts.printer, run.printer_name],
    [facts.startedAt, `${localTimeOf(run.started_at)}, ${showDay(localDayOf(run.started_at))}`],
    [facts.hash, inFours(run.data_sha256)],
  ]
}

const numberOf = (sheet: Listed | undefined) => (sheet ? labels.ledgerNumber(sheet.number) : '')
const named = (sheet: Listed | undefined) =>
  sheet ? strings.named({ number: numberOf(sheet), name: sheet.name }) : ''
/** The first 32 of 64 digits: enough to tell two runs apart, short enough to be read aloud. */
const inFours = (hash: string) => hash.slice(0, 32).replace(/(.{4})(?=.)/g, '$1 ')

function packRow([pack, sheets]: [number, readonly Listed[]]): string {
  const cells = [
    String(pack),
    named(sheets[0]),
    named(sheets.at(-1)),
    String(sheets.length),
    '',
    '',
  ]
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src file:"
const CSS = `
@page { size: 210mm 297mm; margin: 18mm 15mm 15mm 20mm; }
body { margin: 0; color: #000; font: 12pt/1.3 "Times New Roman", Tinos, serif; font-kerning: none; }
header { width: 90mm; text-align: center; }
h1 { margin: 12pt 0 2pt; font-size: 15pt; text-align: center; }
.part { margin: 0 0 10pt; font-style: italic; text-align: center; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 3pt 4pt; border: .5pt solid #000; text-align: left; vertical-align: middle; }
.facts th { width: 46mm; font-weight: normal; }
.facts td { font-weight: bold; }
.packs { font-size: 11pt; }
.packs th, .packs td:first-child, .packs td:nth-child(4) { text-align: center; }
.packs td:nth-child(5), .packs td:nth-child(6) { width: 18mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
footer { display: grid; grid-template-columns: 1fr 1fr; margin-top: 14pt; text-align: center;
  break-inside: avoid; min-height: 32mm; }
`
