import { inlineDay, type LocalDate } from '@shared/core/local-date'
import type { AppendedList, ListColumn, PartyDocument } from '@shared/core/party-document'
import { tidy } from '@shared/core/vietnamese-fold'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { amendmentDocumentStrings as strings } from './amendments.strings'
import type { DecisionHead } from './decisions.award'
import { frameDecision } from './decisions.document'
import type { AmendedField } from './decisions.kinds'
import { composeCounts, decisionNumber, inlineDecisionDay, withoutMark } from './decisions.phrases'

/** The decision that is corrected or revoked, as it is named. */
export interface AmendedDecision {
  /** “05-QĐ/ĐUK” */
  readonly number: string
  readonly day: LocalDate
  /** “Ban Thường vụ Đảng ủy Khối” */
  readonly body: string
  /** Its trích yếu: “khen thưởng tập thể, cá nhân …”. */
  readonly subject: string
  readonly kind: 'award' | 'praise'
  /** “Giấy khen” */
  readonly form: string
}

/** One correction, or one whose award is revoked. */
export interface AmendedLine {
  /** null: words of the decision itself. */
  readonly kind: SubjectKind | null
  readonly name: string
  /** Position and unit. */
  readonly place: string
  /** “07”; empty for a praise. */
  readonly ledgerNumber: string
  /** Empty in a revocation. */
  readonly field: AmendedField | ''
  readonly before: string
  readonly after: string
  /** What was paid with it; null: not on record. */
  readonly amountDong: number | null
}

/** Everything an amending decision says, as plain data; kept as JSON when it is issued. */
export interface Amendment extends DecisionHead {
  readonly kind: 'correction' | 'revocation'
  readonly amended: AmendedDecision
  /** Without “Lý do:”; may be empty in a correction. */
  readonly reason: string
  /** Every award of the decision that still stands. */
  readonly isWhole: boolean
  readonly lines: readonly AmendedLine[]
}

/** Quyết định đính chính or hủy bỏ, in the form of the guideline in force on its date. */
export function composeAmendment(amendment: Amendment): PartyDocument {
  const { amended, kind } = amendment
  const named = nameOf(amended)
  const execution = strings.execution(tidy(amendment.committee.shortName))
  const articles = kind === 'correction' ? corrections(amendment) : revocations(amendment)
  return frameDecision(
    { ...amendment, bases: [...amendment.bases, strings.basisOfAmended(named)] },
    {
      subject:
        kind === 'correction' ? strings.correctionSubject(named) : revocationSubject(amendment),
      articles: [...articles, execution],
      lists: amendment.lines.length === 0 ? [] : [listOf(amendment)],
    },
  )
}

const nameOf = ({ number, day, body }: AmendedDecision) => ({ number, day: inlineDay(day), body })

function revocationSubject(amendment: Amendment): string {
  return amendment.isWhole
    ? strings.wholeRevocationSubject(nameOf(amendment.amended))
    : strings.partRevocationSubject({ ...nameOf(amendment.amended), counts: countsOf(amendment) })
}

function corrections(amendment: Amendment): string[] {
  const { amended } = amendment
  const named = nameOf(amended)
  const isOfSubjects = amendment.lines.some(({ kind }) => kind !== null)
  return [
    strings.correct({ ...named, reason: reasonOf(amendment) }),
    isOfSubjects && amended.kind === 'award'
      ? strings.restStandsAndReplaced({ ...named, form: tidy(amended.form) })
      : strings.restStands(named),
  ]
}

function revocations(amendment: Amendment): string[] {
  const { amended, isWhole } = amendment
  const named = { ...nameOf(amended), counts: countsOf(amendment), reason: reasonOf(amendment) }
  const revoked = isWhole
    ? strings.revokeWhole({ ...named, subject: tidy(amended.subject) })
    : strings.revokePart(named)
  if (amended.kind === 'praise') return [revoked]
  const total = amendment.lines.reduce((sum, { amountDong }) => sum + (amountDong ?? 0), 0)
  const form = tidy(amended.form)
  const recalled =
    total > 0
      ? strings.recallWithMoney({ form, amount: formatNumber(total, 0) })
      : strings.recall(form)
  return [revoked, recalled]
}

const reasonOf = ({ reason }: Amendment): string => {
  const words = withoutMark(reason)
  return words === '' ? '' : strings.reason(words)
}

function countsOf({ lines }: Amendment): string {
  const collectives = lines.filter(({ kind }) => kind === 'collective').length
  return composeCounts(collectives, lines.length - collectives)
}

function listOf(amendment: Amendment): AppendedList {
  const isCorrection = amendment.kind === 'correction'
  return {
    title: isCorrection ? strings.correctionListTitle : strings.listTitle,
    subject: isCorrection
      ? strings.correctionListSubject(nameOf(amendment.amended))
      : strings.revocationListSubject(amendment.amended.kind === 'praise'),
    reference: strings.listReference({
      number: decisionNumber(amendment),
      day: inlineDecisionDay(amendment),
      decidingBody: tidy(amendment.committee.decidingBody),
    }),
    orientation: 'portrait',
    sections: [
      {
        heading: '',
        columns: amendmentColumns(amendment),
        rows: amendmentRows(amendment),
      },
    ],
  }
}

/** Weights are millimetres of the 165 mm between the margins. */
export function amendmentColumns({ kind, amended }: Amendment): readonly ListColumn[] {
  const { columns } = strings
  const first: readonly ListColumn[] = [
    { title: columns.order, weight: 12, align: 'centre' },
    { title: columns.subject, weight: 48, align: 'left' },
  ]
  if (kind === 'correction')
    return [
      ...first,
      { title: columns.field, weight: 25, align: 'left' },
      { title: columns.before, weight: 40, align: 'left' },
      { title: columns.after, weight: 40, align: 'left' },
    ]
  const place: ListColumn = { title: columns.place, weight: 61, align: 'left' }
  if (amended.kind === 'praise') return [...first, place]
  return [
    ...first,
    place,
    { title: columns.ledgerNumber, weight: 20, align: 'centre' },
    { title: columns.amount, weight: 24, align: 'centre' },
  ]
}

/** As many cells as {@link amendmentColumns}. */
export function amendmentRows({ kind, amended, lines }: Amendment): readonly (readonly string[])[] {
  return lines.map((line, index) => {
    const first = [String(index + 1), line.kind === null ? strings.theDecision : tidy(line.name)]
    if (kind === 'correction')
      return [
        ...first,
        line.field === '' ? '' : strings.fields[line.field],
        tidy(line.before),
        tidy(line.after),
      ]
    if (amended.kind === 'praise') return [...first, tidy(line.place)]
    const amount = line.amountDong === null ? '' : formatNumber(line.amountDong, 0)
    return [...first, tidy(line.place), line.ledgerNumber, amount]
  })
}
