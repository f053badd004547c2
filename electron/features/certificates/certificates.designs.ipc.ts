import type { Handlers } from '@electron/ipc/context'
import type { certificateDesignsContract } from '@shared/features/certificates/certificates.designs.contract'
import type { certificatePrintersContract } from '@shared/features/certificates/certificates.printers.contract'
import type { certificateStockContract } from '@shared/features/certificates/certificates.stock.contract'
import { chooseDesign, chosenDesigns, overrideOf, setOverride } from './certificates.choice.service'
import { getDesign, listDesigns } from './certificates.designs.queries'
import {
  addDesign,
  editDesign,
  makeDefault,
  removeDesign,
  retireDesign,
} from './certificates.designs.service'
import { previewCandidates, previewDesign } from './certificates.preview'
import { printOutlines, printRuler, rulerPage } from './certificates.ruler'
import { attachScan, readScan, removeScan } from './certificates.scan.service'
import { listStockMoves, listStocks } from './certificates.stock.queries'
import {
  addStock,
  editStock,
  moveStock,
  removeStock,
  retireStock,
} from './certificates.stock.service'
import { verifyCode } from './certificates.verify'

export const certificateDesignsHandlers: Handlers<typeof certificateDesignsContract> = {
  'certificates.designs': (_, { db }) => listDesigns(db),
  'certificates.design': ({ id }, { db }) => getDesign(db, id),
  'certificates.addDesign': addDesign,
  'certificates.editDesign': editDesign,
  'certificates.makeDefault': makeDefault,
  'certificates.retireDesign': retireDesign,
  'certificates.removeDesign': removeDesign,
  'certificates.previewDesign': (preview, context) => previewDesign(context, preview),
  'certificates.previewCandidates': ({ text }, { db }) => previewCandidates(db, text),
  'certificates.chosenDesigns': ({ decisionId }, { db }) => chosenDesigns(db, decisionId),
  'certificates.chooseDesign': chooseDesign,
  'certificates.override': ({ awardId }, { db }) => overrideOf(db, awardId),
  'certificates.setOverride': setOverride,
  'certificates.verify': ({ text }, { db }) => verifyCode(db, text),
}

export const certificateStockHandlers: Handlers<typeof certificateStockContract> = {
  'certificates.stocks': (_, { db }) => listStocks(db),
  'certificates.addStock': addStock,
  'certificates.editStock': editStock,
  'certificates.retireStock': retireStock,
  'certificates.removeStock': removeStock,
  'certificates.stockMoves': ({ id }, { db }) => listStockMoves(db, id),
  'certificates.moveStock': moveStock,
  'certificates.attachScan': attachScan,
  'certificates.removeScan': removeScan,
  'certificates.scan': readScan,
}

export const certificatePrintersHandlers: Handlers<typeof certificatePrintersContract> = {
  'certificates.ruler': (page, context) => rulerPage(context, page),
  'certificates.printRuler': printRuler,
  'certificates.printOutlines': printOutlines,
}
