import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * What was changed on one certificate was changed on one design: its fields are known by the ids of
 * that design, and on another one they would fall on other words. And for one form and one kind of
 * subject there is one default at most, so that nobody has to ask which of two was meant.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await letGoOfTheLog(tx, ['certificate_override', 'certificate_design'])
  await keepOneDefault(tx)
  await bindOverrides(tx)
}

/** Rows are written here outside any command; the triggers are laid anew at the end of the way. */
async function letGoOfTheLog(tx: MigrationTx, tables: readonly string[]): Promise<void> {
  for (const table of tables)
    await sql`drop trigger if exists ${sql.ref(`log_${table}_update`)}`.execute(tx)
}

/** To the design each decision is printed with, or would be: chosen, or the nearest default. */
async function bindOverrides(tx: MigrationTx): Promise<void> {
  await sql`alter table certificate_override add column design_id text
    references certificate_design (id) deferrable initially deferred`.execute(tx)
  await sql`create index certificate_override_of_design
    on certificate_override (design_id) where design_id is not null`.execute(tx)
  await sql`update certificate_override as o set design_id = (
    select case when c.id is not null then (
        select v.design_id from certificate_design_version as v where v.id =
          case a.subject_kind when 'person' then c.person_version_id
            else c.collective_version_id end)
      else (
        select g.id from certificate_design as g
        where g.is_default = 1 and g.applies_to in (a.subject_kind, 'everyone')
          and (g.form_id is null or g.form_id = coalesce(d.form_id, r.form_id))
        order by g.form_id is null, g.applies_to = 'everyone' limit 1)
      end
    from award as a
      join decision as d on d.id = a.decision_id
      left join award_round as r on r.id = d.round_id
      left join decision_design as c on c.id = a.decision_id
    where a.id = o.id)`.execute(tx)
}

/** Of two defaults for the same the older one stays: it was there before the other came beside it. */
async function keepOneDefault(tx: MigrationTx): Promise<void> {
  await sql`update certificate_design as d set is_default = 0
    where is_default = 1 and exists (
      select 1 from certificate_design as e
      where e.is_default = 1 and e.applies_to = d.applies_to and e.form_id is d.form_id
        and e.rowid < d.rowid)`.execute(tx)
  await sql`create unique index certificate_design_one_default
    on certificate_design (coalesce(form_id, ''), applies_to) where is_default = 1`.execute(tx)
}
