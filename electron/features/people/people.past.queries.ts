import type { Db } from '@electron/database/database'
import type { PastMember, PeopleOnDay } from '@shared/features/people/people.past.contract'
import { type SqlBool, sql } from 'kysely'
import { qualifiedNamesOn } from '../organisation/organisation.names.queries'
import { isMembershipOn, subtreeIdsOn } from '../organisation/organisation.past.queries'

/** Who was in an organisation at the end of a day, whatever became of them since. */
export async function listPeopleOn(
  db: Db,
  { organisationId, withSubtree, on, offset, limit }: PeopleOnDay,
): Promise<{ total: number; rows: PastMember[] }> {
  const ids = withSubtree ? await subtreeIdsOn(db, organisationId, on) : [organisationId]
  const found = db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where(
      // A JSON list is one parameter, however large the subtree.
      sql<SqlBool>`m.organisation_id in (select value from json_each(${JSON.stringify(ids)}))`,
    )
    .where(isMembershipOn(on))
  const { total } = await found
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await found
    .select([
      'p.id',
      'p.full_name as fullName',
      'p.birth_date as birthDate',
      'm.position',
      'm.organisation_id as organisationId',
    ])
    .orderBy('p.sort_key')
    .orderBy('p.id') // a tie-break, so that no row is shown in two windows
    .limit(limit)
    .offset(offset)
    .execute()
  const names = await qualifiedNamesOn(
    db,
    rows.map((row) => row.organisationId),
    on,
  )
  return {
    total,
    rows: rows.map(({ organisationId: id, ...row }) => ({
      ...row,
      organisation: names.get(id) ?? '',
    })),
  }
}
