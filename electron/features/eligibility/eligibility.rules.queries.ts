import type { Db } from '@electron/database/database'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import { formLabel } from '@shared/features/awards/awards.strings'
import type { AwardRule } from '@shared/features/eligibility/eligibility.contract'
import { treeLines } from '@shared/features/eligibility/eligibility.rules'
import { type RuleNode, RuleTree } from '@shared/features/eligibility/eligibility.tree'
import type { AwardRuleTable } from './eligibility.table'

/** Every rule, in force or not, in the order of the list; general ones first. */
export async function listRules(db: Db): Promise<readonly AwardRule[]> {
  const forms = await formLabels(db)
  const rows = await db
    .selectFrom('award_rule as r')
    .leftJoin('award_form as f', 'f.id', 'r.form_id')
    .selectAll('r')
    .orderBy('f.position', (position) => position.asc().nullsFirst())
    .orderBy('r.position')
    .orderBy('r.id')
    .execute()
  return rows.map((row) => toRule(row, forms))
}

type Row = { [Column in keyof AwardRuleTable]: unknown } & Pick<
  AwardRuleTable,
  'id' | 'system' | 'form_id' | 'subject' | 'title' | 'sentence' | 'source' | 'tree'
> &
  Pick<AwardRuleTable, 'valid_from' | 'valid_to'>

function toRule(row: Row, forms: ReadonlyMap<AwardFormId, string>): AwardRule {
  const tree = readTree(row.tree)
  return {
    ...{ id: row.id, system: row.system, formId: row.form_id, subject: row.subject },
    ...{ title: row.title, sentence: row.sentence, source: row.source, tree },
    ...{ validFrom: row.valid_from, validTo: row.valid_to },
    isBuiltIn: row.is_built_in === 1,
    isOwnKnowledge: row.is_own_knowledge === 1,
    form: row.form_id === null ? null : (forms.get(row.form_id) ?? null),
    lines: tree ? treeLines(tree, forms) : [],
  }
}

/** Checked on the way out too: an office may bring a file that another version has written. */
const readTree = (text: string | null): RuleNode | null =>
  text === null ? null : RuleTree.parse(JSON.parse(text))

export async function formLabels(db: Db): Promise<ReadonlyMap<AwardFormId, string>> {
  const forms = await db
    .selectFrom('award_form')
    .select(['id', 'name', 'level', 'period'])
    .execute()
  return new Map(forms.map((form) => [form.id, formLabel(form)]))
}
