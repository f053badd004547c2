import { documentDay, type LocalDate } from '@shared/core/local-date'
import { tidy } from '@shared/core/vietnamese-fold'
import type { VariableContent } from './certificates.layout'
import type { FieldOverrides } from './certificates.overrides'
import { certificateStrings as strings } from './certificates.strings'

/**
 * How the subject is addressed. `none`: the printed stock already says it (domain practice: stock
 * sold with “Tặng đồng chí”).
 */
export type Honorific = 'comrade' | 'mr' | 'mrs' | 'mrOrMrs' | 'collective' | 'none'

/** Plain data of one certificate, as the decision froze it. */
export interface CertificateRecord {
  readonly subjectKind: 'collective' | 'person'
  readonly honorific: Honorific
  readonly name: string
  /** Position and unit in one line; empty when there is none. */
  readonly position: string
  readonly achievement: string
  /** Such as 12-QĐ/ĐUK; empty until the decision is issued. */
  readonly decisionNumber: string
  readonly decidedOn: LocalDate | null
  /** Empty until the decision is issued. */
  readonly ledgerNumber: string
  readonly place: string
  readonly signedOn: LocalDate | null
  /** The committee that gives the certificate. */
  readonly issuer: string
  /** Such as “T/M BAN THƯỜNG VỤ”, one entry per printed line. */
  readonly authorityLines: readonly string[]
  readonly signerPosition: string
  readonly signerName: string
  /** The words before the name, where the design has its own; empty: the stock carries them. */
  readonly addressedAs?: string
  /** What the QR code holds; left out until the decision is issued. */
  readonly verification?: string
  /** How this one differs from the design. */
  readonly overrides?: FieldOverrides
}

export type CertificateTexts = Readonly<Record<VariableContent, string>>

/** The honorific a committee uses unless the clerk says otherwise. */
export function usualHonorific(subjectKind: CertificateRecord['subjectKind']): Honorific {
  return subjectKind === 'collective' ? 'collective' : 'comrade'
}

/**
 * The printed texts of one certificate, NFC; `\n` separates lines that stay apart; a text whose data
 * is missing is empty, so that the check before printing can name it.
 */
export function composeTexts(record: CertificateRecord): CertificateTexts {
  return {
    issuerLine: tidy(record.issuer),
    subjectLine: record.addressedAs ?? strings.honorifics[record.honorific],
    subjectName: tidy(record.name),
    positionLine: tidy(record.position),
    achievement: composeAchievement(tidy(record.achievement)),
    decisionLine: composeDecision(tidy(record.decisionNumber), record.decidedOn),
    ledgerLine: ifAny(tidy(record.ledgerNumber), strings.ledgerLine),
    placeAndDate: composePlaceAndDate(tidy(record.place), record.signedOn),
    authorityLines: record.authorityLines.map(tidy).join('\n'),
    signerPosition: tidy(record.signerPosition),
    signerName: tidy(record.signerName),
    verificationText: record.verification ?? '',
  }
}

function ifAny(text: string, compose: (text: string) => string): string {
  return text === '' ? '' : compose(text)
}

function composeAchievement(achievement: string): string {
  return strings.achievementNeedsVerb.test(achievement)
    ? strings.achievementWithVerb(achievement)
    : achievement
}

function composeDecision(decisionNumber: string, decidedOn: LocalDate | null): string {
  if (decisionNumber === '' || decidedOn === null) return ''
  const bare = decisionNumber.replace(strings.numberWord, '')
  return strings.decisionLine({ number: bare, day: documentDay(decidedOn) })
}

function composePlaceAndDate(place: string, signedOn: LocalDate | null): string {
  if (place === '' || signedOn === null) return ''
  return strings.placeAndDate({ place, day: documentDay(signedOn) })
}
