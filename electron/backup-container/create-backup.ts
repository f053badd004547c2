import { basename, join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { atomicPut } from '../files/atomic-put.ts'
import {
  type FileOperations,
  nodeFiles,
  renameWithPatience,
  syncFolder,
  unlinkIfThere,
} from '../files/file-operations.ts'
import { type ChunkCipher, chooseCipher } from './age-cipher.ts'
import {
  type AttachmentSource,
  type SoundAttachment,
  soundAttachments,
} from './attachment-sources.ts'
import { ContainerFault, fault } from './container-fault.ts'
import {
  type BackupKeys,
  backupFolderName,
  baseName,
  containerFormat,
  containerFormatVersion,
  containerLimitBytes,
  dataEntryName,
  type Job,
  type Manifest,
  type ManifestFields,
  partSuffix,
  type Sidecar,
} from './container-format.ts'
import { Medium, onMedium } from './medium.ts'
import { previousSidecarHash, putCompanions, removeStaleParts } from './medium-folder.ts'
import type { FileDigest } from './medium-writer.ts'
import { verifyContents, verifyMedium } from './verify-container.ts'
import { digestFile, writeContainer } from './write-container.ts'

export interface BackupRequest {
  /** A finished standalone SQLite file (journal mode DELETE) whose integrity the caller has checked. */
  readonly snapshotFile: string
  /** Files kept with records; what cannot be read whole is left out and named in the report. */
  readonly attachments?: readonly AttachmentSource[]
  /** The stick or folder the user chose; the files go into `SAO-LUU` in it. */
  readonly folder: string
  /** ≥ 1, higher than every earlier one. */
  readonly sequence: number
  readonly keys: BackupKeys
  readonly fields: ManifestFields
}

export interface BackupReport {
  readonly containerFile: string
  readonly sidecarFile: string
  readonly sidecar: Sidecar
  readonly manifest: Manifest
  /** Whether the re-reading came from the medium itself; false where the system only offers its cache. */
  readonly rereadBypassedCache: boolean
  /** Unfinished files of earlier runs that were cleared away. */
  readonly staleParts: number
  /** Entry names of attachments that were missing or damaged here. */
  readonly leftOut: readonly string[]
  readonly ms: { readonly write: number; readonly verify: number }
}

/** Replaced in tests. */
export interface BackupSurroundings {
  readonly files: FileOperations
  readonly cipher: ChunkCipher
  readonly limitBytes: number
}

const atHome = (): BackupSurroundings => ({
  files: nodeFiles,
  cipher: chooseCipher(),
  limitBytes: containerLimitBytes,
})

/** The folder of backup files in what the user chose, who may have chosen that folder itself. */
export function backupFolderIn(chosen: string): string {
  return basename(chosen) === backupFolderName ? chosen : join(chosen, backupFolderName)
}

/**
 * Writes one verified backup. A file gets its final name only after it has been re-read from the medium (A) and
 * opened with a key made for this one check (B); whatever happens before that leaves only a `.part`, which is removed
 * now or by the next run.
 * @throws ContainerFault
 */
export async function createBackup(
  request: BackupRequest,
  job: Job,
  surroundings: BackupSurroundings = atHome(),
): Promise<BackupReport> {
  const { files } = surroundings
  const folder = backupFolderIn(request.folder)
  const containerFile = join(folder, `${baseName(request.sequence)}.age`)

  const source = await digestFile(request.snapshotFile, job.signal)
  const { sound, leftOut } = await soundAttachments(request.attachments ?? [], job.signal)
  const neededBytes = sound.reduce((sum, { size }) => sum + size, source.size)
  const medium = await Medium.identify(folder, files)
  const staleParts = await onMedium(() => removeStaleParts(folder, files))
  await confirmFree(containerFile, request.sequence, files)
  await medium.confirmRoom(neededBytes)
  await onMedium(() => putCompanions(folder, request.keys.identityFile, files))
  const manifest = await onMedium(() => manifestFor(request, { source, sound }, { folder, files }))
  job.onProgress({ stage: 'prepare', share: 1 })

  const run: Run = { request, sound, manifest, medium, containerFile, job, surroundings }
  const part = `${containerFile}${partSuffix}`
  try {
    const proof = await writeAndVerify(run, part)
    const sidecar = await finish(run, part, proof.written)
    job.onProgress({ stage: 'finish', share: 1 })
    const { bypassedCache: rereadBypassedCache, ms } = proof
    const sidecarFile = sidecarPath(containerFile)
    const found = { rereadBypassedCache, staleParts, leftOut, ms }
    return { containerFile, sidecarFile, sidecar, manifest, ...found }
  } catch (error) {
    // The first failure is the one to report; a medium that is gone also refuses the tidying up.
    await unlinkIfThere(part, files).catch(() => undefined)
    throw await withRoom(error, neededBytes, medium)
  }
}

interface Run {
  readonly request: BackupRequest
  readonly sound: readonly SoundAttachment[]
  readonly manifest: Manifest
  readonly medium: Medium
  readonly containerFile: string
  readonly job: Job
  readonly surroundings: BackupSurroundings
}

async function writeAndVerify(run: Run, part: string) {
  const { request, sound, manifest, medium, job, surroundings } = run
  const { files, cipher } = surroundings
  // The key for Verify B: it lives for this run only, and its secret half is never stored.
  const identity = await generateX25519Identity()
  const { officeRecipient, recoveryRecipient } = request.keys
  const recipients = [officeRecipient, recoveryRecipient, await identityToRecipient(identity)]

  const began = performance.now()
  const target = { path: part, recipients, ...surroundings }
  const written = await writeContainer(
    { manifest, snapshotFile: request.snapshotFile, attachments: sound },
    target,
    job,
  )
  const wrote = performance.now()
  await medium.confirmPresent()
  const { bypassedCache } = await verifyMedium({ path: part, expected: written, files }, job)
  await verifyContents({ path: part, cipher, files, identity }, manifest, job)
  const ms = { write: wrote - began, verify: performance.now() - wrote }
  return { written, bypassedCache, ms }
}

/** Gives the proven file its name, then its sidecar: a sidecar without its container would promise too much. */
async function finish(run: Run, part: string, written: FileDigest): Promise<Sidecar> {
  const { manifest, medium, containerFile, surroundings } = run
  const { files } = surroundings
  await medium.confirmPresent()
  await onMedium(() => renameWithPatience(part, containerFile, { files }))
  const { minAppVersion, tables, changeLog, files: inside, ...common } = manifest
  const sidecar: Sidecar = { ...common, container: { name: basename(containerFile), ...written } }
  const bytes = Buffer.from(`${JSON.stringify(sidecar, null, 2)}\n`, 'utf8')
  await onMedium(() => atomicPut(sidecarPath(containerFile), bytes, { files }))
  await onMedium(() => syncFolder(backupFolderIn(run.request.folder), files))
  await medium.confirmPresent()
  return sidecar
}

async function manifestFor(
  { sequence, fields }: BackupRequest,
  { source, sound }: { source: FileDigest; sound: readonly SoundAttachment[] },
  at: { folder: string; files: FileOperations },
): Promise<Manifest> {
  return {
    format: containerFormat,
    formatVersion: sound.length === 0 ? 1 : containerFormatVersion,
    sequence,
    createdAt: fields.createdAt,
    appVersion: fields.appVersion,
    minAppVersion: fields.minAppVersion,
    schemaVersion: fields.schemaVersion,
    deviceId: fields.deviceId,
    previousSidecarSha256: await previousSidecarHash(at.folder, sequence, at.files),
    tables: fields.tables,
    changeLog: fields.changeLog,
    files: [
      { name: dataEntryName, ...source },
      ...sound.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    ],
  }
}

async function confirmFree(containerFile: string, sequence: number, files: FileOperations) {
  const isTaken = await files.stat(containerFile).then(
    () => true,
    () => false,
  )
  if (isTaken) throw fault('sequenceTaken', { sequence })
}

/** A write that found no room cannot say how much is missing; ask the medium while it can still answer. */
async function withRoom(error: unknown, neededBytes: number, medium: Medium): Promise<unknown> {
  if (!(error instanceof ContainerFault) || error.code !== 'mediumFull') return error
  const freeBytes = await medium.freeBytes()
  return fault('mediumFull', { neededBytes, freeBytes }, { cause: error })
}

function sidecarPath(containerFile: string): string {
  return containerFile.replace(/\.age$/, '.json')
}
