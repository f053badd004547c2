import path from 'node:path'
import { migrate } from '@electron/database/migrate'
import { migrations } from '@electron/database/migrations'
import { fillMemberTallies } from '@electron/database/migrations/0014/count-members'
import { fillIndexOfPeople } from '@electron/database/migrations/0014/find-people'
import { findDamage, type OfficeDatabase, openDatabase } from '@electron/database/open'
import { fold } from '@shared/core/vietnamese-fold'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { expectMembersIndexed } from '../features/people/people-member-index'
import { temporaryFolder } from '../support/office'

/** The last schema that knew neither tallies nor reorganisations, with an office's rows in it. */
const released = 9
let database: OfficeDatabase

beforeEach(async () => {
  database = openDatabase(path.join(temporaryFolder(), 'app.db'))
  await migrate(database.kysely, migrations.slice(0, released))
  asCommand(() => {
    for (const id of ['bloc', 'a', 'b', 'ended']) addOrganisation(id)
    for (let n = 0; n < 40; n += 1) addPerson(n)
  })
  await migrate(database.kysely, migrations)
})

afterEach(() => database.close())

/** The database refuses every write outside a command. */
function asCommand(work: () => void): void {
  database.raw.exec('insert into change_open (only, seq) values (1, 1)')
  work()
  database.raw.exec('delete from change_open')
}

function addOrganisation(id: string): void {
  const parent = id === 'bloc' ? null : 'bloc'
  const level = id === 'bloc' ? 'bloc' : 'base-cell'
  const closed = id === 'ended' ? '2020-01-01' : null
  const name = `Chi bộ ${id}`
  database.raw
    .prepare(`insert into organisation (id, name, short_name, parent_id, level, kind, position,
      opened_on, closed_on, sort_key, search_text)
      values (?, ?, '', ?, ?, 'party', 0, '2000-01-01', ?, ?, ?)`)
    .run(id, name, parent, level, closed, id, fold(name))
  const version = database.raw.prepare(`insert into organisation_version (id, organisation_id,
    ordinal, valid_from, cause, name, short_name, parent_id, level, kind, basis)
    values (?, ?, ?, ?, ?, ?, '', ?, ?, 'party', '')`)
  version.run(`${id}-1`, id, 1, '2000-01-01', 'create', name, parent, level)
  if (closed) version.run(`${id}-2`, id, 2, closed, 'close', name, parent, level)
}

/** Every fifth belongs nowhere any more; one in three is no Party member. */
function addPerson(n: number): void {
  const name = `Đỗ Thị Mẫu ${n % 7}`
  const isParty = n % 3 === 0 ? 0 : 1
  database.raw
    .prepare(`insert into person (id, full_name, sort_key, search_text, category, is_party_member,
      joined_on, note) values (?, ?, ?, ?, ?, ?, ?, '')`)
    .run(
      ...[`p${n}`, name, fold(name), fold(name), n % 2 ? 'Công chức' : 'Viên chức', isParty],
      isParty ? '2015-05' : null,
    )
  const stay = database.raw.prepare(`insert into membership
    (id, person_id, organisation_id, position, valid_from, valid_to) values (?, ?, ?, '', ?, ?)`)
  stay.run(`past${n}`, `p${n}`, 'ended', n % 4 ? '2009-01-01' : null, '2010-01-01')
  if (n % 5 > 0) stay.run(`now${n}`, `p${n}`, n % 2 ? 'a' : 'b', '2010-01-01', null)
}

const tallies = ['member_tally', 'membership_tally', 'category_tally', 'person_tally']

/** Rows that count nobody say the same as no row. */
const counted = () =>
  tallies.map((table) =>
    database.raw
      .prepare<[], { people?: number; party?: number }>(`select * from ${table} order by 1, 2`)
      .all()
      .filter(({ people, party }) => people !== 0 || (party ?? 0) !== 0),
  )

async function countAnew() {
  const execute = (statement: string) => sql.raw(statement).execute(database.kysely)
  await fillMemberTallies(execute)
  await fillIndexOfPeople(execute)
  return counted()
}

it('leaves data of the released schema whole, searchable and counted', async () => {
  expect(findDamage(database.raw, 'full')).toBeNull()
  const found = database.raw
    .prepare(`select count(*) from person_search where person_search match '"mau"'`)
    .pluck()
    .get()
  expect(found).toBe(40)
  const now = database.raw
    .prepare('select organisation_id as id, people from member_tally where people > 0 order by 1')
    .all()
  expect(now).toEqual([
    { id: 'a', people: 16 },
    { id: 'b', people: 16 },
  ])
  const open = database.raw
    .prepare('select id from organisation_version where is_open = 0')
    .pluck()
    .all()
  expect(open).toEqual(['ended-2'])
})

it('knows who belongs to which organisation, of rows that were there before the index', () => {
  expectMembersIndexed(database)
})

it('counts on through its triggers as counting anew would', async () => {
  asCommand(() =>
    database.raw.exec(`delete from person where id in ('p1', 'p2', 'p5');
      update person set joined_on = '2009-03', is_party_member = 1 where id in ('p3', 'p7');
      update membership set valid_to = '2016-01-01' where id = 'now8';
      update person set sort_key = 'aaa', search_text = 'aaa zz' where id = 'p11'`),
  )
  expectMembersIndexed(database)
  const byTriggers = counted()
  expect(byTriggers).toEqual(await countAnew())
})

it('would be caught miscounting: without a trigger the same check fails', async () => {
  database.raw.exec('drop trigger tally_membership_delete')
  asCommand(() => database.raw.exec(`delete from membership where id = 'now8'`))
  const byTriggers = counted()
  expect(byTriggers).not.toEqual(await countAnew())
})
