import { setImmediate } from 'node:timers'
import type { OfficeDatabase } from './open'

/** Pages in the write-ahead log before they are moved into the database: SQLite's own measure. */
const pagesInLog = 1000

interface LogState {
  readonly log: number
  readonly checkpointed: number
}

/**
 * Moves what the write-ahead log has gathered into the database, after the command that wrote it has
 * been answered. By itself SQLite does it within the commit, which after an import doubles the time
 * for which nobody is answered. What was committed is safe in the log either way.
 */
export function checkpointSoon({ raw }: OfficeDatabase): void {
  setImmediate(() => {
    if (!raw.open || raw.inTransaction) return // closing does it, and so does the next command
    try {
      const [state] = raw.pragma('wal_checkpoint(noop)') as LogState[]
      if (state && state.log - state.checkpointed >= pagesInLog)
        raw.pragma('wal_checkpoint(passive)')
    } catch (error) {
      // A disk that is full or failing: the log keeps everything, and the next command says so.
      if (!(error instanceof Error && 'code' in error)) throw error
    }
  })
}
