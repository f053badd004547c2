import { offices } from '../harness/data-folders.mts'
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
  const program = await productCode('registrations/registrations.child.ts')
  const answers: Said[] = []
  for (const { folder } of await offices(settings)) {
    const done = await runProcess([...program, folder, String(settings.rounds)])
    answers.push(saidAsJson<Said>(done))
  }
  const largest = answers.at(-1)
  return { tables: answers.map(tableOf), goals: largest ? goalsOf(largest, answers) : [] }
}

const naive = 'one query over every person'
const shown = 'ours: coverage of the units'

const count = new Intl.NumberFormat('en-US')
const medianOf = ({ times }: Said, question: string) => median(times[question] ?? [])

const tableOf = (said: Said): Table => ({
  title: `Coverage, ${count.format(said.organisations)} organisations, ${count.format(said.people)} people`,
  rows: Object.keys(said.times).map((question) => ({
    question,
    'median ms': medianOf(said, question),
    ratio: medianOf(said, question) / medianOf(said, naive),
  })),
})

/** Growth is held against that of the tree: the people under it may not matter. */
function goalsOf(largest: Said, answers: readonly Said[]): Goal[] {
  const [smallest] = answers
  const growth = smallest && medianOf(largest, shown) / medianOf(smallest, shown)
  const organisations = smallest ? largest.organisations / smallest.organisations : 1
  return [
    {
      goal: `coverage of ${count.format(largest.organisations)} units, against ${naive}`,
      value: medianOf(largest, shown) / medianOf(largest, naive),
      limit: 1 / 2,
      unit: ' ×',
    },
    {
      goal: 'coverage: growth for each organisation more',
      value: growth === undefined ? null : growth / organisations,
      limit: 1.5,
      unit: ' ×',
    },
    { goal: shown, value: medianOf(largest, shown), limit: 100, unit: ' ms' },
  ]
}

export const registrationsMeasure: Measure = {
  name: 'registrations',
  title: 'Coverage of registration over the tree',
  run,
}
