import type { Db } from '@electron/database/database'
import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import type { WriteValue } from '@electron/spreadsheet/workbook-spec'
import { type LocalDate, showDay } from '@shared/core/local-date'
import type { WorkItem, WorksOnPaper } from '@shared/features/works/works.contract'
import { countWork, isLate } from '@shared/features/works/works.rules'
import { worksStrings as words, workStateNames } from '@shared/features/works/works.strings'
import { getCampaign } from '../campaigns/campaigns.queries'
import { committeeLines } from '../committee/committee.queries'
import { findWorks, listWorks } from './works.queries'
import { worksStrings as strings } from './works.strings'

/** @throws AppError `desk.cannotSave`, `desk.noRoom`: the file that was there before is untouched */
export const saveWorksXlsx = (
  view: WorksOnPaper,
  context: TaskContext,
): Promise<{ readonly name: string | null }> =>
  saveListedXlsx(
    {
      ...{
        title: strings.dialogTitle,
        name: strings.fileName(context.today),
        sheet: strings.sheet,
      },
      list: () => workList(view, context),
    },
    context,
  )

/** As `saveWorksXlsx`, on A4 landscape. */
export const worksPdf = (view: WorksOnPaper, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => workList(view, context), context)

async function workList(
  view: WorksOnPaper,
  { db, today }: TaskContext,
): Promise<ListedRows<WorkItem>> {
  const { ids, taskId: _, ...filter } = view
  const rows = ids ? await findWorks(db, ids) : (await listWorks(db, filter, today)).items
  const counts = countWork(rows, today)
  return {
    topLines: await committeeLines(db, today),
    title: strings.title,
    parts: [...(await partsOf(view, db)), strings.asOf(today)],
    columns: columnsOn(today),
    rows,
    notes: [
      strings.progress(words.countLine(counts)),
      ...(counts.late > 0 ? [strings.lateCount(counts.late)] : []),
    ],
  }
}

/** The filter in words. */
async function partsOf(view: WorksOnPaper, db: Db): Promise<string[]> {
  if (view.ids) return [strings.chosen]
  const { campaignId, year, field, state, mark, text } = view
  const campaign = campaignId === null ? '' : (await getCampaign(db, campaignId)).name
  const rest = [
    year !== null && strings.ofYear(year),
    field,
    state && workStateNames[state],
    mark && strings[mark],
    text.trim() && strings.search(text.trim()),
  ].filter(Boolean)
  return [campaign, rest.join('; ')].filter(Boolean)
}

const { columns: headers } = strings

const day = (date: LocalDate | null): WriteValue =>
  date && { kind: 'date', text: showDay(date), date }

const columnsOn = (today: LocalDate): readonly ListedColumn<WorkItem>[] => [
  { header: headers.order, width: 5, isCentred: true, value: (_, index) => index + 1 },
  { header: headers.field, width: 22, value: ({ field }) => field || null },
  { header: headers.title, width: 46, value: ({ title }) => title },
  { header: headers.owner, width: 28, value: ownerOf },
  { header: headers.startsOn, width: 12, isCentred: true, value: ({ startsOn }) => day(startsOn) },
  { header: headers.dueOn, width: 12, isCentred: true, value: ({ dueOn }) => day(dueOn) },
  { header: headers.state, width: 15, value: (item) => stateOf(item, today) },
  { header: headers.progress, width: 9, isCentred: true, value: ({ progress }) => progress },
  { header: headers.doneOn, width: 12, isCentred: true, value: ({ doneOn }) => day(doneOn) },
  { header: headers.result, width: 34, value: ({ result }) => result || null },
]

const ownerOf = ({ organisation, person, ownerText }: WorkItem): WriteValue =>
  [organisation, person, ownerText].filter(Boolean).join('; ') || null

const stateOf = (item: WorkItem, today: LocalDate): string =>
  isLate(item, today) ? strings.late : workStateNames[item.state]
