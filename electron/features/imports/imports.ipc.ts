import type { Handlers } from '@electron/ipc/context'
import type { importsContract } from '@shared/features/imports/imports.contract'
import {
  fixCell,
  reportCheck,
  reportMatches,
  resolveTexts,
  setAction,
  settleConflicts,
  windowRows,
} from './imports.check'
import { commitImport } from './imports.commit'
import { openImport } from './imports.open'
import { saveRejected } from './imports.rejected'
import { closeSession, theSession } from './imports.session'
import { chooseSheets, mapColumns, previewOf, stateOf } from './imports.state'
import { forget, listTaught } from './imports.taught'
import { saveTemplate } from './imports.templates'

export const importsHandlers: Handlers<typeof importsContract> = {
  'imports.open': openImport,
  'imports.state': async ({ sessionId }, { workspace }) =>
    stateOf(theSession(workspace, sessionId)),
  'imports.preview': async ({ sessionId, sheet }, { workspace }) =>
    previewOf(theSession(workspace, sessionId), sheet),
  'imports.detect': chooseSheets,
  'imports.map': mapColumns,
  'imports.match': reportMatches,
  'imports.resolve': resolveTexts,
  'imports.check': reportCheck,
  'imports.rows': windowRows,
  'imports.fixCell': fixCell,
  'imports.setAction': setAction,
  'imports.settle': settleConflicts,
  'imports.commit': ({ sessionId }, context) =>
    commitImport(theSession(context.workspace, sessionId), context),
  'imports.saveRejected': ({ sessionId }, context) =>
    saveRejected(theSession(context.workspace, sessionId), context),
  'imports.close': async ({ sessionId }, { workspace }) => {
    closeSession(workspace, sessionId)
    return null
  },
  'imports.taught': listTaught,
  'imports.forget': forget,
  'imports.saveTemplate': saveTemplate,
}
