import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import { fold } from '@shared/core/vietnamese-fold'
import type { Campaign, CampaignParticulars } from '@shared/features/campaigns/campaigns.contract'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { CampaignStatus } from '@shared/features/campaigns/campaigns.kinds'
import type { Directive } from '@shared/features/directives/directives.contract'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import { sql } from 'kysely'
import { directivesById } from '../directives/directives.queries'
import { campaignsStrings as strings } from './campaigns.strings'

interface CampaignFilter {
  readonly text: string
  readonly status: CampaignStatus | null
}

/** Newest first; a campaign whose start is not known comes last. */
export async function listCampaigns(
  db: Db,
  { text, status }: CampaignFilter,
): Promise<readonly Campaign[]> {
  let campaigns = selectCampaigns(db)
  if (status) campaigns = campaigns.where('c.status', '=', status)
  for (const word of fold(text).split(' ').filter(Boolean))
    campaigns = campaigns.where(
      sql<boolean>`instr(c.search_text || ' ' || coalesce(d.search_text, ''), ${word}) > 0`,
    )
  const rows = await campaigns
    .orderBy(sql`c.starts_on is null`)
    .orderBy('c.starts_on', 'desc')
    .orderBy('c.id')
    .execute()
  const directives = await directivesById(db)
  return rows.map((row) => toCampaign(row, directives))
}

/** The campaigns that rest on a document, newest first. */
export async function listCampaignsOf(
  db: Db,
  directiveId: DirectiveId,
): Promise<readonly Campaign[]> {
  const all = await listCampaigns(db, { text: '', status: null })
  return all.filter(({ directive }) => directive?.id === directiveId)
}

/** @throws AppError `core.notFound` */
export async function getCampaign(db: Db, id: CampaignId): Promise<Campaign> {
  const row = await selectCampaigns(db).where('c.id', '=', id).executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.campaign })
  return toCampaign(row, await directivesById(db))
}

/** @throws AppError `core.notFound` */
export async function getParticulars(db: Db, id: CampaignId): Promise<CampaignParticulars> {
  await getCampaign(db, id)
  const participants = await db
    .selectFrom('campaign_participant')
    .select(['subject', 'category'])
    .where('campaign_id', '=', id)
    .orderBy(sql`rowid`)
    .execute()
  const named = (subject: 'collective' | 'person') =>
    participants.filter((each) => each.subject === subject).map(({ category }) => category)
  const years = await db
    .selectFrom('campaign_year')
    .select(['id', 'year', 'theme', 'content'])
    .where('campaign_id', '=', id)
    .orderBy('year', 'desc')
    .execute()
  const parts = await db
    .selectFrom('campaign')
    .select(['id', 'name', 'kind', 'status'])
    .where('parent_id', '=', id)
    .orderBy(sql`starts_on is null`)
    .orderBy('starts_on')
    .orderBy('id')
    .execute()
  return {
    participants: { collectives: named('collective'), people: named('person') },
    years,
    parts,
  }
}

const selectCampaigns = (db: Db) =>
  db
    .selectFrom('campaign as c')
    .leftJoin('directive as d', 'd.id', 'c.directive_id')
    .leftJoin('campaign as above', 'above.id', 'c.parent_id')
    .select((eb) => [
      'c.id',
      'c.name',
      'c.starts_on as startsOn',
      'c.ends_on as endsOn',
      'c.vision_year as visionYear',
      'c.status',
      'c.scope',
      'c.kind',
      'c.slogan',
      'c.directive_id as directiveId',
      'c.parent_id as parentId',
      'above.name as parentName',
      eb
        .selectFrom('campaign_framework as u')
        .whereRef('u.campaign_id', '=', 'c.id')
        .select((uses) => uses.fn.countAll<number>().as('n'))
        .as('frameworkCount'),
      eb
        .selectFrom('award_round as r')
        .whereRef('r.campaign_id', '=', 'c.id')
        .select((rounds) => rounds.fn.countAll<number>().as('n'))
        .as('roundCount'),
    ])

type CampaignRow = Awaited<
  ReturnType<ReturnType<typeof selectCampaigns>['executeTakeFirstOrThrow']>
>

function toCampaign(row: CampaignRow, directives: ReadonlyMap<DirectiveId, Directive>): Campaign {
  const { directiveId, parentId, parentName, roundCount, frameworkCount, ...campaign } = row
  const directive = directiveId && directives.get(directiveId)
  return {
    ...campaign,
    directive: directive || null,
    parent: parentId && parentName !== null ? { id: parentId, name: parentName } : null,
    frameworkCount: frameworkCount ?? 0,
    roundCount: roundCount ?? 0,
  }
}
