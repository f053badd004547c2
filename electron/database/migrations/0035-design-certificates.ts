import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Certificates by the office's own designs on its own stock, signed by the office's own key, and
 * printers that are measured. Lengths of paper are integer tenths of a millimetre, readings from a
 * ruler page integer hundredths.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await createStock(tx)
  await createDesigns(tx)
  await createPrinters(tx)
  await createKey(tx)
}

async function createStock(tx: MigrationTx): Promise<void> {
  await sql`create table certificate_stock (
    id text primary key not null,
    name text not null check (name <> ''),
    width_tenths integer not null check (width_tenths between 500 and 10000),
    height_tenths integer not null check (height_tenths between 500 and 10000),
    safe_x_tenths integer not null check (safe_x_tenths >= 0),
    safe_y_tenths integer not null check (safe_y_tenths >= 0),
    is_preprinted integer not null check (is_preprinted in (0, 1)),
    is_retired integer not null check (is_retired in (0, 1)),
    note text not null,
    constraint certificate_stock_has_room check (
      2 * safe_x_tenths < width_tenths and 2 * safe_y_tenths < height_tenths)
  ) strict`.execute(tx)
  await sql`create table certificate_stock_move (
    id text primary key not null,
    stock_id text not null references certificate_stock (id) deferrable initially deferred,
    sheets integer not null check (sheets <> 0),
    reason text not null check (reason in ('received', 'printed', 'spoiled', 'counted')),
    moved_on text not null check (moved_on is date(moved_on)),
    note text not null
  ) strict`.execute(tx)
  await sql`create index certificate_stock_move_of_stock
    on certificate_stock_move (stock_id, moved_on)`.execute(tx)
  // Any table named …_attachment with these columns has its files kept and backed up. The scan is
  // looked at while a design is laid out; it never reaches paper.
  await sql`create table certificate_stock_attachment (
    id text primary key not null,
    stock_id text not null references certificate_stock (id) deferrable initially deferred,
    name text not null check (name <> ''),
    sha256 text not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
    kind text not null,
    size_bytes integer not null check (size_bytes > 0),
    added_at text not null,
    constraint certificate_stock_attachment_one unique (stock_id)
  ) strict`.execute(tx)
}

/**
 * A version that a decision was printed with is never changed; a change after that makes the next
 * one. Decisions issued before there were designs keep the built-in one: a row without versions.
 */
async function createDesigns(tx: MigrationTx): Promise<void> {
  await sql`create table certificate_design (
    id text primary key not null,
    name text not null check (name <> ''),
    form_id text references award_form (id) deferrable initially deferred,
    applies_to text not null check (applies_to in ('everyone', 'person', 'collective')),
    is_default integer not null check (is_default in (0, 1)),
    is_retired integer not null check (is_retired in (0, 1)),
    constraint certificate_design_in_use check (is_default = 0 or is_retired = 0)
  ) strict`.execute(tx)
  await sql`create table certificate_design_version (
    id text primary key not null,
    design_id text not null references certificate_design (id) deferrable initially deferred,
    version integer not null check (version >= 1),
    stock_id text references certificate_stock (id) deferrable initially deferred,
    layout text not null check (json_valid(layout)),
    constraint certificate_design_version_once unique (design_id, version)
  ) strict`.execute(tx)
  await sql`create index certificate_design_version_of_stock
    on certificate_design_version (stock_id) where stock_id is not null`.execute(tx)
  await sql`create table decision_design (
    id text primary key not null references decision (id) on delete cascade deferrable initially deferred,
    person_version_id text
      references certificate_design_version (id) deferrable initially deferred,
    collective_version_id text
      references certificate_design_version (id) deferrable initially deferred,
    is_printed integer not null check (is_printed in (0, 1))
  ) strict`.execute(tx)
  for (const kind of ['person', 'collective'])
    await sql`create index ${sql.ref(`decision_design_of_${kind}_version`)}
      on decision_design (${sql.ref(`${kind}_version_id`)})
      where ${sql.ref(`${kind}_version_id`)} is not null`.execute(tx)
  await sql`insert into decision_design (id, person_version_id, collective_version_id, is_printed)
    select id, null, null, 1 from decision where status not in ('draft', 'signing')`.execute(tx)
  await sql`create table certificate_override (
    id text primary key not null references award (id) deferrable initially deferred,
    changes text not null check (json_valid(changes))
  ) strict`.execute(tx)
}

async function createPrinters(tx: MigrationTx): Promise<void> {
  await sql`create table printer_profile (
    id text primary key not null,
    name text not null check (name <> ''),
    tray text not null,
    note text not null,
    is_retired integer not null check (is_retired in (0, 1)),
    constraint printer_profile_once unique (name, tray)
  ) strict`.execute(tx)
  // Two crosses must be measured, the other two may be: then the reading of the bars weighs less.
  const column = (suffix: string) => (reading: string) => `${reading}_hundredths integer${suffix},`
  const columns = [
    ...['upper_left_x', 'upper_left_y', 'lower_right_x', 'lower_right_y'].map(column(' not null')),
    ...['upper_right_x', 'upper_right_y', 'lower_left_x', 'lower_left_y'].map(column('')),
    ...['bar_across', 'bar_down'].map(column(' not null')),
  ].join('\n    ')
  await sql`create table printer_calibration (
    id text primary key not null,
    profile_id text not null references printer_profile (id) deferrable initially deferred,
    width_tenths integer not null check (width_tenths between 500 and 10000),
    height_tenths integer not null check (height_tenths between 500 and 10000),
    ${sql.raw(columns)}
    measured_on text not null check (measured_on is date(measured_on)),
    measured_by text not null check (measured_by <> ''),
    light_checked_on text check (light_checked_on is date(light_checked_on)),
    position integer not null check (position >= 1),
    constraint printer_calibration_in_order unique (profile_id, position)
  ) strict`.execute(tx)
}

/** 256 bits of chance, once for this data. Whoever replaces it can no longer check what is out. */
async function createKey(tx: MigrationTx): Promise<void> {
  await sql`create table certificate_key (
    id text primary key not null,
    secret_hex text not null check (length(secret_hex) = 64),
    made_at text not null
  ) strict`.execute(tx)
  await sql`insert into certificate_key (id, secret_hex, made_at)
    values ('office', lower(hex(randomblob(32))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`.execute(
    tx,
  )
  for (const event of ['update', 'delete'])
    await sql`create trigger ${sql.ref(`certificate_key_no_${event}`)}
      before ${sql.raw(event)} on certificate_key
      begin select raise(abort, 'the key of issued certificates is never changed'); end`.execute(tx)
}
