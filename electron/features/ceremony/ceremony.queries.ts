import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import { addDays, type LocalDate } from '@shared/core/local-date'
import type {
  Ceremony,
  CeremonySummary,
  Guest,
  ReadDecision,
  Recipient,
} from '@shared/features/ceremony/ceremony.contract'
import type { CeremonyId } from '@shared/features/ceremony/ceremony.ids'
import type { PrintedDecision } from '@shared/features/decisions/decisions.drafting'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { sql } from 'kysely'
import { correctedAwards } from '../decisions/amendments.awards.queries'
import { ceremonyStrings as strings } from './ceremony.strings'
import type { CeremonyTable } from './ceremony.table'

/** The next first, then those past, those without a day last. */
export async function listCeremonies(db: Db): Promise<CeremonySummary[]> {
  const rows = await db
    .selectFrom('ceremony as c')
    .select((eb) => [
      'c.id',
      'c.name',
      'c.held_on as heldOn',
      'c.starts_at as startsAt',
      'c.place',
      eb
        .selectFrom('ceremony_recipient as r')
        .whereRef('r.ceremony_id', '=', 'c.id')
        .where(isStanding)
        .select((of) => of.fn.countAll<number>().as('count'))
        .as('recipients'),
      eb
        .selectFrom('ceremony_guest as g')
        .whereRef('g.ceremony_id', '=', 'c.id')
        .select((of) => of.fn.countAll<number>().as('count'))
        .as('guests'),
    ])
    .orderBy(sql`c.held_on is null`)
    .orderBy('c.held_on', 'desc')
    .orderBy('c.id')
    .execute()
  return rows.map((row) => ({ ...row, recipients: row.recipients ?? 0, guests: row.guests ?? 0 }))
}

/** The latest first, those without a day last. */
export const ceremoniesOf = (db: Db, decisionId: DecisionId) =>
  db
    .selectFrom('ceremony as c')
    .innerJoin('ceremony_decision as d', 'd.ceremony_id', 'c.id')
    .where('d.decision_id', '=', decisionId)
    .select(['c.id', 'c.name', 'c.held_on as heldOn'])
    .orderBy(sql`c.held_on is null`)
    .orderBy('c.held_on', 'desc')
    .orderBy('c.id')
    .execute()

/** The one held nearest to a day, at most so many days before or after it. */
export async function ceremonyAround(
  db: Db,
  day: LocalDate,
  withinDays: number,
): Promise<CeremonyId | null> {
  const row = await db
    .selectFrom('ceremony')
    .where('held_on', '>=', addDays(day, -withinDays))
    .where('held_on', '<=', addDays(day, withinDays))
    .select('id')
    .orderBy(sql`abs(julianday(held_on) - julianday(${day}))`)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** @throws AppError `core.notFound` */
export async function getCeremonyRow(db: Db, id: CeremonyId): Promise<CeremonyTable> {
  const row = await db.selectFrom('ceremony').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.ceremony })
  return row
}

/** @throws AppError `core.notFound` */
export async function getCeremony(db: Db, id: CeremonyId): Promise<Ceremony> {
  const row = await getCeremonyRow(db, id)
  const recipients = await recipientsOf(db, id)
  const groups = await db
    .selectFrom('ceremony_group')
    .select(['id', 'name', 'presenter'])
    .where('ceremony_id', '=', id)
    .orderBy('position')
    .execute()
  const byGroup = Map.groupBy(recipients, ({ groupId }) => groupId)
  return {
    ...{ id, name: row.name, heldOn: row.held_on, startsAt: row.starts_at, place: row.place },
    ...{ opening: row.opening, closing: row.closing, groupSize: row.group_size, note: row.note },
    decisions: await decisionsOf(db, id),
    groups: groups.flatMap((group) => {
      const own = byGroup.get(group.id) ?? []
      const standing = own.map(({ groupId: _, ...recipient }) => recipient)
      return standing.length === 0 ? [] : [{ ...group, recipients: standing }]
    }),
    guests: await guestsOf(db, id),
  }
}

/** Nobody is called up for an award that was revoked after the stage was set. */
const isStanding = sql<boolean>`not exists (
  select 1 from award_revocation as v where v.award_id = r.award_id)`

/** In the order of the stage, by the names and sums that are in force: the stage is read aloud. */
async function recipientsOf(db: Db, id: CeremonyId) {
  const corrected = await correctedAwards(db)
  const rows = await db
    .selectFrom('ceremony_recipient as r')
    .innerJoin('award as a', 'a.id', 'r.award_id')
    .innerJoin('ceremony_group as g', 'g.id', 'r.group_id')
    .where('r.ceremony_id', '=', id)
    .where(isStanding)
    .select([
      'r.id',
      'r.group_id as groupId',
      'r.award_id as awardId',
      'a.decision_id as decisionId',
      'a.ledger_number as ledgerNumber',
      'a.subject_kind as kind',
      'a.honorific',
      'a.name',
      'a.position',
      'a.unit',
      'a.form',
      'a.amount_dong as amountDong',
      'r.attendance',
      'r.proxy_name as proxyName',
      'r.seat',
      'r.note',
      sql<number>`exists (select 1 from certificate as c
        where c.award_id = a.id and c.state = 'handed')`.as('isHandedOver'),
    ])
    .orderBy('g.position')
    .orderBy('r.position')
    .execute()
  return rows.map((row) => {
    const { name, position, unit, amountDong } = corrected.get(row.awardId) ?? row
    return { ...row, name, position, unit, amountDong, isHandedOver: row.isHandedOver === 1 }
  }) satisfies readonly Recipient[]
}

async function decisionsOf(db: Db, id: CeremonyId): Promise<ReadDecision[]> {
  const rows = await db
    .selectFrom('ceremony_decision as cd')
    .innerJoin('decision as d', 'd.id', 'cd.decision_id')
    .where('cd.ceremony_id', '=', id)
    .select(['d.id', 'd.number', 'd.symbol', 'd.issued_on as decidedOn', 'd.frozen'])
    .orderBy('cd.position')
    .execute()
  return rows.map(({ number, symbol, frozen, ...row }) => {
    // Written by the issue and guarded by a trigger ever since.
    const printed = frozen === null ? null : (JSON.parse(frozen) as PrintedDecision)
    return {
      ...row,
      number: labels.numberText({ number: number ?? 0, symbol }),
      issuer: printed?.decision.committee.decidingBody ?? '',
      reason: printed?.decision.reason ?? '',
    }
  })
}

async function guestsOf(db: Db, id: CeremonyId): Promise<Guest[]> {
  const rows = await db
    .selectFrom('ceremony_guest')
    .selectAll()
    .where('ceremony_id', '=', id)
    .orderBy(sql`case kind when 'leader' then 1 when 'guest' then 2 else 3 end`)
    .orderBy('position')
    .execute()
  return rows.map(({ id: guestId, name, office, unit, kind, has_confirmed, seat, note }) => ({
    ...{ id: guestId, name, office, unit, kind, hasConfirmed: has_confirmed === 1, seat, note },
  }))
}
