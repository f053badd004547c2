import { spawn } from 'node:child_process'
import { root } from './places.mts'
import { MemoryWatch } from './process-tree.mts'

export interface Run {
  /** From the start of the process to its end. */
  readonly seconds: number
  /** Highest memory of the whole process tree; null where it cannot be seen. */
  readonly peakMegabytes: number | null
  /** Standard output. */
  readonly said: string
}

export type Command = readonly [program: string, ...given: string[]]

/**
 * One whole process, timed.
 * @param isWatched looking at the memory of a large process takes a third of a core: not while data
 *   is only prepared
 * @throws Error with what it wrote to standard error, when it ends with anything but 0
 */
export function runProcess([program, ...given]: Command, isWatched = true): Promise<Run> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(program, given, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const memory = isWatched && child.pid !== undefined ? new MemoryWatch(child.pid) : null
    let said = ''
    let complained = ''
    let seconds = 0
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complained = (complained + text).slice(-4000)
    })
    child.on('error', reject)
    child.on('exit', () => {
      seconds = (performance.now() - began) / 1000
    })
    child.on('close', (code, signal) => {
      const peakMegabytes = memory?.stop() ?? null
      if (code === 0) resolve({ seconds, peakMegabytes, said })
      else
        reject(
          new Error(`${program} ${given.join(' ')}: ended with ${code ?? signal}\n${complained}`),
        )
    })
  })
}

/** What a child of ours says at its end: one line of JSON. */
export function saidAsJson<T>({ said }: Pick<Run, 'said'>): T {
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as T
}
