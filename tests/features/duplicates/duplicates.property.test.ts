import { addDays } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { addRound, importList, line, write } from '../../support/demo-round'
import { day, type Office, openOffice, testId } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { importPeople } from '../people/people-samples'
import { mergeAsSuggested } from './duplicates-samples'
import { placesOf, stateHash } from './duplicates-state'

interface SomeRecord {
  readonly lengths: readonly number[]
  readonly isHere: boolean
  readonly ratedYears: readonly number[]
  readonly isNominated: boolean
}

const someRecord: fc.Arbitrary<SomeRecord> = fc.record({
  lengths: fc.array(fc.integer({ min: 30, max: 900 }), { maxLength: 4 }),
  isHere: fc.boolean(),
  ratedYears: fc.uniqueArray(fc.integer({ min: 2015, max: 2021 }), { maxLength: 4 }),
  isNominated: fc.boolean(),
})

let ids = 0
const newId = () => testId(5_000_000 + ++ids)

/** One person's record with stays, ratings and a nomination, written past the screens. */
async function addRecord(
  office: Office,
  { lengths, isHere, ratedYears, isNominated }: SomeRecord,
  units: readonly OrganisationId[],
): Promise<PersonId> {
  const id = newId() as PersonId
  const blank = {
    gender: null,
    birthDate: null,
    category: '',
    isPartyMember: true,
    partyCard: null,
  }
  const rest = { joinedOn: null, officialOn: null, note: '', position: '', memberSince: null }
  await importPeople(office, [
    { id, fullName: 'Nguyễn Văn An', organisationId: null, ...blank, ...rest },
  ])
  await write(office, async (tx) => {
    let from = day('2010-01-01')
    for (const [at, length] of lengths.entries()) {
      const to = addDays(from, length)
      const isOpen = isHere && at === lengths.length - 1
      await sql`insert into membership (id, person_id, organisation_id, position, valid_from, valid_to)
        values (${newId()}, ${id}, ${units[(ids + at) % units.length]}, '', ${from}, ${isOpen ? null : to})`.execute(
        tx,
      )
      from = to
    }
    for (const year of ratedYears)
      await sql`insert into rating (id, year, organisation_id, person_id, outcome)
        values (${newId()}, ${year}, ${units[0]}, ${id}, ${year % 2 ? 'good' : 'excellent'})`.execute(
        tx,
      )
  })
  if (isNominated) await importList(office, round, [line({ personId: id, name: 'Nguyễn Văn An' })])
  return id
}
let round: Awaited<ReturnType<typeof addRound>>

/** On no day in two places, as the database itself counts. */
const overlaps = async (office: Office, id: PersonId) => {
  const { rows } = await sql`select 1 from membership as a join membership as b
    on a.person_id = b.person_id and a.id < b.id
      and coalesce(a.valid_from, '') < coalesce(b.valid_to, '~')
      and coalesce(b.valid_from, '') < coalesce(a.valid_to, '~')
    where a.person_id = ${id}`.execute(office.db)
  return rows.length
}

it('whatever the records hold, a merge loses no reference, doubles no day, and its undo gives the same state', async () => {
  const office = await openOffice({ today: '2022-12-20' })
  const { health1, health2, law1 } = await smallBloc(office)
  round = await addRound(office)
  await fc.assert(
    fc.asyncProperty(fc.array(someRecord, { minLength: 2, maxLength: 3 }), async (records) => {
      const people: PersonId[] = []
      for (const record of records)
        people.push(await addRecord(office, record, [health1, health2, law1]))
      const before = stateHash(office)
      const id = await mergeAsSuggested(office, people)
      const merged = stateHash(office)
      expect(merged).not.toBe(before)
      expect(await overlaps(office, id)).toBe(0)
      for (const gone of people.filter((one) => one !== id))
        expect(placesOf(office, gone)).toEqual(['person_merge.merged_id'])
      await office.do('history.undo', {})
      expect(stateHash(office)).toBe(before)
      await office.do('history.redo', {})
      expect(stateHash(office)).toBe(merged)
      await office.do('history.undo', {})
    }),
    { numRuns: 20 },
  )
})

it('the hash tells a state from one in which a single day was changed', async () => {
  const office = await openOffice({ today: '2022-12-20' })
  const { law1 } = await smallBloc(office)
  const record = { lengths: [100], isHere: false, ratedYears: [], isNominated: false }
  await addRecord(office, record, [law1])
  const before = stateHash(office)
  await write(office, (tx) => sql`update membership set valid_to = '2010-04-12'`.execute(tx))
  expect(stateHash(office)).not.toBe(before)
})
