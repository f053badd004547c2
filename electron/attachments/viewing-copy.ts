import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { AttachmentKind } from '@shared/core/attachment'
import { errorCode } from '../files/file-operations'

/** Made by this run of the program and not yet removed. */
const copies = new Set<string>()

/**
 * A read-only copy for another program to show: what is kept can then not be changed by it, and
 * a change that somebody does try to save is refused there and not lost silently.
 *
 * Copies opened earlier go when the next one is made; one that is still open somewhere stays until
 * the system clears its temporary folder.
 *
 * @returns the path; its ending is that of the content, whatever the name says
 */
export async function viewingCopy(file: {
  readonly name: string
  readonly kind: AttachmentKind
  readonly bytes: Uint8Array
}): Promise<string> {
  for (const folder of copies) if (await isGone(folder)) copies.delete(folder)
  const folder = await mkdtemp(path.join(tmpdir(), 'dong-khoi-xem-'))
  copies.add(folder)
  const copy = path.join(folder, fileName(file))
  await writeFile(copy, file.bytes)
  await chmod(copy, 0o444)
  return copy
}

/** No folder, no drive, nothing a shell could take for more than a name. */
function fileName({
  name,
  kind,
}: {
  readonly name: string
  readonly kind: AttachmentKind
}): string {
  const stem = path
    .parse(name)
    .name.replace(/[\\/:*?"<>|%&$^`'\p{Cc}]+/gu, '-')
    .replace(/^[-.\s]+|[.\s]+$/gu, '')
    .slice(0, 100)
  return `${stem || 'tep'}.${kind}`
}

async function isGone(folder: string): Promise<boolean> {
  try {
    await rm(folder, { recursive: true, force: true })
    return true
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return false
  }
}
