import { readdirSync, readFileSync } from 'node:fs'

/**
 * Memory of a process and everything it started, as a share (PSS): pages that several of them use,
 * such as those of a browser's processes, are counted once.
 *
 * @returns megabytes (10^6); null where the system does not say (only Linux does)
 */
export function treeMegabytes(root: number): number | null {
  if (process.platform !== 'linux') return null
  const kilobytes = treeOf(root).reduce((sum, pid) => sum + proportionalKilobytes(pid), 0)
  return (kilobytes * 1024) / 1e6
}

/** The root and all its living descendants. */
export function treeOf(root: number): number[] {
  const childrenOf = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : null
    if (parent !== null) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), Number(name)])
  }
  const tree = [root]
  for (const pid of tree) tree.push(...(childrenOf.get(pid) ?? []))
  return tree
}

function parentOf(pid: string): number | null {
  const stat = readIfAlive(`/proc/${pid}/stat`)
  if (stat === null) return null
  // The name of the program stands in brackets and may itself hold blanks and brackets.
  const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(parent)
}

function proportionalKilobytes(pid: number): number {
  const text = readIfAlive(`/proc/${pid}/smaps_rollup`)
  return Number(/^Pss:\s+(\d+)/m.exec(text ?? '')?.[1] ?? 0)
}

/** Processes come and go while they are looked at. */
function readIfAlive(file: string): string | null {
  try {
    return readFileSync(file, 'latin1')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return null
    throw error
  }
}

/** Looks at the memory of a process tree again and again until it is stopped. */
export class MemoryWatch {
  #peak: number | null = null
  readonly #timer: NodeJS.Timeout
  readonly #pid: number

  /** @param everyMs short runs need a close look; the look itself costs a few milliseconds */
  constructor(pid: number, everyMs = 50) {
    this.#pid = pid
    this.#timer = setInterval(() => this.#look(), everyMs)
  }

  #look(): void {
    const now = treeMegabytes(this.#pid)
    if (now !== null) this.#peak = Math.max(this.#peak ?? 0, now)
  }

  /** @returns the highest seen, in megabytes */
  stop(): number | null {
    clearInterval(this.#timer)
    return this.#peak
  }
}
