import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type {
  DossierFile,
  DossierFilter,
  DossierItem,
  DossierPage,
  DossierRow,
  DossierWindow,
} from '@shared/features/dossiers/dossiers.contract'
import type { DossierFileId } from '@shared/features/dossiers/dossiers.ids'
import { requirementsOf, standingOf } from '@shared/features/dossiers/dossiers.rules'
import type { NominationRow, StatusCounts } from '@shared/features/nominations/nominations.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import {
  countByStatus,
  findNominations,
  listNominationIds,
  listNominations,
  type Narrowing,
} from '../nominations/nominations.queries'
import { hasMissing } from './dossiers.missing.sql'
import { type Requirements, readRequirements } from './dossiers.requirements'
import { dossiersStrings as strings } from './dossiers.strings'

export async function listDossiers(
  db: Db,
  { missingOnly, ...window }: DossierWindow,
): Promise<DossierPage> {
  const { total, rows } = await listNominations(db, window, await narrowing(db, missingOnly))
  return { total, rows: await withMissing(db, rows) }
}

export const listDossierIds = async (
  db: Db,
  { missingOnly, ...filter }: DossierFilter,
): Promise<readonly NominationId[]> =>
  listNominationIds(db, filter, await narrowing(db, missingOnly))

export const countDossiers = async (
  db: Db,
  { missingOnly, ...filter }: DossierFilter,
): Promise<StatusCounts> => countByStatus(db, filter, await narrowing(db, missingOnly))

async function narrowing(db: Db, missingOnly: boolean): Promise<Narrowing> {
  if (!missingOnly) return (matching) => matching
  const condition = hasMissing(await readRequirements(db))
  return (matching) => matching.where(condition)
}

/** Every row with the names of the papers it still lacks. */
export async function withMissing(
  db: Db,
  rows: readonly NominationRow[],
): Promise<readonly DossierRow[]> {
  const requirements = await readRequirements(db)
  const there = await papersThere(
    db,
    rows.map(({ id }) => id),
  )
  const occasions = await occasionsOf(db)
  return rows.map((row) => {
    const has = there.get(row.id)
    const asked = requirementsOf(
      requirements.of(row.formId, occasions.get(row.roundId) ?? null),
      row.kind,
    )
    const missing = asked.filter(({ key, isRequired }) => isRequired && !has?.has(key))
    return { ...row, missing: missing.map(({ name }) => name) }
  })
}

async function occasionsOf(db: Db) {
  const rows = await db.selectFrom('award_round').select(['id', 'occasion']).execute()
  return new Map(rows.map(({ id, occasion }) => [id, occasion]))
}

/** Keys of the papers that came or were attached. */
async function papersThere(db: Db, ids: readonly NominationId[]) {
  const there = new Map<NominationId, Set<string>>()
  if (ids.length === 0) return there
  for (const table of ['dossier_paper', 'dossier_attachment'] as const) {
    const rows = await db
      .selectFrom(table)
      .where('nomination_id', 'in', ids)
      .select(['nomination_id', 'item_key'])
      .execute()
    for (const row of rows) {
      const keys = there.get(row.nomination_id) ?? new Set()
      there.set(row.nomination_id, keys.add(row.item_key))
    }
  }
  return there
}

/** The papers of one file, in the order of its list; what no list asks for any more comes last. */
export async function papersOf(db: Db, id: NominationId): Promise<readonly DossierItem[]> {
  const [row] = await findNominations(db, [id])
  if (!row) throw coreErrors.notFound({ what: strings.nomination })
  const occasion = (await occasionsOf(db)).get(row.roundId) ?? null
  const asked = await askedOf(await readRequirements(db), row, occasion)
  const received = await receivedOf(db, id)
  const files = await filesOf(db, id)
  const items = asked.map((each) => ({ ...each, isListed: true }))
  const keys = new Set(items.map(({ key }) => key))
  const others = [...received, ...files].filter(({ key }) => !keys.has(key))
  for (const { key, itemName: name } of others)
    if (!keys.has(key)) {
      keys.add(key)
      items.push({ key, name, kind: null, isRequired: false, source: '', isListed: false })
    }
  return items.map(({ kind: _, ...item }) => {
    const own = files.filter(({ key }) => key === item.key)
    const receivedOn = received.find(({ key }) => key === item.key)?.receivedOn ?? null
    const standing = standingOf({ isRequired: item.isRequired, receivedOn, files: own.length })
    return { ...item, receivedOn, files: own.map(({ file }) => file), standing }
  })
}

const askedOf = (
  requirements: Requirements,
  { formId, kind }: NominationRow,
  occasion: Parameters<Requirements['of']>[1],
) => requirementsOf(requirements.of(formId, occasion), kind)

async function receivedOf(db: Db, id: NominationId) {
  return db
    .selectFrom('dossier_paper')
    .where('nomination_id', '=', id)
    .select(['item_key as key', 'name as itemName', 'received_on as receivedOn'])
    .orderBy('received_on')
    .orderBy('id')
    .execute()
}

async function filesOf(db: Db, id: NominationId) {
  const rows = await db
    .selectFrom('dossier_attachment')
    .where('nomination_id', '=', id)
    .selectAll()
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    key: row.item_key,
    itemName: row.item_name,
    file: fileOf(row),
  }))
}

const fileOf = (row: {
  readonly id: DossierFileId
  readonly name: string
  readonly kind: DossierFile['kind']
  readonly size_bytes: number
  readonly added_at: string
}): DossierFile => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  sizeBytes: row.size_bytes,
  addedAt: row.added_at,
})

/** @throws AppError `core.notFound` */
export async function getFile(db: Db, id: DossierFileId) {
  const row = await db
    .selectFrom('dossier_attachment')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.file })
  return row
}
