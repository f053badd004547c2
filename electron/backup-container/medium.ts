import { dirname } from 'node:path'
import { errorCode, type FileOperations } from '../files/file-operations.ts'
import { deviceOf, freeSpace, nearestExisting } from '../files/volumes.ts'
import { ContainerFault, fault } from './container-fault.ts'

const spareBytes = 16 * 1024 * 1024

/** The stick (or folder) a backup goes to, recognised again at every step. */
export class Medium {
  readonly #folder: string
  readonly #anchor: string
  readonly #device: number
  readonly #files: FileOperations

  private constructor(folder: string, anchor: string, device: number, files: FileOperations) {
    this.#folder = folder
    this.#anchor = anchor
    this.#device = device
    this.#files = files
  }

  /**
   * @param folder where the backup files go; made when missing
   * @throws mediumReadOnly, mediumRemoved
   */
  static async identify(folder: string, files: FileOperations): Promise<Medium> {
    return onMedium(async () => {
      // The folder the user chose must be there: making it would hide that the stick is gone.
      const anchor = await nearestExisting(folder, files)
      if (anchor !== folder && anchor !== dirname(folder)) throw fault('mediumRemoved')
      const device = await deviceOf(anchor, files)
      // Not recursive: Node's recursive form answers ENOENT on a read-only medium.
      if (anchor !== folder) await files.mkdir(folder)
      return new Medium(folder, anchor, device, files)
    })
  }

  /**
   * Writing by name is safe only while this passes: once a stick is gone, its mount folder is an ordinary folder
   * of the system disk and takes every write without a word.
   * @throws mediumRemoved
   */
  async confirmPresent(): Promise<void> {
    await onMedium(async () => {
      const devices = [
        await deviceOf(this.#anchor, this.#files),
        await deviceOf(this.#folder, this.#files),
      ]
      if (devices.some((device) => device !== this.#device)) throw fault('mediumRemoved')
    })
  }

  /** @throws mediumFull when there is not room for a container as large as its source, and a little more */
  async confirmRoom(sourceBytes: number): Promise<void> {
    const neededBytes = Math.ceil(sourceBytes * 1.1) + spareBytes
    const { freeBytes } = await onMedium(() => freeSpace(this.#folder, this.#files))
    if (freeBytes < neededBytes) throw fault('mediumFull', { neededBytes, freeBytes })
  }

  /** How much is left after a write found no room; 0 when even that cannot be asked. */
  async freeBytes(): Promise<number> {
    return freeSpace(this.#folder, this.#files).then(
      (space) => space.freeBytes,
      () => 0,
    )
  }
}

/** Runs file calls on the medium and names what they meet there. */
export async function onMedium<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw mediumFault(error)
  }
}

function mediumFault(cause: unknown): unknown {
  if (cause instanceof ContainerFault) return cause
  switch (errorCode(cause)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return fault('mediumFull', { neededBytes: 0, freeBytes: 0 }, { cause })
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return fault('mediumReadOnly', undefined, { cause })
    case 'EFBIG':
      return fault('tooLarge', { limitBytes: 4 * 1024 ** 3 - 1 }, { cause })
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EIO':
    case 'ENOTCONN':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
      return fault('mediumRemoved', undefined, { cause })
    default:
      return cause
  }
}
