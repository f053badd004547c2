import type { Db } from '@electron/database/database'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import { printingErrors } from '@shared/features/printing/printing.errors'
import type { PrintRunId } from '@shared/features/printing/printing.ids'
import { composePages } from '../certificates/certificates.pages'
import { numberOfDecision } from './printing.decision.queries'
import {
  hashOfPaper,
  hashOfRecords,
  issuedSheets,
  type PaperAsked,
  type SheetToPrint,
} from './printing.paper'
import { getRunRow, type PackSheet, sheetsOfPack } from './printing.runs.queries'
import { printingStrings as strings } from './printing.strings'
import type { PrintRunTable } from './printing.table'

interface OnePack {
  readonly runId: PrintRunId
  readonly pack: number
}

/**
 * Remembers the sheets as sent and only then gives them to the printer: whatever happens after that,
 * a sheet that may have come out is never printed again before the clerk has said what became of it.
 *
 * @throws AppError `printing.notOpen`, `.packNotWaiting`, `.answerFirst`, `.changed`, `.revokedInRun`,
 *   `core.notFound`
 */
export async function printPack(
  { runId, pack }: OnePack,
  context: TaskContext,
): Promise<{ readonly isCancelled: boolean }> {
  const { db, desk, progress, signal } = context
  const run = await openRun(db, runId)
  await assertWaiting(db, { run, pack })
  progress({ done: 0, total: null, label: strings.composing })
  const { sheets, createdAt } = await sheetsAsStarted(db, run)
  const wanted = await sheetsOfPack(db, { runId, pack })
  const chosen = inPrintOrder(wanted, sheets)
  const [first] = chosen
  if (!first || chosen.length !== wanted.length) throw printingErrors.changed(run)
  assertStanding(chosen, run)
  const records = chosen.map(({ record }) => record)
  const { layout, stock } = first.paper
  const pdf = await composePages(context, { layout, stock, records, createdAt })
  signal.throwIfAborted()
  await context.transact((command) => rememberSent(command, { run, pack }))
  progress({ done: 0, total: null, label: strings.printing })
  const decision = await numberOfDecision(db, run.decision_id)
  const title = strings.packTitle({ decision, run: run.number, pack })
  return { isCancelled: (await desk.printPdf(pdf, title)) === 'cancelled' }
}

function inPrintOrder(
  wanted: readonly PackSheet[],
  sheets: readonly SheetToPrint[],
): readonly SheetToPrint[] {
  const byId = new Map(sheets.map((sheet) => [sheet.line.certificateId, sheet]))
  return wanted.flatMap(({ certificateId }) => byId.get(certificateId) ?? [])
}

/** An award may have been revoked since the run was started. */
function assertStanding(sheets: readonly SheetToPrint[], { number }: PrintRunTable): void {
  const revoked = sheets.filter(({ line }) => line.isRevoked)
  const [first] = revoked
  if (first)
    throw printingErrors.revokedInRun({
      ...{ name: first.line.name, count: revoked.length, number },
    })
}

interface PackOfRun {
  readonly run: PrintRunTable
  readonly pack: number
}

async function rememberSent(
  { tx, sayFinal, nowUtc }: CommandContext,
  { run, pack }: PackOfRun,
): Promise<void> {
  await openRun(tx, run.id)
  const sheets = await assertWaiting(tx, { run, pack })
  await tx
    .updateTable('print_sheet')
    .set({ state: 'sent', sent_at: nowUtc() })
    .where('run_id', '=', run.id)
    .where('pack', '=', pack)
    .execute()
  sayFinal(strings.sent({ run: run.number, pack, sheets: sheets.length }), strings.sentNote)
}

/** @throws AppError `printing.notOpen`, `core.notFound` */
export async function openRun(db: Db, runId: PrintRunId): Promise<PrintRunTable> {
  const run = await getRunRow(db, runId)
  if (run.state !== 'open') throw printingErrors.notOpen(run)
  return run
}

async function assertWaiting(db: Db, { run, pack }: PackOfRun): Promise<readonly PackSheet[]> {
  await assertAnswered(db, run, pack)
  const sheets = await sheetsOfPack(db, { runId: run.id, pack })
  if (sheets.length === 0 || sheets.some(({ state }) => state !== 'waiting'))
    throw printingErrors.packNotWaiting({ pack })
  return sheets
}

/** One pack at a time: a mistake in the first ten shows before the next ten are used up. */
async function assertAnswered(db: Db, run: PrintRunTable, except: number | null): Promise<void> {
  const sent = await db
    .selectFrom('print_sheet')
    .where('run_id', '=', run.id)
    .where('state', '=', 'sent')
    .where('pack', '!=', except ?? 0)
    .select('pack')
    .executeTakeFirst()
  if (sent) throw printingErrors.answerFirst(sent)
}

/**
 * The words and the design of a run, provided that they are still those it was started with.
 * @throws AppError `printing.changed`, `certificates.notIssued`
 */
async function sheetsAsStarted(db: Db, run: PrintRunTable) {
  const found = await issuedSheets(db, askedBy(run))
  if (!(await isAsStarted(db, run, found.sheets))) throw printingErrors.changed(run)
  return found
}

const askedBy = ({ decision_id, printer_id }: PrintRunTable): PaperAsked => ({
  decisionId: decision_id,
  printerId: printer_id,
})

async function isAsStarted(
  db: Db,
  run: PrintRunTable,
  sheets: readonly SheetToPrint[],
): Promise<boolean> {
  const first = await db
    .selectFrom('print_sheet')
    .where('run_id', '=', run.id)
    .where('follows_id', 'is', null)
    .select('certificate_id as certificateId')
    .orderBy('position')
    .execute()
  const byId = new Map(sheets.map((sheet) => [sheet.line.certificateId, sheet]))
  const own = first.flatMap(({ certificateId }) => byId.get(certificateId) ?? [])
  const isSamePaper = own.every(({ paper }) => hashOfPaper(paper) === run.design_sha256)
  return isSamePaper && hashOfRecords(own.map(({ record }) => record)) === run.data_sha256
}

/** For the screen: says whether the rest of the run may still be printed. */
export const runIsAsStarted = async (db: Db, run: PrintRunTable): Promise<boolean> =>
  isAsStarted(db, run, (await issuedSheets(db, askedBy(run))).sheets)

/** @throws AppError `printing.notOpen`, `.answerFirst`, `core.notFound` */
export async function stopRun(
  { runId, note }: { readonly runId: PrintRunId; readonly note: string },
  { tx, say, nowUtc }: CommandContext,
): Promise<null> {
  const run = await openRun(tx, runId)
  await assertAnswered(tx, run, null)
  const dropped = await tx
    .updateTable('print_sheet')
    .set({ state: 'dropped' })
    .where('run_id', '=', runId)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  await tx
    .updateTable('print_run')
    .set({ state: 'stopped', ended_at: nowUtc(), note: tidy(note) })
    .where('id', '=', runId)
    .execute()
  say(strings.stopped({ number: run.number, left: Number(dropped.numUpdatedRows) }))
  return null
}
