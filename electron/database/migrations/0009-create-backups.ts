import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/** Public halves of the backup keys and the passphrase-protected identity; what was backed up. */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table backup_keys (
    id text primary key not null,
    created_at text not null,
    office_recipient text not null,
    recovery_recipient text not null,
    identity_file text not null,
    device_id text not null
  ) strict`.execute(tx)
  await sql`create table backup_run (
    id text primary key not null,
    sequence integer not null unique check (sequence > 0),
    created_at text not null,
    place text not null,
    file_name text not null,
    bytes integer not null,
    sha256 text not null,
    verified_at text,
    restored_at text,
    change_seq integer not null
  ) strict`.execute(tx)
}
