import { mkdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { viewingCopy } from '@electron/attachments/viewing-copy'
import {
  builtInTemplate,
  ownTemplate,
  readTemplate,
  type TemplatePlace,
} from '@electron/documents/own-template'
import { atomicPut, readIfExists } from '@electron/files/atomic-put'
import { errorCode, renameWithPatience } from '@electron/files/file-operations'
import type { TaskContext } from '@electron/ipc/context'
import { AppError } from '@shared/core/app-error'
import { fieldNames, sampleValues } from '@shared/core/template-fields'
import { templateCatalogue } from '@shared/features/templates/templates.catalogue'
import type {
  TemplateCheck,
  TemplateRef,
  TemplateState,
} from '@shared/features/templates/templates.contract'
import { templatesErrors } from '@shared/features/templates/templates.errors'
import { templateFile } from '@shared/features/templates/templates.files'
import { templateKinds } from '@shared/features/templates/templates.kinds'
import { judgeTags } from '@shared/features/templates/templates.rules'
import { templatesStrings as strings } from './templates.strings'

/** Every template, in the order of the page; one that has no profiles appears once. */
export async function listTemplates(place: TemplatePlace): Promise<readonly TemplateState[]> {
  const refs = templateKinds.flatMap((kind) =>
    (templateCatalogue[kind].hasFormats ? (['2018', '2026'] as const) : (['2026'] as const)).map(
      (format) => ({ kind, format }),
    ),
  )
  return Promise.all(refs.map((ref) => stateOf(place, ref)))
}

async function stateOf(place: TemplatePlace, ref: TemplateRef): Promise<TemplateState> {
  try {
    const { mtime } = await stat(ownTemplate(place, fileOf(ref)))
    return { ...ref, isOwn: true, changedAt: mtime.toISOString() }
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    return { ...ref, isOwn: false, changedAt: null }
  }
}

/** What would go wrong when this template is filled; reads only. */
export async function checkTemplate(
  ref: TemplateRef,
  place: TemplatePlace,
): Promise<TemplateCheck> {
  const { assertLoopsPaired, listTags } = await import('@electron/documents/docx-template')
  const { fields } = templateCatalogue[ref.kind]
  const own = await readIfExists(ownTemplate(place, fileOf(ref)))
  const builtIn = await readFile(builtInTemplate(place, fileOf(ref)))
  const isOwn = own !== undefined && own !== null
  try {
    const tags = await listTags(own ?? builtIn)
    const judged = judgeTags(fields, tags, await listTags(builtIn))
    return { isOwn, ...judged, broken: brokenOf(() => assertLoopsPaired(tags)) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { isOwn, broken: error.message, unknown: [], misplaced: [], unused: [] }
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

/** @throws AppError `desk.cannotOpen` */
export async function editTemplate(ref: TemplateRef, context: TaskContext): Promise<null> {
  const file = fileOf(ref)
  const own = ownTemplate(context, file)
  if (!(await readIfExists(own))) {
    await mkdir(path.dirname(own), { recursive: true })
    await atomicPut(own, await readFile(builtInTemplate(context, file)))
  }
  await context.desk.openFile(own)
  return null
}

/** The office's own is kept beside it under another name. @throws AppError `templates.noOwn` */
export async function resetTemplate(
  ref: TemplateRef,
  context: TaskContext,
): Promise<{ readonly kept: string }> {
  const own = ownTemplate(context, fileOf(ref))
  if (!(await readIfExists(own))) throw templatesErrors.noOwn(templateCatalogue[ref.kind])
  const stamp = context.nowUtc().replace(/\D/gu, '').slice(0, 14) // each one kept, none overwritten
  const kept = own.replace(/\.docx$/u, `-${stamp}.docx`)
  await renameWithPatience(own, kept)
  return { kept: path.basename(kept) }
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
