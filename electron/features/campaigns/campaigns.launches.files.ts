import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import { showDay } from '@shared/core/local-date'
import type { LaunchesOnPaper, LaunchRow } from '@shared/features/campaigns/launches.contract'
import { launchFormNames, launchStrings } from '@shared/features/campaigns/launches.strings'
import { committeeLines } from '../committee/committee.queries'
import { countLaunches, listLaunches } from './campaigns.launches.queries'
import { getCampaign } from './campaigns.queries'
import { launchPaperStrings as strings } from './launches.paper.strings'

/** @throws AppError `core.notFound`, `desk.cannotSave`, `desk.noRoom`: the file of before is untouched */
export const saveLaunchesXlsx = (view: LaunchesOnPaper, context: TaskContext) =>
  saveListedXlsx(
    {
      ...{ title: strings.saveXlsx, name: strings.fileName(context.today), sheet: strings.sheet },
      list: () => launchList(view, context),
    },
    context,
  )

/** The same on A4 landscape. */
export const launchesPdf = (view: LaunchesOnPaper, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => launchList(view, context), context)

async function launchList(
  { campaignId, listing, text }: LaunchesOnPaper,
  { db, today }: TaskContext,
): Promise<ListedRows<LaunchRow>> {
  const { name } = await getCampaign(db, campaignId)
  const everybody = { offset: 0, limit: Number.MAX_SAFE_INTEGER }
  const { rows } = await listLaunches(db, { campaignId, listing, text, ...everybody })
  const wanted = text.trim()
  return {
    topLines: await committeeLines(db, today),
    title: strings.titles[listing],
    parts: [
      strings.campaign(name),
      ...(wanted ? [strings.search(wanted)] : []),
      strings.asOf(today),
    ],
    columns,
    rows,
    notes: [launchStrings.countLine(await countLaunches(db, { campaignId }))],
  }
}

const { columns: titles } = strings

const columns: readonly ListedColumn<LaunchRow>[] = [
  { header: titles.order, width: 6, value: (_, index) => index + 1 },
  {
    header: titles.name,
    width: 50,
    value: ({ name, isClosed }) => (isClosed ? strings.ended(name) : name),
  },
  {
    header: titles.launchedOn,
    width: 16,
    value: ({ launch }) =>
      launch?.launchedOn
        ? { kind: 'date', text: showDay(launch.launchedOn), date: launch.launchedOn }
        : launch
          ? strings.unknownDay
          : strings.notYet,
  },
  {
    header: titles.form,
    width: 26,
    value: ({ launch }) => (launch ? launchFormNames[launch.form] : ''),
  },
  { header: titles.document, width: 20, value: ({ launch }) => launch?.document ?? '' },
  { header: titles.note, width: 30, value: ({ launch }) => launch?.note ?? '' },
]
