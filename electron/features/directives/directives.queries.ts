import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import { fold } from '@shared/core/vietnamese-fold'
import type {
  Attachment,
  Directive,
  DirectiveFilter,
  DirectiveLink,
  DirectiveRecord,
  Replacement,
  SeenRelation,
} from '@shared/features/directives/directives.contract'
import type { AttachmentId, DirectiveId } from '@shared/features/directives/directives.ids'
import { validityOf } from '@shared/features/directives/directives.rules'
import { type Selectable, sql } from 'kysely'
import { directivesStrings as strings } from './directives.strings'
import type { DirectiveTable } from './directives.table'

export const everyDirective: DirectiveFilter = {
  text: '',
  type: null,
  issuer: null,
  year: null,
  validity: null,
}

/** Those last issued first; those of unknown day last, by number. */
export async function listDirectives(
  db: Db,
  filter: DirectiveFilter = everyDirective,
): Promise<readonly Directive[]> {
  let query = db.selectFrom('directive').selectAll()
  for (const word of fold(filter.text).split(' ').filter(Boolean))
    query = query.where(sql<boolean>`instr(search_text, ${word}) > 0`)
  if (filter.type !== null) query = query.where('type', '=', filter.type)
  if (filter.issuer !== null) query = query.where('issuer', '=', filter.issuer)
  if (filter.year !== null)
    query = query.where(sql<boolean>`substr(issued_on, 1, 4) = ${String(filter.year)}`)
  const rows = await query
    .orderBy(sql`issued_on is null`)
    .orderBy('issued_on', 'desc')
    .orderBy('number', 'desc')
    .orderBy('id')
    .execute()
  const [replacements, counts] = [await replacementsOf(db), await attachmentCounts(db)]
  const { validity } = filter
  return rows
    .map((row) => toDirective(row, replacements.get(row.id) ?? [], counts.get(row.id) ?? 0))
    .filter((directive) => validity === null || directive.validity === validity)
}

export async function directivesById(db: Db): Promise<ReadonlyMap<DirectiveId, Directive>> {
  const all = await listDirectives(db)
  return new Map(all.map((directive) => [directive.id, directive]))
}

/** @throws AppError `core.notFound` */
export async function getDirective(db: Db, id: DirectiveId): Promise<Directive> {
  const directive = (await directivesById(db)).get(id)
  if (!directive) throw coreErrors.notFound({ what: strings.directive })
  return directive
}

/** @throws AppError `core.notFound` */
export async function getRecord(db: Db, id: DirectiveId): Promise<DirectiveRecord> {
  const all = await directivesById(db)
  const directive = all.get(id)
  if (!directive) throw coreErrors.notFound({ what: strings.directive })
  const relations = (await listLinks(db)).flatMap((link): SeenRelation[] => {
    if (link.fromId !== id && link.toId !== id) return []
    const side = link.fromId === id ? 'outward' : 'inward'
    const other = all.get(side === 'outward' ? link.toId : link.fromId)
    return other ? [{ ...link, side, other }] : []
  })
  return { directive, relations, attachments: await listAttachments(db, id) }
}

export async function listLinks(db: Db): Promise<readonly DirectiveLink[]> {
  return db
    .selectFrom('directive_relation')
    .select(['id', 'from_id as fromId', 'to_id as toId', 'kind', 'extent', 'note'])
    .orderBy('kind')
    .orderBy('id')
    .execute()
}

async function listAttachments(db: Db, id: DirectiveId): Promise<readonly Attachment[]> {
  return db
    .selectFrom('directive_attachment')
    .select(['id', 'name', 'kind', 'size_bytes as sizeBytes', 'added_at as addedAt'])
    .where('directive_id', '=', id)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
}

/** @throws AppError `core.notFound` */
export async function getAttachment(db: Db, id: AttachmentId) {
  const row = await db
    .selectFrom('directive_attachment')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.attachment })
  return row
}

/** Which documents replaced each, the newest first. */
async function replacementsOf(db: Db): Promise<ReadonlyMap<DirectiveId, readonly Replacement[]>> {
  const rows = await db
    .selectFrom('directive_relation as r')
    .innerJoin('directive as d', 'd.id', 'r.from_id')
    .where('r.kind', '=', 'replaces')
    .select(['r.to_id', 'r.extent', 'd.id', 'd.type', 'd.number', 'd.issued_on as issuedOn'])
    .orderBy('d.issued_on', 'desc')
    .orderBy('d.id')
    .execute()
  const found = new Map<DirectiveId, Replacement[]>()
  for (const { to_id, extent, ...by } of rows)
    found.set(to_id, [...(found.get(to_id) ?? []), { ...by, extent: extent ?? 'whole' }])
  return found
}

async function attachmentCounts(db: Db): Promise<ReadonlyMap<DirectiveId, number>> {
  const rows = await db
    .selectFrom('directive_attachment')
    .groupBy('directive_id')
    .select((eb) => ['directive_id', eb.fn.countAll<number>().as('count')])
    .execute()
  return new Map(rows.map(({ directive_id, count }) => [directive_id, count]))
}

const toDirective = (
  row: Selectable<DirectiveTable>,
  replacedBy: readonly Replacement[],
  attachmentCount: number,
): Directive => ({
  id: row.id,
  number: row.number,
  type: row.type,
  issuer: row.issuer,
  issuedOn: row.issued_on,
  title: row.title,
  signerTitle: row.signer_title,
  recipients: row.recipients,
  note: row.note,
  direction: row.direction,
  isEnded: row.is_ended === 1,
  endedOn: row.ended_on,
  validity: validityOf(row.is_ended === 1, replacedBy),
  replacedBy,
  attachmentCount,
})
