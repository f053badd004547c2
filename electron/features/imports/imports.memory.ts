import type { Db, Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { fold } from '@shared/core/vietnamese-fold'
import {
  type ImportField,
  type ImportTarget,
  importFields,
  type MatchType,
} from '@shared/features/imports/imports.kinds'
import { z } from 'zod'
import type { ImportSession, Mapping, Resolution } from './imports.session'

const StoredColumns = z.array(z.tuple([z.int(), z.enum(importFields).nullable()]))

/** What columns meant in earlier imports, by header signature. */
export async function rememberedMappings(
  db: Db,
  target: ImportTarget,
): Promise<ReadonlyMap<string, Mapping>> {
  const rows = await db
    .selectFrom('import_mapping')
    .select(['header_signature', 'columns'])
    .where('target', '=', target)
    .execute()
  return new Map(
    rows.flatMap(({ header_signature, columns }) => {
      const stored = StoredColumns.safeParse(JSON.parse(columns))
      return stored.success ? [[header_signature, new Map(stored.data)] as const] : []
    }),
  )
}

/** “Luôn hiểu như vậy”: folded text → subject, one map per type. */
export async function rememberedTexts(
  db: Db,
): Promise<Readonly<Record<MatchType, ReadonlyMap<string, string>>>> {
  const rows = await db
    .selectFrom('import_alias')
    .select(['kind', 'folded_text', 'subject_id'])
    .execute()
  const of = (type: MatchType) =>
    new Map(
      rows.filter(({ kind }) => kind === type).map((row) => [row.folded_text, row.subject_id]),
    )
  return { organisation: of('organisation'), person: of('person') }
}

type Writing = Pick<CommandContext, 'tx' | 'newId'>

/** Keeps what each header meant this time; writes only what is new. */
export async function rememberMappings(
  { tx, newId }: Writing,
  target: ImportTarget,
  used: ReadonlyMap<string, ReadonlyMap<number, ImportField | null>>,
): Promise<void> {
  const known = await tx
    .selectFrom('import_mapping')
    .select(['id', 'header_signature', 'columns'])
    .where('target', '=', target)
    .execute()
  for (const [signature, mapping] of used) {
    const columns = JSON.stringify([...mapping])
    const before = known.find((row) => row.header_signature === signature)
    if (before?.columns === columns) continue
    if (before)
      await tx.updateTable('import_mapping').set({ columns }).where('id', '=', before.id).execute()
    else
      await tx
        .insertInto('import_mapping')
        .values({ id: newId(), target, header_signature: signature, columns })
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
  for (const { type, text, subjectId } of taught) {
    if (subjectId === null) continue
    const row = { kind: type, folded_text: fold(text), subject_id: subjectId }
    const before = await aliasOf(tx, row)
    if (before?.subject_id === subjectId) continue
    if (before)
      await tx
        .updateTable('import_alias')
        .set({ subject_id: subjectId })
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

const aliasOf = (tx: Tx, row: { readonly kind: MatchType; readonly folded_text: string }) =>
  tx
    .selectFrom('import_alias')
    .select(['id', 'subject_id'])
    .where('kind', '=', row.kind)
    .where('folded_text', '=', row.folded_text)
    .executeTakeFirst()
