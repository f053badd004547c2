import { fillCategoryTally } from '@electron/database/migrations/0014/count-categories'
import { fillMemberTallies } from '@electron/database/migrations/0014/count-members'
import { fillIndexOfPeople } from '@electron/database/migrations/0014/find-people'
import { fillUnplaced } from '@electron/database/migrations/0014/find-unplaced'
import { refillYears } from '@electron/database/migrations/0029/count-by-years'
import { insertPeople, type NewPerson } from '@electron/features/people/people.bulk'
import { runCommand } from '@electron/ipc/run-command'
import { PartialDate } from '@shared/core/partial-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { smallBloc } from '../features/organisation/organisation-samples'
import { expectMembersIndexed } from '../features/people/people-member-index'
import { addPerson } from '../features/people/people-samples'
import { day, type Office, openOffice, testId } from '../support/office'

const derived = [
  'select * from member_tally where people <> 0 or party <> 0 order by 1',
  'select * from membership_tally where people <> 0 or party <> 0 order by 1, 2',
  'select * from membership_year_tally where people <> 0 or party <> 0 order by 1, 2',
  'select * from category_tally where people <> 0 order by 1',
  'select * from person_tally where people <> 0 order by 1, 2',
  'select * from person_search_unplaced order by 1',
  // Within one code the order is that of arrival.
  'select place >> 19, count(*) from person_search_place group by 1 order by 1',
  'select l.ord from person_search as s join person_search_place as l on l.place = s.rowid order by 1',
  `select l.ord from person_search as s join person_search_place as l on l.place = s.rowid
    where s.person_search match '"thu"' order by 1`,
]

const members = {
  kept: 'select * from person_search_member order by 1, 2',
  true: `select m.organisation_id, l.place, l.ord, t.found from membership as m
    join person as p on p.id = m.person_id join person_search_place as l on l.ord = p.ord
    join person_search_text as t on t.place = l.place where m.valid_to is null order by 1, 2`,
}

/** Everything made from the rows, as it was kept, beside the same made anew. */
async function expectTruth(office: Office): Promise<void> {
  const { raw } = office.workspace.database
  expect(raw.prepare(members.kept).all()).toEqual(raw.prepare(members.true).all())
  expectMembersIndexed({ raw })
  const look = () => derived.map((statement) => raw.prepare(statement).raw().all())
  raw.exec(`insert into person_search (person_search) values ('integrity-check')`)
  const kept = look()
  raw.exec('savepoint anew')
  const execute = async (statement: string) => raw.exec(statement)
  for (const fill of [
    fillMemberTallies,
    refillYears,
    fillCategoryTally,
    fillUnplaced,
    fillIndexOfPeople,
  ])
    await fill(execute)
  const anew = look()
  raw.exec('rollback to anew; release anew')
  expect(kept).toEqual(anew)
}

const somebody = fc.record({
  family: fc.constantFrom('Nguyễn', 'Đặng', 'Ô'),
  given: fc.constantFrom('An', 'Ánh', 'Ý', 'Thủy', "K'Linh", '1', '(Tám)', 'ß', '@'),
  category: fc.constantFrom('', 'Công chức', 'Viên chức'),
  isPartyMember: fc.boolean(),
  joined: fc.constantFrom(null, '2019', '2020-06-15', '2022-12'),
  ended: fc.constantFrom(null, '2019-05', '2021-12-31'),
  since: fc.constantFrom(null, '2018-01-01', '2020-06-15', '2022-12-20'),
  where: fc.nat({ max: 3 }),
})
type Somebody = typeof somebody extends fc.Arbitrary<infer One> ? One : never

function newPerson(one: Somebody, number: number, cells: readonly OrganisationId[]): NewPerson {
  const partial = (text: string | null) => (text === null ? null : PartialDate.parse(text))
  const hasLeft = !one.isPartyMember && one.ended !== null
  return {
    id: testId(5_000_000 + number) as PersonId,
    fullName: `${one.family} Thử ${one.given}`,
    ...{ gender: null, birthDate: null, category: one.category, note: '', position: '' },
    ...{ isPartyMember: one.isPartyMember, partyCard: null, officialOn: null },
    joinedOn: partial(one.joined),
    ...(hasLeft ? { partyEnd: 'left' as const, partyEndedOn: partial(one.ended) } : {}),
    organisationId: cells[one.where] ?? null,
    memberSince: one.since === null ? null : day(one.since),
  }
}

let ids = 0

async function importPeople({ workspace }: Office, people: readonly NewPerson[]): Promise<void> {
  const { change } = await runCommand({
    ...{ database: workspace.database, procedure: 'test.import' },
    surroundings: {
      nowUtc: () => '2022-12-20T02:00:00.000Z',
      newId: () => testId(8_000_000 + ++ids),
    } as never,
    work: async (context) => {
      await insertPeople(context, people)
      context.say('Đã nhập')
    },
  })
  if (change) workspace.undo.push(change.seq)
}

async function officeWithSome() {
  const office = await openOffice()
  const { health1, health2, law1 } = await smallBloc(office)
  await addPerson(office, { fullName: 'Nguyễn Thử Ánh', organisationId: law1 })
  await addPerson(office, { fullName: 'Ô Thử Ý' })
  return { office, cells: [health1, health2, law1] }
}

it('counts and finds a list added at once as if it had been added row by row', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(somebody, { minLength: 1, maxLength: 60 }),
      fc.array(somebody, { minLength: 1, maxLength: 20 }),
      async (one, other) => {
        const { office, cells } = await officeWithSome()
        const people = [...one, ...other].map((each, number) => newPerson(each, number, cells))
        for (const list of [people.slice(0, one.length), people.slice(one.length)]) {
          await importPeople(office, list)
          await expectTruth(office)
        }
        await office.do('history.undo', {})
        await expectTruth(office)
        await office.do('history.redo', {})
        await expectTruth(office)
        await office.close()
      },
    ),
    { numRuns: 15 },
  )
}, 120_000)

it('counts a list of more people than are counted at once', async () => {
  const { office, cells } = await officeWithSome()
  const one = { family: 'Nguyễn', given: 'An', category: 'Công chức', isPartyMember: true } as const
  const rest = { joined: '2019', ended: null, since: '2020-06-15' } as const
  const people = Array.from({ length: 2300 }, (_, number) =>
    newPerson({ ...one, ...rest, where: number % 4 }, number, cells),
  )
  await importPeople(office, people)
  await expectTruth(office)
})

it('would be caught: without the count at the end the same check fails', async () => {
  const { office, cells } = await officeWithSome()
  await expectTruth(office)
  office.workspace.database.raw.exec('drop trigger paused_tally_end')
  const [one] = fc.sample(somebody, 1)
  if (one) await importPeople(office, [newPerson(one, 1, cells)])
  await expect(expectTruth(office)).rejects.toThrow()
})

it('lets no command end, and nobody else begin, with the counting paused', async () => {
  const { office } = await officeWithSome()
  const { database } = office.workspace
  const pause = { only: 1, after_person: 0, after_membership: 0 } as const
  const leftOpen = runCommand({
    ...{ database, procedure: 'test.pause' },
    surroundings: { nowUtc: () => '2022-12-20T02:00:00.000Z' } as never,
    work: async ({ tx, say }) => {
      await tx.insertInto('paused_tally').values(pause).execute()
      say('Đã quên đếm')
    },
  })
  await expect(leftOpen).rejects.toThrow(/FOREIGN KEY/)
  expect(() => database.raw.exec('insert into paused_tally values (1, 0, 0)')).toThrow(
    /FOREIGN KEY/,
  )
  await expectTruth(office)
})
