import { assertNever } from '@shared/core/assert-never'
import type { LocalDate } from '@shared/core/local-date'
import { readDong } from '@shared/core/typed-dong'
import { tidy } from '@shared/core/vietnamese-fold'
import type { AmendableLine, AmendmentEdit } from './amendments.contract'
import { amendmentWords as words } from './amendments.strings'
import type { AmendedField } from './decisions.kinds'
import { decisionLabels as labels } from './decisions.labels.strings'
import type { IssueProblem } from './decisions.rules'

/** Everything that decides whether an amendment may be issued. */
export interface AmendmentFacts {
  readonly kind: 'correction' | 'revocation'
  readonly edit: AmendmentEdit
  /** Of the amended decision. */
  readonly lines: readonly AmendableLine[]
  /** As printed, “07-QĐ/ĐUK”. */
  readonly numberText: string
  readonly numberTakenBy: string | null
  readonly hasIdentity: boolean
  readonly isSignerInOffice: boolean
  readonly amended: { readonly number: string; readonly day: LocalDate; readonly shownDay: string }
}

export type AmendmentProblem =
  | Extract<
      IssueProblem,
      { readonly kind: 'numberMissing' | 'numberTaken' | 'noIdentity' | 'signerNotInOffice' }
    >
  | { readonly kind: 'noLines'; readonly of: 'correction' | 'revocation' }
  | { readonly kind: 'reasonless' }
  | { readonly kind: 'unchanged' | 'alreadyRevoked' | 'badAmount'; readonly name: string }
  | { readonly kind: 'notInDecision'; readonly name: string; readonly says: string }
  | { readonly kind: 'tooEarly'; readonly amended: string; readonly day: string }

/** Why an amendment may not be issued yet, in the order of the form; empty when it may. */
export function amendmentProblems(facts: AmendmentFacts): readonly AmendmentProblem[] {
  const { edit, amended } = facts
  const { issuedOn: day, number } = edit
  const problems: AmendmentProblem[] = []
  if (number === null) problems.push({ kind: 'numberMissing' })
  else if (facts.numberTakenBy !== null)
    problems.push({ kind: 'numberTaken', number: facts.numberText, by: facts.numberTakenBy })
  if (!facts.hasIdentity) problems.push({ kind: 'noIdentity', day })
  if (!facts.isSignerInOffice)
    problems.push({ kind: 'signerNotInOffice', signer: edit.signer.name, day })
  if (day < amended.day)
    problems.push({ kind: 'tooEarly', amended: amended.number, day: amended.shownDay })
  return [...problems, ...(facts.kind === 'correction' ? ofCorrection(facts) : ofRevocation(facts))]
}

function ofCorrection({ edit, lines }: AmendmentFacts): AmendmentProblem[] {
  if (edit.corrections.length === 0) return [{ kind: 'noLines', of: 'correction' }]
  return edit.corrections.flatMap(({ nominationId, field, before, after }): AmendmentProblem[] => {
    const line = lines.find((one) => one.nominationId === nominationId)
    const name = line?.name ?? words.whole
    if (line?.isRevoked) return [{ kind: 'alreadyRevoked', name }]
    if (tidy(after) === '' || tidy(after) === tidy(before)) return [{ kind: 'unchanged', name }]
    const says = line ? wordsOf(line, field) : []
    if (says.length > 0 && !says.includes(quoted(before, field)))
      return [{ kind: 'notInDecision', name, says: says[0] ?? '' }]
    return field === 'amount' && typeof readDong(after) !== 'number'
      ? [{ kind: 'badAmount', name }]
      : []
  })
}

/**
 * What a correction may quote as printed: the whole word as it reads now, or as it was issued, since
 * the new one takes the place of all of it. Empty where the program does not know the printed words.
 */
function wordsOf({ issued, ...now }: AmendableLine, field: AmendedField): readonly string[] {
  if (field === 'other' || field === 'honorific') return []
  if (field === 'amount')
    return [now, issued].map(({ amountDong }) => (amountDong === null ? '' : String(amountDong)))
  return [tidy(now[field]), tidy(issued[field])]
}

const quoted = (before: string, field: AmendedField): string =>
  field === 'amount' ? String(readDong(before) ?? tidy(before)) : tidy(before)

/**
 * Quotations of the decision itself that do not stand in it. Only a warning: the text may have been
 * mended in Word before it was signed, which the program has not read.
 *
 * @param text everything the decision says, in any order
 */
export function unquotedWarnings(edit: AmendmentEdit, text: string): readonly string[] {
  const said = tidy(text)
  return edit.corrections.flatMap(({ nominationId, field, before }) =>
    nominationId === null &&
    field === 'other' &&
    tidy(before) !== '' &&
    !said.includes(tidy(before))
      ? [words.notSaid(tidy(before))]
      : [],
  )
}

function ofRevocation({ edit, lines }: AmendmentFacts): AmendmentProblem[] {
  const problems: AmendmentProblem[] = []
  if (tidy(edit.reason) === '') problems.push({ kind: 'reasonless' })
  if (edit.revokedIds.length === 0) problems.push({ kind: 'noLines', of: 'revocation' })
  const chosen = new Set(edit.revokedIds)
  const again = lines.find(({ nominationId, isRevoked }) => isRevoked && chosen.has(nominationId))
  if (again) problems.push({ kind: 'alreadyRevoked', name: again.name })
  return problems
}

export function amendmentProblemText(problem: AmendmentProblem): string {
  switch (problem.kind) {
    case 'numberMissing':
    case 'numberTaken':
    case 'noIdentity':
    case 'signerNotInOffice':
      return labels.problemText(problem)
    case 'noLines':
      return words.noLines[problem.of]
    case 'reasonless':
      return words.reasonMissing
    case 'unchanged':
      return words.lineUnchanged(problem.name)
    case 'alreadyRevoked':
      return words.alreadyRevoked(problem.name)
    case 'badAmount':
      return words.badAmount(problem.name)
    case 'notInDecision':
      return words.notInDecision(problem)
    case 'tooEarly':
      return words.earlierThanAmended({ amended: problem.amended, day: problem.day })
    default:
      return assertNever(problem, 'amendment problem')
  }
}
