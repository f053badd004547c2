import { saveAs } from '@electron/app/save-as'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import type { QueryContext, TaskContext } from '@electron/ipc/context'
import { type Chart, layoutChart } from '@shared/features/organisation/organisation.chart'
import type { OrganisationChart } from '@shared/features/organisation/organisation.papers.contract'
import { chartHtml } from './organisation.chart.svg'
import { chartStrings as strings } from './organisation.papers.strings'
import { type SelectedNode, selectOrganisations } from './organisation.selection'

/** What the pages need of a context; a task and a query both have it. */
type Paper = Pick<QueryContext, 'db' | 'desk' | 'resources' | 'today'>

/** @throws AppError `organisation.notThen`, `.gone` */
export async function chartPdf(paper: Paper, order: OrganisationChart): Promise<Uint8Array> {
  const chart = await chartOf(paper, order)
  return paper.desk.htmlToPdf(chartHtml(chart, shippedFontFaces(paper.resources)))
}

export async function saveChart(
  { taskId: _, ...order }: OrganisationChart & { readonly taskId: unknown },
  context: TaskContext,
): Promise<{ name: string | null }> {
  const saved = await saveAs(context.desk, {
    title: strings.dialogTitle,
    name: strings.fileName(order.on ?? context.today),
    kind: { label: strings.pdfFiles, extensions: ['pdf'] },
    bytes: () => {
      context.progress({ done: 0, total: null, label: strings.layingOut })
      return chartPdf(context, order)
    },
  })
  return { name: saved?.name ?? null }
}

export async function printChart(
  { taskId: _, ...order }: OrganisationChart & { readonly taskId: unknown },
  context: TaskContext,
): Promise<null> {
  context.progress({ done: 0, total: null, label: strings.layingOut })
  const pdf = await chartPdf(context, order)
  context.progress({ done: 0, total: null, label: strings.printing })
  await context.desk.printPdf(pdf, strings.dialogTitle)
  return null
}

async function chartOf({ db, today }: Paper, order: OrganisationChart): Promise<Chart> {
  const { size, orientation } = order
  const day = order.on ?? today
  const nodes = await selectOrganisations(db, order)
  const subject = subjectOf(nodes)
  return layoutChart({
    nodes: nodes.map(({ id, parentId, name, allMembers }) => ({
      ...{ id, parentId, name, members: allMembers },
    })),
    paper: { size, orientation },
    title: [subject ? strings.title(subject) : strings.titleOfSeveral, strings.asOf(day)],
    words: strings,
  })
}

/** The one at the top, if there is only one. */
function subjectOf(nodes: readonly SelectedNode[]): string | undefined {
  const ids = new Set(nodes.map(({ id }) => id))
  const tops = nodes.filter(({ parentId }) => parentId === null || !ids.has(parentId))
  return tops.length === 1 ? tops[0]?.name : undefined
}
