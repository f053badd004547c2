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
  const program = await productCode('registrations/registrations.child.ts')
  const answers: Answer<Said>[] = []
  for (const office of await offices(settings)) {
    const done = await runProcess([...program, office.folder, String(settings.rounds)])
    answers.push({ office, said: saidAsJson<Said>(done) })
  }
  return { tables: answers.map(({ said }) => tableOf(said)), goals: goalsOf(answers) }
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
function goalsOf(answers: readonly Answer<Said>[]): Goal[] {
  const measured = fromRealToProvince(answers)
  if (!measured) return []
  const { real, province, between } = measured
  const growth = medianOf(province, shown) / medianOf(real, shown)
  return [
    {
      goal: `coverage of ${count.format(province.organisations)} units, against ${naive}`,
      value: medianOf(province, shown) / medianOf(province, naive),
      limit: 1 / 2,
      unit: ' ×',
    },
    {
      goal: `coverage: growth for each organisation more, ${between}`,
      value: growth / (province.organisations / real.organisations),
      limit: 1.5,
      unit: ' ×',
    },
    { goal: shown, value: medianOf(province, shown), limit: 100, unit: ' ms' },
  ]
}

export const registrationsMeasure: Measure = {
  name: 'registrations',
  title: 'Coverage of registration over the tree',
  run,
}
