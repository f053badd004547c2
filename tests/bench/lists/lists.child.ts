import { LocalDate } from '@shared/core/local-date'
import type { PersonId } from '@shared/features/people/people.ids'
import { openBenchOffice } from '../office/bench-office'
import { say } from '../office/said'

// Usage: lists.child FOLDER ROUNDS – milliseconds of what screens ask for, through the router.

const [folder = '', rounds = '1'] = process.argv.slice(2)
const bench = await openBenchOffice(folder)
const { raw } = bench.office.workspace.database
const { people } = await bench.ask('office.figures', {})
const organisations = Number(raw.prepare('select count(*) from organisation').pluck().get())
const some = (statement: string) => raw.prepare(statement).pluck().all() as readonly string[]
const persons = some('select id from person order by ord desc limit 40')
const committees = some(`select parent_id from organisation where level = 'cell'
  group by parent_id order by count(*) desc limit 20`)
const page = 100
const sort = { by: 'name', direction: 'ascending' } as const

const questions: Readonly<Record<string, (turn: number) => Promise<unknown>>> = {
  'list: first page': () => bench.ask('people.list', { limit: page }),
  'list: page in the middle': (turn) =>
    bench.ask('people.list', { limit: page, offset: Math.floor(people / 2) + turn * page }),
  'list: last page': () =>
    bench.ask('people.list', { limit: page, offset: Math.max(0, people - page) }),
  'list: descending, middle': () =>
    bench.ask('people.list', {
      ...{ limit: page, offset: Math.floor(people / 2) },
      sort: { ...sort, direction: 'descending' },
    }),
  'list: women, first page': () => bench.ask('people.list', { limit: page, gender: 'female' }),
  'list: by organisation, middle': () =>
    bench.ask('people.list', {
      ...{ limit: page, offset: Math.floor(people / 2) },
      sort: { ...sort, by: 'organisation' },
    }),
  'people of a committee': (turn) =>
    bench.ask('people.list', {
      ...{ limit: page, organisationId: committees[turn % committees.length] as never },
    }),
  'a person': (turn) => bench.ask('people.get', { id: persons[turn % persons.length] as PersonId }),
  'a committee': (turn) =>
    bench.ask('organisation.get', { id: committees[turn % committees.length] as never }),
  'organisations found': (turn) =>
    bench.ask('organisation.search', { text: ['chi bo 3 y te', 'so', 'c', 'zq'][turn % 4] ?? '' }),
  'whole tree, now': () => bench.ask('organisation.tree', {}),
  'whole tree, as of a day': () =>
    bench.ask('organisation.tree', { on: LocalDate.parse('2019-06-30') }),
}

const times: Record<string, number[]> = {}
for (let turn = 0; turn <= Number(rounds) * 10; turn += 1) {
  for (const [question, ask] of Object.entries(questions)) {
    const began = performance.now()
    await ask(turn)
    // The first turn warms caches and is not counted.
    if (turn > 0) times[question] = [...(times[question] ?? []), performance.now() - began]
  }
}
say({ people, organisations, times })
await bench.office.close()
