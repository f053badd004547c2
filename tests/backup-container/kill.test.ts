import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { listBackups } from '@electron/backup-container/medium-folder'
import { openBackup } from '@electron/backup-container/open-backup'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, quietJob, type TestOffice } from './container-fixture'

const kills = 50

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice({ people: 4000 })
})
afterAll(() => office.close())

interface Run {
  readonly announced: readonly number[]
  readonly cleared: number
}

interface Moment {
  /** Steps count rather than time: a busy machine must not move every kill to before the first write. */
  readonly afterSteps: number
  readonly andMs: number
}

/** Starts a process that backs up in a loop, and kills it at the given moment. */
function killedRun(sequence: number, { afterSteps, andMs }: Moment): Promise<Run> {
  const request = office.request(sequence)
  const identityFile = Buffer.from(request.keys.identityFile).toString('base64')
  const argument = JSON.stringify({ ...request, keys: { ...request.keys, identityFile } })
  const script = join(import.meta.dirname, 'kill-child.ts')
  const child = spawn(
    process.execPath,
    ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', script, argument],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: join(office.folder, 'compile-cache') },
    },
  )
  const announced: number[] = []
  let cleared = 0
  let steps = 0
  createInterface(child.stdout).on('line', (line) => {
    if (steps++ === afterSteps) setTimeout(() => child.kill('SIGKILL'), andMs)
    const [, number, stale] = /^done (\d+) cleared (\d+)$/.exec(line) ?? []
    if (number) announced.push(Number(number))
    cleared += Number(stale ?? 0)
  })
  return new Promise((resolve, reject) => {
    child.once('close', (_, signal) =>
      signal === 'SIGKILL' ? resolve({ announced, cleared }) : reject(new Error(`Ended by itself`)),
    )
  })
}

describe('kill -9 at any moment', () => {
  it(`leaves only whole backups under final names, ${kills} times`, {
    timeout: 300_000,
  }, async () => {
    const folder = join(office.usb, 'SAO-LUU')
    const moment = fc.record({
      afterSteps: fc.integer({ min: 0, max: 16 }),
      andMs: fc.integer({ min: 0, max: 12 }),
    })
    const moments = fc.sample(moment, { numRuns: kills, seed: 20250331 })
    const announced: number[] = []
    let partsSeen = 0
    let partsCleared = 0
    for (const [turn, at] of moments.entries()) {
      const run = await killedRun((turn + 1) * 100, at)
      announced.push(...run.announced)
      partsCleared += run.cleared
      partsSeen += (await readdir(folder)).filter((name) => name.endsWith('.part')).length
    }
    const { staleParts } = await office.backUp(999_999)
    expect(partsCleared + staleParts).toBeGreaterThan(0)
    expect(partsSeen, 'kills that met a backup half written').toBeGreaterThan(5)
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])

    const listed = await listBackups(folder)
    const identity = { recoveryKey: office.recoverySecret }
    for (const { containerFile } of listed) {
      const into = join(office.folder, 'opened.sqlite')
      await openBackup({ containerFile, identity, into }, quietJob())
    }
    const numbers = new Set(listed.map((entry) => entry.sequence))
    expect(announced.filter((number) => !numbers.has(number))).toEqual([])
  })
})
