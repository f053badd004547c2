import type { CommandContext } from '@electron/ipc/context'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { PutRule, SetRatings } from '@shared/features/ratings/ratings.contract'
import { ratingErrors } from '@shared/features/ratings/ratings.errors'
import type { RatingRuleId } from '@shared/features/ratings/ratings.ids'
import { ratingSentences as sentences } from '@shared/features/ratings/ratings.strings'
import { setRatings } from './ratings.bulk'
import { organisationsToRate, peopleToRate } from './ratings.subjects'

/** One cell or a pasted block: one command, one undo. */
export async function rate(
  input: SetRatings,
  context: CommandContext,
): Promise<{ changed: number }> {
  const { written, removed } = await setRatings(context, input)
  if (written + removed > 0) context.say(await sentenceFor(input, context, written))
  return { changed: written + removed }
}

async function sentenceFor(
  { year, subject, changes }: SetRatings,
  { tx, today }: CommandContext,
  written: number,
): Promise<string> {
  const [only] = changes
  if (!only || changes.length > 1) {
    const many = { year, subject, count: changes.length }
    return written > 0 ? sentences.ratedMany(many) : sentences.clearedMany(many)
  }
  const named =
    subject === 'person'
      ? await peopleToRate(tx, [only.subjectId as PersonId], { year, today })
      : await organisationsToRate(tx, [only.subjectId as OrganisationId])
  const name = named.get(only.subjectId)?.name ?? ''
  if (written === 0) return sentences.cleared({ year, name })
  return only.outcome
    ? sentences.rated({ year, name, outcome: only.outcome })
    : sentences.noted({ year, name })
}

/** @throws AppError `ratings.ruleTaken`, `ratings.ruleGone` */
export async function putRule(
  { id, rule }: PutRule,
  { tx, newId, say }: CommandContext,
): Promise<Record<string, never>> {
  const taken = await tx
    .selectFrom('rating_rule')
    .select('id')
    .where('year_from', '=', rule.yearFrom)
    .executeTakeFirst()
  if (taken && taken.id !== id) throw ratingErrors.ruleTaken({ yearFrom: rule.yearFrom })
  const values = {
    year_from: rule.yearFrom,
    cap_percent: rule.capPercent,
    cap_base: rule.capBase,
    rounding: rule.rounding,
    basis: rule.basis,
  }
  if (id === null)
    await tx
      .insertInto('rating_rule')
      .values({ id: newId<RatingRuleId>(), ...values })
      .execute()
  else {
    const { numUpdatedRows } = await tx
      .updateTable('rating_rule')
      .set(values)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw ratingErrors.ruleGone()
  }
  say(sentences.rule({ yearFrom: rule.yearFrom, percent: rule.capPercent }))
  return {}
}

/** @throws AppError `ratings.ruleGone` */
export async function dropRule(
  { id }: { readonly id: RatingRuleId },
  { tx, say }: CommandContext,
): Promise<Record<string, never>> {
  const rule = await tx
    .selectFrom('rating_rule')
    .select('year_from')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!rule) throw ratingErrors.ruleGone()
  await tx.deleteFrom('rating_rule').where('id', '=', id).execute()
  say(sentences.ruleDropped(rule.year_from))
  return {}
}
