import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import type { Campaign, CampaignsOnPaper } from '@shared/features/campaigns/campaigns.contract'
import {
  campaignKindNames,
  campaignStatusNames,
  campaignsStrings as words,
} from '@shared/features/campaigns/campaigns.strings'
import { directivesStrings as directiveWords } from '@shared/features/directives/directives.strings'
import { committeeLines } from '../committee/committee.queries'
import { campaignListStrings as strings } from './campaigns.lists.strings'
import { listCampaigns } from './campaigns.queries'

/** @throws AppError `desk.cannotSave`, `desk.noRoom`: the file that was there before is untouched */
export const saveCampaignsXlsx = (view: CampaignsOnPaper, context: TaskContext) =>
  saveListedXlsx(
    {
      ...{ title: strings.saveXlsx, name: strings.fileName(context.today), sheet: strings.sheet },
      list: () => campaignList(view, context),
    },
    context,
  )

/** The same on A4 landscape. */
export const campaignsPdf = (view: CampaignsOnPaper, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => campaignList(view, context), context)

async function campaignList(
  { text, status }: CampaignsOnPaper,
  { db, today }: TaskContext,
): Promise<ListedRows<Campaign>> {
  const rows = await listCampaigns(db, { text, status })
  const wanted = [text.trim() && `“${text.trim()}”`, status && campaignStatusNames[status]]
  const filtered = wanted.filter(Boolean).join(', ')
  return {
    topLines: await committeeLines(db, today),
    title: strings.title,
    parts: [...(filtered ? [strings.filtered(filtered)] : []), strings.asOf(today)],
    columns,
    rows,
    notes: [strings.total(rows.length)],
  }
}

const { columns: heads } = strings

const columns: readonly ListedColumn<Campaign>[] = [
  { header: heads.order, width: 5, isCentred: true, value: (_, index) => index + 1 },
  { header: heads.name, width: 46, value: ({ name }) => name },
  { header: heads.kind, width: 16, value: ({ kind }) => campaignKindNames[kind] },
  { header: heads.parent, width: 30, value: ({ parent }) => parent?.name ?? null },
  { header: heads.period, width: 22, value: words.periodLine },
  {
    header: heads.directive,
    width: 30,
    value: ({ directive }) => directive && directiveWords.directiveLine(directive),
  },
  { header: heads.status, width: 15, value: ({ status }) => campaignStatusNames[status] },
  { header: heads.rounds, width: 9, isCentred: true, value: ({ roundCount }) => roundCount },
]
