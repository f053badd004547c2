import type { LocalDate } from '@shared/core/local-date'
import type { AwardSubject } from '@shared/features/awards/awards.kinds'
import { isInForce } from '@shared/features/awards/awards.rules'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import type { Case } from './eligibility.answers'
import { judgeCondition } from './eligibility.conditions'
import type { AwardRule, JudgedNode, RuleCard, SubjectCards } from './eligibility.contract'
import { allOf, anyOf, noneOf, type Outcome } from './eligibility.logic'
import { conditionText, type FormLabels, groupNames } from './eligibility.strings'
import { type GroupMode, isGroup, type RuleNode } from './eligibility.tree'

const combine: Readonly<Record<GroupMode, (outcomes: readonly Outcome[]) => Outcome>> = {
  all: allOf,
  any: anyOf,
  none: noneOf,
}

/** The whole tree against one subject, with the rows behind every condition. */
export function judge(node: RuleNode, its: Case, forms: FormLabels): JudgedNode {
  if (isGroup(node)) {
    const of = node.of.map((each) => judge(each, its, forms))
    return {
      kind: 'group',
      mode: node.kind,
      outcome: combine[node.kind](of.map(({ outcome }) => outcome)),
      of,
    }
  }
  const { outcome, rows, question = null } = judgeCondition(node, its)
  return { kind: 'condition', text: conditionText(node, forms), outcome, rows, question }
}

/** A tree in words, a line for each condition and group, indented as they stand in one another. */
export function treeLines(node: RuleNode, forms: FormLabels, depth = 0): readonly string[] {
  const indent = '\u2003'.repeat(depth)
  if (!isGroup(node)) return [`${indent}${conditionText(node, forms)}`]
  return [
    `${indent}${groupNames[node.kind]}:`,
    ...node.of.flatMap((each) => treeLines(each, forms, depth + 1)),
  ]
}

type Scope = Pick<AwardRule, 'system' | 'formId' | 'subject' | 'validFrom' | 'validTo'>

/** Which of the rules speak about this form, given to such a subject on that day. */
export function rulesFor<Rule extends Scope>(
  rules: readonly Rule[],
  {
    form,
    subject,
    onDay,
  }: {
    readonly form: { readonly id: string; readonly system: string }
    readonly subject: AwardSubject
    readonly onDay: LocalDate
  },
): readonly Rule[] {
  return rules
    .filter((rule) => isInForce(rule, onDay))
    .filter(
      ({ formId, system }) =>
        (formId === null || formId === form.id) && (system === null || system === form.system),
    )
    .filter((rule) => rule.subject === null || rule.subject === subject)
}

/**
 * What all cards come to. A rule let pass for a reason counts no more, and one that nobody has
 * entered never did: it is counted beside.
 */
export function summarise(
  cards: readonly RuleCard[],
): Pick<SubjectCards, 'outcome' | 'notEntered'> {
  const counting = cards.filter(({ overrideReason }) => overrideReason === null)
  return {
    outcome: allOf(counting.flatMap(({ outcome }) => (outcome === 'not-entered' ? [] : [outcome]))),
    notEntered: cards.filter(({ outcome }) => outcome === 'not-entered').length,
  }
}

/** A chi bộ cơ sở is a tổ chức cơ sở đảng; one below a đảng ủy cơ sở is a chi bộ trực thuộc. */
export function subjectOfLevel(level: OrganisationLevel): AwardSubject {
  if (level === 'base-committee' || level === 'base-cell') return 'base-organisation'
  return level === 'cell' ? 'cell' : 'collective'
}

/** Offices rate a year at its end and early in the next: until September it is the year before. */
export function ratedYear(day: LocalDate): number {
  const year = Number(day.slice(0, 4))
  return day.slice(5) >= '10-01' ? year : year - 1
}
