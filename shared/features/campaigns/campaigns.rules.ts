import { formatDocumentNumber, parseDocumentNumber } from '@shared/core/document-number'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignStatus } from './campaigns.kinds'
import { documentTypeNames } from './campaigns.strings'

/**
 * Where a campaign may go from where it is. A review (sơ kết) is not the end: work goes on after it.
 * What was closed or cancelled can be opened again, since papers found later must find their place.
 */
const nextStatuses: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
  draft: ['launched', 'cancelled'],
  launched: ['running', 'paused', 'cancelled'],
  running: ['reviewed', 'concluded', 'paused', 'cancelled'],
  reviewed: ['running', 'concluded', 'paused', 'cancelled'],
  concluded: ['closed', 'running'],
  closed: ['concluded'],
  paused: ['running', 'cancelled'],
  cancelled: ['draft'],
}

export const nextCampaignStatuses = (from: CampaignStatus): readonly CampaignStatus[] =>
  nextStatuses[from]

export const canMoveCampaign = (from: CampaignStatus, to: CampaignStatus): boolean =>
  nextStatuses[from].includes(to)

/** A day not known yet contradicts nothing. */
export const runsForward = (startsOn: LocalDate | null, endsOn: LocalDate | null): boolean =>
  startsOn === null || endsOn === null || startsOn <= endsOn

/**
 * The number as it is printed, or nothing: plans without a known number exist, so an empty
 * text is a number not known.
 *
 * @returns null when the text is not a document number
 */
export function readDirectiveNumber(text: string): string | null {
  if (text.trim() === '') return ''
  const number = parseDocumentNumber(text)
  return number === undefined ? null : formatDocumentNumber(number)
}

interface NumberedDocument {
  readonly number: string
  readonly type: string
}

/**
 * The type to put beside a number that is being typed. What the clerk wrote stays; what came from the
 * number itself follows it, and goes with it.
 */
export function typeBeside(directive: NumberedDocument, newNumber: string): string {
  const typed = directive.type.trim()
  const isOurs = typed === '' || typed === documentTypeOf(directive.number)
  return isOurs ? documentTypeOf(newNumber) : directive.type
}

/** What the symbol in the number stands for; '' where it is unknown or stands for two types. */
export function documentTypeOf(numberText: string): string {
  const symbol = parseDocumentNumber(numberText)?.type
  return symbol === undefined ? '' : (documentTypeNames.get(symbol) ?? '')
}
