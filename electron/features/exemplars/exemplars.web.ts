import { saveAs } from '@electron/app/save-as'
import type { TaskContext } from '@electron/ipc/context'
import type { ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import type { ExemplarRecord } from '@shared/features/exemplars/exemplars.record'
import { webStrings as strings } from './exemplars.paper.strings'
import { getRecord } from './exemplars.record.queries'
import { factsOf, sectionsOf } from './exemplars.sheet'

/** The exemplar as the web site of the committee takes it: nothing shortened, no letters set. */
export function webText(record: ExemplarRecord): string {
  const facts = factsOf(record).map(({ label, value }) => `${label} ${value}`)
  const sections = sectionsOf(record)
    .filter(({ text }) => text.trim() !== '')
    .map(({ label, text }) => `${label}\n${text.trim()}`)
  return [record.title, facts.join('\n'), ...sections].join('\n\n').replaceAll('\n', '\r\n')
}

/** @returns null as name when the dialog was closed. @throws AppError `core.notFound` */
export async function saveText(
  { id }: { readonly id: ExemplarId },
  { db, desk, today }: TaskContext,
): Promise<{ readonly name: string | null }> {
  const record = await getRecord(db, id, today)
  const saved = await saveAs(desk, {
    title: strings.save,
    name: strings.file(record.name),
    kind: { label: strings.textFiles, extensions: ['txt'] },
    // With its mark, so that Notepad of any age reads the accents.
    bytes: async () => Buffer.from(`\ufeff${webText(record)}\r\n`, 'utf8'),
  })
  return { name: saved?.name ?? null }
}
