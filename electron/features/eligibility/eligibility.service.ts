import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import { formLabel } from '@shared/features/awards/awards.strings'
import type { RuleFields } from '@shared/features/eligibility/eligibility.contract'
import { eligibilityErrors } from '@shared/features/eligibility/eligibility.errors'
import type {
  AwardRuleId,
  EligibilityAnswerId,
  EligibilityOverrideId,
  NominationKey,
} from '@shared/features/eligibility/eligibility.ids'
import { conditionsOf } from '@shared/features/eligibility/eligibility.tree'
import { awardsStrings } from '../awards/awards.strings'
import { eligibilityStrings as strings } from './eligibility.strings'

export async function addRule(
  rule: RuleFields,
  { tx, newId, say }: CommandContext,
): Promise<{ id: AwardRuleId }> {
  await assertForms(tx, rule)
  const id = newId<AwardRuleId>()
  const { last } = await tx
    .selectFrom('award_rule')
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('award_rule')
    .values({ id, ...columnsOf(rule), position: (last ?? 0) + 1 })
    .execute()
  say(strings.added(rule.title))
  return { id }
}

export async function editRule(
  { id, rule }: { readonly id: AwardRuleId; readonly rule: RuleFields },
  { tx, say }: CommandContext,
): Promise<null> {
  await getRule(tx, id)
  await assertForms(tx, rule)
  await tx.updateTable('award_rule').set(columnsOf(rule)).where('id', '=', id).execute()
  say(strings.edited(rule.title))
  return null
}

export async function removeRule(
  { id }: { readonly id: AwardRuleId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { title, is_built_in } = await getRule(tx, id)
  if (is_built_in === 1) throw eligibilityErrors.builtIn({ rule: title })
  await tx.deleteFrom('award_rule').where('id', '=', id).execute()
  say(strings.removed(title))
  return null
}

const columnsOf = (rule: RuleFields) => ({
  ...{ system: rule.system, form_id: rule.formId, subject: rule.subject },
  ...{ title: rule.title, sentence: rule.sentence, source: rule.source },
  tree: rule.tree === null ? null : JSON.stringify(rule.tree),
  ...{ valid_from: rule.validFrom, valid_to: rule.validTo },
})

async function getRule(db: Db, id: AwardRuleId) {
  const row = await db
    .selectFrom('award_rule')
    .where('id', '=', id)
    .select(['title', 'is_built_in'])
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.rule })
  return row
}

/** The form a rule belongs to, and those its conditions name, must be there; its own, in its system. */
async function assertForms(db: Db, { formId, system, tree }: RuleFields): Promise<void> {
  const named = tree
    ? conditionsOf(tree).flatMap((each) => (each.kind === 'earlier-award' ? each.formIds : []))
    : []
  const wanted = new Set<AwardFormId>([...(formId ? [formId] : []), ...named])
  if (wanted.size === 0) return
  const found = await db
    .selectFrom('award_form')
    .where('id', 'in', [...wanted])
    .select(['id', 'system', 'name', 'level', 'period'])
    .execute()
  if (found.length < wanted.size) throw coreErrors.notFound({ what: awardsStrings.form })
  const own = found.find(({ id }) => id === formId)
  if (own && system !== null && own.system !== system)
    throw eligibilityErrors.systemOfForm({ form: formLabel(own) })
}

interface Override {
  readonly nominationId: NominationKey
  readonly ruleId: AwardRuleId | null
  readonly reason: string
}

/** Never blocks, always says why: who and when stand in the log. */
export async function override(
  { nominationId, ruleId, reason }: Override,
  { tx, newId, say }: CommandContext,
): Promise<null> {
  const { name } = await getNomination(tx, nominationId)
  const title = ruleId === null ? strings.formItself : (await getRule(tx, ruleId)).title
  await tx
    .deleteFrom('eligibility_override')
    .where('nomination_id', '=', nominationId)
    .where('rule_id', ruleId === null ? 'is' : '=', ruleId)
    .execute()
  if (reason !== '')
    await tx
      .insertInto('eligibility_override')
      .values({
        id: newId<EligibilityOverrideId>(),
        ...{ nomination_id: nominationId, rule_id: ruleId, reason },
      })
      .execute()
  say(
    reason === ''
      ? strings.overrideWithdrawn({ title, name })
      : strings.overridden({ title, name }),
  )
  return null
}

interface Answer {
  readonly nominationId: NominationKey
  readonly question: string
  readonly value: string | null
  readonly note: string
}

export async function answer(
  { nominationId, question, value, note }: Answer,
  { tx, newId, say }: CommandContext,
): Promise<null> {
  const { name } = await getNomination(tx, nominationId)
  const known = await tx
    .selectFrom('eligibility_answer')
    .where('nomination_id', '=', nominationId)
    .where('question', '=', question)
    .select('id')
    .executeTakeFirst()
  if (value === null) {
    if (known) await tx.deleteFrom('eligibility_answer').where('id', '=', known.id).execute()
    say(strings.answerWithdrawn({ question, name }))
    return null
  }
  if (known)
    await tx
      .updateTable('eligibility_answer')
      .set({ value, note })
      .where('id', '=', known.id)
      .execute()
  else
    await tx
      .insertInto('eligibility_answer')
      .values({
        id: newId<EligibilityAnswerId>(),
        ...{ nomination_id: nominationId, question, value, note },
      })
      .execute()
  say(strings.answered({ question, name }))
  return null
}

async function getNomination(db: Db, id: NominationKey) {
  const row = await db
    .selectFrom('nomination')
    .where('id', '=', id)
    .select('name')
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.nomination })
  return row
}
