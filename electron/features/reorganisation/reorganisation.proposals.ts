import type { Db, Tx } from '@electron/database/database'
import type { ProposalId } from '@shared/features/nominations/nominations.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { sql } from 'kysely'
import type { Plan } from './reorganisation.plan'
import { heirOf } from './reorganisation.registrations'

export interface PlannedProposal {
  readonly id: ProposalId
  readonly organisationId: OrganisationId
}

/**
 * A proposal still being put together goes on in the name of whoever takes over from its unit; one
 * that was handed in keeps the unit that handed it in.
 */
export async function planProposals(db: Db, plan: Plan): Promise<readonly PlannedProposal[]> {
  const ended = plan.organisations.flatMap(({ before, after }) =>
    before?.closedOn === null && after.closedOn !== null ? after.id : [],
  )
  if (ended.length === 0) return []
  const rows = await db
    .selectFrom('proposal')
    .select(['id', 'organisation_id as organisationId'])
    .where(sql<boolean>`organisation_id in (select value from json_each(${JSON.stringify(ended)}))`)
    .where('finished_on', 'is', null)
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, organisationId }): PlannedProposal[] => {
    const heir = organisationId && heirOf(plan, organisationId)
    return heir && heir !== organisationId ? [{ id, organisationId: heir }] : []
  })
}

export async function writeProposals(
  some: readonly PlannedProposal[],
  { tx }: { readonly tx: Tx },
): Promise<void> {
  await sql`update proposal set organisation_id = r.value ->> 'organisationId'
    from json_each(${JSON.stringify(some)}) as r where proposal.id = r.value ->> 'id'`.execute(tx)
}
