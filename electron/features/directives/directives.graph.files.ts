import { saveAs } from '@electron/app/save-as'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import type { TaskContext } from '@electron/ipc/context'
import type { RelationKind } from '@shared/features/directives/directives.kinds'
import { committeeLines } from '../committee/committee.queries'
import { graphHtml } from './directives.graph.html'
import { listDirectives, listLinks } from './directives.queries'
import { directivesStrings as strings } from './directives.strings'

interface Shown {
  readonly kinds: readonly RelationKind[]
}

export async function saveGraphPdf(
  shown: Shown,
  context: TaskContext,
): Promise<{ name: string | null }> {
  const saved = await saveAs(context.desk, {
    title: strings.saveGraph,
    name: strings.graphFile(context.today),
    kind: { label: strings.pdfFiles, extensions: ['pdf'] },
    bytes: () => graphPdf(shown, context),
  })
  return { name: saved?.name ?? null }
}

export async function printGraph(shown: Shown, context: TaskContext): Promise<null> {
  const pdf = await graphPdf(shown, context)
  context.progress({ done: 0, total: null, label: strings.printing })
  await context.desk.printPdf(pdf, strings.graphTitle)
  return null
}

async function graphPdf({ kinds }: Shown, context: TaskContext): Promise<Uint8Array> {
  const { db, desk, resources, today, progress } = context
  progress({ done: 0, total: null, label: strings.layingOut })
  const links = (await listLinks(db)).filter(({ kind }) => kinds.includes(kind))
  const html = graphHtml({
    directives: await listDirectives(db),
    links,
    office: await committeeLines(db, today),
    today,
    fontFaces: shippedFontFaces(resources),
  })
  return desk.htmlToPdf(html)
}
