import type { Handlers } from '@electron/ipc/context'
import type { searchContract } from '@shared/features/search/search.contract'
import { findRecords } from './search.queries'

export const searchHandlers: Handlers<typeof searchContract> = {
  'search.find': ({ text }, { db }) => findRecords(db, text),
}
