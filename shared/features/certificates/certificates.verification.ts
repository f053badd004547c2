import { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'

/** What a certificate says of itself, and what its QR code signs. */
export interface CertificateClaim {
  /** “05-QĐ/ĐUK” */
  readonly decisionNumber: string
  readonly decidedOn: LocalDate
  readonly ledgerNumber: number
  readonly name: string
}

/** What a QR code says, as far as it can be read. */
export interface ReadVerification {
  readonly decisionNumber: number
  readonly decidedOn: LocalDate
  readonly ledgerNumber: number
  readonly signature: string
}

const VERSION = 'GK1'
/** Digits only, so that a scanner that types through a Vietnamese keyboard cannot change it. */
const SIGNATURE_DIGITS = 20

/** The first 64 bits of the signature as 20 digits. */
export const signatureText = (bits: bigint): string =>
  bits.toString().padStart(SIGNATURE_DIGITS, '0')

/** The words that are signed, in one line; changing any of them changes the signature. */
export const signedWords = (claim: CertificateClaim): string =>
  [
    VERSION,
    claim.decisionNumber,
    claim.decidedOn,
    String(claim.ledgerNumber),
    claim.name.normalize('NFC'),
  ].join('\n')

/**
 * `GK1:05-QD/DUK:20122022:013:…`: letters that every QR code packs densely and every keyboard has.
 * The symbol is there for people; the check goes by the numbers.
 */
export function verificationText(claim: CertificateClaim, signature: string): string {
  const [year = '', month = '', day = ''] = claim.decidedOn.split('-')
  return [
    VERSION,
    fold(claim.decisionNumber)
      .toUpperCase()
      .replace(/[^A-Z\d/.-]/g, '-'),
    `${day}${month}${year}`,
    String(claim.ledgerNumber).padStart(3, '0'),
    signature,
  ].join(':')
}

/**
 * The text of a code as scanned, pasted or typed. Spaces, accents that a Vietnamese keyboard put in,
 * and letters it swallowed in the symbol do not matter.
 *
 * @returns null when it is no code of a certificate
 */
export function readVerification(text: string): ReadVerification | null {
  const parts = fold(text).toUpperCase().replace(/\s+/g, '').split(/[:;]/)
  const [version, number, day, ledger, signature, ...rest] = parts
  if (version !== VERSION || rest.length > 0) return null
  const decisionNumber = /^\d{1,5}/.exec(number ?? '')?.[0]
  const [, dd, mm, yyyy] = /^(\d{2})(\d{2})(\d{4})$/.exec(day ?? '') ?? []
  const decidedOn = LocalDate.safeParse(`${yyyy}-${mm}-${dd}`)
  if (decisionNumber === undefined || !decidedOn.success) return null
  if (!/^\d{1,7}$/.test(ledger ?? '') || !/^\d{20}$/.test(signature ?? '')) return null
  return {
    decisionNumber: Number(decisionNumber),
    decidedOn: decidedOn.data,
    ledgerNumber: Number(ledger),
    signature: signature ?? '',
  }
}
