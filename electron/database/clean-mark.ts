import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { OfficeDatabase } from './open'

/** Beside the database while nobody has it open and it was closed in good order. */
const CLEAN = 'CLEAN'

/** A disk may spoil what nobody touched: so often, at least, every page is read at the start. */
const readAgainAfterDays = 7
const msPerDay = 86_400_000

const markOf = (file: string) => path.join(path.dirname(file), CLEAN)

/** Size and time to the nanosecond: a file that was cut, replaced or written to since is another. */
function stateOf(file: string): string {
  const { size, mtimeNs } = statSync(file, { bigint: true })
  return `${size} ${mtimeNs}`
}

/**
 * Takes the mark away, before anything is written.
 *
 * @returns when every page was last read (ms since 1970), if the file is as it was left and that was
 *   not long ago; else null. Then its pages need not all be read again, which at 800,000 people
 *   takes many seconds; after a crash or a change from outside they are.
 */
export function takeCleanMark(file: string, now = Date.now()): number | null {
  const mark = markOf(file)
  if (!existsSync(mark)) return null
  const left = readFileSync(mark, 'utf8')
  rmSync(mark)
  if (existsSync(`${file}-wal`) || !existsSync(file)) return null
  const readAt = Number(left.slice(left.lastIndexOf(' ')))
  if (left !== markText(file, readAt)) return null
  const age = now - readAt
  return age >= 0 && age < readAgainAfterDays * msPerDay ? readAt : null
}

const markText = (file: string, readAt: number): string => `${stateOf(file)} ${readAt}`

/** The next start reads every page: something in them was found wrong. */
export const dropCleanMark = (file: string): void => rmSync(markOf(file), { force: true })

/**
 * The same database; closing it in good order leaves the mark.
 *
 * @param readAt when every page was last read
 */
export function markedWhenClosed(database: OfficeDatabase, readAt = Date.now()): OfficeDatabase {
  return {
    ...database,
    async close() {
      await database.close()
      const isComplete = existsSync(database.file) && !existsSync(`${database.file}-wal`)
      if (isComplete) writeFileSync(markOf(database.file), markText(database.file, readAt))
    },
  }
}
