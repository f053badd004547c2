import { randomUUID } from 'node:crypto'
import type { Tx } from '@electron/database/database'
import { insertEvents } from '@electron/features/calendar/calendar.service'
import { runCommand } from '@electron/ipc/run-command'
import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import { openBenchOffice } from '../office/bench-office'
import { say } from '../office/said'

// Usage: calendar.child FOLDER ROUNDS – the year view with 1,000 and with 5,000 dated items: asked
// for day by day, as a page of squares that each read their own day would, and asked for once; then
// what the first page reads beside them. The items are taken away again at the end.

const [folder = '', rounds = '1'] = process.argv.slice(2)
const bench = await openBenchOffice(folder)
const year = 2025
const days = daysOf(year)
const whole = { from: `${year}-01-01` as LocalDate, to: `${year}-12-31` as LocalDate }

const times: Record<string, number[]> = {}
const items: number[] = []
for (const count of [1_000, 5_000]) {
  await add(count - (items.at(-1) ?? 0))
  items.push(count)
  const contenders: Readonly<Record<string, () => Promise<unknown>>> = {
    [`day by day, ${count}`]: async () => {
      for (const day of days) await bench.ask('calendar.range', { from: day, to: day })
    },
    [`ours: the year at once, ${count}`]: () => bench.ask('calendar.range', whole),
  }
  for (let round = 0; round <= Number(rounds); round += 1) {
    for (const [who, work] of Object.entries(contenders)) await time(who, work, round)
  }
}
// What the first page reads beside those 5,000 items: it opens on them every morning.
const firstPage: Readonly<Record<string, () => Promise<unknown>>> = {
  'ours: the tasks of today': () => bench.ask('overview.today', {}),
  'ours: the four counters': () => bench.ask('overview.standing', {}),
  'ours: the run-up to 17/01': () => bench.ask('cycle.year', { year }),
}
for (let round = 0; round <= Number(rounds); round += 1)
  for (const [who, work] of Object.entries(firstPage)) await time(who, work, round)
const { people } = await bench.ask('office.figures', {})
const read = await bench.ask('calendar.range', whole)
say({ people, read: read.items.length, times })
await write((tx) => tx.deleteFrom('calendar_event').where('title', 'like', 'Bench %').execute())
await bench.office.close()

/** The first round warms caches and is not counted. */
async function time(who: string, work: () => Promise<unknown>, round: number): Promise<void> {
  const began = performance.now()
  await work()
  if (round > 0) times[who] = [...(times[who] ?? []), performance.now() - began]
}

/** Many at once, as the run-up to 17/01 puts its steps in. */
function add(count: number): Promise<unknown> {
  const events = Array.from({ length: count }, (_, n) => ({
    ...{ kind: 'deadline' as const, endsOn: null, startsAt: null, place: '', note: '' },
    ...{ organisationId: null, campaignId: null, directiveId: null, yearly: null },
    ...{ firstYear: null, cycle: null, title: `Bench ${n}` },
    startsOn: days[(n * 7) % days.length] as string as PartialDate,
  }))
  const newId = <Id extends string>() => randomUUID() as Id
  return write((tx) => insertEvents({ tx, newId }, events))
}

function write(work: (tx: Tx) => Promise<unknown>): Promise<unknown> {
  return runCommand({
    database: bench.office.workspace.database,
    procedure: 'bench.write',
    surroundings: { nowUtc: () => new Date().toISOString() } as never,
    work: async ({ tx, say: tell }) => {
      await work(tx)
      tell('Bench')
    },
  })
}

function daysOf(ofYear: number): LocalDate[] {
  const first = Date.UTC(ofYear, 0, 1)
  const count = (Date.UTC(ofYear + 1, 0, 1) - first) / 86_400_000
  return Array.from(
    { length: count },
    (_, n) => new Date(first + n * 86_400_000).toISOString().slice(0, 10) as LocalDate,
  )
}
