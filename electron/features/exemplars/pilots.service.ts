import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import { fold, tidy, toNfc } from '@shared/core/vietnamese-fold'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { exemplarsErrors } from '@shared/features/exemplars/exemplars.errors'
import type { EvaluationId, PilotId } from '@shared/features/exemplars/exemplars.ids'
import type { PilotStage } from '@shared/features/exemplars/exemplars.kinds'
import { cataloguePilots } from '@shared/features/exemplars/pilots.catalogue'
import type { PilotDetails, PutEvaluation } from '@shared/features/exemplars/pilots.contract'
import { firstStage, nextStages } from '@shared/features/exemplars/pilots.rules'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { getCampaign } from '../campaigns/campaigns.queries'
import { getDirective } from '../directives/directives.queries'
import { getOrganisation } from '../organisation/organisation.detail.queries'
import { refuseFuture } from './exemplars.service'
import { getPilot } from './pilots.queries'
import { pilotsStrings as strings } from './pilots.strings'

/** @throws AppError `exemplars.pilotThere`, `organisation.gone` */
export async function createPilot(
  pilot: PilotDetails,
  context: CommandContext,
): Promise<{ id: PilotId }> {
  const { name, id } = await insertPilot(pilot, context, null)
  context.say(strings.created({ name, topic: tidy(pilot.topic) }))
  return { id }
}

/** @throws AppError `exemplars.pilotThere`, `core.notFound` */
export async function editPilot(
  { id, pilot }: { readonly id: PilotId; readonly pilot: PilotDetails },
  { tx, say }: CommandContext,
): Promise<null> {
  const before = await getPilot(tx, id)
  await refuseMissing(tx, pilot)
  const { name } = await getOrganisation(tx, pilot.organisationId)
  await refuseTwice(tx, id, { ...pilot, name })
  const isSameKind = before.kind === pilot.kind
  await tx
    .updateTable('pilot')
    .set({ ...pilotValues(pilot), stage: isSameKind ? before.stage : firstStage(pilot.kind) })
    .where('id', '=', id)
    .execute()
  say(strings.edited({ name, topic: tidy(pilot.topic) }))
  return null
}

interface Stage {
  readonly id: PilotId
  readonly stage: PilotStage
  readonly on: LocalDate | null
}

/** @throws AppError `exemplars.stageNotNext`, `.inFuture` */
export async function setStage(
  { id, stage, on }: Stage,
  { tx, today, say }: CommandContext,
): Promise<null> {
  const { stage: from, organisation: name } = await getPilot(tx, id)
  if (!nextStages(from).includes(stage))
    throw exemplarsErrors.stageNotNext({ name, from, to: stage })
  refuseFuture(on, today)
  await tx.updateTable('pilot').set({ stage, staged_on: on }).where('id', '=', id).execute()
  say(strings.staged({ name, stage }))
  return null
}

export async function removePilot(
  { id }: { readonly id: PilotId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { organisation: name, topic } = await getPilot(tx, id)
  await tx.deleteFrom('pilot_evaluation').where('pilot_id', '=', id).execute()
  await tx.deleteFrom('pilot').where('id', '=', id).execute()
  say(strings.removed({ name, topic }))
  return null
}

/** evaluate, then spread. @throws AppError `exemplars.inFuture`, `core.notFound` */
export async function putEvaluation(
  { id: known, pilotId, evaluatedOn, ...said }: PutEvaluation,
  { tx, today, newId, say }: CommandContext,
): Promise<{ id: EvaluationId }> {
  const { organisation: name } = await getPilot(tx, pilotId)
  refuseFuture(evaluatedOn, today)
  if (known !== null) await getEvaluation(tx, known)
  const id = known ?? newId<EvaluationId>()
  const columns = {
    ...{ evaluated_on: evaluatedOn, result: toNfc(said.result), effect: toNfc(said.effect) },
    is_to_spread: said.isToSpread ? (1 as const) : (0 as const),
  }
  await tx
    .insertInto('pilot_evaluation')
    .values({ id, pilot_id: pilotId, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
  say(strings.evaluated({ name, isToSpread: said.isToSpread }))
  return { id }
}

export async function removeEvaluation(
  { id }: { readonly id: EvaluationId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { pilot_id } = await getEvaluation(tx, id)
  const { organisation: name } = await getPilot(tx, pilot_id)
  await tx.deleteFrom('pilot_evaluation').where('id', '=', id).execute()
  say(strings.evaluationRemoved(name))
  return null
}

interface FromCatalogue {
  readonly campaignId: CampaignId | null
  readonly items: readonly { readonly key: string; readonly organisationId: OrganisationId }[]
}

/** What is there already stays; no organisation is ever made. */
export async function addFromCatalogue(
  { campaignId, items }: FromCatalogue,
  context: CommandContext,
): Promise<{ added: number }> {
  const { tx, say } = context
  let added = 0
  for (const item of cataloguePilots) {
    const chosen = items.find(({ key }) => key === item.key)
    if (!chosen || (await isPresent(tx, item.key))) continue
    const directive = await tx
      .selectFrom('directive')
      .select('id')
      .where('number', '=', item.directiveNumber)
      .executeTakeFirst()
    const pilot: PilotDetails = {
      ...{ kind: 'pilot', campaignId, organisationId: chosen.organisationId },
      ...{ topic: item.topic, year: item.year, directiveId: directive?.id ?? null },
      ...{ quote: item.sourceSentence, note: '' },
    }
    await insertPilot(pilot, context, item.key)
    added += 1
  }
  if (added > 0) say(strings.addedFromCatalogue(added))
  return { added }
}

async function isPresent(tx: Tx, key: string): Promise<boolean> {
  const row = await tx
    .selectFrom('pilot')
    .select('id')
    .where('catalogue_key', '=', key)
    .executeTakeFirst()
  return row !== undefined
}

async function insertPilot(
  pilot: PilotDetails,
  { tx, newId }: CommandContext,
  key: string | null,
): Promise<{ id: PilotId; name: string }> {
  await refuseMissing(tx, pilot)
  const { name } = await getOrganisation(tx, pilot.organisationId)
  await refuseTwice(tx, null, { ...pilot, name })
  const id = newId<PilotId>()
  const fresh = { catalogue_key: key, stage: firstStage(pilot.kind), staged_on: null }
  await tx
    .insertInto('pilot')
    .values({ id, ...pilotValues(pilot), ...fresh })
    .execute()
  return { id, name }
}

/** What it points at may have been removed since the form was opened. */
async function refuseMissing(
  tx: Tx,
  { campaignId, directiveId }: Pick<PilotDetails, 'campaignId' | 'directiveId'>,
): Promise<void> {
  if (campaignId !== null) await getCampaign(tx, campaignId)
  if (directiveId !== null) await getDirective(tx, directiveId)
}

function pilotValues(pilot: PilotDetails) {
  const topic = tidy(pilot.topic)
  return {
    ...{ kind: pilot.kind, campaign_id: pilot.campaignId, organisation_id: pilot.organisationId },
    ...{ topic, year: pilot.year, directive_id: pilot.directiveId },
    ...{ quote: toNfc(pilot.quote), note: toNfc(pilot.note), search_text: fold(topic) },
  }
}

async function refuseTwice(
  tx: Tx,
  id: PilotId | null,
  { kind, organisationId, year, topic, name }: PilotDetails & { readonly name: string },
): Promise<void> {
  const rows = await tx
    .selectFrom('pilot')
    .select(['id', 'topic'])
    .where('kind', '=', kind)
    .where('organisation_id', '=', organisationId)
    .where('year', '=', year)
    .execute()
  const same = rows.find((row) => row.id !== id && fold(row.topic) === fold(topic))
  if (same) throw exemplarsErrors.pilotThere({ name, topic: same.topic, year })
}

async function getEvaluation(tx: Tx, id: EvaluationId) {
  const row = await tx
    .selectFrom('pilot_evaluation')
    .select('pilot_id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.evaluation })
  return row
}
