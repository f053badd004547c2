import { setImmediate } from 'node:timers/promises'
import type { CommandContext } from '@electron/ipc/context'
import type { ReorganisationId } from '@shared/features/organisation/organisation.ids'
import { sql } from 'kysely'
import { searchColumns, stateColumns } from '../organisation/organisation.state'
import type { MembershipTable } from '../people/people.table'
import { planDuties, writeDuties } from './reorganisation.duties'
import type { ForestNode } from './reorganisation.forest'
import type { Plan, PlannedOrganisation, PlannedStay } from './reorganisation.plan'
import { planProposals, writeProposals } from './reorganisation.proposals'
import { type PlannedRegistration, planRegistrations } from './reorganisation.registrations'
import { planWorks, writeWorks } from './reorganisation.works'

type Writing = Pick<CommandContext, 'tx' | 'newId'>

/** Rows written before the window is given a turn. */
const rowsPerTurn = 200

/** Writes a plan as it stands. Rows go in an order that the log can take back one by one. */
export async function carryOut(plan: Plan, context: Writing): Promise<void> {
  const eventId = await writeEvent(plan, context)
  await inTurns(plan.organisations, (some) => writeOrganisations(some, context))
  await inTurns(plan.organisations, (some) => writeVersions(some, plan, { ...context, eventId }))
  if (eventId !== null)
    await inTurns(plan.successions, async (some) => {
      const rows = some.map(({ predecessorId, successorId, carriesHistory }) => ({
        ...{ id: context.newId(), reorganisation_id: eventId },
        ...{ predecessor_id: predecessorId, successor_id: successorId },
        carries_history: carriesHistory ? (1 as const) : (0 as const),
      }))
      await context.tx.insertInto('succession').values(rows).execute()
    })
  await inTurns(plan.stays, (some) => writeStays(some, plan, context))
  await inTurns(plan.arrivals, async (some) => {
    const rows = some.map(({ personId, to }) => ({
      ...{
        id: context.newId<MembershipTable['id']>(),
        person_id: personId,
        organisation_id: to,
        position: '',
      },
      ...{ valid_from: plan.effectiveOn, valid_to: null, basis: plan.basis },
    }))
    await context.tx.insertInto('membership').values(rows).execute()
  })
  await inTurns(plan.nominations, (some) => writeNominations(some, context))
  await inTurns(await planDuties(context.tx, plan), (some) => writeDuties(some, plan, context))
  await inTurns(await planProposals(context.tx, plan), (some) => writeProposals(some, context))
  await inTurns(await planWorks(context.tx, plan), (some) => writeWorks(some, context))
  const { following } = await planRegistrations(context.tx, plan)
  await inTurns(following, (some) => writeRegistrations(some, context))
}

/** Some rows at a time, and a turn for the window between. */
async function inTurns<Row>(
  rows: readonly Row[],
  write: (some: readonly Row[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerTurn) {
    if (from > 0) await setImmediate()
    await write(rows.slice(from, from + rowsPerTurn))
  }
}

async function writeEvent(
  { event, effectiveOn, basis }: Plan,
  { tx, newId }: Writing,
): Promise<ReorganisationId | null> {
  if (event === null) return null
  const id = newId<ReorganisationId>()
  const { kind, counterpart } = event
  await tx
    .insertInto('reorganisation')
    .values({ id, kind, effective_on: effectiveOn, basis, counterpart })
    .execute()
  return id
}

const organisationColumns = (node: ForestNode) => ({
  id: node.id,
  ...stateColumns(node),
  ...searchColumns(node),
  position: node.position,
  reported_members: node.reportedMembers,
  opened_on: node.openedOn,
  closed_on: node.closedOn,
})

/** Whole rows, so that one statement serves those that are new and those that change. */
async function writeOrganisations(
  some: readonly PlannedOrganisation[],
  { tx }: Writing,
): Promise<void> {
  const created = some.filter(({ before }) => before === null)
  if (created.length > 0)
    await tx
      .insertInto('organisation')
      .values(created.map(({ after }) => organisationColumns(after)))
      .execute()
  const changed = some.filter(({ before }) => before !== null)
  if (changed.length === 0) return
  const rows = JSON.stringify(changed.map(({ after }) => organisationColumns(after)))
  await sql`update organisation set
      name = r.value ->> 'name', short_name = r.value ->> 'short_name',
      parent_id = r.value ->> 'parent_id', level = r.value ->> 'level', kind = r.value ->> 'kind',
      position = r.value ->> 'position', closed_on = r.value ->> 'closed_on',
      sort_key = r.value ->> 'sort_key', search_text = r.value ->> 'search_text'
    from json_each(${rows}) as r where organisation.id = r.value ->> 'id'`.execute(tx)
}

async function writeVersions(
  some: readonly PlannedOrganisation[],
  { effectiveOn, basis }: Plan,
  { tx, newId, eventId }: Writing & { readonly eventId: ReorganisationId | null },
): Promise<void> {
  const rows = some.map(({ after, cause }) => ({
    ...{ id: newId(), organisation_id: after.id, ordinal: after.ordinal + 1 },
    ...{ valid_from: effectiveOn, cause, basis, reorganisation_id: eventId },
    is_open: after.closedOn === null ? (1 as const) : (0 as const),
    ...stateColumns(after),
  }))
  await tx.insertInto('organisation_version').values(rows).execute()
}

/** A stay that would end on the day it began was a slip of the same day: it goes. */
async function writeStays(
  some: readonly PlannedStay[],
  { effectiveOn, basis }: Plan,
  { tx, newId }: Writing,
): Promise<void> {
  const idsWhere = (isSlip: boolean) =>
    some.filter(({ stay }) => (stay.since === effectiveOn) === isSlip).map(({ stay }) => stay.id)
  const [slips, cut] = [idsWhere(true), idsWhere(false)]
  if (slips.length > 0) await tx.deleteFrom('membership').where('id', 'in', slips).execute()
  if (cut.length > 0)
    await tx
      .updateTable('membership')
      .set({ valid_to: effectiveOn })
      .where('id', 'in', cut)
      .execute()
  const rows = some.flatMap(({ stay, to }) =>
    to === null
      ? []
      : {
          ...{ id: newId<MembershipTable['id']>(), person_id: stay.personId, organisation_id: to },
          // A post ends with the organisation it was held in; the new one elects its own.
          ...{ position: '', valid_from: effectiveOn, valid_to: stay.until, basis },
        },
  )
  if (rows.length > 0) await tx.insertInto('membership').values(rows).execute()
}

async function writeNominations(some: Plan['nominations'], { tx }: Writing): Promise<void> {
  const rows = JSON.stringify(some.map(({ id, columns }) => ({ ...columns, id })))
  await sql`update nomination set
      organisation_id = r.value ->> 'organisation_id', subject_key = r.value ->> 'subject_key',
      name = r.value ->> 'name', unit = r.value ->> 'unit',
      search_text = r.value ->> 'search_text', sort_key = r.value ->> 'sort_key'
    from json_each(${rows}) as r where nomination.id = r.value ->> 'id'`.execute(tx)
}

async function writeRegistrations(
  some: readonly PlannedRegistration[],
  { tx }: Writing,
): Promise<void> {
  await sql`update registration set organisation_id = r.value ->> 'organisationId'
    from json_each(${JSON.stringify(some)}) as r where registration.id = r.value ->> 'id'`.execute(
    tx,
  )
}
