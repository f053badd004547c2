import { saveAs } from '@electron/app/save-as'
import type { TaskContext } from '@electron/ipc/context'
import { type AttachmentKind, attachmentEndings } from '@shared/core/attachment'
import { attachmentErrors } from '@shared/core/attachment.errors'
import { readAttachment } from './attachment-folder'
import { attachmentStrings as strings } from './attachments.strings'
import { viewingCopy } from './viewing-copy'

/** A file as its row names it. */
export interface KeptFile {
  readonly name: string
  readonly sha256: string
  readonly kind: AttachmentKind
}

/**
 * Shows a copy with the program the system has for it; what is kept cannot be changed by it.
 *
 * @throws AppError `attachments.fileMissing`, `.fileDamaged`, `desk.cannotOpen`
 */
export async function showKept(file: KeptFile, context: TaskContext): Promise<null> {
  context.progress({ done: 0, total: null, label: strings.opening })
  const bytes = await keptBytes(file, context)
  await context.desk.openFile(await viewingCopy({ ...file, bytes }))
  return null
}

/** @returns the name of the file; null when the dialog was closed */
export async function saveKept(
  file: KeptFile,
  context: TaskContext,
): Promise<{ name: string | null }> {
  const bytes = await keptBytes(file, context)
  const { name, kind } = file
  const saved = await saveAs(context.desk, {
    ...{ title: strings.saveCopy, name, bytes: async () => bytes },
    kind: { label: kind.toUpperCase(), extensions: attachmentEndings[kind] },
  })
  return { name: saved?.name ?? null }
}

/** @throws AppError `attachments.fileMissing`, `.fileDamaged` */
export async function keptBytes(
  { name, kind, sha256 }: KeptFile,
  { workspace }: Pick<TaskContext, 'workspace'>,
): Promise<Buffer> {
  const reading = await readAttachment(workspace.folder, { sha256, kind })
  if (reading.state === 'missing') throw attachmentErrors.fileMissing({ name })
  if (reading.state === 'damaged') throw attachmentErrors.fileDamaged({ name })
  return reading.bytes
}
