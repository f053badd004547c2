import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import { frameworkItemLine } from '@shared/features/frameworks/frameworks.strings'
import type {
  WorkAttachment,
  WorkChoices,
  WorkFilter,
  WorkItem,
  WorkList,
  WorkRecord,
} from '@shared/features/works/works.contract'
import type { WorkAttachmentId, WorkItemId } from '@shared/features/works/works.ids'
import { countWork, gapsOf, isLate, type WorkCounts } from '@shared/features/works/works.rules'
import { sql } from 'kysely'
import { qualifiedNames } from '../organisation/organisation.queries'
import { worksStrings as strings } from './works.strings'

interface WorkScope {
  readonly campaignId?: CampaignId | null
  readonly year?: number | null
}

/** Those due first at the top, those without a day last. */
export async function listWorks(db: Db, filter: WorkFilter, today: LocalDate): Promise<WorkList> {
  const { text, field, state, mark } = filter
  let query = worksWith(db, filter)
  if (field !== null) query = query.where('w.field', '=', field)
  if (state !== null) query = query.where('w.state', '=', state)
  for (const word of fold(text).split(' ').filter(Boolean))
    query = query.where(
      sql<boolean>`instr(w.search_text || ' ' || coalesce(o.search_text, '') || ' '
        || coalesce(p.search_text, ''), ${word}) > 0`,
    )
  const found = await withNames(db, await inOrder(query).execute())
  const items = found.filter(
    (item) => mark === null || (mark === 'late' ? isLate(item, today) : gapsOf(item).length > 0),
  )
  return { items, counts: await countWorks(db, filter, today), today }
}

/** @throws AppError `core.notFound` */
export async function getWork(db: Db, id: WorkItemId): Promise<WorkItem> {
  const rows = await worksWith(db, {}).where('w.id', '=', id).execute()
  const [item] = await withNames(db, rows)
  if (!item) throw coreErrors.notFound({ what: strings.item })
  return item
}

/** @throws AppError `core.notFound` */
export async function getWorkRecord(db: Db, id: WorkItemId): Promise<WorkRecord> {
  return { item: await getWork(db, id), attachments: await listAttachments(db, id) }
}

/** In the order asked for; those that are gone are left out. */
export async function findWorks(db: Db, ids: readonly WorkItemId[]): Promise<readonly WorkItem[]> {
  const wanted = JSON.stringify(ids)
  const rows = await inOrder(worksWith(db, {}))
    .where(sql<boolean>`w.id in (select value from json_each(${wanted}))`)
    .execute()
  return withNames(db, rows)
}

/**
 * Work items whose day lies within the two, inclusive, those dropped left out; for calendars and
 * for the work list of a day.
 *
 * @param from null: however long ago
 */
export async function worksDue(
  db: Db,
  {
    from,
    to,
    openOnly = false,
  }: {
    readonly from: LocalDate | null
    readonly to: LocalDate
    readonly openOnly?: boolean
  },
): Promise<readonly WorkItem[]> {
  let query = worksWith(db, {}).where('w.due_on', '<=', to).where('w.state', '!=', 'dropped')
  if (from !== null) query = query.where('w.due_on', '>=', from)
  if (openOnly) query = query.where('w.state', 'in', ['planned', 'doing'])
  return withNames(db, await inOrder(query).execute())
}

/** “23/23 đầu việc trên 05 lĩnh vực công tác” in figures. */
export async function countWorks(
  db: Db,
  { campaignId = null, year = null }: WorkScope,
  today: LocalDate,
): Promise<WorkCounts> {
  let query = db.selectFrom('work_item').select(['state', 'due_on as dueOn', 'field'])
  if (campaignId !== null) query = query.where('campaign_id', '=', campaignId)
  if (year !== null) query = query.where('year', '=', year)
  return countWork(await query.execute(), today)
}

export async function workChoices(db: Db): Promise<WorkChoices> {
  const fields = await db
    .selectFrom('work_item')
    .select('field')
    .distinct()
    .where('field', '!=', '')
    .execute()
  const years = await db
    .selectFrom('work_item')
    .select('year')
    .distinct()
    .orderBy('year', 'desc')
    .execute()
  return {
    fields: fields.map(({ field }) => field).toSorted((a, b) => (fold(a) < fold(b) ? -1 : 1)),
    years: years.map((row) => row.year),
  }
}

/** @throws AppError `core.notFound` */
export async function getAttachment(db: Db, id: WorkAttachmentId) {
  const row = await db
    .selectFrom('work_item_attachment')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.attachment })
  return row
}

function listAttachments(db: Db, id: WorkItemId): Promise<readonly WorkAttachment[]> {
  return db
    .selectFrom('work_item_attachment')
    .select(['id', 'name', 'kind', 'size_bytes as sizeBytes', 'added_at as addedAt'])
    .where('work_item_id', '=', id)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
}

function worksWith(db: Db, { campaignId = null, year = null }: WorkScope) {
  let query = db
    .selectFrom('work_item as w')
    .leftJoin('campaign as c', 'c.id', 'w.campaign_id')
    .leftJoin('organisation as o', 'o.id', 'w.organisation_id')
    .leftJoin('person as p', 'p.id', 'w.person_id')
    .selectAll('w')
    .select((eb) => [
      'c.name as campaign',
      'p.full_name as person',
      eb
        .selectFrom('work_item_attachment as a')
        .whereRef('a.work_item_id', '=', 'w.id')
        .select((files) => files.fn.countAll<number>().as('n'))
        .as('attachmentCount'),
    ])
  if (campaignId !== null) query = query.where('w.campaign_id', '=', campaignId)
  if (year !== null) query = query.where('w.year', '=', year)
  return query
}

const inOrder = (query: ReturnType<typeof worksWith>) =>
  query.orderBy(sql`w.due_on is null`).orderBy('w.due_on').orderBy('w.title').orderBy('w.id')

type Row = Awaited<ReturnType<ReturnType<typeof worksWith>['executeTakeFirstOrThrow']>>

async function withNames(db: Db, rows: readonly Row[]): Promise<readonly WorkItem[]> {
  const units = await qualifiedNames(
    db,
    rows.flatMap(({ organisation_id }) => organisation_id ?? []),
  )
  const lines = await itemLines(
    db,
    rows.flatMap(({ framework_item_id }) => framework_item_id ?? []),
  )
  return rows.map((row) => ({
    id: row.id,
    campaignId: row.campaign_id,
    campaign: row.campaign,
    frameworkItemId: row.framework_item_id,
    frameworkItem: (row.framework_item_id && lines.get(row.framework_item_id)) ?? null,
    year: row.year,
    field: row.field,
    title: row.title,
    organisationId: row.organisation_id,
    organisation: (row.organisation_id && units.get(row.organisation_id)) ?? null,
    personId: row.person_id,
    person: row.person,
    ownerText: row.owner_text,
    startsOn: row.starts_on,
    dueOn: row.due_on,
    doneOn: row.done_on,
    state: row.state,
    progress: row.progress,
    result: row.result,
    note: row.note,
    attachmentCount: row.attachmentCount ?? 0,
  }))
}

async function itemLines(
  db: Db,
  ids: readonly FrameworkItemId[],
): Promise<ReadonlyMap<FrameworkItemId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('framework_item')
    .select(['id', 'kind', 'position', 'title'])
    .where(sql<boolean>`id in (select value from json_each(${JSON.stringify(ids)}))`)
    .execute()
  return new Map(rows.map((row) => [row.id, frameworkItemLine(row)]))
}
