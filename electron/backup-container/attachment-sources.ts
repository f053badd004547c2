import { errorCode } from '../files/file-operations.ts'
import { attachmentEntry } from './container-format.ts'
import type { FileDigest } from './medium-writer.ts'
import { digestFile, type FileSource } from './write-container.ts'

/** A file kept with a record; its entry name carries the hash it must have. */
export type AttachmentSource = FileSource

export type SoundAttachment = AttachmentSource & FileDigest

/**
 * Reads every attachment once before the backup: one that is missing or is no longer what its name
 * says must neither spoil the backup of everything else nor be passed off as whole.
 */
export async function soundAttachments(
  sources: readonly AttachmentSource[],
  signal: AbortSignal,
): Promise<{ sound: readonly SoundAttachment[]; leftOut: readonly string[] }> {
  const sound: SoundAttachment[] = []
  const leftOut: string[] = []
  for (const source of sources) {
    const digest = await digestIfReadable(source.path, signal)
    const expected = attachmentEntry.exec(source.name)?.[1]
    if (digest && digest.sha256 === expected) sound.push({ ...source, ...digest })
    else leftOut.push(source.name)
  }
  return { sound, leftOut }
}

const unreadable = ['ENOENT', 'EIO', 'EACCES', 'EPERM', 'EISDIR']

async function digestIfReadable(path: string, signal: AbortSignal): Promise<FileDigest | null> {
  try {
    return await digestFile(path, signal)
  } catch (error) {
    if (unreadable.includes(errorCode(error) ?? '')) return null
    throw error
  }
}
