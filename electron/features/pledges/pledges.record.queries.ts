import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { frameworkItemLine } from '@shared/features/frameworks/frameworks.strings'
import { pledgesErrors } from '@shared/features/pledges/pledges.errors'
import type { PledgeId } from '@shared/features/pledges/pledges.ids'
import type { Pledge, PledgeItem } from '@shared/features/pledges/pledges.results'
import { signingDayOf } from '@shared/features/pledges/pledges.rules'
import { type Selectable, type SqlBool, sql } from 'kysely'
import { partiesOf } from './pledges.parties.queries'
import type { PledgeTable } from './pledges.table'

/** @throws AppError `pledges.gone` */
export async function getPledge(db: Db, id: PledgeId): Promise<Pledge> {
  const [pledge] = await readPledges(db, [id])
  if (!pledge) throw pledgesErrors.gone()
  return pledge
}

type Row = Selectable<PledgeTable>

/** The names of a pledge are those of the day it is signed on, else of 17/01 of its year. */
export const nameDay = ({ signing_on, year }: Pick<Row, 'signing_on' | 'year'>): LocalDate =>
  signing_on ?? signingDayOf(year)

/** Whole, in the order asked for; those that are gone are left out. */
export async function readPledges(db: Db, ids: readonly PledgeId[]): Promise<readonly Pledge[]> {
  const list = JSON.stringify(ids)
  const rows = await db
    .selectFrom('pledge as p')
    .leftJoin('campaign as c', 'c.id', 'p.campaign_id')
    .leftJoin('comparison_group as g', 'g.id', 'p.group_id')
    .where(sql<SqlBool>`p.id in (select value from json_each(${list}))`)
    .selectAll('p')
    .select(['c.name as campaign', 'g.name as group'])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const dayOf = (id: PledgeId) => nameDay(byId.get(id) ?? { signing_on: null, year: 1945 })
  const parties = await partiesOf(db, ids, { dayOf })
  const items = await itemsOf(db, list)
  const files = await filesOf(db, list)
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const own = parties.get(id) ?? []
    const attachments = (files.get(id) ?? []).map(({ pledgeId: _, ...file }) => file)
    return {
      ...aboutOf(row),
      ...{ campaign: row.campaign ?? '', group: row.group ?? '' },
      ...{ parties: own, items: items.get(id) ?? [], attachments },
      partyCount: own.length,
      signedCount: own.filter(({ signedOn }) => signedOn !== null).length,
      itemCount: items.get(id)?.length ?? 0,
      fileCount: attachments.length,
    }
  })
}

const aboutOf = (row: Row) => ({
  id: row.id,
  year: row.year,
  title: row.title,
  campaignId: row.campaign_id,
  status: row.status,
  signingOn: row.signing_on,
  place: row.place,
  content: row.content,
  isWitnessed: row.is_witnessed === 1,
  note: row.note,
  evaluation: row.evaluation,
  evaluatedOn: row.evaluated_on,
})

async function itemsOf(
  db: Db,
  list: string,
): Promise<ReadonlyMap<PledgeId, readonly PledgeItem[]>> {
  const rows = await db
    .selectFrom('pledge_item as i')
    .leftJoin('framework_item as f', 'f.id', 'i.framework_item_id')
    .leftJoin('registration_item as r', 'r.id', 'i.registration_item_id')
    .where(sql<SqlBool>`i.pledge_id in (select value from json_each(${list}))`)
    .select(['i.id', 'i.pledge_id as pledgeId', 'i.party_id as partyId', 'i.content', 'i.target'])
    .select([
      'i.framework_item_id as frameworkItemId',
      'i.due_on as dueOn',
      'i.outcome',
      'i.result',
    ])
    .select(['f.kind', 'f.position', 'f.title', 'r.id as registrationItemId'])
    .select(['r.outcome as registeredOutcome', 'r.result as registeredResult'])
    .orderBy('i.position')
    .execute()
  const told = rows.map(
    ({
      kind,
      position,
      title,
      registrationItemId,
      registeredOutcome,
      registeredResult,
      ...row
    }) => {
      const { pledgeId, ...item } = row
      return {
        pledgeId,
        item: {
          ...item,
          frameworkItem:
            kind && position && title ? frameworkItemLine({ kind, position, title }) : '',
          registered:
            registrationItemId === null
              ? null
              : { outcome: registeredOutcome, result: registeredResult ?? '' },
        },
      }
    },
  )
  const grouped = Map.groupBy(told, ({ pledgeId }) => pledgeId)
  return new Map([...grouped].map(([id, all]) => [id, all.map(({ item }) => item)]))
}

async function filesOf(db: Db, list: string) {
  const rows = await db
    .selectFrom('pledge_attachment')
    .where(sql<SqlBool>`pledge_id in (select value from json_each(${list}))`)
    .select(['id', 'pledge_id as pledgeId', 'name', 'kind', 'size_bytes as sizeBytes'])
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, ({ pledgeId }) => pledgeId)
}
