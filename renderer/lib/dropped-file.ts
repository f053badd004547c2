import { attachmentLimitBytes } from '@shared/core/attachment'
import { attachmentErrors } from '@shared/core/attachment.errors'
import { type DroppedFileId, pieceBytes } from '@shared/core/dropped-file'
import { call } from './bridge'

/** Something dragged in from outside the program; text moved inside it is none of this. */
export const carriesFiles = ({ dataTransfer }: Pick<DragEvent, 'dataTransfer'>): boolean =>
  dataTransfer?.types.includes('Files') ?? false

/**
 * The one file that was let go. Must be asked while the drop is told: afterwards the system takes
 * back what it carries.
 *
 * @throws AppError `attachments.dropNoFile`, `.dropSeveral`, `.dropFolder`, `.fileEmpty`,
 *   `.fileTooLarge`: a folder or a film is told of before any of it is read
 */
export function oneFileOf({ files, items }: DataTransfer): File {
  const [file] = files
  if (!file) throw attachmentErrors.dropNoFile()
  if (files.length > 1) throw attachmentErrors.dropSeveral({ count: files.length })
  const { name, size } = file
  if (items[0]?.webkitGetAsEntry()?.isDirectory) throw attachmentErrors.dropFolder({ name })
  if (size === 0) throw attachmentErrors.fileEmpty({ name })
  if (size > attachmentLimitBytes)
    throw attachmentErrors.fileTooLarge({ name, bytes: size, limitBytes: attachmentLimitBytes })
  return file
}

/**
 * Passes the content on, piece by piece: where it lies on the disk is never said.
 *
 * @throws AppError `attachments.…`
 */
export async function handOver(file: File): Promise<DroppedFileId> {
  const { name, size } = file
  const { dropped } = await call('app.dropFile', { name, sizeBytes: size })
  for (let at = 0; at < size; at += pieceBytes)
    await call('app.dropPiece', { dropped, piece: await pieceOf(file, at) })
  return dropped
}

async function pieceOf(file: File, at: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer())
  } catch (cause) {
    // Changed or taken away since it was let go: a stick pulled out, a file being saved.
    throw attachmentErrors.fileUnreadable({ name: file.name }, { cause })
  }
}
