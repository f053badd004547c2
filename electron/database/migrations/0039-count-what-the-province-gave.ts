import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * What the province gave is an award on record like any other, or a second one for the same
 * achievement would look free (one achievement, one reward). It stands in nobody's book here: its
 * decision is the province's own, in `decision_text` as the answer has it.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`drop view award_on_record`.execute(tx)
  await sql`create view award_on_record as
    select a.id, 'ledger' as source, a.decision_id, null as book_id, a.nomination_id, d.round_id,
      d.level, a.ledger_number, '' as book_number, d.number, d.symbol, '' as decision_text,
      d.issued_on as decided_on, a.subject_kind, a.organisation_id, a.person_id, a.honorific,
      a.name, a.position as job, a.unit, a.form, a.form_id, a.achievement, a.amount_dong,
      a.search_text, a.sort_key,
      exists (select 1 from award_revocation as r where r.award_id = a.id) as is_revoked
    from award as a join decision as d on d.id = a.decision_id
    union all
    select o.id, 'older', null, o.book_id, null, null,
      b.level, null, o.book_number, null, null, o.decision_number,
      o.decided_on, o.subject_kind, o.organisation_id, o.person_id, null,
      o.name, o.job, o.unit, o.form, o.form_id, o.achievement, o.amount_dong,
      o.search_text, o.sort_key, 0
    from older_award as o join older_book as b on b.id = o.book_id
    union all
    select u.id, 'province', null, null, n.id, n.round_id,
      n.level, null, '', null, null, u.decision,
      u.decided_on, n.subject_kind, n.organisation_id, n.person_id, null,
      n.name, n.position, n.unit, coalesce(nullif(u.form, ''), f.name, ''), u.form_id,
      n.achievement, null, n.search_text, n.sort_key, 0
    from upward_result as u join nomination as n on n.id = u.nomination_id
      left join award_form as f on f.id = u.form_id
    where u.result = 'given'
      and not exists (select 1 from award as a where a.nomination_id = n.id)`.execute(tx)
}
