import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import {
  catalogueDocuments,
  findPresent,
} from '@shared/features/directives/directives.catalogue.rules'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import { catalogueTargets } from '@shared/features/targets/targets.catalogue.rules'
import { TargetFields, type TargetOffer } from '@shared/features/targets/targets.contract'
import type { TargetId, TargetValueId } from '@shared/features/targets/targets.ids'
import type { CatalogueTarget } from '@shared/features/targets/targets.source.catalogue'
import { markText } from '@shared/features/targets/targets.strings'
import { listDirectives } from '../directives/directives.queries'
import { insertTarget } from './targets.service'
import { targetStrings as strings } from './targets.strings'

/** Every built-in target with its sentence, and whether it is here already. */
export async function listOffers(db: Db): Promise<readonly TargetOffer[]> {
  const present = await presentTargets(db)
  const campaigns = await campaignsByKey(db)
  return catalogueTargets.map((item) => ({
    key: item.key,
    line: `${item.code} ${item.title}`,
    mark: markText(item),
    campaignName: campaigns.get(item.campaign)?.name ?? null,
    sourceDocument: item.sourceDocument,
    quote: item.quote,
    presentAs: present.get(item.key) ?? null,
  }))
}

/**
 * Adds what is not here yet; what the clerk has changed since stays as he has it. A campaign or a
 * document that is not on record is left open: the sentence and its paper are kept in words anyway.
 */
export async function addFromCatalogue(
  { keys }: { readonly keys: readonly string[] },
  context: CommandContext,
): Promise<{ readonly added: number }> {
  const present = await presentTargets(context.tx)
  const links = await readLinks(context.tx)
  let added = 0
  for (const item of catalogueTargets) {
    if (!keys.includes(item.key) || present.has(item.key)) continue
    const id = await insertTarget(context, fieldsOf(item, links), item.key)
    await insertKnown(id, item, context)
    added += 1
  }
  if (added > 0) context.say(strings.added(added))
  else context.say(strings.nothingAdded)
  return { added }
}

type Links = Awaited<ReturnType<typeof readLinks>>

async function readLinks(db: Db) {
  const directives = await listDirectives(db)
  const directiveIds = new Map<string, DirectiveId>()
  for (const item of catalogueDocuments) {
    const found = findPresent(item, directives)
    if (found) directiveIds.set(item.key, found.id)
  }
  return { campaigns: await campaignsByKey(db), directiveIds }
}

function fieldsOf(item: CatalogueTarget, { campaigns, directiveIds }: Links): TargetFields {
  const { key, campaign, directive, known, ...fields } = item
  return TargetFields.parse({
    ...fields,
    campaignId: campaigns.get(campaign)?.id ?? null,
    directiveId: (directive !== null && directiveIds.get(directive)) || null,
    figuresBy: item.periodKind,
  })
}

/** Figures the same paper gives, such as 61% of 2023. */
async function insertKnown(
  id: TargetId,
  { known, sourceDocument }: CatalogueTarget,
  { tx, newId }: CommandContext,
): Promise<void> {
  for (const { year, value } of known)
    await tx
      .insertInto('target_value')
      .values({
        id: newId<TargetValueId>(),
        target_id: id,
        organisation_id: null,
        period: String(year),
        role: 'reached',
        ...{ numerator: null, denominator: null, value },
        ...{ note: '', source: sourceDocument },
      })
      .execute()
}

async function presentTargets(db: Db): Promise<ReadonlyMap<string, TargetId>> {
  const rows = await db
    .selectFrom('target')
    .select(['id', 'catalogue_key as key'])
    .where('catalogue_key', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, key }) => [key ?? '', id]))
}

async function campaignsByKey(db: Db) {
  const rows = await db
    .selectFrom('campaign')
    .select(['id', 'name', 'catalogue_key as key'])
    .where('catalogue_key', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [row.key ?? '', row]))
}
