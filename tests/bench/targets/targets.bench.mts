import { offices } from '../harness/data-folders.mts'
import { type Answer, fromRealToProvince } from '../harness/growth.mts'
import type { Goal, Measure, MeasureReport, Settings, Table } from '../harness/measure.mts'
import { productCode } from '../harness/programs.mts'
import { runProcess, saidAsJson } from '../harness/run-process.mts'
import { median } from '../harness/statistics.mts'

interface Said {
  readonly people: number
  readonly organisations: number
  /** By question: milliseconds of every answer. */
  readonly times: Readonly<Record<string, readonly number[]>>
}

async function run(settings: Settings): Promise<MeasureReport> {
  const program = await productCode('targets/targets.child.ts')
  const answers: Answer<Said>[] = []
  for (const office of await offices(settings)) {
    const done = await runProcess([...program, office.folder, String(settings.rounds)])
    answers.push({ office, said: saidAsJson<Said>(done) })
  }
  return { tables: answers.map(({ said }) => tableOf(said)), goals: goalsOf(answers) }
}

const naive = 'a recursion for each organisation'
const shown = 'ours: the tree'

const count = new Intl.NumberFormat('en-US')
const medianOf = ({ times }: Said, question: string) => median(times[question] ?? [])

const tableOf = (said: Said): Table => ({
  title: `One target, a figure of every cell, ${count.format(said.organisations)} organisations`,
  rows: Object.keys(said.times).map((question) => ({
    question,
    'median ms': medianOf(said, question),
    ratio: medianOf(said, question) / medianOf(said, naive),
  })),
})

/** Growth is held against that of the tree itself: twice the organisations may cost twice the time. */
function goalsOf(answers: readonly Answer<Said>[]): Goal[] {
  const measured = fromRealToProvince(answers)
  if (!measured) return []
  const { real, province, between } = measured
  const growth = medianOf(province, shown) / medianOf(real, shown)
  return [
    {
      goal: `the tree of ${count.format(province.organisations)}, against ${naive}`,
      value: medianOf(province, shown) / medianOf(province, naive),
      limit: 1 / 2,
      unit: ' ×',
    },
    {
      goal: `the tree: growth for each organisation more, ${between}`,
      value: growth / (province.organisations / real.organisations),
      limit: 1.5,
      unit: ' ×',
    },
    { goal: shown, value: medianOf(province, shown), limit: 100, unit: ' ms' },
  ]
}

export const targetsMeasure: Measure = {
  name: 'targets',
  title: 'Targets rolled up over the tree',
  run,
}
