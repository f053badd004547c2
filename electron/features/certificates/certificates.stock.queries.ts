import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { StockId } from '@shared/features/certificates/certificates.ids'
import type {
  StockMove,
  StockSummary,
} from '@shared/features/certificates/certificates.stock.contract'
import { sql } from 'kysely'
import { certificatesStrings as strings } from './certificates.strings'
import type { CertificateStockTable } from './certificates.table'

/** Those in use first, by name. */
export async function listStocks(db: Db): Promise<readonly StockSummary[]> {
  const rows = await db
    .selectFrom('certificate_stock as s')
    .leftJoin('certificate_stock_attachment as scan', 'scan.stock_id', 's.id')
    .selectAll('s')
    .select([
      'scan.name as scanName',
      sql<number>`(select coalesce(sum(sheets), 0) from certificate_stock_move
        where stock_id = s.id)`.as('left'),
      sql<number>`(select count(distinct design_id) from certificate_design_version
        where stock_id = s.id)`.as('designs'),
    ])
    .orderBy('s.is_retired')
    .orderBy('s.name')
    .orderBy('s.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    width: row.width_tenths / 10,
    height: row.height_tenths / 10,
    safeX: row.safe_x_tenths / 10,
    safeY: row.safe_y_tenths / 10,
    isPreprinted: row.is_preprinted === 1,
    isRetired: row.is_retired === 1,
    note: row.note,
    left: row.left,
    scanName: row.scanName,
    designs: row.designs,
  }))
}

/** @throws AppError `core.notFound` */
export async function getStock(db: Db, id: StockId): Promise<CertificateStockTable> {
  const row = await db
    .selectFrom('certificate_stock')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.stock })
  return row
}

/** Newest first. */
export async function listStockMoves(db: Db, id: StockId): Promise<readonly StockMove[]> {
  return db
    .selectFrom('certificate_stock_move')
    .where('stock_id', '=', id)
    .select(['id', 'sheets', 'reason', 'moved_on as movedOn', 'note'])
    .orderBy('moved_on', 'desc')
    .orderBy(sql`rowid`, 'desc') // of one day, the last entered first
    .limit(500)
    .execute()
}

export async function sheetsLeft(db: Db, id: StockId): Promise<number> {
  const { left } = await db
    .selectFrom('certificate_stock_move')
    .where('stock_id', '=', id)
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('sheets'), sql<number>`0`).as('left'))
    .executeTakeFirstOrThrow()
  return left
}
