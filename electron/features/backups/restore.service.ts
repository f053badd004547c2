import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import {
  currentGeneration,
  databaseFile,
  dropGeneration,
  newGeneration,
} from '@electron/database/generations'
import { layOutTemplates } from '@electron/features/templates/templates.keeping.service'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import type { RestorePlan, TriedRestore } from '@shared/features/backups/backups.contract'
import { backupErrors } from '@shared/features/backups/backups.errors'
import { isEndedByRestore } from '@shared/features/backups/backups.rules'
import { hasRun, insertRun, markTried } from './backups.queries'
import { backupStrings as strings } from './backups.strings'
import { copyGeneration, originOf, writeOrigin } from './generation-origin'
import { type BackupChoice, type OpenedBackup, openAndProve } from './open-container'
import { placeOf } from './places'
import { readableDb } from './readable-db'
import { differences } from './restore-differences'

interface Planned {
  readonly folder: string
  readonly generation: number
  readonly opened: OpenedBackup
  readonly place: string
}

/** Backups opened beside the data in use, by handle; dropped at the next start at the latest. */
const plans = new Map<string, Planned>()

const fileNameOf = ({ entry }: OpenedBackup) => path.basename(entry.containerFile)

/** The monthly drill: everything a restore does, except to use the result. */
export async function tryRestore(
  choice: BackupChoice,
  context: TaskContext,
): Promise<TriedRestore> {
  const folder = path.join(context.workspace.folder, `trial-${context.newId<string>()}`)
  mkdirSync(folder, { recursive: true })
  try {
    const into = { file: path.join(folder, 'data.sqlite'), dataFolder: folder }
    const opened = await openAndProve(choice, into, context)
    const sha256 = opened.entry.sidecar?.container.sha256
    await context.transact(async ({ tx, nowUtc, sayFinal }) => {
      if (sha256 !== undefined) await markTried(tx, sha256, nowUtc())
      sayFinal(strings.tried(fileNameOf(opened)), strings.triedFinal)
    })
    const rows = Object.values(opened.manifest.tables).reduce((sum, count) => sum + count, 0)
    const { missingAttachments } = opened
    return { sequence: choice.sequence, rows, missingAttachments }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Works while the data in use is refused as damaged or lost.
 *
 * @throws AppError the refusal, when it is of a kind that a restore would not end
 */
export async function planRestore(
  choice: BackupChoice,
  context: TaskContext,
): Promise<RestorePlan> {
  const { folder, refusal } = context.workspace
  if (refusal && !isEndedByRestore(refusal.code)) throw refusal
  dropAllPlans()
  const generation = newGeneration(folder)
  try {
    // Named by their content, the attachments harm nothing where they are; unused, they go at the next start.
    const into = { file: databaseFile(folder, generation), dataFolder: folder }
    const opened = await openAndProve(choice, into, context)
    const handle = context.newId<string>()
    plans.set(handle, {
      folder,
      generation,
      opened,
      place: placeOf(context.files, choice.place).name,
    })
    return {
      handle,
      sequence: choice.sequence,
      createdAt: opened.manifest.createdAt,
      missingAttachments: opened.missingAttachments,
      ...(await differences(readableDb(context), databaseFile(folder, generation))),
    }
  } catch (error) {
    dropGeneration(folder, generation)
    throw error
  }
}

export function dropPlan(handle: string): null {
  const plan = plans.get(handle)
  plans.delete(handle)
  if (plan) dropGeneration(plan.folder, plan.generation)
  return null
}

function dropAllPlans(): void {
  for (const handle of plans.keys()) dropPlan(handle)
}

/** @throws AppError `backups.planGone`, `database.*`; the data in use before is then open again */
export async function restore(
  { handle }: { readonly handle: string },
  context: TaskContext,
): Promise<null> {
  const plan = plans.get(handle)
  const { workspace } = context
  if (!plan || plan.folder !== workspace.folder) throw backupErrors.planGone()
  plans.delete(handle)
  // Trying again to open refused data clears what was never put in use.
  if (!existsSync(databaseFile(plan.folder, plan.generation))) throw backupErrors.planGone()
  context.progress({ done: 0, total: null, label: strings.swapping })
  const fileName = fileNameOf(plan.opened)
  await writeOrigin(plan.folder, plan.generation, {
    restoredAt: context.nowUtc(),
    fileName,
    replaced: workspace.refusal === null ? currentGeneration(plan.folder) : null,
  })
  await workspace.adopt(plan.generation)
  context.follow()
  const templates = strings.templates(await layOutTemplates(context))
  await context.transact(async (command) => {
    await recordSource(plan, command)
    command.sayFinal(strings.restored(fileName) + templates, strings.restoredFinal)
  })
  return null
}

/** A backup cannot know of itself; what was just read from end to end is as verified as any. */
async function recordSource({ opened, place }: Planned, command: CommandContext): Promise<void> {
  const { entry, manifest } = opened
  if (!entry.sidecar || (await hasRun(command.tx, entry.sequence))) return
  await insertRun(command.tx, {
    id: command.newId(),
    sequence: entry.sequence,
    created_at: manifest.createdAt,
    place,
    file_name: fileNameOf(opened),
    bytes: entry.sizeBytes,
    sha256: entry.sidecar.container.sha256,
    verified_at: command.nowUtc(),
    restored_at: command.nowUtc(),
    change_seq: manifest.changeLog.seq,
  })
}

/**
 * Brings back what a restore replaced, as a further generation: what was done since the restore
 * stays on disk too.
 */
export async function undoRestore(_: unknown, context: TaskContext): Promise<null> {
  const { workspace } = context
  const origin = originOf(workspace.folder)
  if (!origin) throw backupErrors.nothingToUndo()
  context.progress({ done: 0, total: null, label: strings.swapping })
  await workspace.adopt(copyGeneration(workspace.folder, origin.replaced))
  context.follow()
  const templates = strings.templates(await layOutTemplates(context))
  await context.transact(async ({ sayFinal }) =>
    sayFinal(strings.restoreUndone + templates, strings.restoreUndoneFinal),
  )
  return null
}
