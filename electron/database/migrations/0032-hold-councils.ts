import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Meetings that decide on nominations (cuộc họp xét): who was there, in which order the nominees
 * were taken, and how many voted which way. Only counts are kept: no table joins a member to a vote,
 * and a ballot number is never written beside a name. Once the minutes are signed the database
 * itself refuses every change of them.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await createMeetings(tx)
  await createAgenda(tx)
  await createCounts(tx)
  // Any table named …_attachment with these columns has its files kept and backed up.
  await sql`create table council_attachment (
    id text primary key not null,
    meeting_id text not null references council_meeting (id) deferrable initially deferred,
    name text not null check (name <> ''),
    sha256 text not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
    kind text not null,
    size_bytes integer not null check (size_bytes > 0),
    added_at text not null,
    constraint council_attachment_once unique (meeting_id, sha256)
  ) strict`.execute(tx)
  await lockSigned(tx)
}

const modes = sql.raw(`('hands', 'secret', 'written')`)
const thresholds = sql.raw(`('majority', 'two-thirds', 'four-fifths', 'nine-tenths')`)
const bases = sql.raw(`('members', 'present', 'collected', 'valid')`)
const hour = (column: string) =>
  sql.raw(`check (${column} = '' or ${column} glob '[0-2][0-9]:[0-5][0-9]')`)

async function createMeetings(tx: MigrationTx): Promise<void> {
  await sql`create table council_meeting (
    id text primary key not null,
    title text not null check (title <> ''),
    body text not null check (body <> ''),
    held_on text not null check (held_on is date(held_on)),
    starts_at text not null ${hour('starts_at')},
    ends_at text not null ${hour('ends_at')},
    place text not null,
    status text not null check (status in ('preparing', 'meeting', 'counted', 'signed')),
    mode text not null check (mode in ${modes}),
    threshold text not null check (threshold in ${thresholds}),
    base text not null check (base in ${bases}),
    quorum text not null check (quorum in ('none', 'majority', 'two-thirds', 'four-fifths', 'nine-tenths')),
    recused_leave integer not null check (recused_leave in (0, 1)),
    ballots_issued integer check (ballots_issued between 0 and 10000),
    pack_size integer not null check (pack_size between 1 and 1000),
    minutes_number text not null,
    contents text not null,
    opinions text not null,
    conclusion text not null,
    signed_on text check (signed_on is date(signed_on)),
    frozen text,
    search_text text not null,
    constraint council_meeting_signed_is_frozen
      check ((status = 'signed') = (frozen is not null and signed_on is not null))
  ) strict`.execute(tx)
  await sql`create index council_meeting_by_day on council_meeting (held_on)`.execute(tx)
  await sql`create table council_member (
    id text primary key not null,
    meeting_id text not null references council_meeting (id) deferrable initially deferred,
    place_in_list integer not null check (place_in_list >= 1),
    person_id text references person (id) deferrable initially deferred,
    name text not null check (name <> ''),
    title text not null,
    role text not null check (role in ('chair', 'secretary', 'member', 'guest')),
    is_teller integer not null check (is_teller in (0, 1)),
    presence text not null check (presence in ('unknown', 'present', 'absent', 'written')),
    absence_reason text not null
  ) strict`.execute(tx)
  await sql`create index council_member_in_order
    on council_member (meeting_id, place_in_list)`.execute(tx)
  await sql`create index council_member_of_person
    on council_member (person_id) where person_id is not null`.execute(tx)
}

async function createAgenda(tx: MigrationTx): Promise<void> {
  // null: as the meeting says. A postponed nominee goes on waiting.
  await sql`create table council_item (
    id text primary key not null,
    meeting_id text not null references council_meeting (id) deferrable initially deferred,
    place_in_list integer not null check (place_in_list >= 1),
    nomination_id text not null references nomination (id) deferrable initially deferred,
    mode text check (mode in ${modes}),
    threshold text check (threshold in ${thresholds}),
    base text check (base in ${bases}),
    is_postponed integer not null check (is_postponed in (0, 1)),
    outcome text check (outcome in ('passed', 'failed', 'postponed')),
    note text not null,
    constraint council_item_once unique (meeting_id, nomination_id)
  ) strict`.execute(tx)
  await sql`create index council_item_of_nomination on council_item (nomination_id)`.execute(tx)
  await sql`create table council_recusal (
    id text primary key not null,
    item_id text not null references council_item (id) deferrable initially deferred,
    member_id text not null references council_member (id) deferrable initially deferred,
    constraint council_recusal_once unique (item_id, member_id)
  ) strict`.execute(tx)
  await sql`create index council_recusal_of_member on council_recusal (member_id)`.execute(tx)
}

async function createCounts(tx: MigrationTx): Promise<void> {
  // Hands raised in the room, or written opinions of those absent: how many, never whose.
  await sql`create table council_vote (
    id text primary key not null,
    item_id text not null references council_item (id) deferrable initially deferred,
    channel text not null check (channel in ('hands', 'written')),
    agree integer not null check (agree between 0 and 10000),
    disagree integer not null check (disagree between 0 and 10000),
    other integer not null check (other between 0 and 10000),
    constraint council_vote_once unique (item_id, channel)
  ) strict`.execute(tx)
  // Two independent counts of the same ballots; the result stands when both say the same.
  await sql`create table council_count (
    id text primary key not null,
    meeting_id text not null references council_meeting (id) deferrable initially deferred,
    turn integer not null check (turn in (1, 2)),
    counted_by text not null check (counted_by <> ''),
    is_closed integer not null check (is_closed in (0, 1)),
    constraint council_count_once unique (meeting_id, turn)
  ) strict`.execute(tx)
  await sql`create table council_pack (
    id text primary key not null,
    count_id text not null references council_count (id) deferrable initially deferred,
    pack_number integer not null check (pack_number >= 1),
    collected integer not null check (collected between 0 and 10000),
    valid integer not null check (valid between 0 and collected),
    constraint council_pack_once unique (count_id, pack_number)
  ) strict`.execute(tx)
  await sql`create table council_pack_vote (
    id text primary key not null,
    pack_id text not null references council_pack (id) deferrable initially deferred,
    item_id text not null references council_item (id) deferrable initially deferred,
    agree integer not null check (agree between 0 and 10000),
    disagree integer not null check (disagree between 0 and 10000),
    constraint council_pack_vote_once unique (pack_id, item_id)
  ) strict`.execute(tx)
  await sql`create index council_pack_vote_of_item on council_pack_vote (item_id)`.execute(tx)
}

/** How a row of each part leads to its meeting. */
const meetingOf = {
  council_member: (row: string) => `${row}.meeting_id`,
  council_item: (row: string) => `${row}.meeting_id`,
  council_recusal: (row: string) =>
    `(select meeting_id from council_item where id = ${row}.item_id)`,
  council_vote: (row: string) => `(select meeting_id from council_item where id = ${row}.item_id)`,
  council_count: (row: string) => `${row}.meeting_id`,
  council_pack: (row: string) =>
    `(select meeting_id from council_count where id = ${row}.count_id)`,
  council_pack_vote: (row: string) => `(select c.meeting_id from council_pack p
    join council_count c on c.id = p.count_id where p.id = ${row}.pack_id)`,
} as const

/** A member of signed minutes may still be found to be one person with another record. */
const memberWords = ['id', 'meeting_id', 'place_in_list', 'name', 'title', 'role', 'is_teller']
  .concat('presence', 'absence_reason')
  .map((column) => `new.${column} is not old.${column}`)
  .join(' or ')

async function lockSigned(tx: MigrationTx): Promise<void> {
  for (const event of ['update', 'delete'])
    await sql`create trigger ${sql.ref(`council_meeting_signed_no_${event}`)}
      before ${sql.raw(event)} on council_meeting when old.status = 'signed'
      begin select raise(abort, 'signed minutes are never changed'); end`.execute(tx)
  for (const [table, lead] of Object.entries(meetingOf))
    for (const [event, rows] of [
      ['insert', ['new']],
      ['update', ['old', 'new']],
      ['delete', ['old']],
    ] as const) {
      const signed = rows
        .map(
          (row) => `exists (select 1 from council_meeting
          where id = ${lead(row)} and status = 'signed')`,
        )
        .join(' or ')
      const isWording = table === 'council_member' && event === 'update'
      await sql`create trigger ${sql.ref(`${table}_signed_no_${event}`)}
        before ${sql.raw(event)} on ${sql.ref(table)}
        when (${sql.raw(signed)}) ${sql.raw(isWording ? `and (${memberWords})` : '')}
        begin select raise(abort, 'signed minutes are never changed'); end`.execute(tx)
    }
}
