import { tidy } from './vietnamese-fold'

/**
 * The number of an official document, taken apart. The same four facts in two notations:
 * the Party writes 849-CV/ĐUK (number-type/issuer), the State 6980/HD-UBND (number/type-issuer).
 */
export interface DocumentNumber {
  readonly system: 'party' | 'state'
  /** ≥ 1, runs without end within one series. */
  readonly number: number
  /** Type symbol as printed: QĐ stands for both Quyết định and Quy định. */
  readonly type: string
  /** Body symbol: ĐUK, TU, TW, UBND, TTg. */
  readonly issuer: string
  /** State legislation carries its year: 152/2025/NĐ-CP. */
  readonly year?: number
}

// The label “Số” (any Unicode form), an optional colon as the State writes it, then the number.
const LABEL = '(?:S\\p{L}\\p{M}*\\s*:?\\s*)?'
const PARTY = new RegExp(
  `^${LABEL}(?<number>\\d{1,6})\\s*-\\s*(?<type>\\p{Lu}\\p{L}*)\\s*/\\s*(?<issuer>\\p{Lu}\\p{L}*)$`,
  'u',
)
const STATE = new RegExp(
  `^${LABEL}(?<number>\\d{1,6})/(?:(?<year>\\d{4})/)?(?<type>\\p{Lu}\\p{L}*)-(?<issuer>\\p{Lu}\\p{L}*)$`,
  'u',
)

/** @returns undefined when the text is neither form; numbers start at 1 */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const line = tidy(text).replace(/[\u2010-\u2014]/gu, '-')
  const party = PARTY.exec(line)?.groups
  const groups = party ?? STATE.exec(line)?.groups
  if (groups?.number === undefined || !groups.type || !groups.issuer) return undefined

  const number = Number(groups.number)
  if (number === 0) return undefined
  const parts = { number, type: groups.type, issuer: groups.issuer }
  if (party) return { system: 'party', ...parts }
  return groups.year === undefined
    ? { system: 'state', ...parts }
    : { system: 'state', ...parts, year: Number(groups.year) }
}

/** “05-QĐ/ĐUK”, “6980/HD-UBND”; below ten with a leading zero, without the label “Số”. */
export function formatDocumentNumber({
  system,
  number,
  type,
  issuer,
  year,
}: DocumentNumber): string {
  const counted = String(number).padStart(2, '0')
  if (system === 'party') return `${counted}-${type}/${issuer}`
  return year === undefined
    ? `${counted}/${type}-${issuer}`
    : `${counted}/${year}/${type}-${issuer}`
}

/**
 * Numbers run from 01 within one series: one issuer, one type, one term (nhiệm kỳ), not one year.
 * @param term name of the term, “2020-2025”
 */
export function documentSeriesKey(series: {
  readonly issuer: string
  readonly type: string
  readonly term: string
}): string {
  return `${series.issuer}|${series.type}|${series.term}`
}
