import { assertThere } from '@electron/database/assert-there'
import type { CommandContext } from '@electron/ipc/context'
import { fold } from '@shared/core/vietnamese-fold'
import type { TargetFields } from '@shared/features/targets/targets.contract'
import type { TargetId } from '@shared/features/targets/targets.ids'
import type { StrayChoice } from '@shared/features/targets/targets.kinds'
import { getTarget } from './targets.queries'
import { settleStray } from './targets.stray.service'
import { targetStrings as strings } from './targets.strings'

/** @throws AppError `core.notFound` for a campaign, item, document or organisation that is gone */
export async function createTarget(
  fields: TargetFields,
  context: CommandContext,
): Promise<{ readonly id: TargetId }> {
  const id = await insertTarget(context, fields, null)
  context.say(strings.created(fields.title))
  return { id }
}

/** Puts a target at the end of its campaign, without saying so. */
export async function insertTarget(
  context: CommandContext,
  fields: TargetFields,
  catalogueKey: string | null,
): Promise<TargetId> {
  const { tx, newId } = context
  await assertKnown(fields, context)
  const id = newId<TargetId>()
  await tx
    .insertInto('target')
    .values({
      id,
      position: await nextPosition(fields, context),
      catalogue_key: catalogueKey,
      ...columnsOf(fields),
    })
    .execute()
  return id
}

async function nextPosition({ campaignId }: TargetFields, { tx }: CommandContext): Promise<number> {
  const { last } = await tx
    .selectFrom('target')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('campaign_id', campaignId === null ? 'is' : '=', campaignId)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

interface Edit {
  readonly id: TargetId
  readonly target: TargetFields
  readonly stray: StrayChoice
}

/** @throws AppError `targets.strayFigures`, `.cannotConvert`, `core.notFound` */
export async function editTarget(
  { id, target, stray }: Edit,
  context: CommandContext,
): Promise<null> {
  const { tx, say } = context
  const before = await getTarget(tx, id)
  await assertKnown(target, context)
  await settleStray({ before, after: target, choice: stray }, context)
  const isMoved = before.campaignId !== target.campaignId
  const position = isMoved ? { position: await nextPosition(target, context) } : {}
  await tx
    .updateTable('target')
    .set({ ...columnsOf(target), ...position })
    .where('id', '=', id)
    .execute()
  say(strings.edited(target.title))
  return null
}

/** @throws AppError `core.notFound` */
export async function removeTarget(
  { id }: { readonly id: TargetId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { title } = await getTarget(tx, id)
  const { numDeletedRows } = await tx
    .deleteFrom('target_value')
    .where('target_id', '=', id)
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('target').where('id', '=', id).execute()
  say(strings.removed(title, Number(numDeletedRows)))
  return null
}

const columnsOf = (fields: TargetFields) => ({
  campaign_id: fields.campaignId,
  framework_item_id: fields.frameworkItemId,
  code: fields.code,
  title: fields.title,
  measure: fields.measure,
  metric: fields.metric,
  counted: fields.counted,
  base: fields.base,
  base_words: fields.baseWords,
  operator: fields.operator,
  compared_with: fields.comparedWith,
  base_year: fields.baseYear,
  reduce_in: fields.reduceIn,
  value_low: fields.valueLow,
  value_high: fields.valueHigh,
  unit: fields.unit,
  better: fields.better,
  period_kind: fields.periodKind,
  figures_by: fields.figuresBy,
  year_from: fields.yearFrom,
  year_to: fields.yearTo,
  due_on: fields.dueOn,
  reach: fields.reach,
  organisation_id: fields.organisationId,
  levels: fields.levels.join(' '),
  organisation_kind: fields.organisationKind,
  roll_up: fields.rollUp,
  directive_id: fields.directiveId,
  source_document: fields.sourceDocument,
  quote: fields.quote,
  note: fields.note,
  search_text: fold(`${fields.code} ${fields.title} ${fields.sourceDocument} ${fields.quote}`),
})

/** @throws AppError `core.notFound` for what a target names and is not there any more */
const assertKnown = (
  { campaignId, frameworkItemId, directiveId, organisationId }: TargetFields,
  { tx }: CommandContext,
): Promise<void> =>
  assertThere(tx, {
    campaign: [campaignId],
    framework_item: [frameworkItemId],
    directive: [directiveId],
    organisation: [organisationId],
  })
