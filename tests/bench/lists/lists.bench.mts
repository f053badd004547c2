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
  const lists = await ask(settings, 'lists/lists.child.ts')
  const rollUps = await ask(settings, 'lists/roll-up.child.ts')
  const large = rollUps.filter(({ people }) => people >= largeFrom)
  return {
    tables: [growthTable(lists), ...rollUps.map(rollUpTable)],
    goals: [...growthGoals(lists), ...large.flatMap(rollUpGoals)],
  }
}

async function ask(settings: Settings, file: string): Promise<readonly Said[]> {
  const program = await productCode(file)
  const answers: Said[] = []
  for (const { folder } of await offices(settings)) {
    const done = await runProcess([...program, folder, String(settings.rounds)])
    answers.push(saidAsJson<Said>(done))
  }
  return answers
}

/** The goals of roll-ups are set for a province. */
const largeFrom = 100_000

const count = new Intl.NumberFormat('en-US')
const sizeOf = ({ people, organisations }: Said) =>
  `${count.format(people)} people, ${count.format(organisations)} organisations`
const medianOf = ({ times }: Said, question: string) => median(times[question] ?? [])

function growthTable(answers: readonly Said[]): Table {
  const [small] = answers
  const rows = Object.keys(small?.times ?? {}).map((question) => ({
    question,
    ...Object.fromEntries(
      answers.map((said) => [`ms, ${count.format(said.people)}`, medianOf(said, question)]),
    ),
    growth: growthOf(answers, question),
  }))
  return { title: `Medians, through the router: ${answers.map(sizeOf).join(' / ')}`, rows }
}

/** From the first size to the last. */
function growthOf(answers: readonly Said[], question: string): number | null {
  const [small, large] = [answers[0], answers.at(-1)]
  return small && large ? medianOf(large, question) / medianOf(small, question) : null
}

/** What must cost the same at every size: a page is a page. */
const constant = [
  'list: first page',
  'list: page in the middle',
  'list: last page',
  'list: by organisation, middle',
  'a person',
]

const growthGoals = (answers: readonly Said[]): Goal[] =>
  constant.map((question) => ({
    goal: `${question}: growth from ${answers.map(({ people }) => count.format(people)).join(' to ')}`,
    value: growthOf(answers, question),
    limit: 1.5,
    unit: ' ×',
  }))

const days = { now: 'now', past: 'as of a day' } as const

const rollUpTable = (said: Said): Table => ({
  title: `Party members below each organisation, ${sizeOf(said)}`,
  rows: Object.keys(said.times).map((who) => ({
    who,
    'median ms': medianOf(said, who),
    ratio: medianOf(said, who) / medianOf(said, `${who.split(':')[0]}: naive`),
  })),
})

const rollUpGoals = (said: Said): Goal[] =>
  (['now', 'past'] as const).map((when) => ({
    goal: `whole tree ${days[when]}, ${sizeOf(said)}, against one recursive query`,
    value: medianOf(said, `${when}: ours`) / medianOf(said, `${when}: naive`),
    limit: 1 / 20,
    unit: ' ×',
  }))

export const listsMeasure: Measure = {
  name: 'lists',
  title: 'Pages of lists and roll-ups over the tree',
  run,
}
