import path from 'node:path'
import { migrate } from '@electron/database/migrate'
import { migrations } from '@electron/database/migrations'
import { openDatabase } from '@electron/database/open'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/office'

/** The register as 0016 left it, with one document and a campaign that rests on it. */
async function before() {
  const database = openDatabase(path.join(temporaryFolder(), 'app.db'))
  await migrate(database.kysely, migrations.slice(0, 16))
  database.raw.exec(`insert into change_open (only, seq) values (1, 1);
    insert into directive (id, number, type, issuer, issued_on, title)
      values ('d', '01-CT/TU', 'Chỉ thị', 'Tỉnh ủy', '2020-10-17', 'Đồng Khởi mới');
    insert into campaign (id, name, directive_id, status, scope, search_text)
      values ('c', 'Đồng Khởi mới', 'd', 'running', '', 'dong khoi moi');
    delete from change_open`)
  return database
}

it('keeps documents and what rests on them, and makes them findable without diacritics', async () => {
  const { kysely, raw, close } = await before()
  await migrate(kysely, migrations.slice(0, 17))
  const row = raw.prepare('select * from directive').get()
  expect(row).toMatchObject({ id: 'd', number: '01-CT/TU', issued_on: '2020-10-17', is_ended: 0 })
  expect(row).toMatchObject({ search_text: '01-ct/tu chi thi dong khoi moi tinh uy' })
  expect(raw.prepare('select directive_id from campaign').pluck().get()).toBe('d')
  expect(raw.pragma('foreign_key_check')).toEqual([])
  await close()
})

it('still undoes what was logged before, and logs what comes after', async () => {
  const { kysely, raw, close } = await before()
  await migrate(kysely, migrations.slice(0, 17))
  const [logged] = raw.prepare('select after_json from change_row order by id').pluck().all()
  const columns = Object.keys(JSON.parse(String(logged)))
  const row = raw.prepare(`select ${columns.join(', ')} from directive`).get()
  expect(row).toEqual(JSON.parse(String(logged)))
  expect(() => raw.exec("delete from campaign; delete from directive where id = 'd'")).toThrow(
    'change outside a command',
  )
  await close()
})

it.each([
  ['2020', true],
  ['2020-10', true],
  ['2020-10-17', true],
  [null, true],
  ['2020-13', false],
  ['2020-02-30', false],
  ['17/10/2020', false],
])('takes the day %s: %s', async (day, isTaken) => {
  const { kysely, raw, close } = await before()
  await migrate(kysely, migrations.slice(0, 17))
  raw.exec('insert into change_open (only, seq) values (1, 2)')
  const write = () => raw.prepare('update directive set issued_on = ?').run(day)
  if (isTaken) write()
  else expect(write).toThrow('CHECK')
  await close()
})
