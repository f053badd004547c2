import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  currentGeneration,
  databaseFile,
  dropGeneration,
  generationsIn,
  newGeneration,
} from '@electron/database/generations'
import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'

/** Beside a database that came out of a backup: where it came from and what it replaced. */
const Origin = z.object({ restoredAt: z.string(), fileName: z.string(), replaced: z.int() })
type Origin = z.infer<typeof Origin>

const originFile = (folder: string, generation: number) =>
  path.join(path.dirname(databaseFile(folder, generation)), 'origin.json')

export function writeOrigin(
  folder: string,
  generation: number,
  origin: Omit<Origin, 'replaced'>,
): void {
  const replaced = currentGeneration(folder)
  writeFileSync(originFile(folder, generation), JSON.stringify({ ...origin, replaced }))
}

/** @returns null unless the data in use came from a restore whose predecessor is still there */
export function originOf(folder: string): Origin | null {
  const current = currentGeneration(folder)
  if (current === null || !existsSync(originFile(folder, current))) return null
  const origin = Origin.safeParse(JSON.parse(readFileSync(originFile(folder, current), 'utf8')))
  if (!origin.success || !generationsIn(folder).includes(origin.data.replaced)) return null
  return origin.data
}

/** @returns a new generation with a compact copy of an earlier one, which stays as it is */
export function copyGeneration(folder: string, from: number): number {
  const source = new BetterSqlite3(databaseFile(folder, from))
  const generation = newGeneration(folder)
  try {
    source.prepare('vacuum into ?').run(databaseFile(folder, generation))
    return generation
  } catch (error) {
    dropGeneration(folder, generation)
    throw error
  } finally {
    source.close()
  }
}
