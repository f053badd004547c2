import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import { fold } from '@shared/core/vietnamese-fold'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { directivesStrings } from '@shared/features/directives/directives.strings'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import type { Target, TargetFields } from '@shared/features/targets/targets.contract'
import type { TargetId } from '@shared/features/targets/targets.ids'
import { sql } from 'kysely'
import { targetStrings as strings } from './targets.strings'

interface TargetQuestion {
  readonly campaignId?: CampaignId | undefined
  readonly text?: string
}

/** Campaign by campaign, the newest first, as they are numbered; those of no campaign last. */
export async function listTargets(
  db: Db,
  { campaignId, text = '' }: TargetQuestion = {},
): Promise<readonly Target[]> {
  let query = selectTargets(db)
  if (campaignId) query = query.where('t.campaign_id', '=', campaignId)
  for (const word of fold(text).split(' ').filter(Boolean))
    query = query.where(sql<boolean>`instr(t.search_text, ${word}) > 0`)
  const rows = await query
    .orderBy(sql`t.campaign_id is null`)
    .orderBy(sql`c.starts_on is null`)
    .orderBy('c.starts_on', 'desc')
    .orderBy('t.campaign_id')
    .orderBy('t.position')
    .orderBy('t.id') // a tie-break, so that two reads never disagree
    .execute()
  return rows.map(toTarget)
}

/** @throws AppError `core.notFound` */
export async function getTarget(db: Db, id: TargetId): Promise<Target> {
  const row = await selectTargets(db).where('t.id', '=', id).executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.target })
  return toTarget(row)
}

const selectTargets = (db: Db) =>
  db
    .selectFrom('target as t')
    .leftJoin('campaign as c', 'c.id', 't.campaign_id')
    .leftJoin('framework_item as i', 'i.id', 't.framework_item_id')
    .leftJoin('directive as d', 'd.id', 't.directive_id')
    .leftJoin('organisation as o', 'o.id', 't.organisation_id')
    .selectAll('t')
    .select([
      'c.name as campaignName',
      'c.starts_on as campaignFrom',
      'c.ends_on as campaignTo',
      'i.title as frameworkItem',
      'd.number as directiveNumber',
      'd.type as directiveType',
      'd.title as directiveTitle',
      'o.name as organisationName',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof selectTargets>['executeTakeFirstOrThrow']>>

const levelsOf = (levels: string) => levels.split(' ').filter(Boolean) as OrganisationLevel[]

function fieldsOf(row: Row): TargetFields {
  return {
    campaignId: row.campaign_id,
    frameworkItemId: row.framework_item_id,
    code: row.code,
    title: row.title,
    measure: row.measure,
    metric: row.metric,
    counted: row.counted,
    base: row.base,
    baseWords: row.base_words,
    operator: row.operator,
    comparedWith: row.compared_with,
    baseYear: row.base_year,
    reduceIn: row.reduce_in,
    valueLow: row.value_low,
    valueHigh: row.value_high,
    unit: row.unit,
    better: row.better,
    periodKind: row.period_kind,
    figuresBy: row.figures_by,
    yearFrom: row.year_from,
    yearTo: row.year_to,
    dueOn: row.due_on,
    reach: row.reach,
    organisationId: row.organisation_id,
    levels: levelsOf(row.levels),
    organisationKind: row.organisation_kind,
    rollUp: row.roll_up,
    directiveId: row.directive_id,
    sourceDocument: row.source_document,
    quote: row.quote,
    note: row.note,
  }
}

function toTarget(row: Row): Target {
  return {
    id: row.id,
    ...fieldsOf(row),
    campaignName: row.campaignName,
    campaignFrom: row.campaignFrom,
    campaignTo: row.campaignTo,
    frameworkItem: row.frameworkItem,
    directiveLine: directiveLineOf(row),
    organisationName: row.organisationName,
    isFromCatalogue: row.catalogue_key !== null,
  }
}

function directiveLineOf({ directiveNumber, directiveType, directiveTitle }: Row): string | null {
  if (directiveTitle === null) return null
  return directiveNumber
    ? directivesStrings.nameLine({ number: directiveNumber, type: directiveType ?? '' })
    : directiveTitle
}
