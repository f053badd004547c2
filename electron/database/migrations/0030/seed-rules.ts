import type { MigrationTx } from '../../migrate'
import { builtInId } from './built-in'
import { rules } from './rules.catalogue'

/** The conditions known from the texts at hand; those not read stand there without a tree. */
export async function seedRules(tx: MigrationTx): Promise<void> {
  await tx
    .insertInto('award_rule')
    .values(
      rules.map((rule, index) => ({
        id: builtInId('rule', index + 1),
        system: rule.system ?? null,
        form_id: rule.form === undefined ? null : builtInId('form', rule.form),
        subject: rule.subject ?? null,
        ...{ title: rule.title, sentence: rule.sentence, source: rule.source },
        tree: rule.tree === null ? null : JSON.stringify(rule.tree),
        ...{ valid_from: rule.from, valid_to: rule.to },
        position: index + 1,
        is_built_in: 1,
        is_own_knowledge: 0,
      })),
    )
    .execute()
}
