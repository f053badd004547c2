import path from 'node:path'
import type { SetName } from '../sets/sets.ts'
import type { Settings } from './measure.mts'
import { workFolder } from './places.mts'
import { productCode } from './programs.mts'
import { runProcess, saidAsJson } from './run-process.mts'

export interface MadeOffice {
  readonly folder: string
  readonly bytes: number
  readonly people: number
}

/**
 * Makes the data folder of an office, untimed.
 * @param size which people: none, the sample's, or as many as fill that many megabytes
 */
export async function makeOffice(
  folder: string,
  size: 'organisations' | 'people' | number,
): Promise<MadeOffice> {
  process.stderr.write(
    `  preparing an office (${typeof size === 'number' ? `${size} MB` : size})\n`,
  )
  const child = await productCode('office/make-office.child.ts')
  const run = await runProcess([...child, folder, String(size)])
  const { bytes, people } = saidAsJson<{ bytes: number; people: number }>(run)
  return { folder, bytes, people }
}

/** Makes the data folder of an office with one of the data sets (`sets/sets.ts`), untimed. */
export async function makeSet(folder: string, set: SetName): Promise<MadeOffice> {
  process.stderr.write(`  inventing the set “${set}”\n`)
  const child = await productCode('sets/make-set.child.ts')
  const run = await runProcess([...child, folder, set])
  const { bytes, people } = saidAsJson<{ bytes: number; people: number }>(run)
  process.stderr.write(`  made in ${run.seconds.toFixed(0)} s\n`)
  return { folder, bytes, people }
}

let kept: Promise<readonly MadeOffice[]> | null = null

/** The sample's 4,513 people and the sets asked for; invented once in a run, whoever asks. */
export function offices({ sets }: Settings): Promise<readonly MadeOffice[]> {
  kept ??= makeOffices(sets)
  return kept
}

async function makeOffices(sets: readonly SetName[]): Promise<readonly MadeOffice[]> {
  const folder = workFolder('offices')
  const made = [await makeOffice(path.join(folder, 'sample'), 'people')]
  for (const set of sets) made.push(await makeSet(path.join(folder, set), set))
  return made
}
