import type { LocalDate } from '@shared/core/local-date'
import { type PartyFormatId, partyFormatOn } from '@shared/core/party-format'
import { templateCatalogue } from './templates.catalogue'
import type { TemplateRef } from './templates.contract'
import { type TemplateKind, templateKinds } from './templates.kinds'

/** Every template, in the order of the page; one that has no profiles appears once. */
export const templateRefs: readonly TemplateRef[] = templateKinds.flatMap((kind) =>
  (templateCatalogue[kind].hasFormats ? (['2018', '2026'] as const) : (['2026'] as const)).map(
    (format) => ({ kind, format }),
  ),
)

/** In the folder of templates, built-in or the office's own. */
export function templateFile(kind: TemplateKind, format: PartyFormatId): string {
  const { file, hasFormats } = templateCatalogue[kind]
  return hasFormats ? `${file}-${format}.docx` : `${file}.docx`
}

/** The one for a document of this day. */
export const templateFileOn = (kind: TemplateKind, day: LocalDate): string =>
  templateFile(kind, partyFormatOn(day).id)
