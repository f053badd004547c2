import type { LocalDate } from './local-date'

/** Which guideline a Party document follows; chosen by the date of the document, never by today. */
export type PartyFormatId = '2018' | '2026'

/** All measures of one guideline. Millimetres and points as the guideline states them. */
export interface PartyFormat {
  readonly id: PartyFormatId
  readonly guideline: string
  /** A4 upright. */
  readonly pageMm: { readonly width: number; readonly height: number }
  readonly marginsMm: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** The two columns of the heading: issuing body and number; name of the Party, place and date. */
  readonly headColumnsMm: readonly [number, number]
  readonly sizesPt: PartySizes
  /** Exact distance of body lines. */
  readonly linePt: number
  readonly paragraphGapPt: number
  readonly firstLineIndentMm: number
  /** Blank height for signature and seal. */
  readonly signatureGapMm: number
  /** The position of the signer: bold by the older guideline, upright by the newer. */
  readonly isPositionBold: boolean
  /** Closes the last sentence of the body. */
  readonly endMark: './.' | '.'
}

export interface PartySizes {
  readonly partyName: number
  readonly upperBody: number
  readonly issuingBody: number
  readonly number: number
  /** Trích yếu of a letter, italic under the number. */
  readonly letterSubject: number
  readonly placeAndDate: number
  readonly typeName: number
  readonly subject: number
  readonly body: number
  readonly signature: number
  readonly recipientsLabel: number
  readonly recipients: number
  readonly table: number
  readonly pageNumber: number
}

/** From this day on documents follow 05-HD/VPTW. */
export const NEWER_FORMAT_FROM = '2026-05-27'

const sizes2018: PartySizes = {
  partyName: 15,
  upperBody: 14,
  issuingBody: 14,
  number: 14,
  letterSubject: 12,
  placeAndDate: 14,
  typeName: 16,
  subject: 14,
  body: 14,
  signature: 14,
  recipientsLabel: 14,
  recipients: 12,
  table: 13,
  pageNumber: 13,
}

const format2018: PartyFormat = {
  id: '2018',
  guideline: '36-HD/VPTW',
  pageMm: { width: 210, height: 297 },
  marginsMm: { top: 20, right: 15, bottom: 20, left: 30 },
  headColumnsMm: [84, 81],
  sizesPt: sizes2018,
  linePt: 18,
  paragraphGapPt: 6,
  firstLineIndentMm: 10,
  signatureGapMm: 28,
  isPositionBold: true,
  endMark: './.',
}

/** @see HD 36-HD/VPTW (2018) and HD 05-HD/VPTW (27/05/2026); the newer one differs where it is written out */
export const partyFormats: Readonly<Record<PartyFormatId, PartyFormat>> = {
  '2018': format2018,
  '2026': {
    ...format2018,
    id: '2026',
    guideline: '05-HD/VPTW',
    isPositionBold: false,
    endMark: '.',
  },
}

/** The guideline in force on the date of the document; older documents take the 2018 form. */
export function partyFormatOn(day: LocalDate): PartyFormat {
  return day >= NEWER_FORMAT_FROM ? partyFormats['2026'] : partyFormats['2018']
}
