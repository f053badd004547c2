import { offices } from '../harness/data-folders.mts'
import type { Goal, Measure, MeasureReport, Settings, Table } from '../harness/measure.mts'
import { productCode } from '../harness/programs.mts'
import { runProcess, saidAsJson } from '../harness/run-process.mts'
import { percentile } from '../harness/statistics.mts'

interface Said {
  readonly people: number
  /** By kind of question, then by contender: milliseconds of every answer. */
  readonly times: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
}

const labels: Readonly<Record<string, string>> = {
  like: 'LIKE scan of the folded names',
  list: 'ours: people.list',
  search: 'ours: people.search',
}

async function run(settings: Settings): Promise<MeasureReport> {
  const program = await productCode('search/search.child.ts')
  const answers: Said[] = []
  for (const office of await offices(settings)) {
    const done = await runProcess([...program, office.folder, String(settings.rounds)])
    answers.push(saidAsJson<Said>(done))
  }
  const large = answers.filter(({ people }) => people >= largeFrom)
  return { tables: answers.map(tableOf), goals: large.flatMap(goalsOf) }
}

/** The goals are set for a province; a Bloc's list is read in a blink either way. */
const largeFrom = 100_000

const count = new Intl.NumberFormat('en-US')

function tableOf({ people, times }: Said): Table {
  const rows = Object.entries(times).flatMap(([kind, byContender]) =>
    Object.entries(byContender).map(([who, taken]) => ({
      question: kind,
      who: labels[who] ?? who,
      'p50 ms': percentile(taken, 50),
      'p95 ms': percentile(taken, 95),
      'p95 ratio': percentile(taken, 95) / percentile(byContender.like ?? [], 95),
    })),
  )
  return { title: `Search over ${count.format(people)} people, through the router`, rows }
}

function goalsOf({ people, times }: Said): Goal[] {
  const all = (who: string) => Object.values(times).flatMap((byContender) => byContender[who] ?? [])
  return ['list', 'search'].flatMap((who): Goal[] => {
    const p95 = percentile(all(who), 95)
    const goal = `${labels[who]}, p95 over ${count.format(people)} people`
    return [
      { goal, value: p95, limit: 16, unit: ' ms' },
      {
        goal: `${goal}, against the LIKE scan`,
        value: p95 / percentile(all('like'), 95),
        limit: 1 / 20,
        unit: ' ×',
      },
    ]
  })
}

export const searchMeasure: Measure = {
  name: 'search',
  title: 'Search as you type',
  run,
}
