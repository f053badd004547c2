import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readIfExists } from '@electron/files/atomic-put'
import type { QueryContext } from '@electron/ipc/context'
import { type FieldSet, fieldNames, nameValues, type ValuesOf } from '@shared/core/template-fields'

/** Where templates are looked for. */
export type TemplatePlace = Pick<QueryContext, 'workspace' | 'resources'>

/** Made by the office in Word; it wins over the one of the same name that ships with the program. */
export const ownTemplate = ({ workspace }: Pick<TemplatePlace, 'workspace'>, file: string) =>
  path.join(workspace.root, 'templates', file)

export const builtInTemplate = ({ resources }: Pick<TemplatePlace, 'resources'>, file: string) =>
  path.join(resources, 'templates', file)

export async function readTemplate(place: TemplatePlace, file: string): Promise<Uint8Array> {
  return (await readIfExists(ownTemplate(place, file))) ?? readFile(builtInTemplate(place, file))
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
