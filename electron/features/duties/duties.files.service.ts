import { type KeptFile, saveKept, showKept } from '@electron/attachments/hand-out'
import { type Attaching, takeIn } from '@electron/attachments/take-in'
import type { Db } from '@electron/database/database'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import { attachmentErrors } from '@shared/core/attachment.errors'
import { coreErrors } from '@shared/core/core.errors'
import { dutiesErrors } from '@shared/features/duties/duties.errors'
import type { DutyId, SubmissionFileId, SubmissionId } from '@shared/features/duties/duties.ids'
import type { SubmissionFile, UnitRecord } from '@shared/features/duties/duties.units.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { getDuty } from './duties.queries'
import { listUnits, unitsBefore } from './duties.standing.queries'
import { dutiesStrings as strings } from './duties.strings'
import { getTime } from './duties.times'

interface Unit {
  readonly dutyId: DutyId
  readonly periodKey: string
  /** null: the office itself. */
  readonly organisationId: OrganisationId | null
}

const everyUnit = { text: '', state: null, kind: null, parentId: null } as const

/** One unit and the files it handed in. @throws AppError `duties.notOwed`, `.noSuchTime` */
export async function getUnit(
  { dutyId, periodKey, organisationId }: Unit,
  { db, today }: Pick<TaskContext, 'db' | 'today'>,
): Promise<UnitRecord> {
  const time = await getTime(db, await getDuty(db, dutyId), periodKey)
  const { rows } = await listUnits(db, time, {
    ...{ filter: everyUnit, sort: { key: 'name', direction: 'ascending' }, today },
    ...{ offset: 0, limit: 1, chosen: [organisationId] },
  })
  const [standing] = rows
  if (!standing) throw dutiesErrors.notOwed({ name: strings.thatUnit })
  const row = await db
    .selectFrom('duty_submission')
    .where('duty_id', '=', dutyId)
    .where('period_key', '=', periodKey)
    .where('organisation_id', 'is', organisationId)
    .select('id')
    .executeTakeFirst()
  const submissionId = row?.id ?? null
  return { standing, submissionId, files: submissionId ? await filesOf(db, submissionId) : [] }
}

function filesOf(db: Db, id: SubmissionId): Promise<SubmissionFile[]> {
  return db
    .selectFrom('duty_submission_attachment')
    .where('submission_id', '=', id)
    .select(['id', 'name', 'kind', 'size_bytes as sizeBytes', 'added_at as addedAt'])
    .orderBy('added_at')
    .orderBy('id')
    .execute()
}

/**
 * A file comes with a submission: one that was not noted yet is noted as handed in today.
 *
 * @returns null when the dialog was closed
 * @throws AppError `attachments.…`, `duties.notOwed`
 */
export async function attachFile(
  { dutyId, periodKey, organisationId, dropped }: Unit & Pick<Attaching<DutyId>, 'dropped'>,
  context: TaskContext,
): Promise<{ id: SubmissionFileId; name: string } | null> {
  const { db, today } = context
  const time = await getTime(db, await getDuty(db, dutyId), periodKey)
  const unit = (await unitsBefore(db, time, today)).get(organisationId)
  if (!unit) throw dutiesErrors.notOwed({ name: strings.thatUnit })
  const file = await takeIn(context, { dropped })
  if (!file) return null
  const { name, sha256, kind, sizeBytes } = file
  return context.transact(async (command) => {
    const { tx, newId, nowUtc, say } = command
    const which = { dutyId, periodKey, organisationId }
    const submissionId = unit.submissionId ?? (await insertSubmitted(which, command))
    await tx
      .updateTable('duty_submission')
      .set({ state: 'submitted', submitted_on: today })
      .where('id', '=', submissionId)
      .where('state', '=', 'pending')
      .execute()
    const same = await tx
      .selectFrom('duty_submission_attachment')
      .select('name')
      .where('submission_id', '=', submissionId)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (same) throw attachmentErrors.alreadyAttached(same)
    const id = newId<SubmissionFileId>()
    const about = { name, sha256, kind, size_bytes: sizeBytes, added_at: nowUtc() }
    await tx
      .insertInto('duty_submission_attachment')
      .values({ id, submission_id: submissionId, ...about })
      .execute()
    say(strings.attached(name, organisationId === null ? strings.office : unit.name))
    return { id, name }
  })
}

async function insertSubmitted(
  { dutyId, periodKey, organisationId }: Unit,
  { tx, newId, today }: CommandContext,
): Promise<SubmissionId> {
  const id = newId<SubmissionId>()
  await tx
    .insertInto('duty_submission')
    .values({
      ...{ id, duty_id: dutyId, period_key: periodKey, organisation_id: organisationId },
      ...{ state: 'submitted', submitted_on: today, number: '', reason: '', note: '' },
      ...{ returned_on: null, accepted_on: null, due_on: null },
    })
    .execute()
  return id
}

/** The copy stays while the log remembers it, so that this can be undone. */
export async function detachFile(
  { id }: { readonly id: SubmissionFileId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, unit } = await getFile(tx, id)
  await tx.deleteFrom('duty_submission_attachment').where('id', '=', id).execute()
  say(strings.detached(name, unit))
  return null
}

export const openFile = async (
  { id }: { readonly id: SubmissionFileId },
  context: TaskContext,
): Promise<null> => showKept(await getFile(context.db, id), context)

export const saveFile = async (
  { id }: { readonly id: SubmissionFileId },
  context: TaskContext,
): Promise<{ name: string | null }> => saveKept(await getFile(context.db, id), context)

/** @throws AppError `core.notFound` */
async function getFile(
  db: Db,
  id: SubmissionFileId,
): Promise<KeptFile & { readonly unit: string }> {
  const row = await db
    .selectFrom('duty_submission_attachment as f')
    .innerJoin('duty_submission as s', 's.id', 'f.submission_id')
    .leftJoin('organisation as o', 'o.id', 's.organisation_id')
    .where('f.id', '=', id)
    .select(['f.name', 'f.sha256', 'f.kind', 'o.name as unit'])
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.file })
  return { ...row, unit: row.unit ?? strings.office }
}
