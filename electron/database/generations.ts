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
/** Copies made for a backup or a trial restore, removed when these end. */
const scratch = /^(snapshot|trial)-/
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
  writeFileSync(markOf(folder, generation), '')
  return generation
}

/** The commit point: before it the old data is in use, after it the new. */
export async function makeCurrent(folder: string, generation: number): Promise<void> {
  await atomicPut(path.join(folder, POINTER), Buffer.from(`${nameOf(generation)}\n`))
  clearMark(folder, generation)
}

/** A mark that cannot be removed does no harm: what CURRENT names is never dropped. */
function clearMark(folder: string, generation: number): void {
  try {
    rmSync(markOf(folder, generation), { force: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}

const markOf = (folder: string, generation: number) =>
  path.join(folder, nameOf(generation), UNFINISHED)

/**
 * Removes what an interrupted first start, migration or restore left behind: marked generations
 * that CURRENT does not name. Unmarked ones are somebody's data, newer or older, and stay.
 */
export function dropUnfinished(folder: string): void {
  const current = existsSync(path.join(folder, POINTER)) ? currentGeneration(folder) : null
  if (current !== null) clearMark(folder, current)
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (scratch.test(name)) rmSync(path.join(folder, name), { recursive: true, force: true })
  for (const generation of generationsIn(folder))
    if (generation !== current && existsSync(markOf(folder, generation)))
      dropGeneration(folder, generation)
}

/** After a failure: a generation that CURRENT already names is in use, whatever failed since. */
export function dropUnlessCurrent(folder: string, generation: number): void {
  const isNamed = existsSync(path.join(folder, POINTER)) && currentGeneration(folder) === generation
  if (!isNamed) dropGeneration(folder, generation)
}

export function dropGeneration(folder: string, generation: number): void {
  rmSync(path.join(folder, nameOf(generation)), { recursive: true, force: true })
}
