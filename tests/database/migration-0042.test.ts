import path from 'node:path'
import { migrate } from '@electron/database/migrate'
import { migrations } from '@electron/database/migrations'
import { type OfficeDatabase, openDatabase } from '@electron/database/open'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryFolder } from '../support/office'

/** The last schema that counted letters beside hands. */
const released = 38
let database: OfficeDatabase

const exec = (statement: string) => database.raw.exec(statement)
const all = (statement: string) => database.raw.prepare(statement).all()

function asCommand(work: () => void): void {
  exec('insert into change_open (only, seq) values (1, 1)')
  try {
    work()
  } finally {
    exec('delete from change_open')
  }
}

function addMeeting(id: string, status: 'preparing' | 'meeting'): void {
  exec(`insert into council_meeting (id, title, body, held_on, starts_at, ends_at, place, status,
    mode, threshold, base, quorum, recused_leave, ballots_issued, pack_size, minutes_number, contents,
    opinions, conclusion, signed_on, frozen, search_text) values ('${id}', 'Họp ${id}', 'BTV',
    '2022-12-15', '', '', '', '${status}', 'hands', 'majority', 'members', 'none', 0, null, 10, '', '',
    '', '', null, null, '')`)
  exec(`insert into council_member (id, meeting_id, place_in_list, person_id, name, title, role,
    is_teller, presence, absence_reason) values ('m-${id}', '${id}', 1, null, 'Ủy viên', '', 'chair', 0,
    'written', 'đi công tác')`)
  exec(`insert into nomination (id, round_id, level, subject_kind, subject_key, name, position, unit,
    achievement, status, note, override_reason, position_in_list, search_text, sort_key)
    values ('n-${id}', 'r', 'bloc', 'person', 'n-${id}', 'Người', '', '', '', 'waiting', '', '', 1, '', '')`)
  exec(`insert into council_item (id, meeting_id, place_in_list, nomination_id, is_postponed, note)
    values ('i-${id}', '${id}', 1, 'n-${id}', 0, '')`)
  exec(`insert into council_vote (id, item_id, channel, agree, disagree, other) values
    ('h-${id}', 'i-${id}', 'hands', 7, 1, 0), ('w-${id}', 'i-${id}', 'written', 0, 1, 0)`)
}

const sign = (id: string) =>
  exec(`update council_meeting set status = 'signed', frozen = '{}', signed_on = '2022-12-16'
    where id = '${id}'`)

beforeEach(async () => {
  database = openDatabase(path.join(temporaryFolder(), 'app.db'))
  await migrate(database.kysely, migrations.slice(0, released))
  asCommand(() => {
    exec(`insert into award_round (id, name, occasion, recognition, achievement)
      values ('r', 'Sơ kết', 'review', 'award', '')`)
    addMeeting('next', 'preparing')
    addMeeting('now', 'meeting')
    addMeeting('past', 'meeting')
    sign('past')
  })
  await migrate(database.kysely, migrations)
})

afterEach(() => database.close())

it('adds letters to the hands of a meeting that is not signed, and leaves signed figures alone', () => {
  const votes = all('select id, channel, agree, disagree, other from council_vote order by id')
  expect(votes).toEqual([
    { id: 'h-next', channel: 'hands', agree: 7, disagree: 2, other: 0 },
    { id: 'h-now', channel: 'hands', agree: 7, disagree: 2, other: 0 },
    { id: 'h-past', channel: 'hands', agree: 7, disagree: 1, other: 0 },
    { id: 'w-past', channel: 'written', agree: 0, disagree: 1, other: 0 },
  ])
})

it('waits for the answers of a meeting that has not begun, and lets the others stand', () => {
  expect(all('select id, awaits_answer from council_member order by id')).toEqual([
    { id: 'm-next', awaits_answer: 1 },
    { id: 'm-now', awaits_answer: 0 },
    { id: 'm-past', awaits_answer: 0 },
  ])
  expect(() =>
    asCommand(() => exec(`update council_member set awaits_answer = 1 where id = 'm-past'`)),
  ).toThrow('signed minutes are never changed')
})

it('refuses a file in two open meetings, whichever way it comes, and allows it after a signed one', () => {
  const put = (item: string, meeting: string) => () =>
    asCommand(() =>
      exec(`insert into council_item (id, meeting_id, place_in_list, nomination_id, is_postponed,
        note) values ('x', '${meeting}', 2, '${item}', 0, '')`),
    )
  expect(put('n-now', 'next')).toThrow('one open meeting')
  expect(put('n-past', 'next')).not.toThrow()
  asCommand(() => exec(`update council_meeting set status = 'counted' where id = 'now'`))
  asCommand(() =>
    exec(`insert into council_item (id, meeting_id, place_in_list, nomination_id,
    is_postponed, note) values ('y', 'next', 3, 'n-now', 0, '')`),
  )
  expect(() =>
    asCommand(() => exec(`update council_meeting set status = 'meeting' where id = 'now'`)),
  ).toThrow('one open meeting')
})

it('logs what happens afterwards, as before', () => {
  asCommand(() => exec(`update council_vote set agree = 8 where id = 'h-now'`))
  expect(
    all(`select table_name from change_row where row_id = 'h-now' order by id desc limit 1`),
  ).toEqual([{ table_name: 'council_vote' }])
})
