import type { Db, Tx } from '@electron/database/database'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { WorkItemId } from '@shared/features/works/works.ids'
import { sql } from 'kysely'
import type { Plan } from './reorganisation.plan'
import { heirOf } from './reorganisation.registrations'

export interface PlannedWork {
  readonly id: WorkItemId
  readonly organisationId: OrganisationId
}

/**
 * Work items not done yet of organisations that end go to whoever takes over; what is done stays
 * with who did it.
 */
export async function planWorks(db: Db, plan: Plan): Promise<readonly PlannedWork[]> {
  const ended = plan.organisations.flatMap(({ before, after }) =>
    before?.closedOn === null && after.closedOn !== null ? after.id : [],
  )
  if (ended.length === 0) return []
  const rows = await db
    .selectFrom('work_item')
    .select(['id', 'organisation_id as organisationId'])
    .where(sql<boolean>`organisation_id in (select value from json_each(${JSON.stringify(ended)}))`)
    .where('state', 'in', ['planned', 'doing'])
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, organisationId }): PlannedWork[] => {
    const heir = organisationId && heirOf(plan, organisationId)
    return heir && heir !== organisationId ? [{ id, organisationId: heir }] : []
  })
}

export async function writeWorks(
  some: readonly PlannedWork[],
  { tx }: { readonly tx: Tx },
): Promise<void> {
  await sql`update work_item set organisation_id = r.value ->> 'organisationId'
    from json_each(${JSON.stringify(some)}) as r where work_item.id = r.value ->> 'id'`.execute(tx)
}
