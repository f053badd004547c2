import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ChosenFile } from '@electron/app/desk'
import { saveAs } from '@electron/app/save-as'
import { keepAttachment, readAttachment, usedBytes } from '@electron/attachments/attachment-folder'
import { tellKind } from '@electron/attachments/attachment-kind'
import { viewingCopy } from '@electron/attachments/viewing-copy'
import { errorCode } from '@electron/files/file-operations'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import {
  type AttachmentKind,
  attachmentEndings,
  attachmentLimitBytes,
  attachmentsLimitBytes,
} from '@shared/core/attachment'
import { tidy } from '@shared/core/vietnamese-fold'
import { directivesErrors } from '@shared/features/directives/directives.errors'
import type { AttachmentId, DirectiveId } from '@shared/features/directives/directives.ids'
import { directivesStrings as words } from '@shared/features/directives/directives.strings'
import { getAttachment, getDirective } from './directives.queries'
import { directivesStrings as strings } from './directives.strings'

const kinds = {
  label: strings.allowedFiles,
  extensions: Object.values(attachmentEndings).flat(),
}

/**
 * Asks for a file and keeps a copy of it: first the copy, on disk for good, then the row that names
 * it. A power cut between the two leaves a file too many, which the next start removes, and never a
 * row without its file.
 *
 * @returns null when the dialog was closed
 * @throws AppError `directives.file…`, `.nameMismatch`, `.alreadyAttached`, `.noRoomForFiles`
 */
export async function attach(
  { id }: { readonly id: DirectiveId },
  context: TaskContext,
): Promise<{ id: AttachmentId; name: string } | null> {
  const directive = await getDirective(context.db, id)
  const file = await context.desk.chooseFile(strings.chooseFile, [kinds])
  if (!file) return null
  context.progress({ done: 0, total: null, label: strings.checking })
  const bytes = await readChosen(file)
  const kind = await allowedKind(file, bytes)
  const { folder } = context.workspace
  await assertRoom(folder, { name: file.name, added: bytes.length })
  context.progress({ done: 0, total: null, label: strings.copying })
  const { sha256 } = await keepOrSay(folder, { name: file.name, bytes, kind })
  const name = tidy(file.name)
  return context.transact(async ({ tx, newId, nowUtc, say }) => {
    const same = await tx
      .selectFrom('directive_attachment')
      .select('name')
      .where('directive_id', '=', id)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (same) throw directivesErrors.alreadyAttached(same)
    const attachmentId = newId<AttachmentId>()
    const about = { name, sha256, kind, size_bytes: bytes.length, added_at: nowUtc() }
    await tx
      .insertInto('directive_attachment')
      .values({ id: attachmentId, directive_id: id, ...about })
      .execute()
    say(strings.attached(name, words.nameLine(directive)))
    return { id: attachmentId, name }
  })
}

/** The copy stays while the log remembers it, so that this can be undone. */
export async function detach(
  { id }: { readonly id: AttachmentId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, directive_id } = await getAttachment(tx, id)
  const directive = await getDirective(tx, directive_id)
  await tx.deleteFrom('directive_attachment').where('id', '=', id).execute()
  say(strings.detached(name, words.nameLine(directive)))
  return null
}

/** @throws AppError `directives.fileMissing`, `.fileDamaged`, `desk.cannotOpen` */
export async function openAttachment(
  { id }: { readonly id: AttachmentId },
  context: TaskContext,
): Promise<null> {
  context.progress({ done: 0, total: null, label: strings.opening })
  const { name, kind, bytes } = await wholeAttachment(id, context)
  await context.desk.openFile(await viewingCopy({ name, kind, bytes }))
  return null
}

export async function saveAttachment(
  { id }: { readonly id: AttachmentId },
  context: TaskContext,
): Promise<{ name: string | null }> {
  const { name, kind, bytes } = await wholeAttachment(id, context)
  const saved = await saveAs(context.desk, {
    title: strings.saveCopy,
    name,
    kind: { label: kind.toUpperCase(), extensions: attachmentEndings[kind] },
    bytes: async () => bytes,
  })
  return { name: saved?.name ?? null }
}

async function wholeAttachment(id: AttachmentId, { db, workspace }: TaskContext) {
  const { name, kind, sha256 } = await getAttachment(db, id)
  const reading = await readAttachment(workspace.folder, { sha256, kind })
  if (reading.state === 'missing') throw directivesErrors.fileMissing({ name })
  if (reading.state === 'damaged') throw directivesErrors.fileDamaged({ name })
  return { name, kind, bytes: reading.bytes }
}

/** Asked for its size first: a film chosen by mistake must not fill the memory. */
async function readChosen({ path: file, name }: ChosenFile): Promise<Buffer> {
  try {
    const { size } = await stat(file)
    if (size > attachmentLimitBytes)
      throw directivesErrors.fileTooLarge({ name, bytes: size, limitBytes: attachmentLimitBytes })
    const handle = await open(file, 'r')
    try {
      const bytes = await handle.readFile()
      if (bytes.length === 0) throw directivesErrors.fileEmpty({ name })
      return bytes
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (errorCode(error)?.startsWith('E'))
      throw directivesErrors.fileUnreadable({ name }, { cause: error })
    throw error
  }
}

async function allowedKind({ name }: ChosenFile, bytes: Buffer): Promise<AttachmentKind> {
  const kind = await tellKind(bytes)
  if (kind === null) throw directivesErrors.fileNotAllowed({ name })
  if (kind === 'macro') throw directivesErrors.fileHasMacros({ name })
  const ending = path.extname(name).slice(1).toLowerCase()
  if (!attachmentEndings[kind].includes(ending)) throw directivesErrors.nameMismatch({ name, kind })
  return kind
}

async function assertRoom(
  folder: string,
  { name, added }: { readonly name: string; readonly added: number },
): Promise<void> {
  const totalBytes = await usedBytes(folder)
  if (totalBytes + added > attachmentsLimitBytes)
    throw directivesErrors.noRoomForFiles({ name, totalBytes, limitBytes: attachmentsLimitBytes })
}

async function keepOrSay(
  folder: string,
  {
    name,
    ...file
  }: { readonly name: string; readonly bytes: Buffer; readonly kind: AttachmentKind },
) {
  try {
    return await keepAttachment(folder, file)
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    throw directivesErrors.fileNotKept({ name }, { cause: error })
  }
}
