import { compareRatios, ratioOf } from '@shared/core/exact-number'
import { formatDecimal } from '@shared/core/vietnamese-numbers'
import type { CardQuestion, EvidenceRow } from './eligibility.contract'
import type { Moment, SubjectFacts } from './eligibility.facts'
import type { Outcome } from './eligibility.logic'
import { evidence, withUnit } from './eligibility.strings'
import type { Condition, FigureOperator } from './eligibility.tree'

export interface Judged {
  readonly outcome: Outcome
  readonly rows: readonly EvidenceRow[]
  readonly question?: CardQuestion
}

/** Who is judged, and for when. */
export interface Case {
  readonly facts: SubjectFacts
  readonly moment: Moment
}

export const row = (text: string, link: EvidenceRow['link'] = null): EvidenceRow => ({ text, link })

/** Asked of the clerk: nothing on record says it. */
export function judgeYesNo(question: string, { facts }: Case): Judged {
  const { value = null, note = '' } = facts.answers.get(question) ?? {}
  const asked = { question, kind: 'yes-no', unit: '', value, note } as const
  if (value !== 'yes' && value !== 'no')
    return { outcome: 'unknown', rows: [row(evidence.notAnswered)], question: asked }
  const rows = [row(evidence.answered(evidence[value])), ...noteRow(note)]
  return { outcome: value === 'yes' ? 'met' : 'not-met', rows, question: asked }
}

const noteRow = (note: string): readonly EvidenceRow[] =>
  note === '' ? [] : [row(evidence.note(note))]

const reaches: Readonly<Record<FigureOperator, (comparison: -1 | 0 | 1) => boolean>> = {
  'at-least': (comparison) => comparison >= 0,
  above: (comparison) => comparison > 0,
  'at-most': (comparison) => comparison <= 0,
  below: (comparison) => comparison < 0,
}

/** The operator as the text writes it, compared exactly. */
export function judgeFigure(
  condition: Extract<Condition, { readonly kind: 'figure' }>,
  { facts }: Case,
): Judged {
  const { question, unit } = condition
  const { value = null, note = '' } = facts.answers.get(question) ?? {}
  const asked = { question, kind: 'figure', unit, value, note } as const
  if (value === null || value === 'yes' || value === 'no')
    return { outcome: 'unknown', rows: [row(evidence.notAnswered)], question: asked }
  const comparison = compareRatios(ratioOf(value), ratioOf(condition.value))
  return {
    outcome: reaches[condition.operator](comparison) ? 'met' : 'not-met',
    rows: [row(evidence.answered(withUnit(formatDecimal(value), unit))), ...noteRow(note)],
    question: asked,
  }
}
