import type { CommandContext } from '@electron/ipc/context'
import { toNfc } from '@shared/core/vietnamese-fold'
import { exemplarsErrors } from '@shared/features/exemplars/exemplars.errors'
import type {
  AddLearners,
  AssessLearner,
} from '@shared/features/exemplars/exemplars.evidence.contract'
import type { LearnerId } from '@shared/features/exemplars/exemplars.ids'
import { voteColumns } from './exemplars.evidence.service'
import { getLearner, listLearners } from './exemplars.learning.queries'
import { getCard } from './exemplars.queries'
import { refuseFuture, subjectColumns, subjectName } from './exemplars.service'
import { exemplarsStrings as strings } from './exemplars.strings'

/**
 * Who learns from an exemplar, and what for. Those on the list already stay as they
 * are.
 *
 * @throws AppError `exemplars.learnsFromItself`, `.allLearnAlready`, `people.gone`, `organisation.gone`
 */
export async function addLearners(
  { exemplarId, subjects, aim }: AddLearners,
  { tx, today, newId, say }: CommandContext,
): Promise<{ added: number }> {
  const exemplar = await getCard(tx, exemplarId, today)
  const known = new Set((await listLearners(tx, exemplarId)).map(keyOf))
  let added = 0
  for (const subject of subjects) {
    const name = await subjectName(tx, subject)
    if (subject.id === keyOf(exemplar)) throw exemplarsErrors.learnsFromItself({ name })
    if (known.has(subject.id)) continue
    known.add(subject.id)
    await tx
      .insertInto('exemplar_learner')
      .values({
        ...{ id: newId<LearnerId>(), exemplar_id: exemplarId, aim },
        ...(await subjectColumns(tx, subject)),
        ...{ result: 'studying', assessed_on: null, effect: '', ...voteColumns(null) },
      })
      .execute()
    added += 1
  }
  if (added === 0) throw exemplarsErrors.allLearnAlready()
  say(strings.learnersAdded({ name: exemplar.name, added }))
  return { added }
}

/** Whose record it is: the person's, else the collective's. */
const keyOf = (one: {
  readonly personId: string | null
  readonly organisationId: string | null
}): string | null => one.personId ?? one.organisationId

/** what the vote found, and the effect of the work. */
export async function assessLearner(
  { id, aim, result, assessedOn, vote, effect }: AssessLearner,
  { tx, today, say }: CommandContext,
): Promise<null> {
  const { name } = await getLearner(tx, id)
  if ((result === 'studying') !== (assessedOn === null))
    throw exemplarsErrors.assessedWhen({ name })
  refuseFuture(assessedOn, today)
  await tx
    .updateTable('exemplar_learner')
    .set({ aim, result, assessed_on: assessedOn, effect: toNfc(effect), ...voteColumns(vote) })
    .where('id', '=', id)
    .execute()
  say(strings.assessed({ learner: name, result }))
  return null
}

export async function removeLearner(
  { id }: { readonly id: LearnerId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name } = await getLearner(tx, id)
  await tx.deleteFrom('exemplar_activity_learner').where('learner_id', '=', id).execute()
  await tx.deleteFrom('exemplar_learner').where('id', '=', id).execute()
  say(strings.learnerRemoved(name))
  return null
}
