import { existsSync } from 'node:fs'
import path from 'node:path'
import { readAttachment, sha256Of } from '@electron/attachments/attachment-folder'
import { keepRead, readAllowed } from '@electron/attachments/take-in'
import { keepsTemplates, ownTemplate, writeOwnTemplate } from '@electron/documents/own-template'
import { readIfExists } from '@electron/files/atomic-put'
import { errorCode, renameWithPatience } from '@electron/files/file-operations'
import type { TaskContext } from '@electron/ipc/context'
import { AppError } from '@shared/core/app-error'
import { templateCatalogue } from '@shared/features/templates/templates.catalogue'
import { templateFile, templateRefs } from '@shared/features/templates/templates.files'
import { findKept, keepTemplate, wasTakenBack } from './templates.queries'
import { templatesStrings as strings } from './templates.strings'
import type { TemplateAttachmentTable } from './templates.table'

interface OwnFile {
  readonly file: string
  readonly name: string
}

const ownFiles: readonly OwnFile[] = templateRefs.map(({ kind, format }) => ({
  file: templateFile(kind, format),
  name: templateCatalogue[kind].name,
}))

/**
 * Keeps in the data, and so in every backup, what Word changed since the last look. A file that
 * cannot be read stops nothing: the data keeps what it had of it.
 *
 * @returns the files that could not be read, to be named to the clerk
 */
export async function takeInTemplates(context: TaskContext): Promise<readonly string[]> {
  if (!keepsTemplates(context)) return []
  const changed: TemplateAttachmentTable[] = []
  const unread: string[] = []
  for (const own of ownFiles) {
    try {
      const row = await changedRow(own, context)
      if (row) changed.push(row)
    } catch (error) {
      if (!(error instanceof AppError || isOfFiles(error))) throw error
      unread.push(strings.keptName(own.name, own.file))
    }
  }
  if (changed.length > 0) await keepAll(changed, context)
  return unread
}

/** Word holds the file, the disk is full …: not of the database, and not a bug. */
const isOfFiles = (error: unknown): boolean => /^E[A-Z\d]+$/u.test(errorCode(error) ?? '')

/**
 * The content is on disk for good when it returns; the caller writes the row.
 *
 * @throws AppError `attachments.*`
 */
async function changedRow(
  { file, name }: OwnFile,
  context: TaskContext,
): Promise<TemplateAttachmentTable | null> {
  const own = ownTemplate(context, file)
  if (!existsSync(own)) return null
  const read = await readAllowed({ path: own, name: file })
  const sha256 = sha256Of(read.bytes)
  if ((await findKept(context.db, file))?.sha256 === sha256) return null
  if (await wasTakenBack(context.db, file, sha256)) {
    await followUndo({ file, name }, context)
    return null
  }
  const { sizeBytes } = await keepRead(context.workspace.folder, read)
  const keptName = strings.keptName(name, file)
  return { id: file, name: keptName, sha256, kind: 'docx', size_bytes: sizeBytes }
}

/** Two looks may overlap: only what still differs is written, and said. */
function keepAll(rows: readonly TemplateAttachmentTable[], context: TaskContext): Promise<void> {
  return context.transact(async ({ tx, say }) => {
    const names: string[] = []
    for (const row of rows) {
      if ((await findKept(tx, row.id))?.sha256 === row.sha256) continue
      await keepTemplate(tx, row)
      names.push(row.name)
    }
    if (names.length > 0) say(strings.tookIn(names))
  })
}

/** An undo moved the record, not the file: what the undo took back is put aside. */
async function followUndo({ file, name }: OwnFile, context: TaskContext): Promise<void> {
  const aside = await putAside(context, file)
  const kept = await findKept(context.db, file)
  if (kept) await layOut(kept, context)
  if (aside === null) return
  await context.transact(async ({ sayFinal }) =>
    sayFinal(strings.tookBack(name, aside), strings.tookBackFinal),
  )
}

/** @returns the name under which the file now lies beside the others; null when there was none */
export async function putAside(
  context: Pick<TaskContext, 'workspace' | 'nowUtc'>,
  file: string,
): Promise<string | null> {
  const own = ownTemplate(context, file)
  if (!existsSync(own)) return null
  const stamp = context.nowUtc().replace(/\D/gu, '') // to the millisecond: none is overwritten
  const kept = own.replace(/\.docx$/u, `-${stamp}.docx`)
  await renameWithPatience(own, kept)
  return path.basename(kept)
}

/** What became of the files in the folder of templates when other data came in use. */
export interface LaidOut {
  /** Names under which files that differed now lie beside the others. */
  readonly aside: readonly string[]
  /** Templates that could not be written, because Word holds them. */
  readonly failed: readonly string[]
}

/** After a restore: the templates of the data that is in use now, each as that data knows it. */
export async function layOutTemplates(context: TaskContext): Promise<LaidOut> {
  const aside: string[] = []
  const failed: string[] = []
  if (!keepsTemplates(context)) return { aside, failed }
  for (const { file, name } of ownFiles) {
    const kept = await findKept(context.db, file)
    if (!kept) continue
    try {
      const moved = await layOut(kept, context)
      if (moved !== null) aside.push(moved)
    } catch (error) {
      if (!isOfFiles(error)) throw error
      failed.push(strings.keptName(name, file))
    }
  }
  return { aside, failed }
}

/** A content that is lost or damaged here leaves the file as it is; the restore has named it. */
async function layOut(row: TemplateAttachmentTable, context: TaskContext): Promise<string | null> {
  const reading = await readAttachment(context.workspace.folder, row)
  if (reading.state !== 'whole') return null
  const there = await readIfExists(ownTemplate(context, row.id))
  if (there?.equals(reading.bytes)) return null
  const aside = await putAside(context, row.id)
  await writeOwnTemplate(context, row.id, reading.bytes)
  return aside
}
