import { setImmediate } from 'node:timers/promises'
import type { PersonId } from '@shared/features/people/people.ids'
import {
  type BenchOffice,
  importWorkbook,
  newTaskId,
  openBenchOffice,
} from '../office/bench-office'
import { say } from '../office/said'

// Usage: blocking.child FOLDER WORKBOOK – the longest time for which the main process answers nobody
// while it works. A timer ticks; a late tick was a block. On a busy machine others take a share of
// that time, so how long the thread itself had computed by then is said beside it.

const [folder = '', workbook = ''] = process.argv.slice(2)
const tickMs = 2

interface Block {
  /** Milliseconds, of the clock and of the thread's own work. */
  readonly ms: number
  readonly computed: number
}

const computedMs = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

async function longestBlock(work: () => Promise<unknown>): Promise<Block> {
  const now = () => ({ ms: performance.now(), computed: computedMs() })
  let last = now()
  let longest: Block = { ms: 0, computed: 0 }
  const look = () => {
    const here = now()
    const ms = here.ms - last.ms - tickMs
    if (ms > longest.ms) longest = { ms, computed: here.computed - last.computed }
    last = here
  }
  const timer = setInterval(look, tickMs)
  await work()
  look()
  clearInterval(timer)
  return longest
}

const blocks: Record<string, Block> = {}
const opened = Promise.withResolvers<BenchOffice>()
blocks['opening the data'] = await longestBlock(async () =>
  opened.resolve(await openBenchOffice(folder)),
)
const bench = await opened.promise
const { people } = await bench.ask('office.figures', {})
const some = bench.office.workspace.database.raw
  .prepare('select id from person order by ord limit 200')
  .pluck()
  .all() as PersonId[]

blocks['a roll-up of the tree'] = await longestBlock(() => bench.ask('organisation.tree', {}))
blocks['fast scrolling'] = await longestBlock(async () => {
  for (let turn = 0; turn < 40; turn += 1) {
    const offset = Math.floor((people * ((turn * 17) % 40)) / 40)
    await bench.ask('people.list', { limit: 100, offset })
    await setImmediate() // in the program each is a message of its own
  }
})
blocks['a change to 200 people'] = await longestBlock(() =>
  bench.ask('people.setCategory', { personIds: some, category: 'Viên chức' }),
)
blocks['an import of 10,000 people'] = await longestBlock(() => importWorkbook(bench, workbook))
blocks['undoing that import'] = await longestBlock(() => bench.ask('history.undo', {}))
blocks['looking for duplicates'] = await longestBlock(() =>
  bench.ask('duplicates.find', { taskId: newTaskId() }),
)
say({ people, blocks })
await bench.office.close()
