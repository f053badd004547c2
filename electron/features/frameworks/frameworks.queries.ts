import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import { fold } from '@shared/core/vietnamese-fold'
import type {
  Framework,
  FrameworkItem,
  FrameworkRecord,
} from '@shared/features/frameworks/frameworks.contract'
import type { FrameworkId, FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import { frameworkItemLine } from '@shared/features/frameworks/frameworks.strings'
import { sql } from 'kysely'
import { directivesById } from '../directives/directives.queries'
import { frameworksStrings as strings } from './frameworks.strings'

/** By code, the newest version of each first. */
export async function listFrameworks(db: Db, text = ''): Promise<readonly Framework[]> {
  const rows = await db
    .selectFrom('framework as f')
    .selectAll('f')
    .select((eb) => [
      eb
        .selectFrom('framework_item as i')
        .whereRef('i.framework_id', '=', 'f.id')
        .select((items) => items.fn.countAll<number>().as('n'))
        .as('itemCount'),
      eb
        .selectFrom('campaign_framework as u')
        .innerJoin('campaign as c', 'c.id', 'u.campaign_id')
        .whereRef('u.framework_id', '=', 'f.id')
        .select((uses) => uses.fn.countAll<number>().as('n'))
        .as('campaignCount'),
      eb
        .selectFrom('campaign_framework as u')
        .innerJoin('campaign as c', 'c.id', 'u.campaign_id')
        .whereRef('u.framework_id', '=', 'f.id')
        .where('c.status', '!=', 'draft')
        .select((uses) => uses.fn.countAll<number>().as('n'))
        .as('launchedCount'),
    ])
    .orderBy(sql`code collate nocase`)
    .orderBy('version', 'desc')
    .orderBy('id')
    .execute()
  const directives = await directivesById(db)
  const latest = new Map<string, number>()
  for (const { code, version } of rows)
    latest.set(code, Math.max(version, latest.get(code) ?? version))
  const words = fold(text).split(' ').filter(Boolean)
  return rows
    .filter((row) => words.every((word) => row.search_text.includes(word)))
    .map((row) => ({
      id: row.id,
      code: row.code,
      version: row.version,
      title: row.title,
      audience: row.audience,
      structure: row.structure,
      directive: (row.directive_id && directives.get(row.directive_id)) ?? null,
      followsId: row.follows_id,
      note: row.note,
      itemCount: row.itemCount ?? 0,
      campaignCount: row.campaignCount ?? 0,
      isInForce: (row.launchedCount ?? 0) > 0,
      isLatest: latest.get(row.code) === row.version,
    }))
}

/** @throws AppError `core.notFound` */
export async function getFramework(db: Db, id: FrameworkId): Promise<Framework> {
  const framework = (await listFrameworks(db)).find((each) => each.id === id)
  if (!framework) throw coreErrors.notFound({ what: strings.framework })
  return framework
}

/** @throws AppError `core.notFound` */
export async function getFrameworkRecord(db: Db, id: FrameworkId): Promise<FrameworkRecord> {
  const all = await listFrameworks(db)
  const framework = all.find((each) => each.id === id)
  if (!framework) throw coreErrors.notFound({ what: strings.framework })
  const source = all.find((each) => each.id === framework.followsId)
  const copiedFrom = source && source.code !== framework.code ? source : null
  return {
    framework,
    items: await listItems(db, [id]),
    versions: all.filter(({ code }) => code === framework.code),
    copiedFrom,
    origins: copiedFrom ? await originsOf(db, id, copiedFrom.id) : {},
  }
}

/** In no order: `treeOf` puts them in theirs. */
export async function listItems(
  db: Db,
  frameworkIds: readonly FrameworkId[],
): Promise<readonly FrameworkItem[]> {
  if (frameworkIds.length === 0) return []
  return itemsWith(db).where('framework_id', 'in', frameworkIds).execute()
}

/** @throws AppError `core.notFound` */
export async function getItem(db: Db, id: FrameworkItemId): Promise<FrameworkItem> {
  const item = await itemsWith(db).where('id', '=', id).executeTakeFirst()
  if (!item) throw coreErrors.notFound({ what: strings.item })
  return item
}

const itemsWith = (db: Db) =>
  db
    .selectFrom('framework_item')
    .select([
      'id',
      'framework_id as frameworkId',
      'parent_id as parentId',
      'kind',
      'position',
      'title',
      'detail',
      'quote',
    ])

/**
 * Which item of the source each copied item was derived from. A copy keeps the catalogue's
 * key of its origin, or the origin's id where the catalogue does not know it.
 */
async function originsOf(
  db: Db,
  id: FrameworkId,
  sourceId: FrameworkId,
): Promise<Readonly<Record<FrameworkItemId, string>>> {
  const rows = await db
    .selectFrom('framework_item')
    .select(['id', 'framework_id', 'kind', 'position', 'title', 'catalogue_key'])
    .where('framework_id', 'in', [id, sourceId])
    .execute()
  const lines = new Map(
    rows
      .filter((row) => row.framework_id === sourceId)
      .map((row) => [row.catalogue_key ?? row.id, frameworkItemLine(row)]),
  )
  return Object.fromEntries(
    rows.flatMap(({ id: itemId, framework_id, catalogue_key }) => {
      const line = framework_id === id && catalogue_key ? lines.get(catalogue_key) : undefined
      return line ? [[itemId, line]] : []
    }),
  )
}
