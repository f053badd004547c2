import { attachmentName, fileOf, readAttachment } from '@electron/attachments/attachment-folder'
import { type NeededAttachment, neededAttachments } from '@electron/attachments/needed-attachments'
import { attachmentEntryName } from '@electron/backup-container/container-format'
import type { FileSource } from '@electron/backup-container/write-container'
import BetterSqlite3 from 'better-sqlite3'

/** Every file that a closed database needs, its change log included, so that undo works after a restore. */
export function neededIn(databaseFile: string): readonly NeededAttachment[] {
  const raw = new BetterSqlite3(databaseFile, { readonly: true })
  try {
    return neededAttachments(raw)
  } finally {
    raw.close()
  }
}

const entryOf = (kept: NeededAttachment): string => attachmentEntryName(attachmentName(kept))

export function sourcesOf(
  dataFolder: string,
  needed: readonly NeededAttachment[],
): readonly FileSource[] {
  return needed.map((kept) => ({ name: entryOf(kept), path: fileOf(dataFolder, kept) }))
}

/** @returns names, as the clerk gave them, of what was left out and is still shown somewhere */
export function namesOf(
  entries: readonly string[],
  needed: readonly NeededAttachment[],
): readonly string[] {
  return needed
    .filter((kept) => kept.isLive && entries.includes(entryOf(kept)))
    .map(({ name }) => name)
}

/** @returns names of what the records of a restored database show and the folder does not hold whole */
export async function missingAfterRestore(
  databaseFile: string,
  dataFolder: string,
): Promise<readonly string[]> {
  const missing: string[] = []
  for (const kept of neededIn(databaseFile)) {
    if (!kept.isLive) continue
    const { state } = await readAttachment(dataFolder, kept)
    if (state !== 'whole') missing.push(kept.name)
  }
  return missing
}
