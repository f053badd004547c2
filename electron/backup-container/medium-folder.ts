import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { atomicPut, readIfExists } from '../files/atomic-put.ts'
import { type FileOperations, nodeFiles, unlinkIfThere } from '../files/file-operations.ts'
import { containerStrings } from './backup-container.strings.ts'
import { fault } from './container-fault.ts'
import {
  baseName,
  identityFileName,
  parseBackupName,
  readmeFileName,
  Sidecar,
} from './container-format.ts'

/** @returns how many unfinished files of earlier runs were removed; only names of our own pattern are touched */
export async function removeStaleParts(folder: string, files: FileOperations): Promise<number> {
  const names = await files.readdir(folder)
  const parts = names.filter((name) => parseBackupName(name)?.kind === 'part')
  for (const name of parts) await unlinkIfThere(join(folder, name), files)
  return parts.length
}

/**
 * Puts the identity file and the instructions beside the backups. An identity file of earlier keys is kept under a
 * name of its own: the older backups on this medium open only with it.
 */
export async function putCompanions(
  folder: string,
  identityFile: Uint8Array,
  files: FileOperations,
): Promise<void> {
  const path = join(folder, identityFileName)
  const present = await readIfExists(path, files)
  if (!present?.equals(identityFile)) {
    if (present) await atomicPut(join(folder, keptName(present)), present, { files })
    await atomicPut(path, identityFile, { files })
  }
  const readmePath = join(folder, readmeFileName)
  const readme = Buffer.from(containerStrings.readme, 'utf8')
  if (!(await readIfExists(readmePath, files))?.equals(readme)) {
    await atomicPut(readmePath, readme, { files })
  }
}

/** `khoa-sao-luu.1a2b3c4d.age`, from the hash of its content. */
function keptName(identityFile: Buffer): string {
  const mark = createHash('sha256').update(identityFile).digest('hex').slice(0, 8)
  return identityFileName.replace('.age', `.${mark}.age`)
}

/** @throws identityFileMissing */
export async function readIdentityFile(
  folder: string,
  files: FileOperations = nodeFiles,
): Promise<Buffer> {
  const bytes = await readIfExists(join(folder, identityFileName), files)
  if (!bytes) throw fault('identityFileMissing')
  return bytes
}

/** SHA-256 of the newest sidecar below `sequence`, so that a missing or replaced one is noticed; null without any. */
export async function previousSidecarHash(
  folder: string,
  sequence: number,
  files: FileOperations,
): Promise<string | null> {
  const earlier = (await files.readdir(folder))
    .map((name) => parseBackupName(name))
    .filter((name) => name?.kind === 'sidecar' && name.sequence < sequence)
    .map((name) => name?.sequence ?? 0)
  if (earlier.length === 0) return null
  const name = `${baseName(Math.max(...earlier))}.json`
  const bytes = await readIfExists(join(folder, name), files)
  return bytes ? createHash('sha256').update(bytes).digest('hex') : null
}

/** `whole` says only that the parts fit together by name and size; the hash is for `checkBackup`. */
export type BackupState = 'whole' | 'withoutSidecar' | 'unreadableSidecar' | 'sizeDiffers'

export interface BackupEntry {
  readonly sequence: number
  readonly containerFile: string
  readonly sizeBytes: number
  readonly state: BackupState
  /** Absent unless it could be read. */
  readonly sidecar?: Sidecar
}

/**
 * Lists the backups in a folder, highest number first: numbers only rise, whereas clocks go wrong. Files of other
 * names are passed over.
 * @param folder the backup folder itself, see `backupFolderIn`
 */
export async function listBackups(
  folder: string,
  files: FileOperations = nodeFiles,
): Promise<BackupEntry[]> {
  const names = (await folderNames(folder, files)).map((name) => parseBackupName(name))
  const sequences = names.flatMap((name) => (name?.kind === 'container' ? [name.sequence] : []))
  const entries = await Promise.all(sequences.map((sequence) => describe(folder, sequence, files)))
  return entries.sort((one, other) => other.sequence - one.sequence)
}

async function folderNames(folder: string, files: FileOperations): Promise<string[]> {
  const isThere = await files.stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  return isThere ? files.readdir(folder) : []
}

async function describe(
  folder: string,
  sequence: number,
  files: FileOperations,
): Promise<BackupEntry> {
  const containerFile = join(folder, `${baseName(sequence)}.age`)
  const { size: sizeBytes } = await files.stat(containerFile)
  const bytes = await readIfExists(join(folder, `${baseName(sequence)}.json`), files)
  const entry = { sequence, containerFile, sizeBytes }
  if (!bytes) return { ...entry, state: 'withoutSidecar' }
  const sidecar = parseSidecar(bytes)
  if (!sidecar || sidecar.sequence !== sequence) return { ...entry, state: 'unreadableSidecar' }
  const state = sidecar.container.size === sizeBytes ? 'whole' : 'sizeDiffers'
  return { ...entry, state, sidecar }
}

function parseSidecar(bytes: Buffer): Sidecar | undefined {
  try {
    return Sidecar.safeParse(JSON.parse(bytes.toString('utf8'))).data
  } catch {
    return undefined // not JSON: shown to the user as an unreadable sidecar
  }
}
