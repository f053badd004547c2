import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ChosenFile } from '@electron/app/desk'
import type { Dropped } from '@electron/app/dropped-file'
import { errorCode } from '@electron/files/file-operations'
import type { TaskContext } from '@electron/ipc/context'
import {
  type AttachmentKind,
  attachmentEndings,
  attachmentLimitBytes,
  attachmentsLimitBytes,
} from '@shared/core/attachment'
import { attachmentErrors } from '@shared/core/attachment.errors'
import type { DroppedFileId } from '@shared/core/dropped-file'
import { tidy } from '@shared/core/vietnamese-fold'
import { keepAttachment, usedBytes } from './attachment-folder'
import { tellKind } from './attachment-kind'
import { attachmentStrings as strings } from './attachments.strings'

/** A file as its row will name it; the content is on disk already. */
export interface TakenIn {
  readonly name: string
  readonly sha256: string
  readonly kind: AttachmentKind
  readonly sizeBytes: number
}

const pictureKinds: readonly AttachmentKind[] = ['jpg', 'png']

/** Whom the file belongs to, and the file itself if it was dropped there. */
export interface Attaching<Id> {
  readonly id: Id
  readonly dropped?: DroppedFileId | undefined
}

interface Wanted {
  /** `picture`: one that can be printed, JPG or PNG. */
  readonly kind?: 'any' | 'picture'
  /** What was dropped on the window; without it a dialog asks for a file. */
  readonly dropped?: DroppedFileId | undefined
}

/**
 * Asks for a file, or takes the one that was dropped; tells by its content what it is, and keeps a
 * copy of it.
 *
 * First the copy, on disk for good, then the row that names it, which the caller writes: a power cut
 * between the two leaves a file too many, which the next start removes, and never a row without its
 * file.
 *
 * @returns null when the dialog was closed
 * @throws AppError `attachments.file…`, `.notAPicture`, `.nameMismatch`, `.noRoomForFiles`,
 *   `.dropLost`
 */
export async function takeIn(
  context: TaskContext,
  { kind: wanted = 'any', dropped }: Wanted = {},
): Promise<TakenIn | null> {
  const read = dropped
    ? await allowed(context.files.dropped.take(dropped))
    : await readChosen(context, wanted)
  if (!read) return null
  if (wanted === 'picture' && !pictureKinds.includes(read.kind))
    throw attachmentErrors.notAPicture({ name: read.name })
  context.progress({ done: 0, total: null, label: strings.copying })
  return keepRead(context.workspace.folder, read)
}

/** A file that may be kept, in memory; nothing is written yet. */
export interface ReadFile {
  readonly name: string
  readonly bytes: Buffer
  readonly kind: AttachmentKind
}

async function readChosen(context: TaskContext, wanted: 'any' | 'picture') {
  const file = await choose(context, wanted)
  if (!file) return null
  context.progress({ done: 0, total: null, label: strings.checking })
  return readAllowed(file)
}

/** @throws AppError `attachments.file…`, `.nameMismatch` */
export const readAllowed = async (file: ChosenFile): Promise<ReadFile> =>
  allowed({ name: file.name, bytes: await bytesOf(file) })

/** @throws AppError `attachments.fileNotAllowed`, `.fileHasMacros`, `.nameMismatch` */
async function allowed({ name, bytes }: Dropped): Promise<ReadFile> {
  const kind = await tellKind(bytes)
  if (kind === null) throw attachmentErrors.fileNotAllowed({ name })
  if (kind === 'macro') throw attachmentErrors.fileHasMacros({ name })
  const ending = path.extname(name).slice(1).toLowerCase()
  if (!attachmentEndings[kind].includes(ending)) throw attachmentErrors.nameMismatch({ name, kind })
  return { name, bytes, kind }
}

/** @throws AppError `attachments.noRoomForFiles`, `.fileNotKept` */
export async function keepRead(folder: string, { name, bytes, kind }: ReadFile): Promise<TakenIn> {
  await assertRoom(folder, { name, added: bytes.length })
  const { sha256 } = await keepOrSay(folder, { name, bytes, kind })
  return { name: tidy(name), sha256, kind, sizeBytes: bytes.length }
}

function choose({ desk }: TaskContext, wanted: 'any' | 'picture'): Promise<ChosenFile | null> {
  const endings = (kinds: readonly AttachmentKind[]) =>
    kinds.flatMap((kind) => attachmentEndings[kind])
  return wanted === 'picture'
    ? desk.chooseFile(strings.choosePicture, [
        { label: strings.pictures, extensions: endings(pictureKinds) },
      ])
    : desk.chooseFile(strings.chooseFile, [
        { label: strings.allowedFiles, extensions: Object.values(attachmentEndings).flat() },
      ])
}

/** Asked for its size first: a film chosen by mistake must not fill the memory. */
async function bytesOf({ path: file, name }: ChosenFile): Promise<Buffer> {
  try {
    const { size } = await stat(file)
    if (size > attachmentLimitBytes)
      throw attachmentErrors.fileTooLarge({ name, bytes: size, limitBytes: attachmentLimitBytes })
    const handle = await open(file, 'r')
    try {
      const bytes = await handle.readFile()
      if (bytes.length === 0) throw attachmentErrors.fileEmpty({ name })
      return bytes
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (errorCode(error)?.startsWith('E'))
      throw attachmentErrors.fileUnreadable({ name }, { cause: error })
    throw error
  }
}

async function assertRoom(
  folder: string,
  { name, added }: { readonly name: string; readonly added: number },
): Promise<void> {
  const totalBytes = await usedBytes(folder)
  if (totalBytes + added > attachmentsLimitBytes)
    throw attachmentErrors.noRoomForFiles({ name, totalBytes, limitBytes: attachmentsLimitBytes })
}

async function keepOrSay(folder: string, { name, ...file }: ReadFile) {
  try {
    return await keepAttachment(folder, file)
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    throw attachmentErrors.fileNotKept({ name }, { cause: error })
  }
}
