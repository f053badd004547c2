import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { tidy, toNfc } from '@shared/core/vietnamese-fold'
import type {
  PutActivity,
  PutPublicity,
  RecordStep,
} from '@shared/features/exemplars/exemplars.evidence.contract'
import type { ActivityId, PublicityId } from '@shared/features/exemplars/exemplars.ids'
import { getDecisionRow } from '../decisions/decisions.queries'
import { getDirective } from '../directives/directives.queries'
import { getCard } from './exemplars.queries'
import { refuseFuture } from './exemplars.service'
import { exemplarsStrings as strings } from './exemplars.strings'

/**
 * What proves one step; also of a step left behind, since papers come late.
 *
 * @throws AppError `core.notFound` where the step was never reached, `exemplars.inFuture`
 */
export async function recordStep(
  { id, step, ...record }: RecordStep,
  { tx, today, say }: CommandContext,
): Promise<null> {
  const { name } = await getCard(tx, id, today)
  refuseFuture(record.heldOn, today)
  if (record.decisionId !== null) await getDecisionRow(tx, record.decisionId)
  if (record.directiveId !== null) await getDirective(tx, record.directiveId)
  const { numUpdatedRows } = await tx
    .updateTable('exemplar_step')
    .set({
      ...{ evidence: toNfc(record.evidence), held_on: record.heldOn, praise: tidy(record.praise) },
      ...voteColumns(record.vote),
      ...{ decision_id: record.decisionId, directive_id: record.directiveId },
    })
    .where('exemplar_id', '=', id)
    .where('step', '=', step)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw coreErrors.notFound({ what: strings.step })
  say(strings.stepRecorded({ name, step }))
  return null
}

export const voteColumns = (vote: RecordStep['vote']) => ({
  vote_agree: vote?.agree ?? null,
  vote_total: vote?.total ?? null,
})

/** @throws AppError `core.notFound`, `exemplars.inFuture` */
export async function putPublicity(
  { id: known, exemplarId, heldOn, ...entry }: PutPublicity,
  { tx, today, newId, say }: CommandContext,
): Promise<{ id: PublicityId }> {
  const { name } = await getCard(tx, exemplarId, today)
  refuseFuture(heldOn, today)
  const channel = tidy(entry.channel)
  const link = toNfc(entry.link)
  const columns = { held_on: heldOn, channel, link, note: toNfc(entry.note) }
  if (known !== null) await getPublicity(tx, known)
  const id = known ?? newId<PublicityId>()
  await tx
    .insertInto('exemplar_publicity')
    .values({ id, exemplar_id: exemplarId, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
  say(strings.publicised({ name, channel }))
  return { id }
}

export async function removePublicity(
  { id }: { readonly id: PublicityId },
  { tx, today, say }: CommandContext,
): Promise<null> {
  const { exemplar_id } = await getPublicity(tx, id)
  const { name } = await getCard(tx, exemplar_id, today)
  await tx.deleteFrom('exemplar_publicity').where('id', '=', id).execute()
  say(strings.publicityRemoved(name))
  return null
}

/**
 * With those who came to learn, all of them learners of this exemplar.
 *
 * @throws AppError `core.notFound`, `exemplars.inFuture`
 */
export async function putActivity(
  { id: known, exemplarId, heldOn, learnerIds, ...entry }: PutActivity,
  context: CommandContext,
): Promise<{ id: ActivityId }> {
  const { tx, today, newId, say } = context
  const { name } = await getCard(tx, exemplarId, today)
  refuseFuture(heldOn, today)
  if (known !== null) await getActivity(tx, known)
  const id = known ?? newId<ActivityId>()
  const title = tidy(entry.title)
  const columns = {
    ...{ kind: entry.kind, held_on: heldOn, title, place: tidy(entry.place) },
    ...{ attendance: entry.attendance, note: toNfc(entry.note) },
  }
  await tx
    .insertInto('exemplar_activity')
    .values({ id, exemplar_id: exemplarId, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
  await putLearnersOf(id, { exemplarId, learnerIds }, context)
  say(strings.activityPut({ name, title }))
  return { id }
}

async function putLearnersOf(
  id: ActivityId,
  { exemplarId, learnerIds }: Pick<PutActivity, 'exemplarId' | 'learnerIds'>,
  { tx, newId }: CommandContext,
): Promise<void> {
  await tx.deleteFrom('exemplar_activity_learner').where('activity_id', '=', id).execute()
  if (learnerIds.length === 0) return
  const rows = await tx
    .selectFrom('exemplar_learner')
    .select('id')
    .where('exemplar_id', '=', exemplarId)
    .where('id', 'in', learnerIds)
    .execute()
  if (rows.length < new Set(learnerIds).size) throw coreErrors.notFound({ what: strings.learner })
  const links = rows.map((row) => ({ id: newId(), activity_id: id, learner_id: row.id }))
  await tx.insertInto('exemplar_activity_learner').values(links).execute()
}

export async function removeActivity(
  { id }: { readonly id: ActivityId },
  { tx, today, say }: CommandContext,
): Promise<null> {
  const { exemplar_id, title } = await getActivity(tx, id)
  const { name } = await getCard(tx, exemplar_id, today)
  await tx.deleteFrom('exemplar_activity_learner').where('activity_id', '=', id).execute()
  await tx.deleteFrom('exemplar_activity').where('id', '=', id).execute()
  say(strings.activityRemoved({ name, title }))
  return null
}

async function getPublicity(db: Db, id: PublicityId) {
  const row = await db
    .selectFrom('exemplar_publicity')
    .select('exemplar_id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.publicity })
  return row
}

async function getActivity(db: Db, id: ActivityId) {
  const row = await db
    .selectFrom('exemplar_activity')
    .select(['exemplar_id', 'title'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.activity })
  return row
}
