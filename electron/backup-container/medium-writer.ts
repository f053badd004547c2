import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { type FileOperations, writeFully } from '../files/file-operations.ts'
import { fault } from './container-fault.ts'
import { onMedium } from './medium.ts'

const blockBytes = 1024 * 1024
/** So much may wait in the system's cache; without a bound the last sync of a slow stick takes minutes unseen. */
const unsyncedBytes = 8 * 1024 * 1024

export interface FileDigest {
  readonly size: number
  /** Hexadecimal, lower case. */
  readonly sha256: string
}

/** Writes a new file in blocks, hashing what it hands over and pushing it to the medium as it goes. */
export class MediumWriter {
  readonly #handle: FileHandle
  readonly #limitBytes: number
  readonly #hash = createHash('sha256')
  readonly #block = Buffer.allocUnsafeSlow(blockBytes)
  #used = 0
  #size = 0
  #unsynced = 0
  #syncing: Promise<unknown> = Promise.resolve()

  private constructor(handle: FileHandle, limitBytes: number) {
    this.#handle = handle
    this.#limitBytes = limitBytes
  }

  /** @throws the faults of `onMedium`; there must be no such file yet */
  static async create(
    path: string,
    { files, limitBytes }: { readonly files: FileOperations; readonly limitBytes: number },
  ): Promise<MediumWriter> {
    return new MediumWriter(await onMedium(() => files.open(path, 'wx')), limitBytes)
  }

  /** @throws tooLarge; the faults of `onMedium` */
  async write(bytes: Uint8Array): Promise<void> {
    this.#size += bytes.length
    if (this.#size > this.#limitBytes) throw fault('tooLarge', { limitBytes: this.#limitBytes })
    for (let taken = 0; taken < bytes.length; ) {
      const fitting = bytes.subarray(taken, taken + blockBytes - this.#used)
      this.#block.set(fitting, this.#used)
      this.#used += fitting.length
      taken += fitting.length
      if (this.#used === blockBytes) await this.#flush()
    }
  }

  /** Everything is with the medium, as far as the system can say. */
  async finish(): Promise<FileDigest> {
    await this.#flush()
    await this.#syncing
    await onMedium(() => this.#handle.sync())
    return { size: this.#size, sha256: this.#hash.digest('hex') }
  }

  /** Never throws: a stick that is gone also refuses the closing, and what went wrong before is what counts. */
  async close(): Promise<void> {
    await this.#syncing.catch(() => undefined)
    await this.#handle.close().catch(() => undefined)
  }

  async #flush(): Promise<void> {
    const block = this.#block.subarray(0, this.#used)
    this.#hash.update(block)
    await onMedium(() => writeFully(this.#handle, block))
    this.#unsynced += this.#used
    this.#used = 0
    if (this.#unsynced >= unsyncedBytes) await this.#syncBehind()
  }

  /** Starts a sync and waits only for the one before it: writing goes on meanwhile. */
  async #syncBehind(): Promise<void> {
    this.#unsynced = 0
    await this.#syncing
    this.#syncing = onMedium(() => this.#handle.datasync())
    this.#syncing.catch(() => undefined) // reported by the next wait, not as unhandled
  }
}
