import { setImmediate } from 'node:timers/promises'
import type { Tx } from '@electron/database/database'
import { insertRows } from '@electron/database/insert-rows'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import { certificateErrors } from '@shared/features/certificates/certificates.errors'
import {
  describeProblem,
  preventsPrinting,
} from '@shared/features/certificates/certificates.problems'
import type { StartRun } from '@shared/features/printing/printing.contract'
import type {
  CertificateId,
  PrintRunId,
  PrintSheetId,
} from '@shared/features/printing/printing.ids'
import type { RunPurpose } from '@shared/features/printing/printing.kinds'
import { packOf } from '@shared/features/printing/printing.rules'
import { pinDesigns } from '../certificates/certificates.chosen'
import { checkPages } from '../certificates/certificates.pages'
import { hashOfPaper, hashOfRecords, issuedSheets, type SheetToPrint } from './printing.paper'
import { type Asked, byPaper, sheetsToPrint } from './printing.preflight'
import { printingStrings as strings } from './printing.strings'

/** Rows written by one statement. */
const ROWS_AT_ONCE = 200

/**
 * A run for every kind of paper among the sheets asked for, cut into packs in the order of the
 * decision. Nothing is printed yet.
 *
 * @throws AppError `printing.*`, `certificates.cannotPrint`, `.notIssued`, `core.notFound`
 */
export async function startRun(
  { packSize, taskId: _, ...asked }: StartRun,
  context: TaskContext,
): Promise<{ readonly runIds: readonly PrintRunId[] }> {
  context.progress({ done: 0, total: null, label: strings.checking })
  const groups = await checkedGroups(asked, context)
  return context.transact(async (command) => {
    // Asked again inside the transaction: another window may have started the same sheets.
    await pinDesigns(command.tx, asked.decisionId)
    const again = await issuedSheets(command.tx, asked)
    sheetsToPrint(again, { awardIds: groups.flat().map(({ line }) => line.awardId) })
    const runIds: PrintRunId[] = []
    let number = await lastRunNumber(command.tx, asked)
    for (const sheets of groups) {
      number += 1
      runIds.push(await writeRun(command, sheets, { number, purpose: 'print', packSize }))
    }
    const count = groups.flat().length
    const sentence =
      runIds.length === 1
        ? strings.started({ number, sheets: count })
        : strings.startedSeveral({ runs: runIds.length, sheets: count })
    command.say(sentence)
    return { runIds }
  })
}

/** @throws AppError as {@link startRun} */
export async function checkedGroups(
  asked: Asked,
  context: TaskContext,
): Promise<readonly (readonly SheetToPrint[])[]> {
  const found = await issuedSheets(context.db, asked)
  if (found.sheets.length !== found.named)
    throw certificateErrors.cannotPrint({
      ...{ page: null, name: '', others: 0 },
      problem: strings.wrongCount({ named: found.named, found: found.sheets.length }),
    })
  const groups = byPaper(sheetsToPrint(found, asked))
  for (const group of groups) await refuseUnprintable(group, context)
  return groups
}

async function refuseUnprintable(
  group: readonly SheetToPrint[],
  context: TaskContext,
): Promise<void> {
  const [sheet] = group
  if (!sheet) return
  const { layout, stock } = sheet.paper
  const records = group.map(({ record }) => record)
  const problems = await checkPages(context, { layout, stock, records })
  const [first, ...others] = problems.filter(preventsPrinting)
  if (first)
    throw certificateErrors.cannotPrint({
      ...{ page: first.page, name: first.name, others: others.length },
      problem: describeProblem(first),
    })
}

export async function lastRunNumber(
  tx: Tx,
  { decisionId }: Pick<Asked, 'decisionId'>,
): Promise<number> {
  const { last } = await tx
    .selectFrom('print_run')
    .where('decision_id', '=', decisionId)
    .select((eb) => eb.fn.max('number').as('last'))
    .executeTakeFirstOrThrow()
  return last ?? 0
}

interface RunHead {
  readonly number: number
  readonly purpose: RunPurpose
  readonly packSize: number
}

/** A trial is over as soon as it is written: its sheets are never asked about. */
export async function writeRun(
  context: CommandContext,
  sheets: readonly SheetToPrint[],
  { number, purpose, packSize }: RunHead,
): Promise<PrintRunId> {
  const { tx, newId, nowUtc } = context
  const [first] = sheets
  if (!first) throw new RangeError('a run needs a sheet')
  const { line, paper } = first
  const runId = newId<PrintRunId>()
  const isTrial = purpose === 'trial'
  await tx
    .insertInto('print_run')
    .values({
      id: runId,
      decision_id: line.decisionId,
      ...{ number, purpose, state: isTrial ? 'finished' : 'open', pack_size: packSize },
      design_id: paper.designId,
      design_name: paper.designName,
      stock_id: paper.stockId,
      stock_name: paper.stockName,
      printer_id: paper.printerId,
      printer_name: paper.printerName,
      width_mm: paper.layout.sheet.width,
      height_mm: paper.layout.sheet.height,
      data_sha256: hashOfRecords(sheets.map(({ record }) => record)),
      design_sha256: hashOfPaper(paper),
      started_at: nowUtc(),
      ended_at: isTrial ? nowUtc() : null,
      note: '',
    })
    .execute()
  const certificates = await certificatesFor(context, sheets, isTrial)
  const rows = certificates.map((certificateId, index) => ({
    id: newId<PrintSheetId>(),
    run_id: runId,
    certificate_id: certificateId,
    pack: packOf(index, packSize),
    position: index + 1,
    ...{ state: isTrial ? ('trial' as const) : ('waiting' as const), reason: '' },
    ...{ sent_at: isTrial ? nowUtc() : null, settled_at: null, follows_id: null },
  }))
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await insertRows(tx, 'print_sheet', rows.slice(at, at + ROWS_AT_ONCE))
    await setImmediate()
  }
  return runId
}

/** The paper of each sheet, made where there is none yet. */
async function certificatesFor(
  { tx, newId }: CommandContext,
  sheets: readonly SheetToPrint[],
  isTrial: boolean,
): Promise<readonly CertificateId[]> {
  const fresh = sheets.flatMap(({ line }) =>
    line.certificateId === null
      ? [
          {
            id: newId<CertificateId>(),
            award_id: line.awardId,
            copy: 0,
            state: isTrial ? ('trial' as const) : ('unprinted' as const),
            ...{ signed_on: null, marking: '', reason: '' },
          },
        ]
      : [],
  )
  for (let at = 0; at < fresh.length; at += ROWS_AT_ONCE) {
    await insertRows(tx, 'certificate', fresh.slice(at, at + ROWS_AT_ONCE))
    await setImmediate()
  }
  const known = sheets.flatMap(({ line }) => line.certificateId ?? [])
  if (isTrial) await markTried(tx, known)
  const byAward = new Map(fresh.map(({ id, award_id }) => [award_id, id]))
  return sheets.flatMap(({ line }) => line.certificateId ?? byAward.get(line.awardId) ?? [])
}

async function markTried(tx: Tx, ids: readonly CertificateId[]): Promise<void> {
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE)
    await tx
      .updateTable('certificate')
      .set({ state: 'trial' })
      .where('id', 'in', ids.slice(at, at + ROWS_AT_ONCE))
      .where('state', '=', 'unprinted')
      .execute()
}
