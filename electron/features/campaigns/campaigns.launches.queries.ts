import type { Db } from '@electron/database/database'
import { fold } from '@shared/core/vietnamese-fold'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type {
  LaunchCounts,
  LaunchRow,
  ListLaunches,
} from '@shared/features/campaigns/launches.contract'
import { type SqlBool, sql } from 'kysely'

/** Whoever is to launch it: base organisations there are now (R-079, horizontally and vertically). */
const isRequired = sql<SqlBool>`o.level in ('base-committee', 'base-cell') and o.closed_on is null`

const withLaunch = (db: Db, campaignId: CampaignId) =>
  db
    .selectFrom('organisation as o')
    .leftJoin('campaign_launch as l', (join) =>
      join.onRef('l.organisation_id', '=', 'o.id').on('l.campaign_id', '=', campaignId),
    )

const conditions = {
  all: sql<SqlBool>`(l.id is not null or (${isRequired}))`,
  launched: sql<SqlBool>`l.id is not null`,
  missing: sql<SqlBool>`l.id is null and ${isRequired}`,
}

export async function listLaunches(
  db: Db,
  { campaignId, listing, text, offset, limit }: ListLaunches,
): Promise<{ readonly total: number; readonly rows: readonly LaunchRow[] }> {
  let found = withLaunch(db, campaignId).where(conditions[listing])
  for (const word of fold(text).split(' ').filter(Boolean))
    found = found.where(sql<SqlBool>`instr(o.search_text, ${word}) > 0`)
  const { total } = await found
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await found
    .select(['o.id as organisationId', 'o.name', 'o.closed_on as closedOn', 'l.id as launchId'])
    .select(['l.launched_on as launchedOn', 'l.form', 'l.document', 'l.note'])
    .orderBy('o.sort_key')
    .orderBy('o.id')
    .offset(offset)
    .limit(limit)
    .execute()
  return {
    total,
    rows: rows.map(({ organisationId, name, closedOn, launchedOn, form, document, note }) => ({
      ...{ organisationId, name, isClosed: closedOn !== null },
      launch:
        form === null ? null : { launchedOn, form, document: document ?? '', note: note ?? '' },
    })),
  }
}

export const countLaunches = (
  db: Db,
  { campaignId }: { readonly campaignId: CampaignId },
): Promise<LaunchCounts> =>
  withLaunch(db, campaignId)
    .select([
      sql<number>`count(*) filter (where ${isRequired})`.as('required'),
      sql<number>`count(*) filter (where l.id is not null and ${isRequired})`.as('launched'),
      sql<number>`count(*) filter (where l.id is not null and not (${isRequired}))`.as('others'),
    ])
    .executeTakeFirstOrThrow()
