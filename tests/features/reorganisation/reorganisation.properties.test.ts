import { runCommand } from '@electron/ipc/run-command'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { type Office, testId } from '../../support/office'
import { coverage, daysOf, flaws, openNow, placesNow, stateHash } from './reorganisation-invariants'
import { operationOf, perform, playground, type Step, step } from './reorganisation-play'

/** After these everybody is somewhere on just the days on which they were somewhere before. */
const losesNobody = new Set(['merge', 'split', 'dissolve', 'relevel', 'move', 'rename', 'receive'])

/** Plays one step and holds what came of it against the rules, against its own forecast, and undo. */
async function play(office: Office, drawn: Step, round: number): Promise<string> {
  const operation = await operationOf(office, drawn, round)
  if (!operation) return 'nothing'
  const before = { hash: stateHash(office), places: placesNow(office), open: openNow(office) }
  const days = daysOf(office)
  const covered = coverage(office, [...days, operation.effectiveOn])
  const forecast = await office.call('reorganisation.effect', operation)
  const reply = await perform(office, operation)
  expect(reply.ok, `${JSON.stringify(forecast)} ${JSON.stringify(reply)}`).toBe(forecast.ok)
  expect(office.incidents).toEqual([])
  if (!reply.ok || !forecast.ok) {
    expect(stateHash(office), 'a refusal changes nothing').toBe(before.hash)
    return 'refused'
  }
  expect(flaws(office), JSON.stringify(operation)).toEqual([])
  const now = coverage(office, [...days, operation.effectiveOn])
  if (losesNobody.has(operation.what)) expect(now).toEqual(covered)
  expect(countsOf(office, before)).toEqual({
    moved: forecast.value.moving.people,
    left: forecast.value.leaving.people,
    ended: forecast.value.ended,
  })
  const after = stateHash(office)
  await office.do('history.undo', {})
  expect(stateHash(office), 'undo brings everything back').toBe(before.hash)
  await office.do('history.redo', {})
  expect(stateHash(office), 'redo does it again').toBe(after)
  return operation.what
}

interface Before {
  readonly places: ReadonlyMap<string, string>
  readonly open: ReadonlySet<string>
}

function countsOf(office: Office, { places, open }: Before) {
  const [there, standing] = [placesNow(office), openNow(office)]
  const people = [...new Set([...places.keys(), ...there.keys()])]
  return {
    moved: people.filter((one) => there.has(one) && there.get(one) !== places.get(one)).length,
    left: people.filter((one) => places.has(one) && !there.has(one)).length,
    ended: [...open].filter((one) => !standing.has(one)).length,
  }
}

it('keeps every member in one organisation at work on every day, whatever happens to the tree', async () => {
  const done = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      const office = await playground()
      for (const [round, drawn] of steps.entries()) {
        const what = await play(office, drawn, round)
        done.set(what, (done.get(what) ?? 0) + 1)
      }
      await office.close()
    }),
    { numRuns: 25, endOnFailure: true },
  )
  // A game in which everything is refused would prove nothing.
  for (const what of ['merge', 'split', 'dissolve', 'relevel', 'handOver', 'receive', 'rename'])
    expect(done.get(what) ?? 0, what).toBeGreaterThan(0)
}, 240_000)

const sabotage: readonly (readonly [string, string])[] = [
  [
    'a member is in two places',
    `update membership set valid_to = null, valid_from = null
    where id = (select id from membership where valid_to is not null limit 1)`,
  ],
  [
    'a member stays in what ended',
    `update membership set organisation_id =
    (select id from organisation where closed_on is not null limit 1)
    where id = (select id from membership where valid_to is null limit 1)`,
  ],
  [
    'a child stays under what ended',
    `update organisation_version set parent_id =
    (select id from organisation where closed_on is not null limit 1)
    where level = 'cell' and is_open = 1`,
  ],
  [
    'two stand above each other',
    `update organisation_version set parent_id = organisation_id
    where level = 'base-committee'`,
  ],
  [
    'a level stands where it may not',
    `update organisation_version set level = 'base-cell'
    where level = 'cell'`,
  ],
  [
    'the state in force is not the last version',
    `update organisation set name = name || ' khác'
    where level = 'bloc'`,
  ],
]

it.each(sabotage)('the checker notices when %s', async (_, statement) => {
  const office = await playground()
  const [one, two] = [testId(1_000_001), testId(1_000_004)]
  await office.rawCall('reorganisation.merge', {
    predecessors: [{ id: one, carriesHistory: true }],
    into: { to: 'existing', id: two },
    effectiveOn: '2021-06-01',
  })
  expect(flaws(office)).toEqual([])
  await runCommand({
    database: office.workspace.database,
    procedure: 'test.sabotage',
    surroundings: { nowUtc: () => '2025-12-31T02:00:00.000Z' } as never,
    work: async ({ tx, say }) => {
      await sql`drop index membership_one_at_a_time`.execute(tx)
      await sql.raw(statement).execute(tx)
      say('Đã làm hỏng')
    },
  })
  expect(flaws(office)).not.toEqual([])
})

it('the comparison of days notices a member who is lost', async () => {
  const office = await playground()
  const before = coverage(office)
  await runCommand({
    database: office.workspace.database,
    procedure: 'test.sabotage',
    surroundings: { nowUtc: () => '2025-12-31T02:00:00.000Z' } as never,
    work: async ({ tx, say }) => {
      await sql`update membership set valid_to = '2024-01-01'
        where id = (select id from membership limit 1)`.execute(tx)
      say('Đã làm hỏng')
    },
  })
  expect(coverage(office, ['2024-01-01'])).not.toEqual(
    new Set([...before].filter((entry) => entry.endsWith('2024-01-01'))),
  )
  expect(coverage(office, ['2025-01-01']).size).toBe(29)
})
