import type { LocalDate } from '@shared/core/local-date'
import type { TaskId } from '@shared/ipc/app.contract'
import type { Kind, Procedure } from '@shared/ipc/procedure'
import type { ChosenFiles } from '../app/chosen-files'
import type { Desk } from '../app/desk'
import type { Workspace } from '../app/workspace'
import type { Db, Tx } from '../database/database'

/** The world outside the database, injected so that tests can hold it still. */
export interface Surroundings {
  /** The calendar day in the office. */
  readonly today: LocalDate
  /** UTC, ISO 8601 with milliseconds. */
  readonly nowUtc: () => string
  readonly newId: <Id extends string>() => Id
  /** Dialogs, files by handle, printing. */
  readonly desk: Desk
  readonly files: ChosenFiles
  /** Folder of the files that ship with the program. */
  readonly resources: string
  readonly appVersion: string
  /** Which data is open: the office's own or the sample. */
  readonly workspace: Workspace
}

export interface QueryContext extends Surroundings {
  readonly db: Db
  readonly tasks: RunningTasks
}

export interface CommandContext extends Surroundings {
  readonly tx: Tx
  /** What this command did, in Vietnamese, as the log and the toast will show it. Required. */
  readonly say: (sentence: string) => void
  /** As `say`, for what must not be undone; `note` says which later document corrects it. */
  readonly sayFinal: (sentence: string, note: string) => void
  /** Marks the record as the reversal of another one, which said that sentence. */
  readonly reverses: (seq: number, sentence: string) => void
  /** Runs once the transaction is safely on disk, with the record's number; not if it fails. */
  readonly afterCommit: (then: (seq: number) => void) => void
}

export interface TaskContext extends Surroundings {
  readonly db: Db
  /** Aborted when the user presses “Dừng”. */
  readonly signal: AbortSignal
  /** At most a few times a second reaches the window; call it as often as convenient. */
  readonly progress: (step: TaskStep) => void
  /** Runs one command: one transaction, one record in the log, one undo. */
  readonly transact: <T>(work: (context: CommandContext) => Promise<T>) => Promise<T>
  /**
   * For tasks that open other data themselves: goes on in what is open now. Any other task whose
   * data is replaced under it is refused at its next look (`core.dataReplaced`).
   */
  readonly follow: () => void
}

export interface TaskStep {
  readonly done: number
  readonly total: number | null
  /** Vietnamese, what is being done now. */
  readonly label: string
}

export interface RunningTasks {
  /** @returns whether such a task was running */
  cancel(taskId: TaskId): boolean
}

type ContextOf<K extends Kind> = K extends 'command'
  ? CommandContext
  : K extends 'task'
    ? TaskContext
    : QueryContext

/** A feature's answers to its contract; a missing procedure does not compile. */
export type Handlers<Contract> = {
  readonly [N in keyof Contract]: Contract[N] extends Procedure<infer K, infer Input, infer Output>
    ? (input: Input['_zod']['output'], context: ContextOf<K>) => Promise<Output>
    : never
}
