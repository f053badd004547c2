import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import type { DossierRow, DossiersOnPaper } from '@shared/features/dossiers/dossiers.contract'
import { dossiersErrors } from '@shared/features/dossiers/dossiers.errors'
import { getProposal } from '../nominations/proposals.queries'
import { factsOf, type NomineeFacts } from './dossiers.facts.queries'
import { amountsOf } from './dossiers.money.queries'
import { officeFrame, type Reading, roundLines, rowsOnPaper } from './dossiers.paper'
import { dossiersStrings as strings } from './dossiers.strings'

/** @throws AppError `dossiers.emptyProposal` */
export const listPdf = (order: DossiersOnPaper, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => proposalList(order, context), context)

/** @throws AppError `dossiers.emptyProposal`, `desk.cannotSave` */
export const listXlsx = (
  order: DossiersOnPaper,
  context: TaskContext,
): Promise<{ readonly name: string | null }> =>
  saveListedXlsx(
    {
      title: strings.saveList,
      name: strings.listFile(context.today),
      sheet: strings.listSheet,
      list: () => proposalList(order, context),
    },
    context,
  )

type Line = DossierRow & {
  readonly facts: NomineeFacts | undefined
  /** Đồng; null where the rules at hand say nothing. */
  readonly amount: number | null
}

/** “Danh sách đề nghị” (unit → Bloc, Bloc → province), collectives first. */
async function proposalList(order: DossiersOnPaper, reading: Reading): Promise<ListedRows<Line>> {
  const { db } = reading
  const rows = await rowsOnPaper(db, order)
  if (rows.length === 0) throw dossiersErrors.emptyProposal()
  const facts = await factsOf(db, rows)
  const amounts = await amountsOf(db, rows, reading.today)
  const collectives = rows.filter(({ kind }) => kind === 'collective').length
  return {
    ...(await officeFrame(reading)),
    title: strings.listTitle,
    parts: [...roundLines(rows), ...(await proposerLine(order, reading))],
    columns,
    rows: rows
      .toSorted((a, b) => Number(a.kind === 'person') - Number(b.kind === 'person'))
      .map((row) => ({ ...row, facts: facts.get(row.id), amount: amounts.get(row.id) ?? null })),
    notes: [strings.listTotals({ collectives, persons: rows.length - collectives })],
  }
}

async function proposerLine(
  { proposalId }: DossiersOnPaper,
  { db }: Reading,
): Promise<readonly string[]> {
  if (!proposalId) return []
  const { organisation, document, documentOn } = await getProposal(db, proposalId)
  return organisation ? [strings.proposedBy({ organisation, document, documentOn })] : []
}

const { listColumns: headers } = strings

const columns: readonly ListedColumn<Line>[] = [
  { header: headers.order, width: 7, isCentred: true, value: (_, index) => index + 1 },
  { header: headers.name, width: 24, value: ({ name }) => name },
  { header: headers.position, width: 14, value: ({ position }) => position || null },
  { header: headers.unit, width: 22, value: ({ unit }) => unit || null },
  {
    header: headers.joined,
    width: 8,
    isCentred: true,
    value: ({ facts }) => facts?.joined || null,
  },
  {
    header: headers.rating,
    width: 12,
    isCentred: true,
    value: ({ facts }) => facts?.rating || null,
  },
  { header: headers.awards, width: 18, value: ({ facts }) => facts?.awards.join('; ') || null },
  {
    header: headers.exemplar,
    width: 10,
    isCentred: true,
    value: ({ facts }) => facts?.exemplar || null,
  },
  { header: headers.achievement, width: 32, value: ({ achievement }) => achievement || null },
  { header: headers.form, width: 14, isCentred: true, value: ({ facts }) => facts?.form || null },
  { header: headers.amount, width: 11, isCentred: true, value: ({ amount }) => amount },
]
