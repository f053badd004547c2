import type { Db, Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { fold } from '@shared/core/vietnamese-fold'
import { ImportFieldName } from '@shared/features/imports/imports.ids'
import {
  type ColumnReading,
  columnReadings,
  type ImportField,
  type ImportTarget,
  type MatchType,
  type ValueField,
} from '@shared/features/imports/imports.kinds'
import { z } from 'zod'
import type { ImportSession, RememberedColumns, Resolution } from './imports.session'

const StoredColumns = z.array(z.tuple([z.int(), ImportFieldName.nullable()]))

const StoredReadings = z.array(z.tuple([z.int(), z.enum(columnReadings)]))

/** What columns meant in earlier imports, and how they were read, by header signature. */
export async function rememberedMappings(
  db: Db,
  target: ImportTarget,
): Promise<ReadonlyMap<string, RememberedColumns>> {
  const rows = await db
    .selectFrom('import_mapping')
    .select(['header_signature', 'columns', 'readings'])
    .where('target', '=', target)
    .execute()
  return new Map(
    rows.flatMap(({ header_signature, columns, readings }) => {
      const stored = StoredColumns.safeParse(JSON.parse(columns))
      const read = StoredReadings.safeParse(JSON.parse(readings))
      if (!stored.success) return []
      const taught = { columns: new Map(stored.data), readings: new Map(read.data ?? []) }
      return [[header_signature, taught] as const]
    }),
  )
}

type NameType = Exclude<MatchType, 'value'>

/** “Luôn hiểu như vậy” for the words of a column: field and folded text → what it means. */
export async function rememberedWords(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('import_value').selectAll().execute()
  return new Map(rows.map(({ field, folded_text, value }) => [`${field} ${folded_text}`, value]))
}

/** “Luôn hiểu như vậy”: folded text → subject, one map per type. */
export async function rememberedTexts(
  db: Db,
): Promise<Readonly<Record<NameType, ReadonlyMap<string, string>>>> {
  const rows = await db
    .selectFrom('import_alias')
    .select(['kind', 'folded_text', 'subject_id'])
    .execute()
  const of = (type: NameType) =>
    new Map(
      rows.filter(({ kind }) => kind === type).map((row) => [row.folded_text, row.subject_id]),
    )
  return { organisation: of('organisation'), person: of('person') }
}

type Writing = Pick<CommandContext, 'tx' | 'newId'>

export interface UsedMapping {
  readonly columns: ReadonlyMap<number, ImportField | null>
  readonly readings: ReadonlyMap<number, ColumnReading>
  /** The header as written. */
  readonly headers: string
}

/** Keeps what each header meant this time; writes only what is new. */
export async function rememberMappings(
  { tx, newId }: Writing,
  target: ImportTarget,
  used: ReadonlyMap<string, UsedMapping>,
): Promise<void> {
  const known = await tx
    .selectFrom('import_mapping')
    .select(['id', 'header_signature', 'columns', 'readings'])
    .where('target', '=', target)
    .execute()
  for (const [signature, mapping] of used) {
    const columns = JSON.stringify([...mapping.columns])
    const readings = JSON.stringify([...mapping.readings])
    const { headers } = mapping
    const before = known.find((row) => row.header_signature === signature)
    if (before?.columns === columns && before.readings === readings) continue
    if (before)
      await tx
        .updateTable('import_mapping')
        .set({ columns, readings, headers })
        .where('id', '=', before.id)
        .execute()
    else
      await tx
        .insertInto('import_mapping')
        .values({ id: newId(), target, header_signature: signature, columns, readings, headers })
        .execute()
  }
}

/** The texts that the clerk wants understood this way from now on. */
export function textsToRemember({ resolutions }: ImportSession): readonly Resolution[] {
  return [...resolutions.values()].filter(
    ({ remember, subjectId }) => remember && subjectId !== null,
  )
}

/** @returns how many are new or mean something else than before */
export async function rememberTexts(
  { tx, newId }: Writing,
  taught: readonly Resolution[],
): Promise<number> {
  let written = 0
  for (const { type, text, subjectId, field } of taught) {
    if (subjectId === null) continue
    if (type === 'value') {
      if (field !== null)
        written += await rememberWord({ tx, newId }, { field, text, value: subjectId })
      continue
    }
    const row = { kind: type, text, folded_text: fold(text), subject_id: subjectId }
    const before = await aliasOf(tx, row)
    if (before?.subject_id === subjectId) continue
    if (before)
      await tx
        .updateTable('import_alias')
        .set({ subject_id: subjectId, text })
        .where('id', '=', before.id)
        .execute()
    else
      await tx
        .insertInto('import_alias')
        .values({ id: newId(), ...row })
        .execute()
    written += 1
  }
  return written
}

async function rememberWord(
  { tx, newId }: Writing,
  {
    field,
    text,
    value,
  }: { readonly field: ValueField; readonly text: string; readonly value: string },
): Promise<number> {
  const folded_text = fold(text)
  const before = await tx
    .selectFrom('import_value')
    .select(['id', 'value'])
    .where('field', '=', field)
    .where('folded_text', '=', folded_text)
    .executeTakeFirst()
  if (before?.value === value) return 0
  if (before)
    await tx.updateTable('import_value').set({ value, text }).where('id', '=', before.id).execute()
  else
    await tx
      .insertInto('import_value')
      .values({ id: newId(), field, folded_text, text, value })
      .execute()
  return 1
}

const aliasOf = (tx: Tx, row: { readonly kind: NameType; readonly folded_text: string }) =>
  tx
    .selectFrom('import_alias')
    .select(['id', 'subject_id'])
    .where('kind', '=', row.kind)
    .where('folded_text', '=', row.folded_text)
    .executeTakeFirst()
