import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  currentGeneration,
  databaseFile,
  dropGeneration,
  generationsIn,
  newGeneration,
} from '@electron/database/generations'
import { atomicPut } from '@electron/files/atomic-put'
import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'

/** Beside a database that came out of a backup: where it came from and what it replaced. */
const Origin = z.object({
  restoredAt: z.string(),
  fileName: z.string(),
  /** The generation in use before; null when that could not be opened any more. */
  replaced: z.int().nullable(),
})
type Origin = z.infer<typeof Origin>

const originFile = (folder: string, generation: number) =>
  path.join(path.dirname(databaseFile(folder, generation)), 'origin.json')

/** On disk for good before the generation is put in use. */
export async function writeOrigin(
  folder: string,
  generation: number,
  origin: Origin,
): Promise<void> {
  await atomicPut(originFile(folder, generation), Buffer.from(JSON.stringify(origin)))
}

/** @returns null unless the data in use came from a restore whose predecessor is still there */
export function originOf(folder: string): (Origin & { readonly replaced: number }) | null {
  const current = currentGeneration(folder)
  if (current === null || !existsSync(originFile(folder, current))) return null
  const origin = parseOrigin(readFileSync(originFile(folder, current), 'utf8'))
  if (!origin) return null
  const { replaced } = origin
  if (replaced === null || !generationsIn(folder).includes(replaced)) return null
  return { ...origin, replaced }
}

function parseOrigin(text: string): Origin | null {
  try {
    return Origin.parse(JSON.parse(text))
  } catch {
    return null // then there is no undo; backups must go on being made
  }
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
