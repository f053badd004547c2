import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Certificates as paper: which sheets were sent to a printer, which came out well, who signed for
 * them; and the ceremony at which they are handed over.
 *
 * A ledger number stands on one good sheet only. The database holds this by itself: a certificate has
 * at most one sheet that waits, is on its way, or is good, and a ledger line has at most one
 * certificate that is not replaced.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await createCertificates(tx)
  await createRuns(tx)
  await createCeremony(tx)
}

/** `copy` 0 is the first paper; a replacement (cấp lại) counts from 1 and keeps the ledger number. */
async function createCertificates(tx: MigrationTx): Promise<void> {
  await sql`create table certificate (
    id text primary key not null,
    award_id text not null references award (id) deferrable initially deferred,
    copy integer not null check (copy >= 0),
    state text not null
      check (state in ('unprinted', 'trial', 'printed', 'signed', 'handed', 'replaced')),
    signed_on text check (signed_on is date(signed_on)),
    marking text not null,
    reason text not null,
    constraint certificate_copy_once unique (award_id, copy),
    constraint certificate_replaces_with_a_reason check (copy = 0 or reason <> ''),
    constraint certificate_unsigned_has_no_day
      check (signed_on is null or state in ('signed', 'handed', 'replaced'))
  ) strict`.execute(tx)
  await sql`create unique index certificate_in_force
    on certificate (award_id) where state <> 'replaced'`.execute(tx)
  await sql`create table handover (
    id text primary key not null,
    certificate_id text not null references certificate (id) deferrable initially deferred,
    handed_on text not null check (handed_on is date(handed_on)),
    handed_by text not null,
    received_by text not null check (received_by <> ''),
    is_proxy integer not null check (is_proxy in (0, 1)),
    note text not null,
    constraint handover_once unique (certificate_id)
  ) strict`.execute(tx)
}

async function createRuns(tx: MigrationTx): Promise<void> {
  // Design, stock and printer may be gone years later, so their names are kept with the run, and the
  // hashes tell from which words and which design the sheets were made.
  await sql`create table print_run (
    id text primary key not null,
    decision_id text not null references decision (id) deferrable initially deferred,
    number integer not null check (number >= 1),
    purpose text not null check (purpose in ('trial', 'print')),
    state text not null check (state in ('open', 'finished', 'stopped')),
    pack_size integer not null check (pack_size between 1 and 500),
    design_id text,
    design_name text not null,
    stock_id text,
    stock_name text not null,
    printer_id text,
    printer_name text not null,
    width_mm real not null check (width_mm > 0),
    height_mm real not null check (height_mm > 0),
    data_sha256 text not null check (length(data_sha256) = 64 and data_sha256 not glob '*[^0-9a-f]*'),
    design_sha256 text not null
      check (length(design_sha256) = 64 and design_sha256 not glob '*[^0-9a-f]*'),
    started_at text not null,
    ended_at text,
    note text not null,
    constraint print_run_number_once unique (decision_id, number),
    constraint print_run_ended check ((state = 'open') = (ended_at is null))
  ) strict`.execute(tx)
  await sql`create table print_sheet (
    id text primary key not null,
    run_id text not null references print_run (id) deferrable initially deferred,
    certificate_id text not null references certificate (id) deferrable initially deferred,
    pack integer not null check (pack >= 1),
    position integer not null check (position >= 1),
    state text not null check (state in
      ('waiting', 'sent', 'good', 'spoiled', 'missing', 'trial', 'dropped')),
    reason text not null,
    sent_at text,
    settled_at text,
    follows_id text references print_sheet (id) deferrable initially deferred,
    constraint print_sheet_place_once unique (run_id, position),
    constraint print_sheet_spoiled_with_a_reason check (state <> 'spoiled' or reason <> ''),
    constraint print_sheet_sent_is_dated
      check (state in ('waiting', 'dropped') or sent_at is not null)
  ) strict`.execute(tx)
  await sql`create unique index print_sheet_one_good
    on print_sheet (certificate_id) where state in ('waiting', 'sent', 'good')`.execute(tx)
  await sql`create index print_sheet_in_packs on print_sheet (run_id, pack, position)`.execute(tx)
  await sql`create index print_sheet_of_certificate
    on print_sheet (certificate_id, state)`.execute(tx)
  await sql`create index print_sheet_spoiled
    on print_sheet (settled_at) where state = 'spoiled'`.execute(tx)
}

async function createCeremony(tx: MigrationTx): Promise<void> {
  await sql`create table ceremony (
    id text primary key not null,
    name text not null check (name <> ''),
    held_on text check (held_on is date(held_on)),
    starts_at text check (starts_at glob '[0-2][0-9]:[0-5][0-9]'),
    place text not null,
    opening text not null,
    closing text not null,
    group_size integer not null check (group_size between 1 and 50),
    note text not null
  ) strict`.execute(tx)
  await sql`create table ceremony_decision (
    id text primary key not null,
    ceremony_id text not null references ceremony (id) on delete cascade deferrable initially deferred,
    decision_id text not null references decision (id) deferrable initially deferred,
    position integer not null check (position >= 1),
    constraint ceremony_decision_once unique (ceremony_id, decision_id)
  ) strict`.execute(tx)
  await sql`create index ceremony_of_decision on ceremony_decision (decision_id)`.execute(tx)
  await sql`create table ceremony_group (
    id text primary key not null,
    ceremony_id text not null references ceremony (id) on delete cascade deferrable initially deferred,
    position integer not null check (position >= 1),
    name text not null,
    presenter text not null
  ) strict`.execute(tx)
  await sql`create index ceremony_group_in_order
    on ceremony_group (ceremony_id, position)`.execute(tx)
  await sql`create table ceremony_recipient (
    id text primary key not null,
    ceremony_id text not null references ceremony (id) on delete cascade deferrable initially deferred,
    award_id text not null references award (id) deferrable initially deferred,
    group_id text not null references ceremony_group (id) deferrable initially deferred,
    position integer not null check (position >= 1),
    attendance text not null check (attendance in ('present', 'proxy', 'absent')),
    proxy_name text not null,
    seat text not null,
    note text not null,
    constraint ceremony_recipient_once unique (ceremony_id, award_id),
    constraint ceremony_proxy_is_named check (attendance = 'proxy' or proxy_name = '')
  ) strict`.execute(tx)
  await sql`create index ceremony_recipient_on_stage
    on ceremony_recipient (group_id, position)`.execute(tx)
  await sql`create index ceremony_recipient_of_award
    on ceremony_recipient (award_id)`.execute(tx)
  await sql`create table ceremony_guest (
    id text primary key not null,
    ceremony_id text not null references ceremony (id) on delete cascade deferrable initially deferred,
    position integer not null check (position >= 1),
    name text not null check (name <> ''),
    office text not null,
    unit text not null,
    kind text not null check (kind in ('leader', 'guest', 'press')),
    has_confirmed integer not null check (has_confirmed in (0, 1)),
    seat text not null,
    note text not null
  ) strict`.execute(tx)
  await sql`create index ceremony_guest_in_order
    on ceremony_guest (ceremony_id, position)`.execute(tx)
}
