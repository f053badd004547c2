import { fillMemberTallies } from '@electron/database/migrations/0014/count-members'
import { memberCountsOn } from '@electron/features/organisation/organisation.tally.queries'
import { runCommand } from '@electron/ipc/run-command'
import type { LocalDate } from '@shared/core/local-date'
import { PartialDate } from '@shared/core/partial-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { NamesOf } from '@shared/ipc/app-contract'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { day, type Office, openOffice } from '../../support/office'
import { addPerson } from '../people/people-samples'
import { smallBloc } from './organisation-samples'

const days = ['2019-05-01', '2020-06-15', '2021-12-31', '2022-12-20'].map(day)
const partials = [null, ...['2019', '2019-05', '2020-06', '2020-06-15', '2022'].map(partial)]

function partial(text: string): PartialDate {
  return PartialDate.parse(text)
}

/** Counted from the rows themselves, the plain way. */
async function recount(office: Office, on: LocalDate | null) {
  const rows = await office.db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['m.organisation_id', 'm.valid_from', 'm.valid_to', 'p.is_party_member', 'p.joined_on'])
    .select('p.party_ended_on')
    .execute()
  const counts: Record<string, { party: number; people: number }> = {}
  for (const row of rows) {
    const isThere =
      on === null
        ? row.valid_to === null
        : (row.valid_from ?? '') <= on && (row.valid_to === null || row.valid_to > on)
    if (!isThere) continue
    const hadJoined = on === null || (row.joined_on ?? '') <= on
    counts[row.organisation_id] ??= { party: 0, people: 0 }
    const count = counts[row.organisation_id]
    if (!count) continue
    count.people += 1
    const isParty = row.is_party_member === 1 || (on !== null && (row.party_ended_on ?? '') > on)
    count.party += isParty && hadJoined ? 1 : 0
  }
  return counts
}

async function expectTruth(office: Office): Promise<void> {
  for (const on of [null, ...days])
    expect(Object.fromEntries(await memberCountsOn(office.db, on))).toEqual(
      await recount(office, on),
    )
}

const anyNumber = fc.nat({ max: 1000 })
const edits = fc.array(
  fc.record({
    what: fc.constantFrom('add', 'edit', 'move', 'leave', 'remove', 'undo', 'redo'),
    who: anyNumber,
    where: anyNumber,
    since: fc.constantFrom(...days),
    joined: fc.constantFrom(...partials),
    isParty: fc.boolean(),
  }),
  { minLength: 5, maxLength: 40 },
)
type Edit = typeof edits extends fc.Arbitrary<readonly (infer E)[]> ? E : never

async function changeParty(
  office: Office,
  id: PersonId,
  { isParty, joined, since }: Pick<Edit, 'isParty' | 'joined' | 'since'>,
): Promise<void> {
  const { change } = await runCommand({
    database: office.workspace.database,
    procedure: 'test.changeParty',
    surroundings: { nowUtc: () => '2022-12-20T02:00:00.000Z' } as never,
    work: async ({ tx, say }) => {
      await tx
        .updateTable('person')
        .set({ is_party_member: isParty ? 1 : 0, joined_on: joined })
        .set({
          party_end: isParty ? null : 'moved',
          party_ended_on: isParty ? null : partial(since),
        })
        .where('id', '=', id)
        .execute()
      say('Đã sửa')
    },
  })
  if (change) office.workspace.undo.push(change.seq)
}

/** Refusals are part of life: what was refused must not be counted either. */
async function perform(office: Office, cells: readonly OrganisationId[], edit: Edit) {
  const { what, who, where, since, joined, isParty } = edit
  const try_ = (name: NamesOf<'command'>, input: unknown) => office.rawCall(name, input)
  const people = await office.db.selectFrom('person').selectAll().orderBy('ord').execute()
  const person = people[who % Math.max(1, people.length)]
  const cell = cells[where % cells.length]
  if (what === 'undo' || what === 'redo') return await try_(`history.${what}`, {})
  if (what === 'add' || !person || !cell) {
    const fields = { isPartyMember: isParty, joinedOn: joined, memberSince: since }
    return await addPerson(office, {
      ...{ fullName: `Nguyễn Thử ${who}`, organisationId: cell ?? null },
      ...fields,
    })
  }
  const { id } = person
  if (what === 'remove') return await try_('people.remove', { id })
  if (what === 'edit') return await changeParty(office, id, edit)
  const organisationId = what === 'leave' ? null : cell
  return await try_('people.transfer', { personIds: [id], organisationId, effectiveOn: since })
}

it('counts, at every moment and for every day, what counting the rows would find', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (list) => {
      const office = await openOffice({ today: '2022-12-20' })
      const { health1, health2, law1 } = await smallBloc(office)
      office.workspace.undo.clear() // the organisations stay
      for (const edit of list) {
        await perform(office, [health1, health2, law1], edit)
        await expectTruth(office)
      }
      await office.close()
    }),
    { numRuns: 8 },
  )
})

it('would be caught miscounting: without one of its triggers the same check fails', async () => {
  const office = await openOffice({ today: '2022-12-20' })
  const { law1 } = await smallBloc(office)
  await addPerson(office, { fullName: 'Nguyễn Thử Một', organisationId: law1 })
  await expectTruth(office)
  await sql`drop trigger paused_tally_end`.execute(office.db)
  await addPerson(office, { fullName: 'Nguyễn Thử Hai', organisationId: law1 })
  await expect(expectTruth(office)).rejects.toThrow()
})

it('counts the rows that were there before the tallies', async () => {
  const office = await openOffice({ today: '2022-12-20' })
  const { law1 } = await smallBloc(office)
  const since = { organisationId: law1, memberSince: day('2020-06-15') }
  await addPerson(office, { fullName: 'Nguyễn Thử Một', joinedOn: partial('2022'), ...since })
  const id: PersonId = await addPerson(office, { fullName: 'Trần Thử Hai', ...since })
  await office.do('people.transfer', {
    ...{ personIds: [id], organisationId: null, effectiveOn: day('2021-12-31') },
  })
  const before = await memberCountsOn(office.db, day('2021-01-01'))
  expect(before.get(law1)).toEqual({ party: 1, people: 2 })
  await expectTruth(office)
})

it('counts on past days in an organisation that all have left, also when counted anew', async () => {
  const office = await openOffice({ today: '2022-12-20' })
  const { law1 } = await smallBloc(office)
  const since = { organisationId: law1, memberSince: day('2020-06-15') }
  const id = await addPerson(office, { fullName: 'Nguyễn Thử Một', ...since })
  await office.do('people.transfer', {
    ...{ personIds: [id], organisationId: null, effectiveOn: day('2021-12-31') },
  })
  await expectTruth(office)
  await fillMemberTallies(async (statement) => office.workspace.database.raw.exec(statement))
  await expectTruth(office)
  expect((await memberCountsOn(office.db, day('2021-01-01'))).get(law1)?.people).toBe(1)
})

it('counts a Party member who has ceased to be one on the days before', async () => {
  const office = await openOffice({ today: '2022-12-20' })
  const { law1 } = await smallBloc(office)
  const since = { organisationId: law1, memberSince: day('2019-05-01') }
  const id = await addPerson(office, { fullName: 'Nguyễn Thử Một', isPartyMember: true, ...since })
  const ended = { id, end: 'moved', endedOn: partial('2021-12-31') } as const
  await office.do('people.endPartyMembership', { ...ended, leavesOrganisation: false })
  const partyOn = async (on: LocalDate | null) =>
    (await memberCountsOn(office.db, on)).get(law1)?.party
  expect(await partyOn(day('2021-12-30'))).toBe(1)
  expect(await partyOn(day('2021-12-31'))).toBe(0)
  expect(await partyOn(null)).toBe(0)
  await office.do('history.undo', {})
  expect(await partyOn(day('2021-12-31'))).toBe(1)
  await expectTruth(office)
})
