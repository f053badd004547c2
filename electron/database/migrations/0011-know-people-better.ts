import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * What a member's file holds beyond the name: citizen number, file number, Youth Union and
 * association membership beside the category (R-044: a công chức may be a đoàn viên too), how and
 * when Party membership ended, and the document behind each dated place.
 *
 * Defaults everywhere: undoing an older change writes rows without these columns.
 */
export async function up(tx: MigrationTx): Promise<void> {
  for (const column of [
    'citizen_number text',
    "party_file_number text not null default ''",
    'is_youth_union_member integer not null default 0 check (is_youth_union_member in (0, 1))',
    'is_association_member integer not null default 0 check (is_association_member in (0, 1))',
    "party_end text check (party_end in ('left', 'died', 'moved'))",
    'party_ended_on text',
  ])
    await sql`alter table person add column ${sql.raw(column)}`.execute(tx)
  await sql`create index person_by_citizen_number on person (citizen_number)
    where citizen_number is not null`.execute(tx)
  // The posts held now, for the filter that offers them: few among very many memberships.
  await sql`create index membership_by_position on membership (position)
    where valid_to is null and position <> ''`.execute(tx)
  await sql`alter table membership add column basis text not null default ''`.execute(tx)
}
