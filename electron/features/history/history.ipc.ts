import type { Handlers } from '@electron/ipc/context'
import type { historyContract } from '@shared/features/history/history.contract'
import { historyOfSubject, listHistory, rowChanges, verifyChain } from './history.queries'
import { redoLast, undoLast, undoRecord } from './history.service'

export const historyHandlers: Handlers<typeof historyContract> = {
  'history.list': (filter, { db }) => listHistory(db, filter),
  'history.rows': ({ seq, limit }, { db }) => rowChanges(db, seq, limit),
  'history.ofSubject': ({ rowId, also }, { db }) => historyOfSubject(db, [rowId, ...also]),
  'history.verify': (_, { db }) => verifyChain(db),
  'history.undo': undoLast,
  'history.redo': redoLast,
  'history.undoRecord': undoRecord,
}
