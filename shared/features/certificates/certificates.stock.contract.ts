import { LocalDate } from '@shared/core/local-date'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { certificateDesignerStrings as strings } from './certificates.designer.strings'
import { StockId, type StockMoveId } from './certificates.ids'
import type { StockMoveReason } from './certificates.kinds'

const Length = z
  .number(strings.lengthWrong)
  .min(50, strings.lengthWrong)
  .max(1000, strings.lengthWrong)
const Margin = z
  .number(strings.marginWrong)
  .min(0, strings.marginWrong)
  .max(400, strings.marginWrong)

const stockFields = {
  name: z.string().trim().min(1, strings.stockNameMissing).max(120),
  /** Millimetres, to a tenth; wider than high is landscape. */
  width: Length,
  height: Length,
  safeX: Margin,
  safeY: Margin,
  /** The sheet comes with its frame, emblem and title on it. */
  isPreprinted: z.boolean(),
  note: z.string().trim().max(500),
}

const leavesRoom = ({ width, height, safeX, safeY }: z.output<typeof StockShape>) =>
  2 * safeX < width && 2 * safeY < height
const StockShape = z.strictObject(stockFields)
const noRoom = { path: ['safeX'], message: strings.safeAreaTooSmall }

export const StockFields = StockShape.refine(leavesRoom, noRoom)
export type StockFields = z.output<typeof StockFields>

export const StockEdit = z.strictObject({ id: StockId, ...stockFields }).refine(leavesRoom, noRoom)
export type StockEdit = z.output<typeof StockEdit>

export interface StockSummary extends StockFields {
  readonly id: StockId
  readonly isRetired: boolean
  /** Sheets in the cupboard; below 0 when some were never entered. */
  readonly left: number
  readonly scanName: string | null
  /** Designs laid out for it. */
  readonly designs: number
}

export interface StockMove {
  readonly id: StockMoveId
  readonly sheets: number
  readonly reason: StockMoveReason
  readonly movedOn: LocalDate
  readonly note: string
}

/** A picture of the printed sheet from edge to edge. */
export interface StockScan {
  readonly kind: 'jpg' | 'png'
  readonly bytes: Uint8Array
}

const OneStock = z.strictObject({ id: StockId })
const FileTask = z.strictObject({ id: StockId, taskId: TaskId })

export const MoveStock = z.strictObject({
  id: StockId,
  reason: z.enum(['received', 'spoiled', 'counted']),
  /** Received or spoiled: how many; counted: how many there are now. */
  sheets: z
    .int(strings.sheetsWrong)
    .min(0, strings.sheetsWrong)
    .max(1_000_000, strings.sheetsWrong),
  movedOn: LocalDate,
  note: z.string().trim().max(300),
})
export type MoveStock = z.output<typeof MoveStock>

export const certificateStockContract = {
  'certificates.stocks': query<readonly StockSummary[]>()(z.strictObject({})),
  'certificates.addStock': command<{ id: StockId }>()(StockFields),
  /** @throws AppError `certificates.stockHasDesigns` when the size changes under a design */
  'certificates.editStock': command<null>()(StockEdit),
  'certificates.retireStock': command<null>()(
    z.strictObject({ id: StockId, isRetired: z.boolean() }),
  ),
  /** @throws AppError `certificates.stockInUse` */
  'certificates.removeStock': command<null>()(OneStock),
  /** Newest first. */
  'certificates.stockMoves': query<readonly StockMove[]>()(OneStock),
  'certificates.moveStock': command<{ left: number }>()(MoveStock),
  /** A scan of the printed sheet, for the screen only. @throws AppError `attachments.…` */
  'certificates.attachScan': task<{ readonly name: string } | null>()(FileTask),
  'certificates.removeScan': command<null>()(OneStock),
  /** null without a scan. @throws AppError `attachments.fileMissing`, `.fileDamaged` */
  'certificates.scan': query<StockScan | null>()(OneStock),
}
