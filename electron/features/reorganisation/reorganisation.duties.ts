import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { DutyId, DutyUnitId } from '@shared/features/duties/duties.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { sql } from 'kysely'
import type { Plan } from './reorganisation.plan'

export interface PlannedDuty {
  readonly dutyId: DutyId
  readonly organisationId: OrganisationId
}

/**
 * Recurring duties that are asked of chosen organisations: where one of these ends, those that take
 * over from it owe them from then on. It stays among the chosen itself, for the times before; who
 * owes a time is judged on its own day, so neither is asked twice.
 */
export async function planDuties(db: Db, plan: Plan): Promise<readonly PlannedDuty[]> {
  const ended = new Set(
    plan.organisations.flatMap(({ before, after }) =>
      before?.closedOn === null && after.closedOn !== null ? after.id : [],
    ),
  )
  const heirs = plan.successions.filter(({ predecessorId }) => ended.has(predecessorId))
  if (heirs.length === 0) return []
  const concerned = heirs.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId])
  const rows = await db
    .selectFrom('duty_unit')
    .where(
      sql<boolean>`organisation_id in (select value from json_each(${JSON.stringify(concerned)}))`,
    )
    .select(['duty_id as dutyId', 'organisation_id as organisationId'])
    .orderBy('id')
    .execute()
  const taken = new Set(rows.map(keyOf))
  return heirs.flatMap(({ predecessorId, successorId }) =>
    rows
      .filter(({ organisationId }) => organisationId === predecessorId)
      .map(({ dutyId }) => ({ dutyId, organisationId: successorId }))
      .filter((planned) => {
        const isNew = !taken.has(keyOf(planned))
        taken.add(keyOf(planned))
        return isNew
      }),
  )
}

const keyOf = ({ dutyId, organisationId }: PlannedDuty): string => `${dutyId} ${organisationId}`

export async function writeDuties(
  some: readonly PlannedDuty[],
  { effectiveOn }: Plan,
  { tx, newId }: Pick<CommandContext, 'tx' | 'newId'>,
): Promise<void> {
  const rows = some.map(({ dutyId, organisationId }) => ({
    ...{ id: newId<DutyUnitId>(), duty_id: dutyId },
    ...{ organisation_id: organisationId, since: effectiveOn },
  }))
  await tx.insertInto('duty_unit').values(rows).execute()
}
