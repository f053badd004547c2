import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
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
import { ContainerFault, fault } from './container-fault.ts'
import type { Job, Manifest, Sidecar } from './container-format.ts'
import { loadOfficeIdentity, parseRecoveryKey } from './office-keys.ts'
import { type ListedFile, type OpenedContainer, withContainer } from './read-container.ts'
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
  /**
   * Folder for the attachments, made where there are any; that of `into` when left out. One that is
   * damaged in the backup is left out, and what is there under its name stays.
   */
  readonly attachmentsInto?: string
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
    const [data] = opened.manifest.files
    if (!data) throw fault('damaged')
    const count = counter(opened.manifest, job)
    await extractFile(opened, { file: data, into: request.into, count })
    const areWhole = await extractAttachments(
      opened,
      request.attachmentsInto ?? dirname(request.into),
      count,
    )
    // The data is proved by its own hash; a damaged attachment must not cost everything else.
    if (areWhole) await opened.proveTheRest()
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

type Count = (bytes: number) => void

function counter({ files }: Manifest, job: Job): Count {
  const total = files.reduce((sum, file) => sum + file.size, 0)
  let done = 0
  return (bytes) => {
    if (job.signal.aborted) throw fault('cancelled')
    done += bytes
    job.onProgress({ stage: 'open', share: total === 0 ? 1 : done / total })
  }
}

/** @returns whether every one of them was whole */
async function extractAttachments(
  opened: OpenedContainer,
  folder: string,
  count: Count,
): Promise<boolean> {
  const [, ...attachments] = opened.manifest.files
  if (attachments.length > 0) await nodeFiles.mkdir(folder, { recursive: true })
  let areWhole = true
  for (const file of attachments) {
    const into = join(folder, basename(file.name))
    try {
      await extractFile(opened, { file, into, count })
    } catch (error) {
      if (!(error instanceof ContainerFault) || error.code !== 'damaged') throw error
      areWhole = false
    }
  }
  return areWhole
}

interface Extraction {
  readonly file: ListedFile
  readonly into: string
  readonly count: Count
}

/** Appears under its name only when it is proved and on disk. */
async function extractFile(opened: OpenedContainer, { file, into, count }: Extraction) {
  const temporary = `${into}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const handle = await nodeFiles.open(temporary, 'wx')
    try {
      await opened.readFile(file, async (piece) => {
        await writeFully(handle, piece)
        count(piece.length)
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
    throw fault('noRoomHere', { neededBytes: file.size, freeBytes: 0 }, { cause: error })
  }
}
