import type { Db } from '@electron/database/database'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  BorderStep,
  DealtChild,
  DealtMember,
  OrganisationSuccession,
} from '@shared/features/reorganisation/reorganisation.results'
import { predecessorsOf, successorsOf } from '../organisation/organisation.succession.queries'
import { memberCountsOn } from '../organisation/organisation.tally.queries'
import { counterOf } from './reorganisation.counter'
import { type ForestNode, readForest } from './reorganisation.forest'
import { earlierPlaces } from './reorganisation.members'

/** Whom an organisation came from and who came of it, and what would reverse the last step. */
export async function getSuccession(db: Db, id: OrganisationId): Promise<OrganisationSuccession> {
  return {
    predecessors: await predecessorsOf(db, id),
    successors: await successorsOf(db, id),
    border: await borderSteps(db, id),
    counter: await counterOf(db, id),
  }
}

async function borderSteps(db: Db, id: OrganisationId): Promise<readonly BorderStep[]> {
  const rows = await db
    .selectFrom('organisation_version as v')
    .innerJoin('reorganisation as r', 'r.id', 'v.reorganisation_id')
    .select([
      ...(['r.id as reorganisationId', 'r.kind', 'r.effective_on as effectiveOn'] as const),
      ...(['r.basis', 'r.counterpart'] as const),
    ])
    .where('v.organisation_id', '=', id)
    .orderBy('v.ordinal', 'desc')
    .execute()
  return rows.flatMap(({ kind, ...row }) =>
    kind === 'receive' || kind === 'hand-over' ? { ...row, kind } : [],
  )
}

/** What a split deals out: the people in the organisation itself by name, and its children. */
export async function listToDeal(
  db: Db,
  id: OrganisationId,
): Promise<{ members: readonly DealtMember[]; children: readonly DealtChild[] }> {
  const places = await earlierPlaces(db, id)
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.organisation_id', '=', id)
    .where('m.valid_to', 'is', null)
    .select([
      ...(['p.id', 'p.full_name as name', 'p.category', 'm.position'] as const),
      ...(['p.is_party_member as party', 'p.birth_date as birthDate'] as const),
    ])
    .orderBy('p.sort_key')
    .orderBy('p.id')
    .execute()
  const members = rows.map(({ party, ...row }) => ({
    ...row,
    isPartyMember: party === 1,
    cameFrom: places.get(row.id) ?? [],
  }))
  return { members, children: await childrenToDeal(db, id) }
}

async function childrenToDeal(db: Db, id: OrganisationId): Promise<readonly DealtChild[]> {
  const forest = await readForest(db)
  const counts = await memberCountsOn(db, null)
  const roofs = await earlierRoofs(db, id)
  const total = (nodes: readonly ForestNode[], of: 'people' | 'party') =>
    nodes.reduce((sum, node) => sum + (counts.get(node.id)?.[of] ?? 0), 0)
  return forest.openChildren(id).map((child) => {
    const whole = [child, ...forest.openBelow(child.id)]
    return {
      ...{ id: child.id, name: child.name, level: child.level },
      ...{ people: total(whole, 'people'), partyMembers: total(whole, 'party') },
      cameFrom: roofs.get(child.id) ?? [],
    }
  })
}

/** What the children now below an organisation stood under before, the latest first. */
async function earlierRoofs(
  db: Db,
  id: OrganisationId,
): Promise<ReadonlyMap<OrganisationId, readonly OrganisationId[]>> {
  const rows = await db
    .selectFrom('organisation as child')
    .innerJoin('organisation_version as v', 'v.organisation_id', 'child.id')
    .select(['child.id', 'v.parent_id as roof'])
    .where('child.parent_id', '=', id)
    .where('v.parent_id', '!=', id)
    .orderBy('v.ordinal', 'desc')
    .execute()
  const roofs = Map.groupBy(rows, (row) => row.id)
  return new Map(
    Array.from(roofs, ([child, links]) => [child, links.flatMap(({ roof }) => roof ?? [])]),
  )
}
