import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { fold } from '@shared/core/vietnamese-fold'
import {
  type CatalogueCampaign,
  catalogueCampaigns,
} from '@shared/features/campaigns/campaigns.catalogue'
import type { CatalogueCampaignOffer } from '@shared/features/campaigns/campaigns.contract'
import type { CampaignId, CampaignYearId } from '@shared/features/campaigns/campaigns.ids'
import { campaignsStrings as words } from '@shared/features/campaigns/campaigns.strings'
import {
  catalogueDocuments,
  findPresent as findDocument,
} from '@shared/features/directives/directives.catalogue.rules'
import { directivesStrings as directiveWords } from '@shared/features/directives/directives.strings'
import { catalogueFrameworks } from '@shared/features/frameworks/frameworks.catalogue.rules'
import { addFromCatalogue as addDocuments } from '../directives/directives.catalogue.service'
import { listDirectives } from '../directives/directives.queries'
import { ensureFrameworks } from '../frameworks/frameworks.catalogue.service'
import { setFrameworks, setParticipants } from './campaigns.particulars.service'
import { campaignsStrings as strings } from './campaigns.strings'

/** What the catalogue offers, each with the sentence it is known from and whether it is here already. */
export async function listCampaignCatalogue(db: Db): Promise<readonly CatalogueCampaignOffer[]> {
  const present = await presentCampaigns(db)
  return catalogueCampaigns.map((campaign) => ({
    key: campaign.key,
    name: campaign.name,
    period: words.periodLine(campaign),
    sourceDocument: campaign.sourceDocument,
    sourceSentence: campaign.sourceSentence,
    brings: bringsLines(campaign),
    presentAs: present.get(campaign.key) ?? null,
  }))
}

function bringsLines({ parentKey, directiveKey, frameworkKeys }: CatalogueCampaign): string[] {
  const parent = catalogueCampaigns.find(({ key }) => key === parentKey)
  const document = catalogueDocuments.find(({ key }) => key === directiveKey)
  const frameworks = catalogueFrameworks.filter(({ key }) => frameworkKeys.includes(key))
  return [
    ...(parent ? [strings.partOf(parent.name)] : []),
    ...(document ? [strings.document(directiveWords.nameLine(document))] : []),
    ...frameworks.map(({ code, title }) => strings.framework(`${code} – ${title}`)),
  ]
}

/**
 * Adds what is not here yet, with its document, its frameworks and the movement it is a part of. A
 * second time there is nothing left to add.
 */
export async function addCampaignsFromCatalogue(
  { keys }: { readonly keys: readonly string[] },
  context: CommandContext,
): Promise<{ campaigns: number }> {
  const present = new Map(await presentCampaigns(context.tx))
  let added = 0
  for (const campaign of withParents(keys)) {
    if (present.has(campaign.key)) continue
    const parentId = campaign.parentKey === null ? null : (present.get(campaign.parentKey) ?? null)
    present.set(campaign.key, await insertFromCatalogue(campaign, parentId, context))
    added += 1
  }
  if (added > 0) context.say(strings.addedFromCatalogue(added))
  return { campaigns: added }
}

/** Those asked for and the movements they are parts of, parents first. */
function withParents(keys: readonly string[]): readonly CatalogueCampaign[] {
  const wanted = new Set(keys)
  for (const { key, parentKey } of catalogueCampaigns.toReversed())
    if (wanted.has(key) && parentKey !== null) wanted.add(parentKey)
  return catalogueCampaigns.filter(({ key }) => wanted.has(key))
}

/**
 * By the key it was added under, by its name, or by its document and a name that says less or more
 * (“Đồng Khởi mới”): what the clerk wrote down himself is left alone.
 */
async function presentCampaigns(db: Db): Promise<ReadonlyMap<string, CampaignId>> {
  const rows = await db
    .selectFrom('campaign')
    .select(['id', 'name', 'catalogue_key', 'directive_id'])
    .execute()
  const directives = await listDirectives(db)
  return new Map(
    catalogueCampaigns.flatMap(({ key, name, directiveKey }) => {
      const document = catalogueDocuments.find((each) => each.key === directiveKey)
      const directive = document && findDocument(document, directives)
      const wanted = fold(name)
      const same =
        rows.find((row) => row.catalogue_key === key || fold(row.name) === wanted) ??
        rows.find(
          (row) =>
            row.catalogue_key === null &&
            directive !== undefined &&
            row.directive_id === directive.id &&
            (wanted.includes(fold(row.name)) || fold(row.name).includes(wanted)),
        )
      return same ? [[key, same.id]] : []
    }),
  )
}

async function insertFromCatalogue(
  campaign: CatalogueCampaign,
  parentId: CampaignId | null,
  context: CommandContext,
): Promise<CampaignId> {
  const { tx, newId } = context
  const id = newId<CampaignId>()
  await addDocuments({ keys: [campaign.directiveKey] }, context)
  const document = catalogueDocuments.find(({ key }) => key === campaign.directiveKey)
  const directive = document && findDocument(document, await listDirectives(tx))
  await tx
    .insertInto('campaign')
    .values({
      id,
      name: campaign.name,
      directive_id: directive?.id ?? null,
      starts_on: campaign.startsOn,
      ends_on: campaign.endsOn,
      vision_year: campaign.visionYear,
      status: 'launched',
      scope: campaign.scope,
      search_text: fold(campaign.name),
      kind: campaign.kind,
      parent_id: parentId,
      slogan: campaign.slogan,
      catalogue_key: campaign.key,
    })
    .execute()
  await insertParticulars(id, campaign, context)
  return id
}

async function insertParticulars(
  id: CampaignId,
  { collectives, people, frameworkKeys, years }: CatalogueCampaign,
  context: CommandContext,
): Promise<void> {
  const { tx, newId } = context
  await setParticipants(
    { id, participants: { collectives: [...collectives], people: [...people] } },
    context,
  )
  const frameworks = await ensureFrameworks(frameworkKeys, context)
  const uses = [...frameworks.values()].map((frameworkId) => ({ frameworkId, audience: '' }))
  await setFrameworks({ id, frameworks: uses }, context)
  for (const year of years)
    await tx
      .insertInto('campaign_year')
      .values({ id: newId<CampaignYearId>(), campaign_id: id, ...year })
      .execute()
}
