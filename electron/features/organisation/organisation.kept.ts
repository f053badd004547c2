import { chainHead } from '@electron/database/change-log/chain'
import type { Db } from '@electron/database/database'

/** A number that is another one after each change of what was read. */
type Stamp = (db: Db) => Promise<number>

/** Of organisations, their versions and their other names (migration 0040). */
export const organisationsStamp: Stamp = async (db) => {
  const { changes } = await db
    .selectFrom('organisation_search_stamp')
    .select('changes')
    .executeTakeFirstOrThrow()
  return changes
}

/** Of everything: every write is logged. */
export const recordsStamp: Stamp = async (db) => (await chainHead(db)).seq

/** A command may have changed something that nobody else may see yet. */
export const isChanging = (db: Db): boolean => 'isTransaction' in db && db.isTransaction === true

/**
 * Reads once and hands out the same answer until the stamp changes, by connection: whoever asks in
 * the middle of a change is answered from the rows, and nothing of that is kept.
 */
export function keptUntilChanged<T>(stampOf: Stamp, read: (db: Db) => Promise<T>) {
  const kept = new WeakMap<Db, { readonly stamp: number; readonly answer: T }>()
  return async (db: Db): Promise<T> => {
    if (isChanging(db)) return read(db)
    const stamp = await stampOf(db)
    const known = kept.get(db)
    if (known?.stamp === stamp) return known.answer
    const answer = await read(db)
    kept.set(db, { stamp, answer })
    return answer
  }
}
