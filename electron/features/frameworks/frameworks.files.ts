import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import { directivesStrings as directiveWords } from '@shared/features/directives/directives.strings'
import type { Framework, FrameworkItem } from '@shared/features/frameworks/frameworks.contract'
import type { FrameworkId } from '@shared/features/frameworks/frameworks.ids'
import { type FrameworkNode, linesOf, treeOf } from '@shared/features/frameworks/frameworks.rules'
import {
  frameworkItemLine,
  itemKindNames,
  frameworksStrings as words,
} from '@shared/features/frameworks/frameworks.strings'
import { committeeLines } from '../committee/committee.queries'
import { frameworkPaperStrings as strings } from './frameworks.paper.strings'
import { getFrameworkRecord, listFrameworks } from './frameworks.queries'

interface Listing {
  readonly text: string
}
interface OfOne {
  readonly id: FrameworkId
}

/** Every framework found. @throws AppError `desk.cannotSave`, `desk.noRoom`: the file of before is untouched */
export const saveFrameworksXlsx = (view: Listing, context: TaskContext) =>
  saveListedXlsx(
    {
      ...{ title: strings.saveList, name: strings.listFile(context.today), sheet: strings.sheet },
      list: () => frameworkList(view, context),
    },
    context,
  )

export const frameworksPdf = (view: Listing, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => frameworkList(view, context), context)

/** One framework: its legs and prongs with all their contents. @throws AppError `core.notFound` */
export const saveContentsXlsx = (one: OfOne, context: TaskContext) =>
  saveListedXlsx(
    {
      ...{ title: strings.saveContents, name: strings.contentsFile(context.today) },
      ...{ sheet: strings.contentsSheet, list: () => contentsList(one, context) },
    },
    context,
  )

export const contentsPdf = (one: OfOne, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => contentsList(one, context), context)

async function frameworkList(
  { text }: Listing,
  context: TaskContext,
): Promise<ListedRows<Framework>> {
  const rows = await listFrameworks(context.db, text)
  const wanted = text.trim()
  return {
    topLines: await committeeLines(context.db, context.today),
    title: strings.listTitle,
    parts: [...(wanted ? [strings.search(wanted)] : []), strings.asOf(context.today)],
    columns: listColumns,
    rows,
    notes: [strings.total(rows.length)],
  }
}

const { columns: heads } = strings

const listColumns: readonly ListedColumn<Framework>[] = [
  { header: heads.order, width: 5, isCentred: true, value: (_, index) => index + 1 },
  { header: heads.code, width: 14, value: words.codeLine },
  { header: heads.title, width: 44, value: ({ title }) => title },
  { header: heads.audience, width: 44, value: ({ audience }) => audience || null },
  {
    header: heads.directive,
    width: 30,
    value: ({ directive }) => directive && directiveWords.directiveLine(directive),
  },
  { header: heads.items, width: 9, isCentred: true, value: ({ itemCount }) => itemCount },
  { header: heads.campaigns, width: 11, isCentred: true, value: (row) => row.campaignCount },
]

async function contentsList(
  { id }: OfOne,
  context: TaskContext,
): Promise<ListedRows<FrameworkNode<FrameworkItem>>> {
  const { framework, items } = await getFrameworkRecord(context.db, id)
  const { directive, audience } = framework
  return {
    topLines: await committeeLines(context.db, context.today),
    title: strings.contentsTitle,
    parts: [
      `${words.codeLine(framework)} – ${framework.title}`,
      ...(audience ? [strings.forWhom(audience)] : []),
      ...(directive ? [directiveWords.directiveLine(directive)] : []),
    ],
    columns: contentColumns,
    rows: linesOf(treeOf(items)),
    notes: [],
  }
}

const contentColumns: readonly ListedColumn<FrameworkNode<FrameworkItem>>[] = [
  { header: heads.order, width: 5, isCentred: true, value: (_, index) => index + 1 },
  { header: heads.kind, width: 16, value: ({ item }) => itemKindNames[item.kind] },
  { header: heads.item, width: 50, value: ({ item }) => frameworkItemLine(item) },
  { header: heads.detail, width: 50, value: ({ item }) => item.detail || null },
  { header: heads.quote, width: 50, value: ({ item }) => item.quote || null },
]
