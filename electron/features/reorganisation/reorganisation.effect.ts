import type { Db } from '@electron/database/database'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  PeopleCount,
  ReorganisationEffect,
  SuccessorEffect,
} from '@shared/features/reorganisation/reorganisation.results'
import { memberCountsOn } from '../organisation/organisation.tally.queries'
import { planDuties } from './reorganisation.duties'
import type { ForestNode } from './reorganisation.forest'
import { undecidedStatuses } from './reorganisation.nominations'
import type { Plan, PlannedOrganisation } from './reorganisation.plan'
import { planRegistrations } from './reorganisation.registrations'
import { planWorks } from './reorganisation.works'

/** Organisations that end and are named; more are counted. */
const namedAtMost = 5

/** What a plan will change, in numbers; counted from the rows that it would write. */
export async function effectOf(db: Db, plan: Plan): Promise<ReorganisationEffect> {
  const { forest, organisations, concerned } = plan
  const present = plan.stays.filter(({ stay }) => stay.until === null)
  const ended = organisations.filter(
    ({ before, after }) => before?.closedOn === null && after.closedOn !== null,
  )
  const changed = organisations.filter(isChanged).map(({ after }) => after.id)
  const along = new Set(changed.flatMap((id) => [id, ...forest.openBelow(id).map(idOf)]))
  return {
    moving: countOf([
      ...present.filter(({ to }) => to !== null).map(({ stay }) => stay),
      ...plan.arrivals,
    ]),
    leaving: countOf(present.filter(({ to }) => to === null).map(({ stay }) => stay)),
    staying: await countPresent(db, along),
    ended: ended.length,
    endedNames: ended.slice(0, namedAtMost).map(({ after }) => after.name),
    movedOrganisations: organisations.filter(isElsewhere).length,
    below: along.size - changed.length,
    renamed: organisations.flatMap(({ before, after, cause }) =>
      before && before.name !== after.name && cause !== 'rename'
        ? { from: before.name, to: after.name }
        : [],
    ),
    successors: plan.successors.map((id) => successorEffect(plan, id)),
    nominations: {
      open: await countUndecided(db, concerned),
      following: plan.nominations.length,
    },
    registrations: await countRegistrations(db, plan),
    works: (await planWorks(db, plan)).length,
    duties: new Set((await planDuties(db, plan)).map(({ dutyId }) => dutyId)).size,
    ratings: await countOnRecord(db, 'rating', concerned),
    figures: await countOnRecord(db, 'target_value', concerned),
    awards: await countOnRecord(db, 'award', concerned),
    submissions: await countOnRecord(db, 'duty_submission', concerned),
    exemplars:
      (await countOnRecord(db, 'exemplar', concerned)) +
      (await countOnRecord(db, 'pilot', concerned)),
  }
}

const idOf = ({ id }: ForestNode): OrganisationId => id

/** Goes on, and something about it is another than before; one that only took part is not. */
function isChanged({ before, after }: PlannedOrganisation): boolean {
  if (before?.closedOn !== null || after.closedOn !== null) return false
  const columns = ['name', 'shortName', 'parentId', 'level', 'kind'] as const
  return columns.some((column) => before[column] !== after[column])
}

const isElsewhere = ({ before, after }: PlannedOrganisation): boolean =>
  before?.closedOn === null && after.closedOn === null && before.parentId !== after.parentId

function successorEffect(plan: Plan, id: OrganisationId): SuccessorEffect {
  const node = plan.forest.get(id)
  const before = plan.organisations.find(({ after }) => after.id === id)?.before
  const incoming = plan.stays.filter(({ stay, to }) => to === id && stay.until === null)
  const arriving = plan.arrivals.filter(({ to }) => to === id)
  return {
    name: node.name,
    state: before === null ? 'created' : before?.closedOn ? 'resumed' : 'goesOn',
    ...countOf([...incoming.map(({ stay }) => stay), ...arriving]),
    children: plan.organisations.filter(
      ({ before, after }) =>
        after.parentId === id && after.closedOn === null && before?.parentId !== id,
    ).length,
  }
}

const countOf = (people: readonly { readonly isPartyMember: boolean }[]): PeopleCount => ({
  partyMembers: people.filter(({ isPartyMember }) => isPartyMember).length,
  people: people.length,
})

/** Who is in these organisations now. */
async function countPresent(db: Db, ids: ReadonlySet<OrganisationId>): Promise<PeopleCount> {
  if (ids.size === 0) return { people: 0, partyMembers: 0 }
  const counts = Array.from(await memberCountsOn(db, null)).filter(([id]) => ids.has(id))
  return {
    people: counts.reduce((sum, [, { people }]) => sum + people, 0),
    partyMembers: counts.reduce((sum, [, { party }]) => sum + party, 0),
  }
}

async function countRegistrations(
  db: Db,
  plan: Plan,
): Promise<ReorganisationEffect['registrations']> {
  const { open, following } = await planRegistrations(db, plan)
  return { open, following: following.length }
}

async function countUndecided(db: Db, ids: readonly OrganisationId[]): Promise<number> {
  if (ids.length === 0) return 0
  const { count } = await db
    .selectFrom('nomination')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('organisation_id', 'in', ids)
    .where('status', 'in', undecidedStatuses)
    .executeTakeFirstOrThrow()
  return count
}

async function countOnRecord(
  db: Db,
  table: 'rating' | 'award' | 'duty_submission' | 'target_value' | 'exemplar' | 'pilot',
  ids: readonly OrganisationId[],
): Promise<number> {
  if (ids.length === 0) return 0
  const { count } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('organisation_id', 'in', ids)
    .executeTakeFirstOrThrow()
  return count
}
