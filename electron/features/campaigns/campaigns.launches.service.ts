import { setImmediate } from 'node:timers/promises'
import { assertThere } from '@electron/database/assert-there'
import type { CommandContext } from '@electron/ipc/context'
import { tidy, toNfc } from '@shared/core/vietnamese-fold'
import { campaignsErrors } from '@shared/features/campaigns/campaigns.errors'
import type { CampaignId, CampaignLaunchId } from '@shared/features/campaigns/campaigns.ids'
import type { LaunchDetails } from '@shared/features/campaigns/launches.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { getCampaign } from './campaigns.queries'
import { campaignsStrings as strings } from './campaigns.strings'

/** Rows written before the window is given a turn. */
const rowsPerTurn = 200

interface Units {
  readonly campaignId: CampaignId
  readonly organisationIds: readonly OrganisationId[]
}

/** @throws AppError `campaigns.launchInFuture`, `core.notFound` for a campaign or unit that is gone */
export async function setLaunches(
  { campaignId, organisationIds, launch }: Units & { readonly launch: LaunchDetails },
  { tx, newId, today, say }: CommandContext,
): Promise<{ units: number }> {
  const { name } = await getCampaign(tx, campaignId)
  const { launchedOn, form } = launch
  if (launchedOn !== null && launchedOn > today)
    throw campaignsErrors.launchInFuture({ day: launchedOn })
  const ids = [...new Set(organisationIds)]
  await assertThere(tx, { organisation: ids })
  const said = {
    ...{ launched_on: launchedOn, form },
    ...{ document: tidy(launch.document), note: toNfc(launch.note) },
  }
  for (let from = 0; from < ids.length; from += rowsPerTurn) {
    if (from > 0) await setImmediate()
    const rows = ids.slice(from, from + rowsPerTurn).map((organisationId) => ({
      ...{ id: newId<CampaignLaunchId>(), campaign_id: campaignId },
      ...{ organisation_id: organisationId, ...said },
    }))
    await tx
      .insertInto('campaign_launch')
      .values(rows)
      .onConflict((known) => known.columns(['campaign_id', 'organisation_id']).doUpdateSet(said))
      .execute()
  }
  const first = await tx
    .selectFrom('organisation')
    .where('id', '=', ids[0] ?? null)
    .select('name')
    .executeTakeFirst()
  say(strings.launched({ name, units: ids.length, unit: first?.name ?? '' }))
  return { units: ids.length }
}

/** @throws AppError `core.notFound` */
export async function removeLaunches(
  { campaignId, organisationIds }: Units,
  { tx, say }: CommandContext,
): Promise<{ units: number }> {
  const { name } = await getCampaign(tx, campaignId)
  let units = 0
  for (let from = 0; from < organisationIds.length; from += rowsPerTurn) {
    if (from > 0) await setImmediate()
    const { numDeletedRows } = await tx
      .deleteFrom('campaign_launch')
      .where('campaign_id', '=', campaignId)
      .where('organisation_id', 'in', organisationIds.slice(from, from + rowsPerTurn))
      .executeTakeFirstOrThrow()
    units += Number(numDeletedRows)
  }
  say(strings.unlaunched({ name, units }))
  return { units }
}
