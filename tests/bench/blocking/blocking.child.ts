import { setImmediate } from 'node:timers/promises'
import { importWorkbook, openBenchOffice, say } from '../office/bench-office'

// Usage: blocking.child FOLDER WORKBOOK – the longest time for which the main process answers nobody, during
// an import, a roll-up of the tree and fast scrolling. A timer ticks; a late tick was a block.

const [folder = '', workbook = ''] = process.argv.slice(2)
const bench = await openBenchOffice(folder)
const tickMs = 2

/** @returns milliseconds */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let last = performance.now()
  let longest = 0
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last - tickMs)
    last = now
  }
  const timer = setInterval(look, tickMs)
  await work()
  look()
  clearInterval(timer)
  return longest
}

const { people } = await bench.ask('office.figures', {})
const blocks = {
  'a roll-up of the tree': await longestBlock(() => bench.ask('organisation.tree', {})),
  'fast scrolling': await longestBlock(async () => {
    for (let turn = 0; turn < 40; turn += 1) {
      const offset = Math.floor((people * ((turn * 17) % 40)) / 40)
      await bench.ask('people.list', { limit: 100, offset })
      await setImmediate() // in the program each is a message of its own
    }
  }),
  'an import of 10,000 people': await longestBlock(() => importWorkbook(bench, workbook)),
}
say({ people, blocks })
await bench.office.close()
