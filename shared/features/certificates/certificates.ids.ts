import { z } from 'zod'

export const StockId = z.uuid().brand<'StockId', 'inout'>()
export type StockId = z.infer<typeof StockId>

export const StockMoveId = z.uuid().brand<'StockMoveId', 'inout'>()
export type StockMoveId = z.infer<typeof StockMoveId>

export const StockScanId = z.uuid().brand<'StockScanId', 'inout'>()
export type StockScanId = z.infer<typeof StockScanId>

export const DesignId = z.uuid().brand<'DesignId', 'inout'>()
export type DesignId = z.infer<typeof DesignId>

export const DesignVersionId = z.uuid().brand<'DesignVersionId', 'inout'>()
export type DesignVersionId = z.infer<typeof DesignVersionId>
