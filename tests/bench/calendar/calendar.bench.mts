import { offices } from '../harness/data-folders.mts'
import { type Answer, fromRealToProvince } from '../harness/growth.mts'
import type { Goal, Measure, MeasureReport, Settings, Table } from '../harness/measure.mts'
import { productCode } from '../harness/programs.mts'
import { runProcess, saidAsJson } from '../harness/run-process.mts'
import { median } from '../harness/statistics.mts'

interface Said {
  readonly people: number
  /** Items of the year in the last round. */
  readonly read: number
  /** By question: milliseconds of every answer. */
  readonly times: Readonly<Record<string, readonly number[]>>
}

async function run(settings: Settings): Promise<MeasureReport> {
  const program = await productCode('calendar/calendar.child.ts')
  const answers: Answer<Said>[] = []
  for (const office of await offices(settings)) {
    const done = await runProcess([...program, office.folder, String(settings.rounds)])
    answers.push({ office, said: saidAsJson<Said>(done) })
  }
  return { tables: answers.map(({ said }) => tableOf(said)), goals: goalsOf(answers) }
}

const ours = 'ours: the year at once, 5000'
const oursFew = 'ours: the year at once, 1000'
const naive = 'day by day, 5000'

const count = new Intl.NumberFormat('en-US')
const medianOf = ({ times }: Said, question: string) => median(times[question] ?? [])

const tableOf = (said: Said): Table => ({
  title: `A year of the calendar, beside ${count.format(said.people)} people`,
  rows: Object.keys(said.times).map((question) => ({
    question,
    'median ms': medianOf(said, question),
    ratio: medianOf(said, question) / medianOf(said, naive),
  })),
})

/** Five times the items may cost five times the time; a larger office must cost nothing. */
function goalsOf(answers: readonly Answer<Said>[]): Goal[] {
  const measured = fromRealToProvince(answers)
  if (!measured) return []
  const { real, province, between } = measured
  return [
    {
      goal: 'a year of 5,000 items, against a query for each day',
      value: medianOf(province, ours) / medianOf(province, naive),
      limit: 1 / 10,
      unit: ' ×',
    },
    {
      goal: 'a year: growth for each item more',
      value: medianOf(province, ours) / medianOf(province, oursFew) / 5,
      limit: 1.2,
      unit: ' ×',
    },
    {
      goal: `a year: growth ${between}`,
      value: medianOf(province, ours) / medianOf(real, ours),
      limit: 1.5,
      unit: ' ×',
    },
    { goal: ours, value: medianOf(province, ours), limit: 100, unit: ' ms' },
  ]
}

export const calendarMeasure: Measure = {
  name: 'calendar',
  title: 'The calendar of a year',
  run,
}
