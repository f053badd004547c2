import { saveAs } from '@electron/app/save-as'
import { fillOwnTemplate, type TemplatePlace } from '@electron/documents/own-template'
import type { TaskContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import { type KindValues, templateCatalogue } from '@shared/features/templates/templates.catalogue'
import { templateFileOn } from '@shared/features/templates/templates.files'
import type { TemplateKind } from '@shared/features/templates/templates.kinds'
import { takeInTemplates } from './templates.keeping.service'
import { templatesStrings as strings } from './templates.strings'

interface Document<K extends TemplateKind> {
  /** Of the document, never today: it chooses the guideline of 2018 or of 2026. */
  readonly day: LocalDate
  /** By the English names of the kind's fields in its `*.catalogue.ts`; every one is required. */
  readonly values: KindValues<K>
}

/**
 * Fills the office's own Word template of a kind, or the built-in one.
 *
 * @returns bytes of the .docx
 * @throws AppError `documents.*` naming what is wrong with the office's own template
 */
export function fillKind<K extends TemplateKind>(
  place: TemplatePlace,
  kind: K,
  { day, values }: Document<K>,
): Promise<Uint8Array> {
  const { fields } = templateCatalogue[kind]
  return fillOwnTemplate(place, {
    file: templateFileOn(kind, day),
    fields,
    // One kind at a time: the compiler cannot follow that its fields and its values go together.
    values: values as Parameters<typeof fillOwnTemplate>[1]['values'],
  })
}

interface Saving<K extends TemplateKind> {
  readonly kind: K
  /** Suggested name of the file, without its ending. */
  readonly name: string
  /** Called only once a place is chosen. */
  readonly document: () => Promise<Document<K>>
  /** What no template can say, put in once it is filled: a picture. */
  readonly finish?: (docx: Uint8Array) => Promise<Uint8Array>
}

/**
 * Asks where to, fills and saves the document.
 *
 * @returns the name of the file; null when the dialog was closed
 * @throws AppError as {@link fillKind}; `desk.cannotSave`, `desk.noRoom`
 */
export async function saveKind<K extends TemplateKind>(
  { kind, name, document, finish = async (docx) => docx }: Saving<K>,
  context: TaskContext,
): Promise<{ readonly name: string | null }> {
  const saved = await saveAs(context.desk, {
    title: strings.save(templateCatalogue[kind].name),
    name: `${name}.docx`,
    kind: { label: strings.wordFiles, extensions: ['docx'] },
    bytes: async () => {
      context.progress({ done: 0, total: null, label: strings.reading })
      const filled = await document()
      await takeInTemplates(context)
      context.progress({ done: 0, total: null, label: strings.writing })
      return finish(await fillKind(context, kind, filled))
    },
  })
  return { name: saved?.name ?? null }
}
