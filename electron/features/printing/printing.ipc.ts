import type { Handlers } from '@electron/ipc/context'
import type { printingContract } from '@shared/features/printing/printing.contract'
import { certificateIds, countStates, listCertificates } from './printing.certificates.queries'
import { checkSheetPdf } from './printing.check-sheet'
import { handOver, takeBack } from './printing.handover.service'
import { receiptPdf, saveReceipts, saveSpoiled, spoiledPdf } from './printing.lists.files'
import { printPack, runIsAsStarted, stopRun } from './printing.pack.service'
import { papersOfAward } from './printing.papers.queries'
import { preflight } from './printing.preflight'
import { previewSheets } from './printing.preview'
import { startRun } from './printing.run.service'
import { getRun, listRuns, listSheets, listSpoiled } from './printing.runs.queries'
import { settlePack } from './printing.settle.service'
import { replace, setSigned, spoil } from './printing.states.service'
import { printTrial } from './printing.trial.service'

export const printingHandlers: Handlers<typeof printingContract> = {
  'printing.certificates': (window, { db }) => listCertificates(db, window),
  'printing.counts': (asked, { db }) => countStates(db, asked),
  'printing.ids': (filter, { db }) => certificateIds(db, filter),
  'printing.papers': (asked, { db }) => papersOfAward(db, asked),
  'printing.preflight': (asked, { db, resources }) => preflight({ db, resources }, asked),
  'printing.preview': previewSheets,
  'printing.runs': (asked, { db }) => listRuns(db, asked),
  'printing.run': (asked, { db }) => getRun(db, asked, (run) => runIsAsStarted(db, run)),
  'printing.sheets': (asked, { db }) => listSheets(db, asked),
  'printing.checkSheet': checkSheetPdf,
  'printing.trial': printTrial,
  'printing.start': startRun,
  'printing.printPack': printPack,
  'printing.settle': settlePack,
  'printing.stop': stopRun,
  'printing.spoiled': (asked, { db }) => listSpoiled(db, asked),
  'printing.spoiledXlsx': saveSpoiled,
  'printing.spoiledPdf': spoiledPdf,
  'printing.setSigned': setSigned,
  'printing.spoil': spoil,
  'printing.replace': replace,
  'printing.handOver': handOver,
  'printing.takeBack': takeBack,
  'printing.receiptXlsx': saveReceipts,
  'printing.receiptPdf': receiptPdf,
}
