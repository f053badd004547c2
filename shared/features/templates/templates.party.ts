import { formatDocumentNumber } from '@shared/core/document-number'
import { documentDay, type LocalDate } from '@shared/core/local-date'
import type { AppendedList, PartyDocument } from '@shared/core/party-document'
import { tidy } from '@shared/core/vietnamese-fold'
import type { CommitteeIdentity, SignerDetails } from '../committee/committee.contract'
import { templatePaperStrings as strings } from './templates.paper.strings'

/** Heading and end of a composed Party document, as its Word template takes them. */
export const partyValues = (document: PartyDocument) => ({
  upperBody: document.upperBody,
  issuingBody: document.issuingBody.join('\n'),
  numberLine: document.numberLine,
  placeAndDate: document.placeAndDate,
  subject: document.subject,
  recipients: document.recipients.lines.map((line) => ({ text: line })),
  authority: document.signature.authority.join('\n'),
  signerPosition: document.signature.position,
  signerName: document.signature.name,
})

export const listHeadValues = (list: AppendedList | undefined) => ({
  listTitle: list?.title ?? '',
  listSubject: list?.subject ?? '',
  listReference: list?.reference ?? '',
})

interface Heading {
  readonly upperBody: string
  readonly issuingBody: string
  readonly place: string
  /** After the slash: “ĐUK”. */
  readonly symbol: string
  /** Before it: “TTr”. */
  readonly type: string
  /** null: room is left to write it. */
  readonly number: number | null
  readonly day: LocalDate
}

/** Heading of a document that is made of data alone; capitals where the guideline has them. */
export const headValues = (heading: Heading) => ({
  upperBody: balanced(tidy(heading.upperBody).toLocaleUpperCase('vi')),
  issuingBody: heading.issuingBody
    .split('\n')
    .map((line) => balanced(tidy(line).toLocaleUpperCase('vi')))
    .join('\n'),
  numberLine: strings.numberLine(paperNumber(heading)),
  placeAndDate: strings.placeAndDate(tidy(heading.place), documentDay(heading.day)),
})

/** Letters that a line of the heading holds in capitals of 14 points. */
const headLineLetters = 30

/** A name too long for its column in two lines of about the same length: Word leaves a short rest. */
export function balanced(name: string): string {
  const words = name.split(' ')
  if (name.length <= headLineLetters || words.length < 2) return name
  const splits = words.slice(1).map((word, index) => ({
    lines: [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const,
    // A dash belongs to the end of a line.
    isTorn: /^[-–]/u.test(word),
  }))
  const unevenness = ({ lines: [first, second] }: (typeof splits)[number]) =>
    Math.abs(first.length - second.length)
  const [best] = splits
    .filter(({ isTorn }) => !isTorn)
    .toSorted((a, b) => unevenness(a) - unevenness(b))
  return best?.lines.join('\n') ?? name
}

/** The same where the committee itself issues it. */
export const committeeHeading = (
  identity: CommitteeIdentity,
  rest: Pick<Heading, 'type' | 'number' | 'day'>,
) =>
  headValues({
    ...rest,
    upperBody: identity.upperBody,
    issuingBody: identity.name,
    place: identity.place,
    symbol: identity.symbol,
  })

/** “12-TTr/ĐUK”; blank before the dash while there is no number, never an invented one. */
export function paperNumber({
  number,
  type,
  symbol,
}: Pick<Heading, 'number' | 'type' | 'symbol'>): string {
  const issuer = tidy(symbol)
  if (number === null) return strings.blankNumber(type, issuer)
  return formatDocumentNumber({ system: 'party', number, type, issuer })
}

interface Ending {
  /** One per line, with or without its closing mark. */
  readonly recipients: string
  readonly signer: Pick<SignerDetails, 'authority' | 'position' | 'fullName'> | null
}

export const endValues = ({ recipients, signer }: Ending) => ({
  recipients: recipientLines(recipients).map((text) => ({ text })),
  ...signerValues(signer),
})

export const signerValues = (signer: Ending['signer']) => ({
  authority: tidy(signer?.authority ?? '').toLocaleUpperCase('vi'),
  signerPosition: tidy(signer?.position ?? '').toLocaleUpperCase('vi'),
  signerName: tidy(signer?.fullName ?? ''),
})

/** Commas between them, a full stop after the last. */
function recipientLines(recipients: string): readonly string[] {
  const lines = recipients
    .split('\n')
    .map((line) => tidy(line).replace(/^[-–]\s*|[,;.]+$/gu, ''))
    .filter((line) => line !== '')
  return lines.map((line, index) => line + (index === lines.length - 1 ? '.' : ','))
}
