import { LocalDate } from '@shared/core/local-date'
import { PrinterProfileId } from '@shared/features/calibration/calibration.ids'
import { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { PrintRunId, PrintSheetId } from './printing.ids'
import { shownStates } from './printing.kinds'
import type {
  CertificatePage,
  CertificatePaper,
  Preflight,
  RunDetail,
  RunSummary,
  Sheet,
  SpoiledSheet,
  StateCounts,
} from './printing.records'
import { printingStrings as strings } from './printing.strings'

const text = (max: number) => z.string().trim().max(max)
const Chosen = z.array(AwardId).min(1).max(10_000)
/** null: every certificate of the decision that is still to be printed. */
const ChosenOrAll = Chosen.nullable()

const filterFields = {
  decisionId: DecisionId,
  state: z.enum(shownStates).nullable().default(null),
  /** Accent-insensitive, any words of name, position and unit. */
  text: z.string().max(200).default(''),
}
export const CertificateFilter = z.strictObject(filterFields)
export type CertificateFilter = z.output<typeof CertificateFilter>

export const CertificateWindow = z.strictObject({
  ...filterFields,
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
})
export type CertificateWindow = z.output<typeof CertificateWindow>

const OneDecision = z.strictObject({ decisionId: DecisionId })
const OneRun = z.strictObject({ runId: PrintRunId })
const OnePack = { runId: PrintRunId, pack: z.int().min(1).max(100_000) }
const SomeSheets = { decisionId: DecisionId, awardIds: ChosenOrAll }
const FileTask = z.strictObject({ ...SomeSheets, taskId: TaskId })
const PrintedSheets = {
  ...SomeSheets,
  /** Whose correction is applied; null: the printer is chosen in the dialog, uncorrected. */
  printerId: PrinterProfileId.nullable().default(null),
}
const PrintTask = z.strictObject({ ...PrintedSheets, taskId: TaskId })
const SpoiledTask = z.strictObject({ decisionId: DecisionId, taskId: TaskId })

export const StartRun = z.strictObject({
  ...PrintedSheets,
  taskId: TaskId,
  packSize: z.int().min(1, strings.packSizeWrong).max(500, strings.packSizeWrong).default(10),
})
export type StartRun = z.output<typeof StartRun>

const Reason = text(300).min(1, strings.reasonMissing)

export const SettlePack = z.strictObject({
  ...OnePack,
  spoiled: z.array(z.strictObject({ sheetId: PrintSheetId, reason: Reason })).max(500),
  /** Sheets that never came out of the printer. */
  missing: z.array(PrintSheetId).max(500),
})
export type SettlePack = z.output<typeof SettlePack>

export const HandOver = z.strictObject({
  awardIds: Chosen,
  handedOn: LocalDate,
  handedBy: text(200),
  /** '': each awarded one, or the head of each collective, himself. */
  receivedBy: text(200),
  isProxy: z.boolean(),
  note: text(500),
})
export type HandOver = z.output<typeof HandOver>

export const Replace = z.strictObject({
  awardId: AwardId,
  reason: Reason,
  /** Printed after the ledger number; empty for none. */
  marking: text(60),
})
export type Replace = z.output<typeof Replace>

export const printingContract = {
  'printing.certificates': query<CertificatePage>()(CertificateWindow),
  'printing.counts': query<StateCounts>()(OneDecision),
  'printing.ids': query<readonly AwardId[]>()(CertificateFilter),
  'printing.papers': query<readonly CertificatePaper[]>()(z.strictObject({ awardId: AwardId })),
  'printing.preflight': query<Preflight>()(z.strictObject(PrintedSheets)),
  /** The sheets as they would be printed now. @throws AppError `certificates.cannotPrint` */
  'printing.preview': task<Uint8Array>()(
    PrintTask.extend({
      /** null: the first kind, where people and collectives have papers of their own. */
      kind: z.enum(['person', 'collective']).nullable().default(null),
    }),
  ),
  'printing.runs': query<readonly RunSummary[]>()(OneDecision),
  /** @throws AppError `core.notFound` */
  'printing.run': query<RunDetail>()(OneRun),
  'printing.sheets': query<readonly Sheet[]>()(z.strictObject(OnePack)),
  /** One page to hold beside the stack: totals, first and last names, design, stock, hash. */
  'printing.checkSheet': task<Uint8Array>()(z.strictObject({ runId: PrintRunId, taskId: TaskId })),
  /** On plain paper, marked as a trial. @throws AppError `printing.*`, `certificates.*` */
  'printing.trial': task<null>()(PrintTask),
  /** @throws AppError `printing.*`, `certificates.*` */
  'printing.start': task<{ readonly runIds: readonly PrintRunId[] }>()(StartRun),
  /** Remembers the sheets as sent, then opens the print dialog. */
  'printing.printPack': task<{ readonly isCancelled: boolean }>()(
    z.strictObject({ ...OnePack, taskId: TaskId }),
  ),
  /** Which sheets are spoiled or never came out; all others are good. */
  'printing.settle': command<null>()(SettlePack),
  /** Sheets not sent yet are left for another run. */
  'printing.stop': command<null>()(z.strictObject({ runId: PrintRunId, note: text(300) })),
  'printing.spoiled': query<readonly SpoiledSheet[]>()(OneDecision),
  'printing.spoiledXlsx': task<{ readonly name: string | null }>()(SpoiledTask),
  'printing.spoiledPdf': task<Uint8Array>()(SpoiledTask),
  /** null: not signed after all. */
  'printing.setSigned': command<null>()(
    z.strictObject({ awardIds: Chosen, signedOn: LocalDate.nullable() }),
  ),
  /** A paper found spoiled later, when it was signed or stamped. */
  'printing.spoil': command<null>()(z.strictObject({ awardId: AwardId, reason: Reason })),
  /** Cấp lại: another paper under the same ledger number. */
  'printing.replace': command<null>()(Replace),
  'printing.handOver': command<null>()(HandOver),
  /** Entered by mistake: not handed over after all. */
  'printing.takeBack': command<null>()(z.strictObject({ awardIds: Chosen })),
  'printing.receiptXlsx': task<{ readonly name: string | null }>()(FileTask),
  'printing.receiptPdf': task<Uint8Array>()(FileTask),
}
