import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../../..')
const home = path.join(root, '.bench')

/** What a run leaves behind. */
export const resultsFile = path.join(home, 'results.json')

/** An empty folder for one measure. On the disk of the project: /tmp may be memory, which proves nothing. */
export function workFolder(name: string): string {
  const folder = path.join(home, 'work', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Data sets that were invented once and are copied afterwards. */
export function setsFolder(): string {
  const folder = path.join(home, 'sets')
  mkdirSync(folder, { recursive: true })
  return folder
}

export function removeWork(): void {
  rmSync(path.join(home, 'work'), { recursive: true, force: true })
}
