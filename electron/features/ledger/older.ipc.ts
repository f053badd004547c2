import type { Handlers } from '@electron/ipc/context'
import type { olderContract } from '@shared/features/ledger/older.contract'
import { readOlderFile } from './older.files'
import { listOlderBooks, olderLines } from './older.queries'
import {
  addOlderBook,
  editOlderBook,
  editOlderLine,
  enterOlderLines,
  lockOlderBook,
  removeOlderBook,
  removeOlderLine,
  unlockOlderBook,
} from './older.service'

export const olderHandlers: Handlers<typeof olderContract> = {
  'olderBooks.list': (_, { db }) => listOlderBooks(db),
  'olderBooks.add': addOlderBook,
  'olderBooks.edit': editOlderBook,
  'olderBooks.remove': removeOlderBook,
  'olderBooks.lock': lockOlderBook,
  'olderBooks.unlock': unlockOlderBook,
  'olderBooks.lines': (window, { db }) => olderLines(db, window),
  'olderBooks.enter': enterOlderLines,
  'olderBooks.editLine': editOlderLine,
  'olderBooks.removeLine': removeOlderLine,
  'olderBooks.readFile': readOlderFile,
}
