import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { atomicPut } from '../files/atomic-put'
import { databaseErrors } from './database.errors'

/**
 * The data folder of one office:
 *
 *     CURRENT               “gen-000012”: the only file that is ever replaced
 *     gen-000012/app.db     the data in use
 *     gen-000011/app.db     what it was made from: the undo of a migration or a restore
 *
 * Migration and restore build a complete new generation, verify it and then replace CURRENT: one
 * commit point, and a database file is never renamed or left beside another's write-ahead log.
 */
const POINTER = 'CURRENT'
const DATABASE = 'app.db'
/** In the folder of a generation from its making until CURRENT names it. */
const UNFINISHED = 'UNFINISHED'
const generationName = /^gen-(\d{6})$/

const nameOf = (generation: number) => `gen-${String(generation).padStart(6, '0')}`
export const databaseFile = (folder: string, generation: number) =>
  path.join(folder, nameOf(generation), DATABASE)

/**
 * @returns the generation in use, or null in a folder without any
 * @throws AppError `database.pointerLost` when there is data but nothing says which is in use
 */
export function currentGeneration(folder: string): number | null {
  const pointer = path.join(folder, POINTER)
  if (!existsSync(pointer)) {
    if (generationsIn(folder).length > 0) throw databaseErrors.pointerLost({ folder })
    return null
  }
  const number = generationName.exec(readFileSync(pointer, 'utf8').trim())?.[1]
  if (number === undefined || !existsSync(databaseFile(folder, Number(number))))
    throw databaseErrors.pointerLost({ folder })
  return Number(number)
}

export function generationsIn(folder: string): number[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => generationName.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
}

/** Makes the folder of the next generation, empty. It counts for nothing until `makeCurrent`. */
export function newGeneration(folder: string): number {
  const generation = (generationsIn(folder).at(-1) ?? 0) + 1
  mkdirSync(path.join(folder, nameOf(generation)), { recursive: true })
  writeFileSync(path.join(folder, nameOf(generation), UNFINISHED), '')
  return generation
}

/** The commit point: before it the old data is in use, after it the new. */
export async function makeCurrent(folder: string, generation: number): Promise<void> {
  await atomicPut(path.join(folder, POINTER), Buffer.from(`${nameOf(generation)}\n`))
  rmSync(path.join(folder, nameOf(generation), UNFINISHED), { force: true })
}

/**
 * Removes what an interrupted first start, migration or restore left behind: generations that were
 * never named by CURRENT. Older ones are somebody's undo and stay.
 */
export function dropUnfinished(folder: string): void {
  const pointerExists = existsSync(path.join(folder, POINTER))
  const current = pointerExists ? currentGeneration(folder) : null
  for (const generation of generationsIn(folder)) {
    const unfinished =
      current === null
        ? existsSync(path.join(folder, nameOf(generation), UNFINISHED))
        : generation > current
    if (unfinished) dropGeneration(folder, generation)
  }
}

export function dropGeneration(folder: string, generation: number): void {
  rmSync(path.join(folder, nameOf(generation)), { recursive: true, force: true })
}
