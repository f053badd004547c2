import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { OfficeDatabase } from './open'

/** Beside the database while nobody has it open and it was closed in good order. */
const CLEAN = 'CLEAN'

const markOf = (file: string) => path.join(path.dirname(file), CLEAN)

/** Size and time to the nanosecond: a file that was cut, replaced or written to since is another. */
function stateOf(file: string): string {
  const { size, mtimeNs } = statSync(file, { bigint: true })
  return `${size} ${mtimeNs}`
}

/**
 * Takes the mark away, before anything is written.
 *
 * @returns whether the file is as it was left. Then its pages need not all be read again, which at
 *   800,000 people takes many seconds; after a crash or a change from outside they are.
 */
export function takeCleanMark(file: string): boolean {
  const mark = markOf(file)
  if (!existsSync(mark)) return false
  const left = readFileSync(mark, 'utf8')
  rmSync(mark)
  return !existsSync(`${file}-wal`) && existsSync(file) && left === stateOf(file)
}

/** The same database; closing it in good order leaves the mark. */
export function markedWhenClosed(database: OfficeDatabase): OfficeDatabase {
  return {
    ...database,
    async close() {
      await database.close()
      const isComplete = existsSync(database.file) && !existsSync(`${database.file}-wal`)
      if (isComplete) writeFileSync(markOf(database.file), stateOf(database.file))
    },
  }
}
