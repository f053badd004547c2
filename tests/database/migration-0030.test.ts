import path from 'node:path'
import { migrate } from '@electron/database/migrate'
import { migrations } from '@electron/database/migrations'
import * as knowAwards from '@electron/database/migrations/0030-know-awards'
import { openDatabase } from '@electron/database/open'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/office'

const place = migrations.findIndex((each) => each.up === knowAwards.up)

async function atStep(count: number) {
  const database = openDatabase(path.join(temporaryFolder(), 'app.db'))
  await migrate(database.kysely, migrations.slice(0, count))
  return database
}

it('brings the same forms, texts, multiples and conditions to every office', async () => {
  const { raw, kysely, close } = await atStep(place)
  await migrate(kysely, migrations.slice(0, place + 1))
  const count = (table: string) => raw.prepare(`select count(*) from ${table}`).pluck().get()
  expect(count('award_form')).toBe(31)
  expect(count('legal_basis')).toBe(25)
  expect(count('base_pay')).toBe(3)
  expect(
    raw.prepare("select id from award_form where system = 'party' and position = 9").pluck().get(),
  ).toBe('a0000000-0000-4000-8000-000000000009')
  expect(raw.pragma('foreign_key_check')).toEqual([])
  await close()
})

it('leaves a round and a nomination of before without a form, which is not yet chosen', async () => {
  const { raw, kysely, close } = await atStep(place)
  raw.exec(`insert into change_open (only, seq) values (1, 1);
    insert into award_round (id, name, occasion, recognition, achievement)
      values ('r', 'Đợt 1', 'topic', 'award', '');
    delete from change_open`)
  await migrate(kysely, migrations.slice(0, place + 1))
  expect(raw.prepare('select form_id from award_round').pluck().all()).toEqual([null])
  await close()
})
