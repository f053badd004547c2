import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import type { Criterion, CriterionInput } from '@shared/features/comparisons/comparisons.contract'
import { comparisonsErrors } from '@shared/features/comparisons/comparisons.errors'
import type {
  ComparisonGroupId,
  ComparisonMemberId,
  CriterionId,
} from '@shared/features/comparisons/comparisons.ids'
import { showPoints } from '@shared/features/comparisons/comparisons.strings'
import { sql } from 'kysely'
import { criteriaOf } from './comparisons.board.queries'
import { memberRows } from './comparisons.members.queries'
import { getGroup } from './comparisons.queries'
import { comparisonsStrings as strings } from './comparisons.strings'

interface OfYear {
  readonly id: ComparisonGroupId
  readonly year: number
}

/** @throws AppError `comparisons.ratingPoints`, `.scored`, `.typedScores`, `core.notFound` */
export async function setCriteria(
  { id, year, criteria }: OfYear & { readonly criteria: readonly CriterionInput[] },
  { tx, newId, say }: CommandContext,
): Promise<null> {
  const group = await getGroup(tx, id)
  const known = await criteriaOf(tx, { id, year })
  const gone = known.filter((old) => !criteria.some((one) => one.id === old.id))
  for (const { id: criterionId } of gone) {
    await tx.deleteFrom('comparison_score').where('criterion_id', '=', criterionId).execute()
    await tx.deleteFrom('comparison_criterion').where('id', '=', criterionId).execute()
  }
  for (const [index, criterion] of criteria.entries()) {
    const values = { ...criterionValues(criterion), position: index + 1 }
    const old = known.find((one) => one.id === criterion.id)
    if (old) {
      await assertScoresFit(tx, old.id, criterion)
      await tx.updateTable('comparison_criterion').set(values).where('id', '=', old.id).execute()
    } else
      await tx
        .insertInto('comparison_criterion')
        .values({ id: newId<CriterionId>(), group_id: id, year, ...values })
        .execute()
  }
  say(strings.criteriaSet({ group: group.name, year, criteria: criteria.length }))
  return null
}

function criterionValues({ title, mostPoints, source, ratingPoints }: CriterionInput) {
  const worth = source === 'rating' ? ratingPoints : null
  if (source === 'rating' && (!worth || worth.some((points) => points > mostPoints)))
    throw comparisonsErrors.ratingPoints({ criterion: title })
  const [excellent, good, completed, failed] = worth ?? [null, null, null, null]
  return {
    ...{ title, source, most_points: mostPoints, excellent_points: excellent, good_points: good },
    ...{ completed_points: completed, not_completed_points: failed },
  }
}

async function assertScoresFit(
  tx: Tx,
  id: CriterionId,
  { title, mostPoints, source }: CriterionInput,
): Promise<void> {
  const { scores, tooMany } = await tx
    .selectFrom('comparison_score')
    .where('criterion_id', '=', id)
    .select((eb) => eb.fn.countAll<number>().as('scores'))
    .select(sql<number>`count(*) filter (where points > ${mostPoints})`.as('tooMany'))
    .executeTakeFirstOrThrow()
  if (tooMany > 0) throw comparisonsErrors.scored({ criterion: title, scores: tooMany })
  if (scores > 0 && source !== 'typed')
    throw comparisonsErrors.typedScores({ criterion: title, scores })
}

interface Scores extends OfYear {
  readonly scores: readonly {
    readonly memberId: ComparisonMemberId
    readonly criterionId: CriterionId
    /** null takes the entry away. */
    readonly points: number | null
  }[]
  readonly results: readonly {
    readonly memberId: ComparisonMemberId
    readonly title?: string | undefined
    readonly note?: string | undefined
  }[]
}

/** @throws AppError `comparisons.tooManyPoints`, `.computed`, `core.notFound`; then nothing is written */
export async function score(
  { id, year, scores, results }: Scores,
  context: CommandContext,
): Promise<null> {
  const { tx, say } = context
  const group = await getGroup(tx, id)
  const criteria = new Map((await criteriaOf(tx, { id, year })).map((one) => [one.id, one]))
  const members = new Set((await memberRows(tx, { id, year })).map((member) => member.id))
  const isMember = ({ memberId }: { readonly memberId: ComparisonMemberId }) =>
    members.has(memberId)
  if (!scores.every(isMember) || !results.every(isMember))
    throw coreErrors.notFound({ what: strings.member })
  for (const entry of scores) {
    assertFits(criteria.get(entry.criterionId), entry.points)
    await writeScore(context, entry)
  }
  for (const result of results) await writeResult(context, { ...result, year })
  say(strings.scored({ group: group.name, year }))
  return null
}

function assertFits(criterion: Criterion | undefined, points: number | null): void {
  if (!criterion) throw coreErrors.notFound({ what: strings.member })
  const { title, source, mostPoints } = criterion
  if (source !== 'typed') throw comparisonsErrors.computed({ criterion: title })
  if (points !== null && points > mostPoints)
    throw comparisonsErrors.tooManyPoints({ criterion: title, most: showPoints(mostPoints) })
}

async function writeScore(
  { tx, newId }: CommandContext,
  { memberId, criterionId, points }: Scores['scores'][number],
): Promise<void> {
  const at = { member_id: memberId, criterion_id: criterionId }
  if (points === null)
    await tx
      .deleteFrom('comparison_score')
      .where('member_id', '=', memberId)
      .where('criterion_id', '=', criterionId)
      .execute()
  else
    await tx
      .insertInto('comparison_score')
      .values({ id: newId(), ...at, points })
      .onConflict((clash) => clash.columns(['criterion_id', 'member_id']).doUpdateSet({ points }))
      .execute()
}

async function writeResult(
  { tx, newId }: CommandContext,
  { memberId, year, title, note }: Scores['results'][number] & { readonly year: number },
): Promise<void> {
  const said = { ...(title !== undefined && { title }), ...(note !== undefined && { note }) }
  await tx
    .insertInto('comparison_result')
    .values({ id: newId(), member_id: memberId, year, title: '', note: '', ...said })
    .onConflict((clash) =>
      clash.columns(['member_id', 'year']).doUpdateSet({ member_id: memberId, ...said }),
    )
    .execute()
}
