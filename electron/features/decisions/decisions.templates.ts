import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { atomicPut, readIfExists } from '@electron/files/atomic-put'
import { renameWithPatience } from '@electron/files/file-operations'
import type { QueryContext, TaskContext } from '@electron/ipc/context'
import { partyFormatOn } from '@shared/core/party-format'
import { decisionsErrors } from '@shared/features/decisions/decisions.errors'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionTemplateFile } from '@shared/features/decisions/decisions.template'
import { getDecisionRow } from './decisions.queries'

type Place = Pick<QueryContext, 'workspace' | 'resources'>

/** The office's own template wins over the one that ships with the program. */
export async function readTemplate(place: Place, file: string): Promise<Uint8Array> {
  return (await readIfExists(ownFile(place, file))) ?? readFile(builtInFile(place, file))
}

/**
 * Opens the office's own template in Word, made from the built-in one the first time.
 * @throws AppError `desk.cannotOpen`
 */
export async function editTemplate(
  { id }: { readonly id: DecisionId },
  context: TaskContext,
): Promise<null> {
  const file = await templateOf(id, context)
  const own = ownFile(context, file)
  if (!(await readIfExists(own))) {
    await mkdir(path.dirname(own), { recursive: true })
    await atomicPut(own, await readFile(builtInFile(context, file)))
  }
  await context.desk.openFile(own)
  return null
}

/**
 * Back to the built-in template; the office's own is kept beside it under another name.
 * @throws AppError `decisions.noOwnTemplate`
 */
export async function resetTemplate(
  { id }: { readonly id: DecisionId },
  context: TaskContext,
): Promise<{ kept: string }> {
  const own = ownFile(context, await templateOf(id, context))
  if (!(await readIfExists(own))) throw decisionsErrors.noOwnTemplate()
  const stamp = context.nowUtc().replace(/\D/gu, '').slice(0, 14) // each one kept, none overwritten
  const kept = own.replace(/\.docx$/u, `-${stamp}.docx`)
  await renameWithPatience(own, kept)
  return { kept: path.basename(kept) }
}

/** One for each guideline: the date of the decision chooses. */
async function templateOf(id: DecisionId, { db }: TaskContext): Promise<string> {
  const { issued_on } = await getDecisionRow(db, id)
  return decisionTemplateFile(partyFormatOn(issued_on).id)
}

const ownFile = ({ workspace }: Place, file: string) => path.join(workspace.root, 'templates', file)
const builtInFile = ({ resources }: Place, file: string) => path.join(resources, 'templates', file)
