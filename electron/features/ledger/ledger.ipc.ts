import type { Handlers } from '@electron/ipc/context'
import type { ledgerContract } from '@shared/features/ledger/ledger.contract'
import { printBook, saveBook } from './ledger.book'
import { printLedger, saveLedgerPdf, saveLedgerXlsx } from './ledger.files'
import { getLine, ledgerChoices, linesOfSubject, listLedger } from './ledger.queries'

export const ledgerHandlers: Handlers<typeof ledgerContract> = {
  'ledger.list': (window, { db }) => listLedger(db, window),
  'ledger.choices': (_, { db }) => ledgerChoices(db),
  'ledger.get': ({ id }, { db }) => getLine(db, id),
  'ledger.ofSubject': (subject, { db }) => linesOfSubject(db, subject),
  'ledger.saveXlsx': saveLedgerXlsx,
  'ledger.savePdf': saveLedgerPdf,
  'ledger.print': printLedger,
  'ledger.saveBook': saveBook,
  'ledger.printBook': printBook,
}
