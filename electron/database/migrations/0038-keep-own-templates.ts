import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * The office's own Word templates, one row for each file that Word edits; `id` is the name of that
 * file. Any table named …_attachment with these columns has its files kept and backed up.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table template_attachment (
    id text primary key not null check (id glob '*.docx' and id not glob '*[/\\]*'),
    name text not null check (name <> ''),
    sha256 text not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
    kind text not null check (kind = 'docx'),
    size_bytes integer not null check (size_bytes > 0)
  ) strict`.execute(tx)
}
