import path from 'node:path'
import { migrate } from '@electron/database/migrate'
import { migrations } from '@electron/database/migrations'
import { openDatabase } from '@electron/database/open'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/office'

/** People as 0010 left them: one, in one organisation. */
async function before() {
  const database = openDatabase(path.join(temporaryFolder(), 'app.db'))
  await migrate(database.kysely, migrations.slice(0, 10))
  database.raw.exec(`insert into change_open (only, seq) values (1, 1);
    insert into organisation (id, name, short_name, level, kind, position, sort_key, search_text)
      values ('o', 'Chi bộ 1', '', 'cell', 'party', 0, 'chi bo 1', 'chi bo 1');
    insert into person (id, full_name, sort_key, search_text, category, is_party_member, party_card, note)
      values ('p', 'Đỗ Thị Mẫu', 'mau', 'do thi mau', 'Công chức', 1, '10 004512', '');
    insert into membership (id, person_id, organisation_id, position) values ('m', 'p', 'o', '');
    delete from change_open`)
  return database
}

it('keeps people and their places, with what was not asked before left blank', async () => {
  const { kysely, raw, close } = await before()
  await migrate(kysely, migrations.slice(0, 11))
  expect(raw.prepare('select * from person').get()).toMatchObject({
    ...{ full_name: 'Đỗ Thị Mẫu', party_card: '10 004512', citizen_number: null },
    ...{ party_file_number: '', is_youth_union_member: 0, is_association_member: 0 },
    ...{ party_end: null, party_ended_on: null },
  })
  expect(raw.prepare('select * from membership').get()).toMatchObject({ id: 'm', basis: '' })
  expect(raw.pragma('foreign_key_check')).toEqual([])
  await close()
})

it('refuses an end of Party membership that is none of the three', async () => {
  const { kysely, raw, close } = await before()
  await migrate(kysely, migrations.slice(0, 11))
  raw.exec('insert into change_open (only, seq) values (1, 2)')
  raw.exec("update person set is_party_member = 0, party_end = 'moved'")
  expect(() => raw.exec("update person set party_end = 'other'")).toThrow('CHECK')
  await close()
})

it('takes saved views whose state is JSON, and logs them', async () => {
  const { kysely, raw, close } = await before()
  await migrate(kysely, migrations.slice(0, 13))
  raw.exec('insert into change_open (only, seq) values (1, 2)')
  const save = (id: string, state: string) =>
    raw.prepare('insert into saved_view values (?, ?, ?, 0, ?)').run(id, 'people', 'Tên', state)
  save('v', '{}')
  expect(() => save('w', 'not json')).toThrow('CHECK')
  const logged = raw.prepare("select row_id from change_row where table_name = 'saved_view'")
  expect(logged.pluck().all()).toEqual(['v'])
  await close()
})
