import path from 'node:path'
import { migrate } from '@electron/database/migrate'
import { migrations } from '@electron/database/migrations'
import { type OfficeDatabase, openDatabase } from '@electron/database/open'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryFolder } from '../support/office'

/** The last schema that knew award decisions only. */
const released = 29
let database: OfficeDatabase

beforeEach(async () => {
  database = openDatabase(path.join(temporaryFolder(), 'app.db'))
  await migrate(database.kysely, migrations.slice(0, released))
  asCommand(() => {
    database.raw.exec(`insert into award_round (id, name, occasion, recognition, achievement)
      values ('r', 'Sơ kết', 'review', 'award', '')`)
    for (const [id, status] of [
      ['n1', 'decided'],
      ['n2', 'passed'],
    ])
      database.raw.exec(`insert into nomination (id, round_id, level, subject_kind, subject_key, name,
        position, unit, achievement, status, note, override_reason, position_in_list, search_text,
        sort_key) values ('${id}', 'r', 'bloc', 'person', '${id}', 'Người ${id}', '', '', '',
        '${status}', '', '', 1, '', '')`)
    addDecision('issued', 4)
    addDecision('draft', 6)
    list('issued', 'n1')
    list('draft', 'n2')
    database.raw.exec(`update decision set status = 'issued', frozen = '{}' where id = 'issued'`)
    database.raw.exec(`insert into award (id, decision_id, nomination_id, ledger_number, subject_kind,
      honorific, name, position, unit, achievement, form, search_text, sort_key)
      values ('a1', 'issued', 'n1', 1, 'person', 'comrade', 'Người n1', '', '', '', 'Giấy khen', '', '')`)
  })
  await migrate(database.kysely, migrations)
})

afterEach(() => database.close())

function asCommand(work: () => void): void {
  database.raw.exec('insert into change_open (only, seq) values (1, 1)')
  try {
    work()
  } finally {
    database.raw.exec('delete from change_open')
  }
}

function addDecision(id: string, number: number): void {
  database.raw.exec(`insert into decision (id, round_id, level, status, number, symbol, term, issued_on,
    occasion, reason, proposer, proposal, fund_source, signer_name, signer_position,
    signer_authority, recipients, bases) values ('${id}', 'r', 'bloc', 'draft', ${number}, 'ĐUK',
    '2020-2025', '2022-12-20', 'sơ kết', '', '', '', '', '', '', '', '[]', '[]')`)
}

const list = (decision: string, nomination: string) =>
  database.raw.exec(`insert into decision_nomination (id, decision_id, nomination_id, position)
    values ('${decision}-${nomination}', '${decision}', '${nomination}', 1)`)

const write = (statement: string) => () => asCommand(() => void database.raw.exec(statement))

it('keeps every decision, list and ledger line, and enters their numbers in the register', () => {
  expect(database.raw.prepare('select id, status, kind, amends_id from decision').all()).toEqual([
    { id: 'issued', status: 'issued', kind: 'award', amends_id: null },
    { id: 'draft', status: 'draft', kind: 'award', amends_id: null },
  ])
  expect(database.raw.prepare('select count(*) as n from decision_nomination').get()).toEqual({
    n: 2,
  })
  expect(
    database.raw
      .prepare('select type, number, state, document_id from document_number order by number')
      .all(),
  ).toEqual([
    { type: 'QĐ', number: 4, state: 'used', document_id: 'issued' },
    { type: 'QĐ', number: 6, state: 'held', document_id: 'draft' },
  ])
  expect(
    database.raw.prepare('select source, name, is_revoked from award_on_record').all(),
  ).toEqual([{ source: 'ledger', name: 'Người n1', is_revoked: 0 }])
})

const forbidden = [
  `update decision set reason = 'khác' where id = 'issued'`,
  `update decision set form_id = 'khác' where id = 'issued'`,
  `update decision set kind = 'praise' where id = 'issued'`,
  `update decision set status = 'signing' where id = 'issued'`,
  `update decision set status = 'revoked' where id = 'issued'`,
  `delete from decision where id = 'issued'`,
  `update decision_nomination set amount_dong = 1, amount_reason = 'x' where decision_id = 'issued'`,
  `update decision_nomination set is_released = 1, position = 2 where decision_id = 'issued'`,
  `delete from decision_nomination where decision_id = 'issued'`,
  `update award set amount_dong = 1`,
  `update award set amount_reason = 'x'`,
  `delete from award`,
  `update document_number set number = 9 where document_id = 'issued'`,
  `update document_number set state = 'held' where document_id = 'issued'`,
  `delete from document_number where document_id = 'issued'`,
]

it.each(forbidden)('is still refused after the change of tables: %s', (statement) => {
  expect(write(statement)).toThrow(/never/)
})

it('refuses the same of nothing else: a draft, its list and its number may change', () => {
  for (const statement of forbidden) {
    const ofDraft = statement
      .replaceAll(`'issued'`, `'draft'`)
      .replace(/^update award .*|^delete from award$/u, 'select 1')
      .replace(`form_id = 'khác'`, 'form_id = null')
      .replace(`status = 'revoked'`, `status = 'draft'`)
    expect(write(ofDraft)).not.toThrow()
  }
})
