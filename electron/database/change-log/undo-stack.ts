/** How many of the session's commands Ctrl+Z reaches back. */
export const UNDO_DEPTH = 50

/**
 * The commands of this session in the order Ctrl+Z takes them back. It lives in memory on purpose:
 * after a restart nothing is undone by a stray key; the log still can.
 *
 * A final action stands among them as a bar: Ctrl+Z on it is refused with its own sentence
 * (`changeLog.final`) and never passes it to something older, which the user does not mean.
 */
export class UndoStack {
  #done: number[] = []
  #undone: number[] = []

  /** A new action, undoable or final: what had been undone can no longer be redone. */
  push(seq: number): void {
    this.#done = [...this.#done, seq].slice(-UNDO_DEPTH)
    this.#undone = []
  }

  get nextUndo(): number | undefined {
    return this.#done.at(-1)
  }

  get nextRedo(): number | undefined {
    return this.#undone.at(-1)
  }

  /** @param bySeq the record that reversed the newest action; reversing it is what redo does */
  undone(bySeq: number): void {
    this.#done = this.#done.slice(0, -1)
    this.#undone = [...this.#undone, bySeq]
  }

  /** @param bySeq the record that brought the action back */
  redone(bySeq: number): void {
    this.#undone = this.#undone.slice(0, -1)
    this.#done = [...this.#done, bySeq]
  }

  clear(): void {
    this.#done = []
    this.#undone = []
  }
}
