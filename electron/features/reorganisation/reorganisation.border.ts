import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { mayStandUnder } from '@shared/features/organisation/organisation.rules'
import { levelLabels } from '@shared/features/organisation/organisation.strings'
import type {
  HandOver,
  ReceiveBack,
  ReceiveOrganisation,
} from '@shared/features/reorganisation/reorganisation.contract'
import { reorganisationErrors } from '@shared/features/reorganisation/reorganisation.errors'
import { reorganisationStrings } from '@shared/features/reorganisation/reorganisation.strings'
import { refuseUnsound } from './reorganisation.checks'
import { beginDraft } from './reorganisation.draft'
import { staysFrom } from './reorganisation.members'
import type { Plan, Planning } from './reorganisation.plan'

/**
 * An organisation comes from another committee, with as many cells as are told, still empty.
 *
 * @throws AppError `reorganisation.cellsNotAllowed`, and whatever makes a tree unsound
 */
export async function planReception(
  { counterpart, reportedMembers, cells, effectiveOn, basis, ...state }: ReceiveOrganisation,
  planning: Planning,
): Promise<Plan> {
  const draft = await beginDraft(planning, { effectiveOn, basis })
  if (cells > 0 && !mayStandUnder('cell', state.level))
    throw reorganisationErrors.cellsNotAllowed({ level: levelLabels[state.level] })
  const { id } = draft.create(state, 'receive', reportedMembers)
  for (let cell = 1; cell <= cells; cell += 1) {
    const name = reorganisationStrings.cell(cell)
    const place = { parentId: id, level: 'cell', kind: state.kind } as const
    draft.create({ name, shortName: '', ...place }, 'receive')
  }
  await refuseUnsound(draft, planning, { severalRoots: false })
  return {
    ...{ effectiveOn, basis, event: { kind: 'receive', counterpart } },
    ...{ organisations: draft.changes, successions: [], stays: [], arrivals: [], nominations: [] },
    ...{ concerned: [], successors: [id], forest: draft.forest },
  }
}

/**
 * An organisation leaves the committee with everything below it; its people leave with it.
 *
 * @throws AppError `reorganisation.beforeArrival`, and whatever makes a tree unsound
 */
export async function planHandOver(
  { id, counterpart, effectiveOn, basis }: HandOver,
  planning: Planning,
): Promise<Plan> {
  const draft = await beginDraft(planning, { effectiveOn, basis })
  const leaving = [draft.open(id), ...draft.forest.openBelow(id)]
  for (const node of leaving) draft.end(node.id, 'hand-over')
  await refuseUnsound(draft, planning, { severalRoots: false })
  const stays = await staysFrom(planning.db, leaving, effectiveOn)
  return {
    ...{ effectiveOn, basis, event: { kind: 'hand-over', counterpart } },
    ...{ organisations: draft.changes, successions: [], arrivals: [], nominations: [] },
    stays: stays.map((stay) => ({ stay, to: null })),
    ...{ concerned: leaving.map((node) => node.id), successors: [], forest: draft.forest },
  }
}

/**
 * What was handed over comes back under the record it had, with those below it that left with it.
 *
 * @throws AppError `reorganisation.notHandedOver`, and whatever makes a tree unsound
 */
export async function planReturn(
  { id, counterpart, withPeople, effectiveOn, basis }: ReceiveBack,
  planning: Planning,
): Promise<Plan> {
  const { db } = planning
  const draft = await beginDraft(planning, { effectiveOn, basis })
  const { name, closedOn } = draft.forest.get(id)
  const gone = closedOn === null ? [] : await handedOverWith(db, id)
  if (!gone.includes(id)) throw reorganisationErrors.notHandedOver({ name })
  const back = gone.filter((other) => other === id || draft.forest.isAbove(id, other))
  for (const other of back) draft.change(other, 'receive', { closedOn: null })
  await refuseUnsound(draft, planning, { severalRoots: false })
  const arrivals = withPeople && closedOn ? await peopleLeftWith(db, back, closedOn) : []
  return {
    ...{ effectiveOn, basis, event: { kind: 'receive', counterpart } },
    ...{ organisations: draft.changes, successions: [], stays: [], arrivals, nominations: [] },
    ...{ concerned: [], successors: [id], forest: draft.forest },
  }
}

/** Those whose last change was the hand-over that was this organisation's last change too. */
async function handedOverWith(db: Db, id: OrganisationId): Promise<readonly OrganisationId[]> {
  const last = await db
    .selectFrom('organisation_version as v')
    .innerJoin('reorganisation as r', 'r.id', 'v.reorganisation_id')
    .select(['r.id', 'r.kind', 'v.ordinal'])
    .where('v.organisation_id', '=', id)
    .where('v.ordinal', '=', (eb) =>
      eb
        .selectFrom('organisation_version as w')
        .select((of) => of.fn.max('w.ordinal').as('last'))
        .where('w.organisation_id', '=', id),
    )
    .executeTakeFirst()
  if (last?.kind !== 'hand-over') return []
  const rows = await db
    .selectFrom('organisation_version as v')
    .select('v.organisation_id as id')
    .where('v.reorganisation_id', '=', last.id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('organisation_version as w')
            .select('w.id')
            .whereRef('w.organisation_id', '=', 'v.organisation_id')
            .whereRef('w.ordinal', '>', 'v.ordinal'),
        ),
      ),
    )
    .execute()
  return rows.map((row) => row.id)
}

/** Whoever left with the organisations and has been nowhere in the committee since. */
async function peopleLeftWith(
  db: Db,
  ids: readonly OrganisationId[],
  day: LocalDate,
): Promise<Plan['arrivals']> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.organisation_id', 'in', ids)
    .where('m.valid_to', '=', day)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('membership as other')
            .select('other.id')
            .whereRef('other.person_id', '=', 'm.person_id')
            .where((eb) =>
              eb.or([eb('other.valid_to', 'is', null), eb('other.valid_to', '>', day)]),
            ),
        ),
      ),
    )
    .select(['m.person_id as personId', 'm.organisation_id as to', 'p.is_party_member as party'])
    .orderBy('p.sort_key')
    .orderBy('p.id')
    .execute()
  return rows.map(({ party, ...row }) => ({ ...row, isPartyMember: party === 1 }))
}
