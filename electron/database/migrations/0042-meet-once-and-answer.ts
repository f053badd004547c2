import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * A file stands before one open meeting at a time, whichever way it came there; it remembers where it
 * stood before it was put on the agenda. A member who was asked in writing takes part once the answer
 * is in. Opinions of one nominee are one figure: a letter by itself would tell who wrote it.
 */
export async function up(tx: MigrationTx): Promise<void> {
  // What the step itself changes is no command of the clerk's; these come back with all the others.
  for (const name of ['council_member_update', 'council_vote_update', 'council_vote_delete'])
    await sql`drop trigger if exists ${sql.ref(`log_${name}`)}`.execute(tx)
  await sql`alter table council_item add column status_before text`.execute(tx)
  await awaitAnswers(tx)
  await addLettersToHands(tx)
  await meetOnce(tx)
}

/** Members asked so far are taken to have answered, but where the meeting has not begun. */
async function awaitAnswers(tx: MigrationTx): Promise<void> {
  await sql`alter table council_member add column awaits_answer integer not null default 0
    check (awaits_answer in (0, 1))`.execute(tx)
  await sql`update council_member set awaits_answer = 1 where presence = 'written'
    and meeting_id in (select id from council_meeting where status = 'preparing')`.execute(tx)
  await sql`create trigger council_member_signed_no_answer
    before update of awaits_answer on council_member
    when new.awaits_answer is not old.awaits_answer and exists (
      select 1 from council_meeting where id = old.meeting_id and status = 'signed')
    begin select raise(abort, 'signed minutes are never changed'); end`.execute(tx)
}

/** What is signed stays as it is; it is told as one figure, too. */
async function addLettersToHands(tx: MigrationTx): Promise<void> {
  const letters = sql.raw(
    `from council_vote as l where l.item_id = h.item_id and l.channel = 'written'`,
  )
  const isUnsigned = sql.raw(`exists (select 1 from council_item as i
    join council_meeting as m on m.id = i.meeting_id
    where i.id = h.item_id and m.status <> 'signed')`)
  await sql`update council_vote as h set
      agree = agree + (select l.agree ${letters}),
      disagree = disagree + (select l.disagree ${letters}),
      other = other + (select l.other ${letters})
    where h.channel = 'hands' and exists (select 1 ${letters}) and ${isUnsigned}`.execute(tx)
  await sql`delete from council_vote as h where h.channel = 'written' and ${isUnsigned}
    and exists (select 1 from council_vote as o
      where o.item_id = h.item_id and o.channel = 'hands')`.execute(tx)
}

/** An undo puts rows back without asking a service; so the database itself refuses. */
async function meetOnce(tx: MigrationTx): Promise<void> {
  const isOpen = `in ('preparing', 'meeting')`
  const elsewhere = (item: string, meeting: string) => `exists (
    select 1 from council_item as other join council_meeting as om on om.id = other.meeting_id
    where other.nomination_id = ${item} and om.id <> ${meeting} and om.status ${isOpen})`
  const refusal = sql.raw(`select raise(abort, 'a file stands before one open meeting')`)
  for (const event of ['insert', 'update'])
    await sql`create trigger ${sql.ref(`council_item_meets_once_on_${event}`)}
      before ${sql.raw(event)} on council_item
      when exists (select 1 from council_meeting where id = new.meeting_id and status ${sql.raw(isOpen)})
        and ${sql.raw(elsewhere('new.nomination_id', 'new.meeting_id'))}
      begin ${refusal}; end`.execute(tx)
  for (const event of ['insert', 'update'])
    await sql`create trigger ${sql.ref(`council_meeting_meets_once_on_${event}`)}
      before ${sql.raw(event)} on council_meeting
      when new.status ${sql.raw(isOpen)} and exists (select 1 from council_item as i
        where i.meeting_id = new.id and ${sql.raw(elsewhere('i.nomination_id', 'new.id'))})
      begin ${refusal}; end`.execute(tx)
}
