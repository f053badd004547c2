import type { Tx } from '@electron/database/database'
import { countReferences } from '@electron/database/references'
import type { CommandContext } from '@electron/ipc/context'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import type {
  CampaignDetails,
  CreateCampaign,
  DirectiveChoice,
} from '@shared/features/campaigns/campaigns.contract'
import { campaignsErrors } from '@shared/features/campaigns/campaigns.errors'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { CampaignStatus } from '@shared/features/campaigns/campaigns.kinds'
import { canMoveCampaign, wouldCircle } from '@shared/features/campaigns/campaigns.rules'
import type { Directive } from '@shared/features/directives/directives.contract'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import { getDirective } from '../directives/directives.queries'
import { insertDirective } from '../directives/directives.service'
import { getCampaign, getParticulars } from './campaigns.queries'
import { campaignsStrings as strings } from './campaigns.strings'

/** @throws AppError `campaigns.nameTaken`, `core.notFound` for a directive that is gone */
export async function createCampaign(
  { status, ...campaign }: CreateCampaign,
  context: CommandContext,
): Promise<{ id: CampaignId }> {
  const { tx, newId, say } = context
  const id = newId<CampaignId>()
  const values = await campaignValues(campaign, context)
  await assertNameIsFree(tx, id, values)
  await tx
    .insertInto('campaign')
    .values({ id, status, ...values })
    .execute()
  say(strings.created(values.name))
  return { id }
}

/** @throws AppError `campaigns.nameTaken`, `core.notFound` */
export async function editCampaign(
  { id, campaign }: { readonly id: CampaignId; readonly campaign: CampaignDetails },
  context: CommandContext,
): Promise<null> {
  const { tx, say } = context
  await getCampaign(tx, id)
  const values = await campaignValues(campaign, context)
  await assertNameIsFree(tx, id, values)
  await assertNoCircle(tx, id, values)
  await tx.updateTable('campaign').set(values).where('id', '=', id).execute()
  say(strings.edited(values.name))
  return null
}

/** @throws AppError `campaigns.cannotMove`, `core.notFound` */
export async function setCampaignStatus(
  { id, status }: { readonly id: CampaignId; readonly status: CampaignStatus },
  { tx, say }: CommandContext,
): Promise<null> {
  const campaign = await getCampaign(tx, id)
  if (!canMoveCampaign(campaign.status, status))
    throw campaignsErrors.cannotMove({ name: campaign.name, from: campaign.status, to: status })
  await tx.updateTable('campaign').set({ status }).where('id', '=', id).execute()
  say(strings.moved(campaign.name, status))
  return null
}

/** What is only about the campaign itself, and goes with it. */
const ownParts = ['campaign_framework', 'campaign_participant', 'campaign_year'] as const

/**
 * The directive stays on record: it is a document of its own and other campaigns may rest on it.
 *
 * @throws AppError `campaigns.hasRounds`, `.hasParts`, `.inUse`, `core.notFound`
 */
export async function removeCampaign(
  { id }: { readonly id: CampaignId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, roundCount } = await getCampaign(tx, id)
  if (roundCount > 0) throw campaignsErrors.hasRounds({ name, rounds: roundCount })
  const { parts } = await getParticulars(tx, id)
  if (parts.length > 0) throw campaignsErrors.hasParts({ name, parts: parts.length })
  const records = await countReferences(tx, { table: 'campaign', ids: [id], ignored: ownParts })
  if (records > 0) throw campaignsErrors.inUse({ name, records })
  for (const table of ownParts) await tx.deleteFrom(table).where('campaign_id', '=', id).execute()
  await tx.deleteFrom('campaign').where('id', '=', id).execute()
  say(strings.removed(name))
  return null
}

async function campaignValues(campaign: CampaignDetails, context: CommandContext) {
  const directive = await chooseDirective(campaign.directive, context)
  if (campaign.parentId) await getCampaign(context.tx, campaign.parentId)
  const name = tidy(campaign.name)
  return {
    name,
    directive_id: directive?.id ?? null,
    starts_on: campaign.startsOn,
    ends_on: campaign.endsOn,
    vision_year: campaign.visionYear,
    scope: campaign.scope.normalize('NFC'),
    kind: campaign.kind,
    parent_id: campaign.parentId,
    slogan: tidy(campaign.slogan),
    search_text: fold(name),
  }
}

/** @throws AppError `campaigns.ownPart` */
async function assertNoCircle(
  tx: Tx,
  id: CampaignId,
  { name, parent_id }: { readonly name: string; readonly parent_id: CampaignId | null },
): Promise<void> {
  const rows = await tx.selectFrom('campaign').select(['id', 'name', 'parent_id']).execute()
  const parents = new Map(rows.map((row) => [row.id, row.parent_id]))
  if (!wouldCircle(parents, id, parent_id)) return
  const parent = rows.find((row) => row.id === parent_id)?.name ?? name
  throw campaignsErrors.ownPart({ name, parent })
}

async function chooseDirective(
  choice: DirectiveChoice,
  { tx, newId }: CommandContext,
): Promise<Directive | null> {
  if (choice.kind === 'none') return null
  if (choice.kind === 'existing') return getDirective(tx, choice.id)
  return insertDirective({ tx, newId }, choice.directive)
}

/** The same name may return under another directive; twice under the same one is a slip. */
async function assertNameIsFree(
  tx: Tx,
  id: CampaignId,
  { name, directive_id }: { readonly name: string; readonly directive_id: DirectiveId | null },
): Promise<void> {
  const others = await tx
    .selectFrom('campaign')
    .select(['name'])
    .where('id', '!=', id)
    .where('directive_id', 'is', directive_id)
    .execute()
  if (others.some((other) => fold(other.name) === fold(name)))
    throw campaignsErrors.nameTaken({ name })
}
