import { changeLogErrors } from '../database/change-log/change-log.errors'
import {
  ChangeDraft,
  closeRecord,
  openRecord,
  type SealedChange,
} from '../database/change-log/record'
import { checkpointSoon } from '../database/checkpoint'
import { explainSqlite, type OfficeDatabase } from '../database/open'
import type { CommandContext, Surroundings } from './context'

interface CommandRun<T> {
  readonly database: OfficeDatabase
  readonly procedure: string
  readonly surroundings: Surroundings
  readonly work: (context: CommandContext) => Promise<T>
}

/** Who acts. User accounts come later; until then the record says where it was done. */
const actor = 'office'

/** One user action: one transaction, one sealed record; all of it or nothing. */
export async function runCommand<T>({
  database,
  procedure,
  surroundings,
  work,
}: CommandRun<T>): Promise<{ value: T; change: SealedChange | null }> {
  const draft = new ChangeDraft()
  const afterwards: ((seq: number) => void)[] = []
  const afterCommit: CommandContext['afterCommit'] = (then) => void afterwards.push(then)
  try {
    const done = await database.kysely.transaction().execute(async (tx) => {
      const seq = await openRecord(tx)
      const value = await work({ ...surroundings, tx, afterCommit, ...mouthpiece(draft) })
      const head = { actor, procedure, nowUtc: surroundings.nowUtc() }
      return { value, change: await closeRecord(tx, seq, { head, draft }) }
    })
    checkpointSoon(database)
    if (done.change) for (const then of afterwards) then(done.change.seq)
    return done
  } catch (error) {
    if (draft.reversed && isOrphan(error))
      throw changeLogErrors.changedSince(draft.reversed, { cause: error })
    throw explainSqlite(error, database.file)
  }
}

/** The commit found a row that points at something gone. */
const isOrphan = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY'

function mouthpiece(draft: ChangeDraft) {
  return {
    say: (sentence: string) => {
      draft.sentence = sentence
    },
    sayFinal: (sentence: string, note: string) => {
      draft.sentence = sentence
      draft.finalNote = note
    },
    reverses: (seq: number, sentence: string) => {
      draft.reversed = { seq, sentence }
    },
  }
}
