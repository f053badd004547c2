import type { CommandContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import { certificateErrors } from '@shared/features/certificates/certificates.errors'
import type { StockId, StockMoveId } from '@shared/features/certificates/certificates.ids'
import type { StockMoveReason } from '@shared/features/certificates/certificates.kinds'
import type {
  MoveStock,
  StockEdit,
  StockFields,
} from '@shared/features/certificates/certificates.stock.contract'
import { getStock, listStocks, sheetsLeft } from './certificates.stock.queries'
import { certificatesStrings as strings } from './certificates.strings'

interface One {
  readonly id: StockId
}

export async function addStock(
  fields: StockFields,
  { tx, newId, say }: CommandContext,
): Promise<{ id: StockId }> {
  const id = newId<StockId>()
  const row = { id, ...columnsOf(fields), is_retired: 0 as const }
  await tx.insertInto('certificate_stock').values(row).execute()
  say(strings.stockAdded(row.name))
  return { id }
}

/** @throws AppError `core.notFound`, `certificates.stockHasDesigns` */
export async function editStock(
  { id, ...fields }: StockEdit,
  { tx, say }: CommandContext,
): Promise<null> {
  const before = await getStock(tx, id)
  const row = columnsOf(fields)
  const isResized =
    before.width_tenths !== row.width_tenths || before.height_tenths !== row.height_tenths
  const designs = await designsOf({ tx }, id)
  if (isResized && designs > 0)
    throw certificateErrors.stockHasDesigns({ name: before.name, designs })
  await tx.updateTable('certificate_stock').set(row).where('id', '=', id).execute()
  say(strings.stockEdited(row.name))
  return null
}

export async function retireStock(
  { id, isRetired }: One & { readonly isRetired: boolean },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name } = await getStock(tx, id)
  await tx
    .updateTable('certificate_stock')
    .set({ is_retired: isRetired ? 1 : 0 })
    .where('id', '=', id)
    .execute()
  say(isRetired ? strings.stockRetired(name) : strings.stockRevived(name))
  return null
}

/** With its scan and its counts. @throws AppError `core.notFound`, `certificates.stockInUse` */
export async function removeStock({ id }: One, { tx, say }: CommandContext): Promise<null> {
  const { name } = await getStock(tx, id)
  const designs = await designsOf({ tx }, id)
  if (designs > 0) throw certificateErrors.stockInUse({ name, designs })
  await tx.deleteFrom('certificate_stock_attachment').where('stock_id', '=', id).execute()
  await tx.deleteFrom('certificate_stock_move').where('stock_id', '=', id).execute()
  await tx.deleteFrom('certificate_stock').where('id', '=', id).execute()
  say(strings.stockRemoved(name))
  return null
}

/** @throws AppError `core.notFound`, `certificates.moreSpoiledThanLeft` */
export async function moveStock(
  { id, reason, sheets, movedOn, note }: MoveStock,
  context: CommandContext,
): Promise<{ left: number }> {
  const { tx, say } = context
  const { name } = await getStock(tx, id)
  const before = await sheetsLeft(tx, id)
  if (reason === 'spoiled' && sheets > before)
    throw certificateErrors.moreSpoiledThanLeft({ left: before })
  const change = { received: sheets, spoiled: -sheets, counted: sheets - before }[reason]
  if (change !== 0) await recordMove(context, { id, reason, sheets: change, movedOn, note })
  const left = before + change
  if (change !== 0) say(strings.stockMoved({ name, reason, sheets: Math.abs(change), left }))
  return { left }
}

/**
 * One line in the book of a stock; for print runs, which take sheets and say so in their own sentence.
 *
 * @param sheets positive: came; negative: went; not 0
 */
export async function recordMove(
  { tx, newId }: Pick<CommandContext, 'tx' | 'newId'>,
  move: Omit<MoveStock, 'reason'> & { readonly reason: StockMoveReason },
): Promise<void> {
  await tx
    .insertInto('certificate_stock_move')
    .values({
      id: newId<StockMoveId>(),
      stock_id: move.id,
      sheets: move.sheets,
      reason: move.reason,
      moved_on: move.movedOn,
      note: tidy(move.note),
    })
    .execute()
}

const columnsOf = (fields: StockFields) => ({
  name: tidy(fields.name),
  width_tenths: Math.round(fields.width * 10),
  height_tenths: Math.round(fields.height * 10),
  safe_x_tenths: Math.round(fields.safeX * 10),
  safe_y_tenths: Math.round(fields.safeY * 10),
  is_preprinted: fields.isPreprinted ? (1 as const) : (0 as const),
  note: tidy(fields.note),
})

async function designsOf({ tx }: Pick<CommandContext, 'tx'>, id: StockId): Promise<number> {
  return (await listStocks(tx)).find((stock) => stock.id === id)?.designs ?? 0
}
