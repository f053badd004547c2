import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startBuiltApp } from '../../support/built-app.mts'
import { makeOffice } from '../harness/data-folders.mts'
import { type Contender, takeTurns } from '../harness/in-turn.mts'
import {
  type Measure,
  type MeasureReport,
  ratioOf,
  type Settings,
  timings,
} from '../harness/measure.mts'
import { root, workFolder } from '../harness/places.mts'
import { MemoryWatch } from '../harness/process-tree.mts'
import type { Run } from '../harness/run-process.mts'

const emptyApp = path.join(root, 'tests', 'bench', 'start', 'empty-app')
const small = 'ours, 4,513 people'

async function run({ rounds, largeMegabytes }: Settings): Promise<MeasureReport> {
  const folder = workFolder('start')
  const sample = await makeOffice(path.join(folder, 'sample'), 'people')
  const many = await makeOffice(path.join(folder, 'many'), largeMegabytes)
  const large = `ours, ${many.people} people`
  const outcomes = await takeTurns(
    [
      starting('an empty window', path.join(folder, 'empty'), emptyApp),
      starting(small, sample.folder),
      starting(large, many.folder),
    ],
    { rounds },
  )
  return {
    tables: [timings('From the start of the program to the first heading of its page', outcomes)],
    goals: [small, large].map((label) => ({
      goal: `${label}, against an empty window`,
      value: ratioOf(outcomes, label),
      limit: 1.2,
      unit: ' ×',
    })),
  }
}

function starting(label: string, dataFolder: string, appFolder?: string): Contender {
  return {
    label,
    prepare() {
      // A profile left by a killed browser would be mended at the next start.
      rmSync(path.join(dataFolder, 'window', 'SingletonLock'), { force: true })
    },
    run: () => start(dataFolder, appFolder),
  }
}

/** Memory is looked at for so long after the start: looking while it starts would slow it down. */
const memoryMs = 1500

/** The heading is there once data and styles are: the clerk can begin. */
async function start(dataFolder: string, appFolder = '.'): Promise<Run> {
  const began = performance.now()
  const { app, page } = await startBuiltApp({ appFolder, dataFolder })
  try {
    await page.locator('main h1').first().waitFor()
    const seconds = (performance.now() - began) / 1000
    return { seconds, peakMegabytes: await memoryOf(app.process().pid), said: '' }
  } finally {
    await app.close()
  }
}

async function memoryOf(pid: number | undefined): Promise<number | null> {
  if (pid === undefined) return null
  const watch = new MemoryWatch(pid)
  await setTimeout(memoryMs)
  return watch.stop()
}

export const startMeasure: Measure = {
  name: 'start',
  title: 'Start to the first usable screen',
  run,
}
