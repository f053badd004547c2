import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { ZodError } from 'zod'
import { currentGeneration, databaseFile, generationsIn } from '../database/generations'
import type { OfficeDatabase } from '../database/open'
import { errorCode } from '../files/file-operations'
import { attachmentFolder, attachmentName, filesIn } from './attachment-folder'
import { neededAttachments } from './needed-attachments'

/**
 * Removes what a write that was cut short, or a restore that was not used, left among the
 * attachments: files that no row and no logged row of any generation refers to. Only right after
 * the data was opened, when nothing is on its way in.
 *
 * A generation that cannot be read keeps everything: its rows may need any of the files. A folder
 * that cannot be listed leaves all of it for the next time: the data itself is open and sound.
 */
export async function clearUnneeded(dataFolder: string, current: OfficeDatabase): Promise<void> {
  try {
    await clear(dataFolder, current)
  } catch (error) {
    if (!isOfFiles(error)) throw error
  }
}

/** “EACCES”, “EIO”, …: of the file system, not of the database and not a bug. */
const isOfFiles = (error: unknown): boolean => /^E[A-Z\d]+$/u.test(errorCode(error) ?? '')

async function clear(dataFolder: string, current: OfficeDatabase): Promise<void> {
  const names = await filesIn(dataFolder)
  let spare = without(names, current.raw)
  for (const generation of generationsIn(dataFolder)) {
    if (spare.length === 0) return
    if (generation === currentGeneration(dataFolder)) continue
    spare = sparedBy(databaseFile(dataFolder, generation), spare)
  }
  for (const name of spare) remove(path.join(attachmentFolder(dataFolder), name))
}

function without(names: readonly string[], raw: BetterSqlite3.Database): readonly string[] {
  if (names.length === 0) return []
  const needed = new Set(neededAttachments(raw).map(attachmentName))
  return names.filter((name) => !needed.has(name))
}

function sparedBy(file: string, names: readonly string[]): readonly string[] {
  if (!existsSync(file)) return names
  let raw: BetterSqlite3.Database | undefined
  try {
    raw = new BetterSqlite3(file, { readonly: true })
    return without(names, raw)
  } catch (error) {
    // Damaged, or written by a newer program in a form not known here.
    if (errorCode(error)?.startsWith('SQLITE_') || error instanceof ZodError) return []
    throw error
  } finally {
    raw?.close()
  }
}

/** A leftover that cannot be removed does no harm, and must not keep the data from being opened. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true, recursive: true })
  } catch (error) {
    if (errorCode(error) === undefined) throw error
  }
}
