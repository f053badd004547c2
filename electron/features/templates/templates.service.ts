import { readFile, stat } from 'node:fs/promises'
import { viewingCopy } from '@electron/attachments/viewing-copy'
import {
  builtInTemplate,
  keepsTemplates,
  ownTemplate,
  readOwnTemplate,
  readTemplate,
  type TemplatePlace,
  writeOwnTemplate,
} from '@electron/documents/own-template'
import { errorCode } from '@electron/files/file-operations'
import type { QueryContext, TaskContext } from '@electron/ipc/context'
import { AppError } from '@shared/core/app-error'
import { fieldNames, sampleValues } from '@shared/core/template-fields'
import { templateCatalogue } from '@shared/features/templates/templates.catalogue'
import type {
  TemplateCheck,
  TemplateRef,
  TemplateSample,
  TemplateState,
} from '@shared/features/templates/templates.contract'
import { templatesErrors } from '@shared/features/templates/templates.errors'
import { templateFile, templateRefs } from '@shared/features/templates/templates.files'
import { filledTags } from '@shared/features/templates/templates.filled'
import { judgeTags } from '@shared/features/templates/templates.rules'
import { putAside, takeInTemplates } from './templates.keeping.service'
import { forgetTemplate, isKept } from './templates.queries'
import { templatesStrings as strings } from './templates.strings'

export const listTemplates = (place: QueryContext): Promise<readonly TemplateState[]> =>
  Promise.all(templateRefs.map((ref) => stateOf(place, ref)))

async function stateOf(
  context: Pick<QueryContext, 'db' | 'workspace'>,
  ref: TemplateRef,
): Promise<TemplateState> {
  try {
    const { mtime } = await stat(ownTemplate(context, fileOf(ref)))
    return { ...ref, isOwn: true, changedAt: mtime.toISOString() }
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    // Laid out again as soon as it is used.
    return { ...ref, isOwn: await isKept(context, fileOf(ref)), changedAt: null }
  }
}

/** What would go wrong when this template is filled; reads only. */
export async function checkTemplate(
  ref: TemplateRef,
  place: TemplatePlace,
): Promise<TemplateCheck> {
  const { assertLoopsPaired, listTags } = await import('@electron/documents/docx-template')
  const { fields } = templateCatalogue[ref.kind]
  const own = await readOwnTemplate(place, fileOf(ref))
  const builtIn = await readFile(builtInTemplate(place, fileOf(ref)))
  const isOwn = own !== undefined
  try {
    const tags = await listTags(own ?? builtIn)
    const judged = judgeTags(fields, tags, await listTags(builtIn))
    return { isOwn, ...judged, broken: brokenOf(() => assertLoopsPaired(tags)) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { isOwn, broken: error.message, unknown: [], misplaced: [], unused: [] }
  }
}

/** What a document filled with invented data would say; reads only. */
export async function sampleTemplate(
  ref: TemplateRef,
  place: TemplatePlace,
): Promise<TemplateSample> {
  const { listTags } = await import('@electron/documents/docx-template')
  const template = await readTemplate(place, fileOf(ref))
  try {
    const { fields } = templateCatalogue[ref.kind]
    return { broken: null, tags: filledTags(fields, await listTags(template)) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { broken: error.message, tags: [] }
  }
}

function brokenOf(assert: () => void): string | null {
  try {
    assert()
    return null
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error.message
  }
}

/** @throws AppError `desk.cannotOpen`, `attachments.fileMissing`, `.fileDamaged` */
export async function editTemplate(ref: TemplateRef, context: TaskContext): Promise<null> {
  const file = fileOf(ref)
  if (!(await readOwnTemplate(context, file)))
    await writeOwnTemplate(context, file, await readFile(builtInTemplate(context, file)))
  await takeInTemplates(context)
  await context.desk.openFile(ownTemplate(context, file))
  return null
}

/**
 * Back to the built-in one. The office's own is kept beside it under another name, and an undo lays
 * it out again.
 *
 * @throws AppError `templates.noOwn`, `.inSample`
 */
export async function resetTemplate(ref: TemplateRef, context: TaskContext): Promise<null> {
  const file = fileOf(ref)
  const { name } = templateCatalogue[ref.kind]
  if (!(await stateOf(context, ref)).isOwn) throw templatesErrors.noOwn({ name })
  if (!keepsTemplates(context)) throw templatesErrors.inSample({ name })
  await takeInTemplates(context) // an undo brings back what Word saved last
  await context.transact(async ({ tx, say }) => {
    await forgetTemplate(tx, file)
    // Last: a file that Word does not let go of leaves everything as it was.
    say(strings.wasReset(name, await putAside(context, file)))
  })
  return null
}

/** Filled with invented data as a read-only copy. @throws AppError `documents.*`, `desk.cannotOpen` */
export async function tryOutTemplate(ref: TemplateRef, context: TaskContext): Promise<null> {
  context.progress({ done: 0, total: null, label: strings.writing })
  const { name, fields } = templateCatalogue[ref.kind]
  const { fillTemplate } = await import('@electron/documents/docx-template')
  const template = await readTemplate(context, fileOf(ref))
  const bytes = await fillTemplate(template, sampleValues(fields), fieldNames(fields))
  context.progress({ done: 0, total: null, label: strings.opening })
  const copy = await viewingCopy({ name: strings.tryOutName(name), kind: 'docx', bytes })
  await context.desk.openFile(copy)
  return null
}

const fileOf = ({ kind, format }: TemplateRef): string => templateFile(kind, format)
