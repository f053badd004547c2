import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startBuiltApp } from '../../support/built-app.mts'
import { offices } from '../harness/data-folders.mts'
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

async function run(settings: Settings): Promise<MeasureReport> {
  const ours = (await offices(settings)).map(({ folder, people }) => ({
    label: `ours, ${people} people`,
    folder,
  }))
  const empty = path.join(workFolder('start'), 'empty')
  const outcomes = await takeTurns(
    [
      starting('an empty window', empty, emptyApp),
      ...ours.map(({ label, folder }) => starting(label, folder)),
    ],
    { rounds: settings.rounds },
  )
  const ratios = ours.map(({ label }) => ratioOf(outcomes, label))
  const [least, most] = [ratios[0], ratios.at(-1)]
  return {
    tables: [timings('From the start of the program to the first heading of its page', outcomes)],
    goals: [
      ...ours.map(({ label }, index) => ({
        goal: `${label}, against an empty window`,
        value: ratios[index] ?? null,
        limit: 1.2,
        unit: ' ×',
      })),
      {
        goal: `start: growth from ${ours[0]?.label} to ${ours.at(-1)?.label}`,
        value: least && most ? most / least : null,
        limit: 1.5,
        unit: ' ×',
      },
    ],
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
