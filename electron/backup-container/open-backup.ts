import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import {
  errorCode,
  type FileOperations,
  nodeFiles,
  renameWithPatience,
  syncFolder,
  unlinkIfThere,
  writeFully,
} from '../files/file-operations.ts'
import { freeSpace } from '../files/volumes.ts'
import { type ChunkCipher, chooseCipher } from './age-cipher.ts'
import { fault } from './container-fault.ts'
import { dataEntryName, type Job, type Manifest, type Sidecar } from './container-format.ts'
import { loadOfficeIdentity, parseRecoveryKey } from './office-keys.ts'
import { type OpenedContainer, withContainer } from './read-container.ts'
import { verifyMedium } from './verify-container.ts'

/** One of the two secrets that open a backup. */
export type BackupIdentity =
  | { readonly passphrase: string; readonly identityFile: Uint8Array }
  | { readonly recoveryKey: string }

export interface OpenRequest {
  readonly containerFile: string
  readonly identity: BackupIdentity
  /** Where the plain SQLite file goes; appears under this name only when all is proven. */
  readonly into: string
}

export interface OpenSurroundings {
  readonly files: FileOperations
  readonly cipher: ChunkCipher
}

const atHome = (): OpenSurroundings => ({ files: nodeFiles, cipher: chooseCipher() })

/**
 * Opens a backup into a plain SQLite file. Reads only: the medium is not touched.
 * @returns what the backup says of itself; whether this program can use that schema is for the caller to decide
 * @throws ContainerFault
 */
export async function openBackup(
  request: OpenRequest,
  job: Job,
  surroundings: OpenSurroundings = atHome(),
): Promise<Manifest> {
  const identity = await secretKeyOf(request.identity)
  const container = { path: request.containerFile, identity, ...surroundings }
  return withContainer(container, async (opened) => {
    await confirmRoomFor(opened.manifest, request.into, surroundings.files)
    await extract(opened, request.into, job)
    return opened.manifest
  })
}

/**
 * Reads a backup again and holds it against its sidecar; needs no key. For sticks that come back after a time.
 * @throws mediumLies when they differ
 */
export async function checkBackup(
  { containerFile, sidecar }: { readonly containerFile: string; readonly sidecar: Sidecar },
  job: Job,
): Promise<{ readonly bypassedCache: boolean }> {
  return verifyMedium({ path: containerFile, expected: sidecar.container, files: nodeFiles }, job)
}

async function secretKeyOf(identity: BackupIdentity): Promise<string> {
  if ('recoveryKey' in identity) return parseRecoveryKey(identity.recoveryKey)
  return loadOfficeIdentity(identity.identityFile, identity.passphrase)
}

async function confirmRoomFor(manifest: Manifest, into: string, files: FileOperations) {
  const neededBytes = manifest.files.reduce((sum, file) => sum + file.size, 0)
  const { freeBytes } = await freeSpace(dirname(into), files)
  if (freeBytes < neededBytes) throw fault('noRoomHere', { neededBytes, freeBytes })
}

async function extract({ manifest, readData }: OpenedContainer, into: string, job: Job) {
  const size = manifest.files.find((file) => file.name === dataEntryName)?.size ?? 0
  const temporary = `${into}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const handle = await nodeFiles.open(temporary, 'wx')
    try {
      let done = 0
      await readData(async (piece) => {
        if (job.signal.aborted) throw fault('cancelled')
        await writeFully(handle, piece)
        done += piece.length
        job.onProgress({ stage: 'open', share: size === 0 ? 1 : done / size })
      })
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renameWithPatience(temporary, into)
    await syncFolder(dirname(into))
  } catch (error) {
    await unlinkIfThere(temporary)
    if (errorCode(error) !== 'ENOSPC') throw error
    throw fault('noRoomHere', { neededBytes: size, freeBytes: 0 }, { cause: error })
  }
}
