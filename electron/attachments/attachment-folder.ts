import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { AttachmentKind } from '@shared/core/attachment'
import { atomicPut, readIfExists } from '../files/atomic-put'
import { errorCode, type FileOperations, nodeFiles, syncFolder } from '../files/file-operations'

/**
 * Files kept with records, beside the generations of the database and shared by them all:
 *
 *     attachments/2c26…ae.pdf     named by the SHA-256 of what it holds
 *
 * A file never changes under its name, so an upgrade, a restore and its undo all may refer to it. It
 * is written before the row that names it and goes only when no row and no logged row of any
 * generation does: whatever happens in between, no row is left without its file.
 */
export const attachmentFolder = (dataFolder: string): string => path.join(dataFolder, 'attachments')

export interface KeptFile {
  readonly sha256: string
  readonly kind: AttachmentKind
}

export const attachmentName = ({ sha256, kind }: KeptFile): string => `${sha256}.${kind}`

const isAttachmentName = (name: string) => /^[0-9a-f]{64}\.[a-z]{2,4}$/.test(name)

export const fileOf = (dataFolder: string, kept: KeptFile): string =>
  path.join(attachmentFolder(dataFolder), attachmentName(kept))

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/**
 * On disk for good when it returns; the same content is kept once.
 *
 * @throws the system's error (`ENOSPC`, `EIO` …); nothing is left under the name then
 */
export async function keepAttachment(
  dataFolder: string,
  { bytes, kind }: { readonly bytes: Buffer; readonly kind: AttachmentKind },
  files: FileOperations = nodeFiles,
): Promise<KeptFile> {
  const kept = { sha256: sha256Of(bytes), kind }
  const file = fileOf(dataFolder, kept)
  mkdirSync(path.dirname(file), { recursive: true })
  const there = await readIfExists(file, files)
  if (!there?.equals(bytes)) await atomicPut(file, bytes, { files })
  await syncFolder(dataFolder, files) // the folder itself may be new
  return kept
}

export type Reading =
  | { readonly state: 'whole'; readonly bytes: Buffer }
  | { readonly state: 'missing' }
  | { readonly state: 'damaged' }

/** Proved against its name at every reading. */
export async function readAttachment(dataFolder: string, kept: KeptFile): Promise<Reading> {
  const bytes = await readIfExists(fileOf(dataFolder, kept))
  if (!bytes) return { state: 'missing' }
  return sha256Of(bytes) === kept.sha256 ? { state: 'whole', bytes } : { state: 'damaged' }
}

/** Names of all that lies in the folder, ours or left over from a write that was cut short. */
export async function filesIn(dataFolder: string): Promise<readonly string[]> {
  try {
    return await readdir(attachmentFolder(dataFolder))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

export async function usedBytes(dataFolder: string): Promise<number> {
  let total = 0
  for (const name of await filesIn(dataFolder))
    if (isAttachmentName(name))
      total += (await stat(path.join(attachmentFolder(dataFolder), name))).size
  return total
}
