import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { keptBytes } from '@electron/attachments/hand-out'
import { atomicPut, readIfExists } from '@electron/files/atomic-put'
import type { QueryContext } from '@electron/ipc/context'
import { type FieldSet, fieldNames, nameValues, type ValuesOf } from '@shared/core/template-fields'

/** Where templates are looked for. */
export type TemplatePlace = Pick<QueryContext, 'workspace' | 'resources'>

/** Made by the office in Word; it wins over the one of the same name that ships with the program. */
export const ownTemplate = ({ workspace }: Pick<TemplatePlace, 'workspace'>, file: string) =>
  path.join(workspace.root, 'templates', file)

/** The samples look at the office's templates too; they neither keep them nor lay them out. */
export const keepsTemplates = ({ workspace }: Pick<TemplatePlace, 'workspace'>): boolean =>
  workspace.dataset === 'office'

export const builtInTemplate = ({ resources }: Pick<TemplatePlace, 'resources'>, file: string) =>
  path.join(resources, 'templates', file)

/** @throws AppError `attachments.fileMissing`, `.fileDamaged` */
export async function readTemplate(place: TemplatePlace, file: string): Promise<Uint8Array> {
  return (await readOwnTemplate(place, file)) ?? readFile(builtInTemplate(place, file))
}

/**
 * What Word edits or, where that file is gone (another machine, another disk), what the data keeps
 * of it, which is then laid there again.
 *
 * @returns undefined when the office uses the built-in one
 * @throws AppError `attachments.fileMissing`, `.fileDamaged`: never silently the built-in one
 */
export async function readOwnTemplate(
  place: Pick<TemplatePlace, 'workspace'>,
  file: string,
): Promise<Uint8Array | undefined> {
  const own = await readIfExists(ownTemplate(place, file))
  if (own || !keepsTemplates(place)) return own
  const kept = await place.workspace.database.kysely
    .selectFrom('template_attachment')
    .select(['name', 'sha256', 'kind'])
    .where('id', '=', file)
    .executeTakeFirst()
  if (!kept) return undefined
  const bytes = await keptBytes(kept, place)
  await writeOwnTemplate(place, file, bytes)
  return bytes
}

export async function writeOwnTemplate(
  place: Pick<TemplatePlace, 'workspace'>,
  file: string,
  bytes: Uint8Array,
): Promise<void> {
  const own = ownTemplate(place, file)
  await mkdir(path.dirname(own), { recursive: true })
  await atomicPut(own, bytes)
}

interface Filling<F extends FieldSet> {
  /** Name of the template's file. */
  readonly file: string
  readonly fields: F
  readonly values: ValuesOf<F>
}

/**
 * @returns bytes of the .docx
 * @throws AppError `documents.*` naming what is wrong with the office's own template
 */
export async function fillOwnTemplate<F extends FieldSet>(
  place: TemplatePlace,
  { file, fields, values }: Filling<F>,
): Promise<Uint8Array> {
  const { fillTemplate } = await import('./docx-template')
  const template = await readTemplate(place, file)
  return fillTemplate(template, nameValues(fields, values), fieldNames(fields))
}
