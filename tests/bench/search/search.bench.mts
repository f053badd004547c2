import path from 'node:path'
import { makeOffice } from '../harness/data-folders.mts'
import type { Goal, Measure, MeasureReport, Settings, Table } from '../harness/measure.mts'
import { workFolder } from '../harness/places.mts'
import { productCode } from '../harness/programs.mts'
import { runProcess, saidAsJson } from '../harness/run-process.mts'
import { median, percentile } from '../harness/statistics.mts'

interface Said {
  readonly people: number
  /** By kind of question, then by contender: milliseconds of every answer. */
  readonly times: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
  readonly tree: {
    readonly organisations: number
    readonly recursion: readonly number[]
    readonly ours: readonly number[]
  }
}

const labels: Readonly<Record<string, string>> = {
  like: 'LIKE scan of the folded names',
  list: 'ours: people.list',
  search: 'ours: people.search',
}

async function run(settings: Settings): Promise<MeasureReport> {
  const folder = workFolder('search')
  const offices = [
    await makeOffice(path.join(folder, 'sample'), 'people'),
    await makeOffice(path.join(folder, 'large'), settings.largeMegabytes),
  ]
  const program = await productCode('search/search.child.ts')
  const answers: Said[] = []
  for (const office of offices) {
    const done = await runProcess([...program, office.folder, String(settings.rounds)])
    answers.push(saidAsJson<Said>(done))
  }
  return { tables: answers.flatMap(tablesOf), goals: answers.flatMap(goalsOf) }
}

const count = new Intl.NumberFormat('en-US')

function tablesOf({ people, times, tree }: Said): Table[] {
  const rows = Object.entries(times).flatMap(([kind, byContender]) =>
    Object.entries(byContender).map(([who, taken]) => ({
      question: kind,
      who: labels[who] ?? who,
      'p50 ms': percentile(taken, 50),
      'p95 ms': percentile(taken, 95),
      'p95 ratio': percentile(taken, 95) / percentile(byContender.like ?? [], 95),
    })),
  )
  const roll = (who: string, taken: readonly number[]) => ({
    who,
    'median ms': median(taken),
    ratio: median(taken) / median(tree.recursion),
  })
  return [
    { title: `Search over ${count.format(people)} people, through the router`, rows },
    {
      title: `${count.format(tree.organisations)} organisations with the members below each`,
      rows: [
        roll('one recursion per organisation', tree.recursion),
        roll('ours: organisation.tree, summed as the window does', tree.ours),
      ],
    },
  ]
}

function goalsOf({ people, times, tree }: Said): Goal[] {
  const all = (who: string) => Object.values(times).flatMap((byContender) => byContender[who] ?? [])
  const scale = `${count.format(people)} people`
  const searches = ['list', 'search'].flatMap((who): Goal[] => {
    const p95 = percentile(all(who), 95)
    const goal = `${labels[who]}, p95 over ${scale}`
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
  const whole = median(tree.ours) / median(tree.recursion)
  return [
    ...searches,
    {
      goal: `whole tree with ${scale}, against recursion`,
      value: whole,
      limit: 1 / 20,
      unit: ' ×',
    },
  ]
}

export const searchMeasure: Measure = {
  name: 'search',
  title: 'Search and tree',
  run,
}
