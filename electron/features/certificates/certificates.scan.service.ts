import { keptBytes } from '@electron/attachments/hand-out'
import { takeIn } from '@electron/attachments/take-in'
import type { Db } from '@electron/database/database'
import type { CommandContext, QueryContext, TaskContext } from '@electron/ipc/context'
import type { StockId, StockScanId } from '@shared/features/certificates/certificates.ids'
import type { StockScan } from '@shared/features/certificates/certificates.stock.contract'
import { getStock } from './certificates.stock.queries'
import { certificatesStrings as strings } from './certificates.strings'

/**
 * Puts a scan in the place of the one before it.
 *
 * @returns null when the dialog was closed
 * @throws AppError `attachments.…`, `core.notFound`
 */
export async function attachScan(
  { id }: { readonly id: StockId },
  context: TaskContext,
): Promise<{ name: string } | null> {
  const stock = await getStock(context.db, id)
  const file = await takeIn(context, { kind: 'picture' })
  if (!file) return null
  const { name, sha256, kind, sizeBytes } = file
  return context.transact(async ({ tx, newId, nowUtc, say }) => {
    await tx.deleteFrom('certificate_stock_attachment').where('stock_id', '=', id).execute()
    await tx
      .insertInto('certificate_stock_attachment')
      .values({
        ...{ id: newId<StockScanId>(), stock_id: id, name, sha256, kind },
        ...{ size_bytes: sizeBytes, added_at: nowUtc() },
      })
      .execute()
    say(strings.scanAttached(stock.name))
    return { name }
  })
}

/** The copy stays while the log remembers it, so that this can be undone. */
export async function removeScan(
  { id }: { readonly id: StockId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name } = await getStock(tx, id)
  await tx.deleteFrom('certificate_stock_attachment').where('stock_id', '=', id).execute()
  say(strings.scanRemoved(name))
  return null
}

/** @throws AppError `attachments.fileMissing`, `.fileDamaged` */
export async function readScan(
  { id }: { readonly id: StockId },
  context: QueryContext,
): Promise<StockScan | null> {
  const kept = await findScan(context.db, id)
  if (!kept) return null
  const bytes = await keptBytes(kept, context)
  return { kind: kept.kind === 'png' ? 'png' : 'jpg', bytes: new Uint8Array(bytes) }
}

const findScan = (db: Db, id: StockId) =>
  db
    .selectFrom('certificate_stock_attachment')
    .select(['name', 'sha256', 'kind'])
    .where('stock_id', '=', id)
    .executeTakeFirst()
