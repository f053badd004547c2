import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { SetName } from '../sets/sets.ts'
import type { Settings } from './measure.mts'
import { root, setsFolder, workFolder } from './places.mts'
import { productCode } from './programs.mts'
import { runProcess, saidAsJson } from './run-process.mts'

export interface MadeOffice {
  readonly folder: string
  /** The data set; null: the sample's, or of a size asked for. */
  readonly set: SetName | null
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
  const run = await runProcess([...child, folder, String(size)], false)
  const { bytes, people } = saidAsJson<{ bytes: number; people: number }>(run)
  return { folder, set: null, bytes, people }
}

/**
 * The data folder of an office with one of the data sets (`sets/sets.ts`), untimed. A set that was
 * invented before is copied, as long as nothing has changed of what it is made by.
 */
export async function makeSet(folder: string, set: SetName): Promise<MadeOffice> {
  const ready = path.join(setsFolder(), `${set}-${fingerprint()}`)
  if (!existsSync(ready)) await invent(ready, set)
  cpSync(ready, folder, { recursive: true })
  keepCleanMark(ready, folder)
  const made = JSON.parse(readFileSync(path.join(ready, MADE), 'utf8')) as Omit<
    MadeOffice,
    'folder' | 'set'
  >
  return { folder, set, ...made }
}

/**
 * The mark of a file that was closed in good order names its size and time of change, which copying
 * makes another: without it the whole file would be read at the next start.
 */
function keepCleanMark(from: string, to: string): void {
  const marks = readdirSync(from, { recursive: true, encoding: 'utf8' })
  for (const mark of marks.filter((name) => path.basename(name) === 'CLEAN')) {
    const database = path.join(to, path.dirname(mark), 'app.db')
    const [, , readAt] = readFileSync(path.join(from, mark), 'utf8').split(' ')
    const { size, mtimeNs } = statSync(database, { bigint: true })
    writeFileSync(path.join(to, mark), `${size} ${mtimeNs} ${readAt}`)
  }
}

/** Beside the data: what the child said of it. */
const MADE = 'made.json'

async function invent(ready: string, set: SetName): Promise<void> {
  process.stderr.write(`  inventing the set “${set}”\n`)
  const child = await productCode('sets/make-set.child.ts')
  const draft = `${ready}.draft`
  rmSync(draft, { recursive: true, force: true })
  const run = await runProcess([...child, draft, set], false)
  writeFileSync(path.join(draft, MADE), JSON.stringify(saidAsJson(run)))
  for (const name of readdirSync(setsFolder()))
    if (name.startsWith(`${set}-`) && name !== path.basename(draft))
      rmSync(path.join(setsFolder(), name), { recursive: true, force: true })
  renameSync(draft, ready)
  process.stderr.write(`  made in ${run.seconds.toFixed(0)} s\n`)
}

/** Whatever decides what is in a set: the schema, the invention, and the texts derived from names. */
const decisive = [
  'electron/database/migrations',
  'electron/database/change-log/triggers.ts',
  'tests/bench/sets',
  'shared/core/vietnamese-fold.ts',
  'shared/core/vietnamese-names.ts',
]

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const place of decisive) {
    const start = path.join(root, place)
    const names = statSync(start).isDirectory()
      ? readdirSync(start, { recursive: true, encoding: 'utf8' }).toSorted()
      : ['']
    for (const name of names) {
      const file = path.join(start, name)
      if (statSync(file).isFile()) hash.update(`${place}/${name}\n`).update(readFileSync(file))
    }
  }
  return hash.digest('hex').slice(0, 12)
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
