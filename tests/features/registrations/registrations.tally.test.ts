import { memberCountsOn } from '@electron/features/organisation/organisation.tally.queries'
import { memberStatesOn } from '@electron/features/registrations/registrations.tally.queries'
import type { LocalDate } from '@shared/core/local-date'
import type { PersonId } from '@shared/features/people/people.ids'
import { registrationStates } from '@shared/features/registrations/registrations.kinds'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { day, type Office } from '../../support/office'
import { addPerson } from '../people/people-samples'
import { type Movement, movement, registerPerson } from './registration-samples'

const days = ['2019-05-01', '2020-06-15', '2021-12-31', '2022-12-20'].map(day)

/** Counted from the rows themselves, the plain way. */
async function recount({ office, campaignId }: Movement, on: LocalDate) {
  const rows = await office.db
    .selectFrom('registration as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .innerJoin('membership as m', 'm.person_id', 'p.id')
    .select(['m.organisation_id as id', 'r.state', 'm.valid_from', 'm.valid_to'])
    .select(['p.is_party_member', 'p.joined_on', 'p.party_ended_on'])
    .where('r.campaign_id', '=', campaignId)
    .where('r.year', '=', 2022)
    .execute()
  const counts: Record<string, { party: number; people: number }> = {}
  for (const row of rows) {
    if ((row.valid_from ?? '') > on || (row.valid_to !== null && row.valid_to <= on)) continue
    const key = `${row.id} ${row.state}`
    counts[key] ??= { party: 0, people: 0 }
    counts[key].people += 1
    const isParty = row.is_party_member === 1 || (row.party_ended_on ?? '') > on
    counts[key].party += isParty && (row.joined_on ?? '') <= on ? 1 : 0
  }
  return counts
}

async function kept({ office, campaignId }: Movement, on: LocalDate) {
  const found = await memberStatesOn(office.db, { campaignId, year: 2022 }, on)
  return Object.fromEntries(
    Array.from(found, ([id, states]) =>
      Array.from(states, ([state, count]) => [`${id} ${state}`, count] as const),
    )
      .flat()
      .filter(([, { people, party }]) => people !== 0 || party !== 0),
  )
}

async function expectTruth(place: Movement): Promise<void> {
  for (const on of days) {
    expect(await kept(place, on)).toEqual(await recount(place, on))
    const members = await memberCountsOn(place.office.db, on)
    const states = await memberStatesOn(place.office.db, { ...place, year: 2022 }, on)
    for (const [id, inState] of states) {
      const registered = Array.from(inState.values()).reduce((sum, { people }) => sum + people, 0)
      expect(registered).toBeLessThanOrEqual(members.get(id)?.people ?? 0)
    }
  }
}

const edits = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...(['register', 'register', 'state', 'drop', 'add', 'move', 'leave'] as const),
      ...(['endParty', 'undo', 'redo'] as const),
    ),
    who: fc.nat(1000),
    where: fc.nat(2),
    since: fc.constantFrom(...days),
    state: fc.constantFrom(...registrationStates),
  }),
  { minLength: 5, maxLength: 30 },
)
type Edit = typeof edits extends fc.Arbitrary<readonly (infer E)[]> ? E : never

/** Refusals are part of life: what was refused must not be counted either. */
async function perform(place: Movement, { what, who, where, since, state }: Edit): Promise<void> {
  const { office, campaignId } = place
  const cell = [place.health1, place.health2, place.law1][where]
  const people = await office.db.selectFrom('person').select('id').orderBy('ord').execute()
  const id = people[who % people.length]?.id as PersonId
  const grid = (wanted: Edit['state'] | null) =>
    office.rawCall('registrations.setGrid', {
      ...{ campaignId, year: 2022, subject: 'person' },
      changes: [{ subjectId: id, state: wanted }],
    })
  const transfer = (organisationId: typeof cell | null) =>
    office.rawCall('people.transfer', { personIds: [id], organisationId, effectiveOn: since })
  if (what === 'undo' || what === 'redo') await office.rawCall(`history.${what}`, {})
  else if (what === 'add')
    await addPerson(office, {
      ...{ fullName: `Nguyễn Thử ${who}`, organisationId: cell ?? null, memberSince: since },
    })
  else if (what === 'register' || what === 'state') await grid(state)
  else if (what === 'drop') await grid(null)
  else if (what === 'move') await transfer(cell)
  else if (what === 'leave') await transfer(null)
  else
    await office.rawCall('people.endPartyMembership', {
      ...{ id, end: 'moved', endedOn: since, leavesOrganisation: false },
    })
}

it('counts, at every moment and for every day, what counting the rows would find', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (list) => {
      const place = await movement()
      place.office.workspace.undo.clear() // the organisations stay
      for (const edit of list) {
        await perform(place, edit)
        await expectTruth(place)
      }
      await place.office.close()
    }),
    { numRuns: 6 },
  )
})

it.each(['tally_registration_insert', 'tally_registered_move'])(
  'would be caught miscounting without %s',
  async (trigger) => {
    const place = await movement()
    const { office, an, law1 } = place
    await sql`drop trigger ${sql.ref(trigger)}`.execute(office.db)
    await registerPerson(place, an)
    await office.do('people.transfer', {
      ...{ personIds: [an], organisationId: law1, effectiveOn: day('2022-06-01') },
    })
    await expect(expectTruth(place)).rejects.toThrow()
  },
)

it('counts a past year where people were then, though nobody of them is there any more', async () => {
  const place = await movement()
  const { office, an, health1 } = place
  await office.do('people.transfer', {
    ...{ personIds: [an], organisationId: null, effectiveOn: day('2022-06-01') },
  })
  await registerPerson(place, an)
  const before = await memberStatesOn(office.db, { ...place, year: 2022 }, day('2022-05-31'))
  expect(before.get(health1)?.get('submitted')).toEqual({ party: 1, people: 1 })
  await expectTruth(place)
})

it('stays out of the change log: one registration is one logged row', async () => {
  const place = await movement()
  await registerPerson(place, place.an, { items: [] })
  expect(await lastTables(place.office)).toEqual(['registration'])
})

async function lastTables(office: Office): Promise<string[]> {
  const rows = await office.db
    .selectFrom('change_row')
    .select('table_name')
    .where('seq', '=', (eb) => eb.selectFrom('change_row').select((of) => of.fn.max('seq').as('n')))
    .execute()
  return rows.map((row) => row.table_name)
}
