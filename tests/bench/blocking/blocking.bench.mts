import path from 'node:path'
import { offices } from '../harness/data-folders.mts'
import type { Measure, MeasureReport, Settings } from '../harness/measure.mts'
import { workFolder } from '../harness/places.mts'
import { productCode } from '../harness/programs.mts'
import { runProcess, saidAsJson } from '../harness/run-process.mts'
import { writeList } from '../imports/write-list.mts'

interface Said {
  readonly people: number
  /** By what was going on: milliseconds, and what the thread itself computed in them. */
  readonly blocks: Readonly<Record<string, { readonly ms: number; readonly computed: number }>>
}

async function run(settings: Settings): Promise<MeasureReport> {
  const program = await productCode('blocking/blocking.child.ts')
  const workbook = path.join(workFolder('blocking'), 'danh-sach.xlsx')
  await writeList(workbook, 10_000, []) // no office but the sample has the sample's cells
  const answers: Said[] = []
  for (const { folder } of await offices(settings))
    answers.push(saidAsJson<Said>(await runProcess([...program, folder, workbook])))
  const count = new Intl.NumberFormat('en-US')
  const all = answers.flatMap(({ people, blocks }) =>
    Object.entries(blocks).map(([during, { ms, computed }]) => ({
      ...{ people: count.format(people), during, ms },
      'computed ms': computed,
    })),
  )
  return {
    tables: [{ title: 'The longest time nobody was answered', rows: all }],
    goals: all.map(({ people, during, ms }) => ({
      ...{ goal: `longest block during ${during}, ${people} people`, value: ms },
      ...{ limit: 100, unit: ' ms' },
    })),
  }
}

export const blockingMeasure: Measure = {
  name: 'blocking',
  title: 'How long the main process keeps the window waiting',
  run,
}
