/** What a command did, in words: shown as a toast with “Hoàn tác” when it can be undone. */
export interface ChangeNote {
  /** Sequence number of the record in the change log. */
  readonly seq: number
  readonly sentence: string
  readonly undoable: boolean
}

export interface ReplyError {
  readonly code: string
  readonly message: string
}

/** What crosses the process boundary. Errors travel as data: Electron would strip a thrown error. */
export type Reply<T = unknown> =
  | { readonly ok: true; readonly value: T; readonly change?: ChangeNote }
  | { readonly ok: false; readonly error: ReplyError }
