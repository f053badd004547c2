import type { Db } from '@electron/database/database'
import type {
  CampaignParticulars,
  UsedFramework,
} from '@shared/features/campaigns/campaigns.contract'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { FrameworkId } from '@shared/features/frameworks/frameworks.ids'
import { listFrameworks, listItems } from '../frameworks/frameworks.queries'

/** The frameworks of a campaign, one per audience, each with its items. */
export async function itemsOf(db: Db, campaignId: CampaignId): Promise<readonly UsedFramework[]> {
  const uses = await db
    .selectFrom('campaign_framework')
    .select(['framework_id', 'audience'])
    .where('campaign_id', '=', campaignId)
    .execute()
  if (uses.length === 0) return []
  const audiences = new Map(uses.map(({ framework_id, audience }) => [framework_id, audience]))
  const items = await listItems(db, [...audiences.keys()])
  const frameworks = (await listFrameworks(db)).filter(({ id }) => audiences.has(id))
  return frameworks.map((framework) => ({
    framework,
    audience: audiences.get(framework.id) || framework.audience,
    items: items.filter(({ frameworkId }) => frameworkId === framework.id),
  }))
}

/** The campaigns that use a framework, by name. */
export async function listCampaignsUsing(
  db: Db,
  frameworkId: FrameworkId,
): Promise<CampaignParticulars['parts']> {
  return db
    .selectFrom('campaign as c')
    .innerJoin('campaign_framework as u', 'u.campaign_id', 'c.id')
    .where('u.framework_id', '=', frameworkId)
    .select(['c.id', 'c.name', 'c.kind', 'c.status'])
    .orderBy('c.search_text')
    .orderBy('c.id')
    .execute()
}
