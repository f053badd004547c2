import { randomUUID } from 'node:crypto'
import { coreErrors } from '@shared/core/core.errors'
import type { ChosenFile } from './desk'
import { deskStrings } from './desk.strings'
import { DroppedFile } from './dropped-file'

/** Files chosen in this session by opaque handle: the window never sends or sees a path. */
export class ChosenFiles {
  readonly #files = new Map<string, ChosenFile>()
  /** What was dropped on the window: content alone, for a path never comes from there. */
  readonly dropped = new DroppedFile()

  keep(file: ChosenFile): string {
    const handle = randomUUID()
    this.#files.set(handle, file)
    return handle
  }

  /** As `keep`, but the same handle for the same path: for what is listed again and again. */
  keepOnce(file: ChosenFile): string {
    for (const [handle, kept] of this.#files) if (kept.path === file.path) return handle
    return this.keep(file)
  }

  /** @throws AppError `core.notFound` for a handle of an earlier session */
  get(handle: string): ChosenFile {
    const file = this.#files.get(handle)
    if (!file) throw coreErrors.notFound({ what: deskStrings.chosenFile })
    return file
  }
}
