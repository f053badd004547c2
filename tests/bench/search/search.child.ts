import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { openBenchOffice } from '../office/bench-office'
import { say } from '../office/said'
import { type Asked, questions } from './questions'
import { rowsShown, scanOf } from './scan'

// Usage: search.child FOLDER ROUNDS – milliseconds of every answer, contenders in turn for each
// question: the router as the window calls it, and a plain scan of the same folded column.

const [folder = '', rounds = '1'] = process.argv.slice(2)
const bench = await openBenchOffice(folder)
const { raw } = bench.office.workspace.database
const column = (statement: string) => raw.prepare(statement).pluck().all() as readonly string[]
const names = column('select full_name from person order by ord limit 20000')
const branches = column(`select parent_id from organisation where level in ('cell', 'base-cell')
  group by parent_id order by count(*) desc limit 4`).slice(1)
const scan = scanOf(raw)

const idOf = (filter: Asked['filter']) => (filter.organisationId ?? null) as OrganisationId | null

const contenders: Readonly<Record<string, (asked: Asked) => unknown>> = {
  like: scan,
  list: ({ text, filter }) =>
    bench.ask('people.list', {
      ...{ ...filter, organisationId: idOf(filter) },
      ...{ text, limit: rowsShown },
    }),
  // A picker knows no filter but the organisation.
  search: ({ text, filter }) => bench.ask('people.search', { text, organisationId: idOf(filter) }),
}

/** By kind of question, then by contender. */
const times: Record<string, Record<string, number[]>> = {}
for (let round = 0; round <= Number(rounds); round += 1) {
  for (const asked of questions(names, branches)) {
    for (const [who, answer] of Object.entries(contenders)) {
      if (round === 0 && who === 'like') continue // reads the whole table, warm or not
      const began = performance.now()
      await answer(asked)
      // The first round warms caches and is not counted.
      if (round > 0) record(asked.kind, who, performance.now() - began)
    }
  }
}
const { people } = await bench.ask('office.figures', {})
say({ people, times })
await bench.office.close()

function record(kind: string, who: string, taken: number): void {
  times[kind] ??= {}
  const byContender = times[kind]
  byContender[who] = [...(byContender[who] ?? []), taken]
}
