import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
} from 'node:fs'
import path from 'node:path'
import { markedWhenClosed, takeCleanMark } from './clean-mark'
import { databaseErrors } from './database.errors'
import {
  currentGeneration,
  databaseFile,
  dropUnfinished,
  dropUnlessCurrent,
  makeCurrent,
  newGeneration,
} from './generations'
import { migrate, schemaVersion } from './migrate'
import { migrations } from './migrations'
import { explain, findDamage, type OfficeDatabase, openDatabase } from './open'

/**
 * Opens the data of one office, making or upgrading it where needed.
 *
 * An upgrade is made on a copy (a new generation) and verified before it counts; the data it was
 * made from stays on disk.
 *
 * @throws AppError `database.*`; the data is then as it was
 */
export async function openOfficeData(folder: string): Promise<OfficeDatabase> {
  try {
    mkdirSync(path.dirname(folder), { recursive: true })
    // Not recursive: on a read-only disk Node then says “no such folder” instead of “read-only”.
    if (!existsSync(folder)) mkdirSync(folder)
    accessSync(folder, constants.W_OK) // SQLite would call a read-only disk an I/O error
    dropUnfinished(folder)
    const generation = currentGeneration(folder)
    if (generation === null) return markedWhenClosed(await createFirst(folder))
    const file = databaseFile(folder, generation)
    const readAt = takeCleanMark(file)
    const database = await upgradeIfOlder(folder, openDatabase(file), readAt !== null)
    return markedWhenClosed(database, readAt ?? undefined)
  } catch (error) {
    throw explain(error, path.join(folder, 'CURRENT'))
  }
}

async function createFirst(folder: string): Promise<OfficeDatabase> {
  const generation = newGeneration(folder)
  try {
    const database = openDatabase(databaseFile(folder, generation))
    try {
      await migrate(database.kysely, migrations)
      syncFolderOf(database.file)
      await makeCurrent(folder, generation)
      return database
    } catch (error) {
      await database.close()
      throw error
    }
  } catch (error) {
    dropUnlessCurrent(folder, generation)
    throw error
  }
}

/** @param isAsLeft the file was closed in good order and not touched since: no need to read it all */
async function upgradeIfOlder(
  folder: string,
  database: OfficeDatabase,
  isAsLeft: boolean,
): Promise<OfficeDatabase> {
  try {
    const damage = isAsLeft ? null : findDamage(database.raw, 'quick')
    if (damage !== null) throw databaseErrors.damaged({ detail: damage })
    const found = await schemaVersion(database.kysely)
    if (found > migrations.length)
      throw databaseErrors.newerThanApp({ found, known: migrations.length })
    if (found === migrations.length) return database
  } catch (error) {
    await database.close()
    throw error
  }
  const copy = await copyToNewGeneration(folder, database)
  await database.close()
  return await adoptCopy(folder, copy)
}

/** @returns the number of a new generation that holds a compact copy of the open database */
async function copyToNewGeneration(folder: string, database: OfficeDatabase): Promise<number> {
  const generation = newGeneration(folder)
  try {
    database.raw.prepare('vacuum into ?').run(databaseFile(folder, generation))
    return generation
  } catch (error) {
    dropUnlessCurrent(folder, generation)
    await database.close()
    throw error
  }
}

/**
 * Upgrades and verifies a finished copy, then makes it the data in use.
 *
 * @param generation a generation of `folder` that holds a complete database file
 * @throws AppError `database.*`; the copy is dropped and CURRENT is as it was
 */
export async function adoptGeneration(folder: string, generation: number): Promise<OfficeDatabase> {
  return markedWhenClosed(await adoptCopy(folder, generation))
}

async function adoptCopy(folder: string, generation: number): Promise<OfficeDatabase> {
  const file = databaseFile(folder, generation)
  let database: OfficeDatabase | undefined
  try {
    if (!existsSync(file)) throw new Error(`generation ${generation} has no database`)
    database = openDatabase(file)
    const damage = findDamage(database.raw, 'full')
    if (damage !== null) throw databaseErrors.damaged({ detail: damage })
    await migrate(database.kysely, migrations)
    database.raw.pragma('wal_checkpoint(truncate)')
    syncFolderOf(file)
    await makeCurrent(folder, generation)
    return database
  } catch (error) {
    await database?.close()
    dropUnlessCurrent(folder, generation)
    throw explain(error, file)
  }
}

/** The directory entry must be on disk before CURRENT names it. Windows has no such call. */
function syncFolderOf(file: string): void {
  if (process.platform === 'win32') return
  for (const folder of [path.dirname(file), path.dirname(path.dirname(file))]) {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  }
}
