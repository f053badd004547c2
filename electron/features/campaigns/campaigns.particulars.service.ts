import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { tidy, toNfc } from '@shared/core/vietnamese-fold'
import type {
  CampaignParticipants,
  CampaignYearText,
} from '@shared/features/campaigns/campaigns.contract'
import { campaignsErrors } from '@shared/features/campaigns/campaigns.errors'
import type {
  CampaignFrameworkId,
  CampaignId,
  CampaignParticipantId,
  CampaignYearId,
} from '@shared/features/campaigns/campaigns.ids'
import type { FrameworkId } from '@shared/features/frameworks/frameworks.ids'
import { getFramework } from '../frameworks/frameworks.queries'
import { getCampaign } from './campaigns.queries'
import { campaignsStrings as strings } from './campaigns.strings'

/** Who may take part, as the plan words it. @throws AppError `core.notFound` */
export async function setParticipants(
  { id, participants }: { readonly id: CampaignId; readonly participants: CampaignParticipants },
  { tx, newId, say }: CommandContext,
): Promise<null> {
  const { name } = await getCampaign(tx, id)
  await tx.deleteFrom('campaign_participant').where('campaign_id', '=', id).execute()
  const rows = [
    ...unique(participants.collectives).map(
      (category) => ({ subject: 'collective', category }) as const,
    ),
    ...unique(participants.people).map((category) => ({ subject: 'person', category }) as const),
  ]
  for (const row of rows)
    await tx
      .insertInto('campaign_participant')
      .values({ id: newId<CampaignParticipantId>(), campaign_id: id, ...row })
      .execute()
  say(strings.participants(name))
  return null
}

const unique = (categories: readonly string[]) => [...new Set(categories.map(tidy))]

export interface FrameworkChoice {
  readonly frameworkId: FrameworkId
  readonly audience: string
}

/**
 * One framework per audience. What was registered under one that is taken away keeps
 * the item it named.
 *
 * @throws AppError `campaigns.sameFrameworkTwice`, `core.notFound`
 */
export async function setFrameworks(
  { id, frameworks }: { readonly id: CampaignId; readonly frameworks: readonly FrameworkChoice[] },
  { tx, newId, say }: CommandContext,
): Promise<null> {
  const { name } = await getCampaign(tx, id)
  if (new Set(frameworks.map(({ frameworkId }) => frameworkId)).size < frameworks.length)
    throw campaignsErrors.sameFrameworkTwice()
  await tx.deleteFrom('campaign_framework').where('campaign_id', '=', id).execute()
  for (const { frameworkId, audience } of frameworks) {
    await getFramework(tx, frameworkId)
    await tx
      .insertInto('campaign_framework')
      .values({
        id: newId<CampaignFrameworkId>(),
        campaign_id: id,
        framework_id: frameworkId,
        audience: tidy(audience),
      })
      .execute()
  }
  say(strings.frameworks(name, frameworks.length))
  return null
}

/** Adds the year, or replaces what is said of it. @throws AppError `core.notFound` */
export async function setYear(
  { id, year, theme, content }: CampaignYearText & { readonly id: CampaignId },
  { tx, newId, say }: CommandContext,
): Promise<null> {
  const { name } = await getCampaign(tx, id)
  const text = { theme: tidy(theme), content: toNfc(content) }
  const before = await tx
    .selectFrom('campaign_year')
    .select('id')
    .where('campaign_id', '=', id)
    .where('year', '=', year)
    .executeTakeFirst()
  if (before) await tx.updateTable('campaign_year').set(text).where('id', '=', before.id).execute()
  else
    await tx
      .insertInto('campaign_year')
      .values({ id: newId<CampaignYearId>(), campaign_id: id, year, ...text })
      .execute()
  say(strings.yearSet(name, year))
  return null
}

/** @throws AppError `core.notFound` */
export async function removeYear(
  { id }: { readonly id: CampaignYearId },
  { tx, say }: CommandContext,
): Promise<null> {
  const row = await tx
    .selectFrom('campaign_year')
    .select(['campaign_id', 'year'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.year })
  const { name } = await getCampaign(tx, row.campaign_id)
  await tx.deleteFrom('campaign_year').where('id', '=', id).execute()
  say(strings.yearRemoved(name, row.year))
  return null
}
