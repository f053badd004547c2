import type { Db } from '@electron/database/database'
import type { Candidate } from '@shared/features/exemplars/exemplars.contract'
import { sql } from 'kysely'
import { qualifiedNames } from '../organisation/organisation.queries'
import { fieldOf } from './exemplars.cards'

/** More than this are chosen from by their units, not in one list. */
const shownAtMost = 200

/**
 * Who registered to become an exemplar that year and is none yet, approved ones first. What
 * they declined is left out.
 */
export async function listCandidates(
  db: Db,
  { year }: { readonly year: number },
): Promise<readonly Candidate[]> {
  const rows = await db
    .selectFrom('registration as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .innerJoin('campaign as c', 'c.id', 'r.campaign_id')
    .leftJoin('person as p', 'p.id', 'r.person_id')
    .leftJoin('framework_item as f', 'f.id', 'r.field_item_id')
    .where('r.is_exemplar_candidate', '=', 1)
    .where('r.year', '=', year)
    .where('r.state', '!=', 'declined')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('exemplar as e').whereRef('e.registration_id', '=', 'r.id').select('e.id'),
        ),
      ),
    )
    .select(['r.id as registrationId', 'r.campaign_id as campaignId', 'c.name as campaign'])
    .select(['r.organisation_id as organisationId', 'r.person_id as personId', 'p.full_name'])
    .select(['r.field', 'r.field_item_id as fieldItemId', 'f.title as itemTitle'])
    .orderBy(sql`r.state <> 'approved'`)
    .orderBy((eb) => eb.fn.coalesce('p.sort_key', 'o.sort_key'))
    .orderBy('r.id')
    .limit(shownAtMost)
    .execute()
  const names = await qualifiedNames(
    db,
    rows.map(({ organisationId }) => organisationId),
  )
  return rows.map(({ full_name, itemTitle, ...row }) => {
    const unit = names.get(row.organisationId) ?? ''
    return {
      ...row,
      name: full_name ?? unit,
      unit: full_name === null ? '' : unit,
      ownField: row.field,
      field: fieldOf({ field: row.field, itemTitle }),
    }
  })
}
