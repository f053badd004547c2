import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import type { SettlePack } from '@shared/features/printing/printing.contract'
import { printingErrors } from '@shared/features/printing/printing.errors'
import type { PrintRunId, PrintSheetId } from '@shared/features/printing/printing.ids'
import { getRunRow, type PackSheet, sheetsOfPack } from './printing.runs.queries'
import { takeFromStock } from './printing.stock'
import { printingStrings as strings } from './printing.strings'
import type { PrintSheetTable } from './printing.table'

/**
 * Sheets that are neither spoiled nor missing are good: their certificates are printed. The others
 * wait once more.
 *
 * @throws AppError `printing.notSent`, `.unknownSheet`, `core.notFound`
 */
export async function settlePack(input: SettlePack, context: CommandContext): Promise<null> {
  const { tx, nowUtc, say } = context
  const { runId, pack } = input
  const run = await getRunRow(tx, runId)
  const sheets = await sheetsOfPack(tx, { runId, pack })
  if (sheets.length === 0 || sheets.some(({ state }) => state !== 'sent'))
    throw printingErrors.notSent({ pack })
  const outcomeOf = outcomes(sheets, input)
  const settledAt = nowUtc()
  for (const { id } of sheets)
    await tx
      .updateTable('print_sheet')
      .set({ ...outcomeOf(id), settled_at: settledAt })
      .where('id', '=', id)
      .execute()
  const good = sheets.filter(({ id }) => outcomeOf(id).state === 'good')
  const failed = sheets.filter((sheet) => !good.includes(sheet))
  const certificates = good.map(({ certificateId }) => certificateId)
  if (certificates.length > 0)
    await tx
      .updateTable('certificate')
      .set({ state: 'printed' })
      .where('id', 'in', certificates)
      .execute()
  await printAgain(context, runId, failed)
  await finishIfDone(tx, { runId, endedAt: settledAt })
  const spoiled = input.spoiled.length
  const counts = { good: good.length, spoiled, missing: failed.length - spoiled }
  await takeFromStock(context, run, counts)
  say(strings.settled({ run: run.number, pack, ...counts }))
  return null
}

type Outcome = Pick<PrintSheetTable, 'state' | 'reason'>

/** @throws AppError `printing.unknownSheet` */
function outcomes(
  sheets: readonly PackSheet[],
  { spoiled, missing }: Pick<SettlePack, 'spoiled' | 'missing'>,
): (id: PrintSheetId) => Outcome {
  const known = new Map<PrintSheetId, Outcome>(
    sheets.map(({ id }) => [id, { state: 'good', reason: '' }]),
  )
  const failed = [
    ...missing.map((id) => [id, { state: 'missing', reason: '' }] as const),
    ...spoiled.map(
      ({ sheetId, reason }) => [sheetId, { state: 'spoiled', reason: tidy(reason) }] as const,
    ),
  ]
  for (const [id, outcome] of failed) {
    if (!known.has(id)) throw printingErrors.unknownSheet()
    known.set(id, outcome)
  }
  return (id) => known.get(id) ?? { state: 'good', reason: '' }
}

/** Spoiled and missing sheets wait once more, in a pack of their own at the end. */
async function printAgain(
  { tx, newId }: CommandContext,
  runId: PrintRunId,
  failed: readonly PackSheet[],
): Promise<void> {
  if (failed.length === 0) return
  const { pack, position } = await tx
    .selectFrom('print_sheet')
    .where('run_id', '=', runId)
    .select((eb) => [eb.fn.max('pack').as('pack'), eb.fn.max('position').as('position')])
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('print_sheet')
    .values(
      failed.map((sheet, index) => ({
        id: newId<PrintSheetId>(),
        run_id: runId,
        certificate_id: sheet.certificateId,
        pack: pack + 1,
        position: position + index + 1,
        ...{ state: 'waiting' as const, reason: '', sent_at: null, settled_at: null },
        follows_id: sheet.id,
      })),
    )
    .execute()
}

async function finishIfDone(
  tx: Tx,
  { runId, endedAt }: { readonly runId: PrintRunId; readonly endedAt: string },
): Promise<void> {
  const open = await tx
    .selectFrom('print_sheet')
    .where('run_id', '=', runId)
    .where('state', 'in', ['waiting', 'sent'])
    .select('id')
    .executeTakeFirst()
  if (!open)
    await tx
      .updateTable('print_run')
      .set({ state: 'finished', ended_at: endedAt })
      .where('id', '=', runId)
      .execute()
}
