import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * The file behind a nomination: in which sitting it was put together, what papers it needs and has,
 * what was asked about it and answered, when it went back to its unit and came again, and what the
 * province made of it.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await createProposal(tx)
  await growNomination(tx)
  await createPapers(tx)
  await createReturns(tx)
  await createUpwardLists(tx)
}

/** One sitting at the assistant: it stands at a step until it is handed in (`finished_on`). */
async function createProposal(tx: MigrationTx): Promise<void> {
  await sql`create table proposal (
    id text primary key not null,
    round_id text not null references award_round (id) deferrable initially deferred,
    level text not null check (level in ('base', 'bloc', 'province')),
    form_id text references award_form (id) deferrable initially deferred,
    organisation_id text references organisation (id) deferrable initially deferred,
    document text not null,
    document_on text check (document_on is date(document_on)),
    achieved_on text check (achieved_on is date(achieved_on)),
    started_on text not null check (started_on is date(started_on)),
    step integer not null check (step between 1 and 5),
    finished_on text check (finished_on is date(finished_on))
  ) strict`.execute(tx)
  await sql`create index proposal_of_round on proposal (round_id)`.execute(tx)
  await sql`create index proposal_by_form on proposal (form_id) where form_id is not null`.execute(
    tx,
  )
  await sql`create index proposal_by_organisation
    on proposal (organisation_id) where organisation_id is not null`.execute(tx)
}

/** Days from the achievement to the decision are counted from these. */
async function growNomination(tx: MigrationTx): Promise<void> {
  await sql`alter table nomination add column proposal_id text
    references proposal (id) deferrable initially deferred`.execute(tx)
  for (const day of ['achieved_on', 'handed_in_on', 'screened_on'])
    await sql`alter table nomination add column ${sql.ref(day)} text
      check (${sql.ref(day)} is date(${sql.ref(day)}))`.execute(tx)
  await sql`alter table nomination add column screening_note text not null default ''`.execute(tx)
  await sql`create index nomination_by_proposal
    on nomination (proposal_id) where proposal_id is not null`.execute(tx)
  await sql`create index nomination_on_the_board
    on nomination (round_id, status, level, subject_kind, position_in_list)`.execute(tx)
  await sql`create index nomination_by_status on nomination (status, sort_key)`.execute(tx)
  await sql`create table nomination_opinion (
    id text primary key not null,
    nomination_id text not null references nomination (id) on delete cascade
      deferrable initially deferred,
    asked text not null check (asked <> ''),
    asked_on text check (asked_on is date(asked_on)),
    answered_on text check (answered_on is date(answered_on)),
    stance text not null check (stance in ('awaited', 'agrees', 'disagrees', 'other')),
    words text not null
  ) strict`.execute(tx)
  await sql`create index nomination_opinion_of on nomination_opinion (nomination_id)`.execute(tx)
}

/**
 * `item_key` names a paper of the built-in lists or of an own list; a paper that no list asks for
 * any more stays under the name it had.
 */
async function createPapers(tx: MigrationTx): Promise<void> {
  await sql`create table dossier_requirement (
    id text primary key not null,
    form_id text not null references award_form (id) deferrable initially deferred,
    position integer not null,
    item_key text not null check (item_key <> ''),
    name text not null check (name <> ''),
    subject_kind text check (subject_kind in ('collective', 'person')),
    is_required integer not null check (is_required in (0, 1)),
    source text not null,
    constraint dossier_requirement_once unique (form_id, item_key)
  ) strict`.execute(tx)
  await sql`create table dossier_paper (
    id text primary key not null,
    nomination_id text not null references nomination (id) on delete cascade
      deferrable initially deferred,
    item_key text not null check (item_key <> ''),
    name text not null check (name <> ''),
    received_on text not null check (received_on is date(received_on)),
    constraint dossier_paper_once unique (nomination_id, item_key)
  ) strict`.execute(tx)
  await sql`create table dossier_attachment (
    id text primary key not null,
    nomination_id text not null references nomination (id) on delete cascade
      deferrable initially deferred,
    item_key text not null check (item_key <> ''),
    item_name text not null check (item_name <> ''),
    name text not null check (name <> ''),
    sha256 text not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
    kind text not null,
    size_bytes integer not null check (size_bytes > 0),
    added_at text not null,
    constraint dossier_attachment_once unique (nomination_id, item_key, sha256)
  ) strict`.execute(tx)
}

/** Every time a file went back to its unit, why, and when it came again. */
async function createReturns(tx: MigrationTx): Promise<void> {
  await sql`create table nomination_return (
    id text primary key not null,
    nomination_id text not null references nomination (id) on delete cascade
      deferrable initially deferred,
    returned_on text not null check (returned_on is date(returned_on)),
    due_on text check (due_on is date(due_on)),
    reasons text not null check (json_valid(reasons)),
    words text not null,
    resubmitted_on text check (resubmitted_on is date(resubmitted_on))
  ) strict`.execute(tx)
  await sql`create index nomination_return_of
    on nomination_return (nomination_id, returned_on)`.execute(tx)
}

/** What was proposed to the province, and what came of it. */
async function createUpwardLists(tx: MigrationTx): Promise<void> {
  await sql`create table upward_list (
    id text primary key not null,
    round_id text not null references award_round (id) deferrable initially deferred,
    sent_on text not null check (sent_on is date(sent_on)),
    document text not null,
    addressee text not null,
    note text not null
  ) strict`.execute(tx)
  await sql`create index upward_list_of_round on upward_list (round_id, sent_on)`.execute(tx)
  await sql`create table upward_result (
    id text primary key not null,
    upward_list_id text not null references upward_list (id) on delete cascade
      deferrable initially deferred,
    nomination_id text not null references nomination (id) deferrable initially deferred,
    result text not null check (result in ('awaited', 'given', 'refused')),
    form_id text references award_form (id) deferrable initially deferred,
    form text not null,
    decision text not null,
    issuer text not null,
    decided_on text check (decided_on is date(decided_on)),
    note text not null,
    constraint upward_once unique (nomination_id),
    constraint upward_given_with_a_day check (result <> 'given' or decided_on is not null)
  ) strict`.execute(tx)
  await sql`create index upward_result_of_list on upward_result (upward_list_id)`.execute(tx)
}
