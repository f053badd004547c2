import path from 'node:path'
import { migrate } from '@electron/database/migrate'
import { migrations } from '@electron/database/migrations'
import { type OfficeDatabase, openDatabase } from '@electron/database/open'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryFolder } from '../support/office'

/** The last schema in which overrides named no design, and two defaults could stand side by side. */
const released = 38
let database: OfficeDatabase

beforeEach(async () => {
  database = openDatabase(path.join(temporaryFolder(), 'app.db'))
  await migrate(database.kysely, migrations.slice(0, released))
  asCommand(() => {
    exec(`insert into award_round (id, name, occasion, recognition, achievement)
      values ('r', 'Sơ kết', 'review', 'award', '')`)
    addDesign('older', 'everyone', 1)
    addDesign('newer', 'everyone', 1)
    addDesign('chosen', 'person', 0)
    addAward('by-default', 4)
    addAward('by-choice', 5)
    addAward('built-in', 6)
    exec(`insert into decision_design (id, person_version_id, collective_version_id, is_printed)
      values ('by-choice', 'chosen-1', null, 0), ('built-in', null, null, 1)`)
  })
  await migrate(database.kysely, migrations)
})

afterEach(() => database.close())

const exec = (statement: string) => database.raw.exec(statement)

function asCommand(work: () => void): void {
  exec('insert into change_open (only, seq) values (1, 1)')
  try {
    work()
  } finally {
    exec('delete from change_open')
  }
}

function addDesign(id: string, appliesTo: string, isDefault: 0 | 1): void {
  exec(`insert into certificate_design (id, name, form_id, applies_to, is_default, is_retired)
    values ('${id}', '${id}', null, '${appliesTo}', ${isDefault}, 0)`)
  exec(`insert into certificate_design_version (id, design_id, version, stock_id, layout)
    values ('${id}-1', '${id}', 1, null, '{}')`)
}

/** One issued decision with one person on it, whose certificate was changed by hand. */
function addAward(id: string, number: number): void {
  exec(`insert into nomination (id, round_id, level, subject_kind, subject_key, name, position, unit,
      achievement, status, note, override_reason, position_in_list, search_text, sort_key)
    values ('n-${id}', 'r', 'bloc', 'person', '${id}', 'Người ${id}', '', '', '', 'decided', '', '',
      ${number}, '', '')`)
  exec(`insert into decision (id, round_id, level, status, number, symbol, term, issued_on, occasion,
      reason, proposer, proposal, fund_source, signer_name, signer_position, signer_authority,
      recipients, bases)
    values ('${id}', 'r', 'bloc', 'draft', ${number}, 'ĐUK', '2020-2025', '2022-12-20', 'sơ kết', '',
      '', '', '', '', '', '', '[]', '[]')`)
  exec(`insert into decision_nomination (id, decision_id, nomination_id, position)
    values ('l-${id}', '${id}', 'n-${id}', 1)`)
  exec(`update decision set status = 'issued', frozen = '{}' where id = '${id}'`)
  exec(`insert into award (id, decision_id, nomination_id, ledger_number, subject_kind, honorific,
      name, position, unit, achievement, form, search_text, sort_key)
    values ('a-${id}', '${id}', 'n-${id}', ${number}, 'person', 'comrade', 'Người ${id}', '', '', '',
      'Giấy khen', '', '')`)
  exec(`insert into certificate_override (id, changes) values ('a-${id}', '{"name":{"size":20}}')`)
}

it('binds what was changed on a certificate to the design it is printed with', () => {
  const bound = database.raw.prepare('select id, design_id from certificate_override order by id')
  expect(bound.all()).toEqual([
    { id: 'a-built-in', design_id: null },
    { id: 'a-by-choice', design_id: 'chosen' },
    { id: 'a-by-default', design_id: 'older' },
  ])
})

it('leaves the older of two defaults, and takes no second one', () => {
  const defaults = database.raw.prepare('select id from certificate_design where is_default = 1')
  expect(defaults.all()).toEqual([{ id: 'older' }])
  const again = () =>
    asCommand(() => exec(`update certificate_design set is_default = 1 where id = 'newer'`))
  expect(again).toThrow(/UNIQUE/)
  // Negative control: of another kind of subject it may be one.
  asCommand(() =>
    exec(`update certificate_design set is_default = 1, applies_to = 'person' where id = 'newer'`),
  )
  expect(defaults.all()).toHaveLength(2)
})

it('logs what is changed from now on', () => {
  asCommand(() =>
    exec(`update certificate_override set design_id = 'older' where design_id is null`),
  )
  const logged = database.raw.prepare(
    `select count(*) as n from change_row where table_name = 'certificate_override'
      and row_id = 'a-built-in' and before_json is not null`,
  )
  expect(logged.get()).toEqual({ n: 1 })
})
