import { randomUUID } from 'node:crypto'
import { attachmentLimitBytes } from '@shared/core/attachment'
import { attachmentErrors } from '@shared/core/attachment.errors'
import type { DroppedFileId } from '@shared/core/dropped-file'

interface Arriving {
  readonly id: DroppedFileId
  readonly name: string
  readonly bytes: Buffer
  filled: number
}

/** A file as it was dropped: what the clerk sees it called, and what it holds. */
export interface Dropped {
  readonly name: string
  readonly bytes: Buffer
}

/**
 * What was dropped on the window and is not yet attached. There is room for one file: nobody drops
 * two at once, and a page gone wrong cannot fill the memory.
 */
export class DroppedFile {
  #arriving: Arriving | null = null

  /** @throws AppError `attachments.fileTooLarge`, `.fileEmpty` before any room is made for it */
  announce({ name, sizeBytes }: { readonly name: string; readonly sizeBytes: number }) {
    if (sizeBytes === 0) throw attachmentErrors.fileEmpty({ name })
    if (sizeBytes > attachmentLimitBytes)
      throw attachmentErrors.fileTooLarge({
        ...{ name, bytes: sizeBytes, limitBytes: attachmentLimitBytes },
      })
    const id = randomUUID() as DroppedFileId
    this.#arriving = { id, name, bytes: Buffer.alloc(sizeBytes), filled: 0 }
    return { dropped: id }
  }

  /** @throws AppError `attachments.dropLost` for another file, or more than was announced */
  add(id: DroppedFileId, piece: Uint8Array): void {
    const arriving = this.#get(id)
    if (arriving.filled + piece.length > arriving.bytes.length) throw attachmentErrors.dropLost()
    arriving.bytes.set(piece, arriving.filled)
    arriving.filled += piece.length
  }

  /** Hands it out once. @throws AppError `attachments.dropLost` when it is gone or not whole */
  take(id: DroppedFileId): Dropped {
    const { name, bytes, filled } = this.#get(id)
    this.#arriving = null
    if (filled < bytes.length) throw attachmentErrors.dropLost()
    return { name, bytes }
  }

  #get(id: DroppedFileId): Arriving {
    if (this.#arriving?.id !== id) throw attachmentErrors.dropLost()
    return this.#arriving
  }
}
