import { saveKept, showKept } from '@electron/attachments/hand-out'
import { type Attaching, takeIn } from '@electron/attachments/take-in'
import type { Db } from '@electron/database/database'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import { attachmentErrors } from '@shared/core/attachment.errors'
import { coreErrors } from '@shared/core/core.errors'
import type { DecisionFile } from '@shared/features/decisions/decisions.files.contract'
import type { DecisionFileId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type { DecisionFileRole } from '@shared/features/decisions/decisions.kinds'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { getDecisionRow } from './decisions.queries'
import { decisionsStrings as strings } from './decisions.strings'
import type { DecisionAttachmentTable, DecisionTable } from './decisions.table'

/** The signed paper first, then by the day they came. */
export async function listFiles(db: Db, id: DecisionId): Promise<readonly DecisionFile[]> {
  const rows = await db
    .selectFrom('decision_attachment')
    .select(['id', 'name', 'kind', 'size_bytes as sizeBytes', 'role', 'added_at as addedAt'])
    .where('decision_id', '=', id)
    .orderBy((eb) => eb('role', '=', 'signed'), 'desc')
    .orderBy('added_at')
    .execute()
  return rows
}

/**
 * @returns null when the dialog was closed
 * @throws AppError `attachments.…`, `core.notFound`
 */
export async function attach(
  { id, role, dropped }: Attaching<DecisionId> & { readonly role: DecisionFileRole },
  context: TaskContext,
): Promise<{ id: DecisionFileId; name: string } | null> {
  const decision = await getDecisionRow(context.db, id)
  const file = await takeIn(context, { dropped })
  if (!file) return null
  const { name, sha256, kind, sizeBytes } = file
  return context.transact(async ({ tx, newId, nowUtc, say }) => {
    const same = await tx
      .selectFrom('decision_attachment')
      .select('name')
      .where('decision_id', '=', id)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (same) throw attachmentErrors.alreadyAttached(same)
    const fileId = newId<DecisionFileId>()
    const about = { name, sha256, kind, size_bytes: sizeBytes, added_at: nowUtc(), role }
    await tx
      .insertInto('decision_attachment')
      .values({ id: fileId, decision_id: id, ...about })
      .execute()
    say(strings.attached(name, nameOf(decision)))
    return { id: fileId, name }
  })
}

/** The copy stays while the log remembers it, so that this can be undone. */
export async function detach(
  { id }: { readonly id: DecisionFileId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, decision_id } = await getFile(tx, id)
  await tx.deleteFrom('decision_attachment').where('id', '=', id).execute()
  say(strings.detached(name, nameOf(await getDecisionRow(tx, decision_id))))
  return null
}

interface OneFile {
  readonly id: DecisionFileId
}

export const openFile = async ({ id }: OneFile, context: TaskContext): Promise<null> =>
  showKept(await getFile(context.db, id), context)

export const saveFile = async (
  { id }: OneFile,
  context: TaskContext,
): Promise<{ name: string | null }> => saveKept(await getFile(context.db, id), context)

async function getFile(db: Db, id: DecisionFileId): Promise<DecisionAttachmentTable> {
  const row = await db
    .selectFrom('decision_attachment')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.file })
  return row
}

const nameOf = ({ number, symbol }: DecisionTable): string =>
  number === null
    ? strings.printTitle(null)
    : strings.printTitle(labels.numberText({ number, symbol }))
