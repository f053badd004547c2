import { stoppable } from '@electron/app/stoppable'
import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import { showDay } from '@shared/core/local-date'
import type { PledgeFilter } from '@shared/features/pledges/pledges.contract'
import type { PledgeId } from '@shared/features/pledges/pledges.ids'
import type { PledgeSummary } from '@shared/features/pledges/pledges.results'
import { pledgeStatusNames } from '@shared/features/pledges/pledges.strings'
import { committeeLines } from '../committee/committee.queries'
import { type PledgePaper, pledgesHtml, signingSheetHtml } from './pledges.html'
import { pledgePaperStrings as strings } from './pledges.paper.strings'
import { readPapers } from './pledges.papers'
import { listPledges } from './pledges.queries'

interface Ids {
  readonly ids: readonly PledgeId[]
}

/** The pledges, each on pages of its own. */
export const pledgePdf = (asked: Ids, context: TaskContext): Promise<Uint8Array> =>
  layOut(asked, context, pledgesHtml)

/** What is signed at the meeting. */
export const sheetPdf = (asked: Ids, context: TaskContext): Promise<Uint8Array> =>
  layOut(asked, context, signingSheetHtml)

async function layOut(
  { ids }: Ids,
  { db, desk, resources, progress, signal }: TaskContext,
  html: (papers: readonly PledgePaper[], fontFaces: string) => string,
): Promise<Uint8Array> {
  progress({ done: 0, total: null, label: strings.layingOut })
  const papers = await readPapers(db, ids)
  return stoppable(signal, desk.htmlToPdf(html(papers, shippedFontFaces(resources))))
}

/** @throws AppError `desk.cannotSave`, `desk.noRoom`: the file that was there before is untouched */
export const savePledgesXlsx = (
  filter: PledgeFilter,
  context: TaskContext,
): Promise<{ readonly name: string | null }> =>
  saveListedXlsx(
    {
      ...{
        title: strings.dialogTitle,
        name: strings.fileName(context.today),
        sheet: strings.sheet,
      },
      list: () => listOf(filter, context),
    },
    context,
  )

/** The same on A4 landscape. */
export const pledgeListPdf = (filter: PledgeFilter, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => listOf(filter, context), context)

async function listOf(
  filter: PledgeFilter,
  { db, today }: TaskContext,
): Promise<ListedRows<PledgeSummary>> {
  const part = strings.part(filter)
  return {
    topLines: await committeeLines(db, today),
    title: strings.listTitle,
    parts: [...(part ? [part] : []), strings.asOf(today)],
    columns,
    rows: await listPledges(db, filter, today),
    notes: [],
  }
}

const { listColumns: titles } = strings

const columns: readonly ListedColumn<PledgeSummary>[] = [
  { header: titles.order, width: 6, value: (_, index) => index + 1 },
  { header: titles.title, width: 50, value: ({ title }) => title },
  { header: titles.parties, width: 50, value: ({ parties }) => parties },
  {
    header: titles.signingOn,
    width: 13,
    value: ({ signingOn }) =>
      signingOn && { kind: 'date', text: showDay(signingOn), date: signingOn },
  },
  {
    header: titles.signed,
    width: 12,
    value: ({ signedCount, partyCount }) => strings.signedOf(signedCount, partyCount),
  },
  { header: titles.items, width: 10, value: ({ itemCount }) => itemCount },
  { header: titles.files, width: 10, value: ({ fileCount }) => fileCount },
  { header: titles.status, width: 14, value: ({ status }) => pledgeStatusNames[status] },
]
