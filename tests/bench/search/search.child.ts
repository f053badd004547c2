import { fold } from '@shared/core/vietnamese-fold'
import { buildTree, subtreeTotals } from '@shared/features/organisation/organisation.rules'
import { openBenchOffice, say } from '../office/bench-office'
import { type Asked, questions } from './questions'

// Usage: search.child FOLDER ROUNDS – milliseconds of every answer, contenders in turn for each
// question: the router as the window calls it, and a plain scan of the same folded column.

const [folder = '', rounds = '1'] = process.argv.slice(2)
/** One screenful. */
const rowsShown = 50
const bench = await openBenchOffice(folder)
const { raw } = bench.office.workspace.database
const names = raw
  .prepare('select full_name from person order by ord')
  .pluck()
  .all() as readonly string[]

const scan = {
  page: (count: number) =>
    raw.prepare(`select p.id, p.full_name, p.birth_date, p.category, p.party_card from person as p
      where ${likes(count)} order by p.sort_key, p.id limit ${rowsShown}`),
  total: (count: number) =>
    raw.prepare(`select count(*) from person as p where ${likes(count)}`).pluck(),
}
const likes = (count: number) =>
  Array.from({ length: count }, () => 'p.search_text like ?').join(' and ')
const prepared = new Map(
  [1, 2, 3, 4, 5].map((count) => [count, { page: scan.page(count), total: scan.total(count) }]),
)

const contenders: Readonly<Record<string, (asked: Asked) => unknown>> = {
  like({ text }) {
    const patterns = fold(text)
      .split(' ')
      .map((word) => `%${word}%`)
    const { page, total } = prepared.get(patterns.length) ?? raise(`${text} is too long`)
    return { rows: page.all(patterns), total: total.get(patterns) }
  },
  list: ({ text }) => bench.ask('people.list', { text, limit: rowsShown }),
  search: ({ text }) => bench.ask('people.search', { text }),
}

/** By kind of question, then by contender. */
const times: Record<string, Record<string, number[]>> = {}
for (let round = 0; round <= Number(rounds); round += 1) {
  for (const asked of questions(names)) {
    for (const [who, answer] of Object.entries(contenders)) {
      const taken = await milliseconds(() => answer(asked))
      // The first round warms caches and is not counted.
      if (round > 0) record(asked.kind, who, taken)
    }
  }
}
say({ people: names.length, times, tree: await tree(Number(rounds)) })
await bench.office.close()

/** All organisations with the members below each: one recursion per organisation, against ours. */
async function tree(rounds: number) {
  const naive = raw.prepare(`select o.id, (
      with recursive below (id) as (
        select o.id union all
        select child.id from organisation as child join below on child.parent_id = below.id
      )
      select count(*) from membership as m join below on m.organisation_id = below.id
        join person as p on p.id = m.person_id
        where m.valid_to is null and p.is_party_member = 1
    ) as members from organisation as o`)
  const recursion: number[] = []
  const ours: number[] = []
  let organisations = 0
  for (let round = 0; round < rounds * 5; round += 1) {
    recursion.push(await milliseconds(() => naive.all()))
    ours.push(
      await milliseconds(async () => {
        const nodes = await bench.ask('organisation.tree', {})
        organisations = subtreeTotals(buildTree(nodes), (node) => node.memberCount).size
      }),
    )
  }
  return { organisations, recursion, ours }
}

function record(kind: string, who: string, taken: number): void {
  times[kind] ??= {}
  const byContender = times[kind]
  byContender[who] = [...(byContender[who] ?? []), taken]
}

async function milliseconds(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function raise(message: string): never {
  throw new RangeError(message)
}
