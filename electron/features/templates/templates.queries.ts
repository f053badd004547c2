import type { Db, Tx } from '@electron/database/database'
import type { QueryContext } from '@electron/ipc/context'
import type { TemplateAttachmentTable } from './templates.table'

export const findKept = (db: Db | Tx, file: string): Promise<TemplateAttachmentTable | undefined> =>
  db.selectFrom('template_attachment').selectAll().where('id', '=', file).executeTakeFirst()

export const isKept = async ({ db }: Pick<QueryContext, 'db'>, file: string): Promise<boolean> =>
  (await findKept(db, file)) !== undefined

export async function keepTemplate(tx: Tx, row: TemplateAttachmentTable): Promise<void> {
  const { id, ...content } = row
  await tx
    .insertInto('template_attachment')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(content))
    .execute()
}

export async function forgetTemplate(tx: Tx, file: string): Promise<void> {
  await tx.deleteFrom('template_attachment').where('id', '=', file).execute()
}

/** Whether an undo or a redo was the last to touch the record, and took this content from it. */
export async function wasTakenBack(db: Db, file: string, sha256: string): Promise<boolean> {
  const last = await db
    .selectFrom('change_row as row')
    .innerJoin('change_record as record', 'record.seq', 'row.seq')
    .select(['row.before_json', 'record.reverses_seq'])
    .where('row.table_name', '=', 'template_attachment')
    .where('row.row_id', '=', file)
    .orderBy('row.id', 'desc')
    .executeTakeFirst()
  if (!last || last.reverses_seq === null) return false
  return last.before_json?.includes(`"${sha256}"`) ?? false
}
