import { atomicPut } from '../files/atomic-put'
import { errorCode } from '../files/file-operations'
import type { ChosenFile, Desk, FileKind } from './desk'
import { deskErrors } from './desk.errors'

interface SaveAs {
  /** Heading of the dialog. */
  readonly title: string
  /** Suggested name with its extension; what a file name cannot hold is replaced. */
  readonly name: string
  readonly kind: FileKind
  /** Called only once a place is chosen. */
  readonly bytes: () => Promise<Uint8Array>
}

/**
 * Asks where to, makes the bytes, and puts them there whole or not at all.
 *
 * @returns null when the user closed the dialog
 * @throws AppError `desk.cannotSave`, `desk.noRoom`: the file that was there before is untouched
 */
export async function saveAs(
  desk: Desk,
  { title, name, kind, bytes }: SaveAs,
): Promise<ChosenFile | null> {
  const file = await desk.chooseSaveFile(title, { name: fileNameOf(name), kind })
  if (!file) return null
  const content = await bytes()
  try {
    await atomicPut(file.path, content)
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    const isFull = code === 'ENOSPC' || code === 'EDQUOT'
    const refusal = isFull ? deskErrors.noRoom : deskErrors.cannotSave
    throw refusal({ name: file.name }, { cause: error })
  }
  return file
}

/** “05-QĐ/ĐUK” has a slash: no file name on any system may. */
const fileNameOf = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
