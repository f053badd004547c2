import { documentDay, inlineDay, type LocalDate } from '@shared/core/local-date'
import type { AppendedList, PartyBlock, PartyDocument } from '@shared/core/party-document'
import { partyFormatOn } from '@shared/core/party-format'
import { tidy } from '@shared/core/vietnamese-fold'
import { formatNumber, formatPercentHalfUp } from '@shared/core/vietnamese-numbers'
import { bodyInText } from '../committee/committee.rules'
import type { KindValues } from '../templates/templates.catalogue'
import { listHeadValues, partyValues } from '../templates/templates.party'
import { letterStrings as strings } from './duties.letter.strings'

/** A unit that is late, under the name it has on the day of the letter. */
export interface LateUnit {
  readonly name: string
  readonly dueOn: LocalDate
  readonly daysLate: number
  /** Why it was sent back; '' when it never came. */
  readonly returnedFor: string
}

/** Everything that a công văn đôn đốc says; form comes from the guideline of its day. */
export interface ReminderLetter {
  readonly writtenOn: LocalDate
  readonly committee: {
    readonly upperBody: string
    readonly name: string
    readonly standingBody: string
    readonly shortName: string
    readonly symbol: string
    readonly place: string
  }
  readonly signer: {
    readonly authority: string
    readonly position: string
    readonly fullName: string
  } | null
  readonly title: string
  /** “quý III/2026”. */
  readonly period: string
  readonly addressee: string
  readonly dueOn: LocalDate
  /** “Kế hoạch 51-KH/ĐUK”; '' where there is none. */
  readonly document: string
  readonly handedIn: number
  readonly expected: number
  /** null: at once. */
  readonly replyBy: LocalDate | null
  /** One per line. */
  readonly recipients: string
  readonly late: readonly LateUnit[]
}

/** Công văn đôn đốc, with the list of those late. */
export function composeLetter(letter: ReminderLetter): PartyDocument {
  const { committee, writtenOn, signer } = letter
  const format = partyFormatOn(writtenOn)
  const blocks = paragraphsOf(letter, format.endMark).map(
    (text): PartyBlock => ({ kind: 'paragraph', text }),
  )
  return {
    format: format.id,
    upperBody: tidy(committee.upperBody).toUpperCase(),
    issuingBody: [tidy(committee.name).toUpperCase()],
    numberLine: strings.numberLine(strings.number(tidy(committee.symbol))),
    placeAndDate: strings.placeAndDate({
      place: tidy(committee.place),
      day: documentDay(writtenOn),
    }),
    typeName: '',
    subject: strings.subject(letter),
    addressees: { label: strings.addressed, lines: [strings.addressees] },
    blocks,
    recipients: { label: strings.recipientsLabel, lines: recipientLines(letter.recipients) },
    signature: {
      authority: signer ? [tidy(signer.authority).toUpperCase()] : [],
      position: tidy(signer?.position ?? '').toUpperCase(),
      name: tidy(signer?.fullName ?? ''),
    },
    lists: [lateList(letter)],
  }
}

function paragraphsOf(letter: ReminderLetter, endMark: string): readonly string[] {
  const { document, late, handedIn, expected, replyBy, addressee } = letter
  const asked = { ...letter, dueOn: inlineDay(letter.dueOn) }
  return [
    document === '' ? strings.plain(asked) : strings.basis({ ...asked, document }),
    strings.situation({
      ...{ handedIn, expected, late: late.length },
      day: inlineDay(letter.writtenOn),
      percent: formatPercentHalfUp(handedIn, Math.max(1, expected)),
      returned: late.filter(({ returnedFor }) => returnedFor !== '').length,
    }),
    strings.request({
      ...{ body: decidingBody(letter), addressee },
      replyBy: replyBy === null ? '' : inlineDay(replyBy),
    }),
    strings.request2(endMark),
  ]
}

/** “Ban Thường vụ Đảng ủy Khối”. */
const decidingBody = ({ committee: { standingBody, shortName } }: ReminderLetter): string =>
  `${bodyInText(standingBody)} ${tidy(shortName)}`

function recipientLines(recipients: string): readonly string[] {
  const lines = recipients
    .split('\n')
    .map((line) => tidy(line).replace(/[,;.]+$/u, ''))
    .filter((line) => line !== '')
  return lines.map((line, index) => line + (index === lines.length - 1 ? '.' : ','))
}

function lateList(letter: ReminderLetter): AppendedList {
  const { columns } = strings
  return {
    title: strings.listTitle,
    subject: strings.listSubject(letter),
    reference: strings.listReference({
      number: strings.number(tidy(letter.committee.symbol)),
      day: inlineDay(letter.writtenOn),
      body: decidingBody(letter),
    }),
    orientation: 'portrait',
    sections: [
      {
        heading: '',
        // Weights are millimetres of the 165 mm between the margins.
        columns: [
          { title: columns.order, weight: 12, align: 'centre' },
          { title: columns.unit, weight: 82, align: 'left' },
          { title: columns.dueOn, weight: 26, align: 'centre' },
          { title: columns.late, weight: 17, align: 'centre' },
          { title: columns.note, weight: 28, align: 'left' },
        ],
        rows: rowsOf(letter).map(({ order, unit, dueOn, late, note }) => [
          ...[order, unit, dueOn],
          ...[late, note],
        ]),
      },
    ],
  }
}

const rowsOf = ({ late }: ReminderLetter) =>
  late.map(({ name, dueOn, daysLate, returnedFor }, index) => ({
    order: String(index + 1),
    unit: tidy(name),
    dueOn: inlineDay(dueOn),
    late: formatNumber(daysLate),
    note: returnedFor === '' ? '' : strings.returned(returnedFor),
  }))

/** The letter for the office's Word template: the very sentences of {@link composeLetter}. */
export function composeLetterValues(letter: ReminderLetter): KindValues<'reminderLetter'> {
  const document = composeLetter(letter)
  const texts = document.blocks.flatMap((block) => (block.kind === 'article' ? [] : [block.text]))
  return {
    ...partyValues(document),
    ...listHeadValues(document.lists[0]),
    addressees: document.addressees?.lines.join('\n') ?? '',
    paragraphs: texts.slice(0, -1).map((text) => ({ text })),
    closing: texts.at(-1) ?? '',
    rows: rowsOf(letter),
  }
}
