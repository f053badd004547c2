import { offices } from '../harness/data-folders.mts'
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
  const answers: Said[] = []
  for (const { folder } of await offices(settings)) {
    const done = await runProcess([...program, folder, String(settings.rounds)])
    answers.push(saidAsJson<Said>(done))
  }
  const largest = answers.at(-1)
  return { tables: answers.map(tableOf), goals: largest ? goalsOf(largest, answers) : [] }
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
function goalsOf(largest: Said, answers: readonly Said[]): Goal[] {
  const [smallest] = answers
  return [
    {
      goal: 'a year of 5,000 items, against a query for each day',
      value: medianOf(largest, ours) / medianOf(largest, naive),
      limit: 1 / 10,
      unit: ' ×',
    },
    {
      goal: 'a year: growth for each item more',
      value: medianOf(largest, ours) / medianOf(largest, oursFew) / 5,
      limit: 1.2,
      unit: ' ×',
    },
    {
      goal: 'a year: growth from the smallest office to the largest',
      value: smallest === undefined ? null : medianOf(largest, ours) / medianOf(smallest, ours),
      limit: 1.5,
      unit: ' ×',
    },
    { goal: ours, value: medianOf(largest, ours), limit: 100, unit: ' ms' },
  ]
}

export const calendarMeasure: Measure = {
  name: 'calendar',
  title: 'The calendar of a year',
  run,
}
