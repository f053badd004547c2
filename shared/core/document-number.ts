import { stateTypeSymbols } from './document-number.strings'
import { tidy } from './vietnamese-fold'

/**
 * The number of an official document, taken apart. The same facts in the notations in use:
 *
 * | Notation | Example | Whose |
 * |---|---|---|
 * | number-type/issuer | 849-CV/ĐUK, 25-CTr/TU | the Party (R-028) |
 * | number/type-issuer | 6980/HD-UBND, 06/QĐ-TTg | the State (R-021, R-025) |
 * | number/year/type-issuer | 152/2025/NĐ-CP | its legislation |
 * | number/year/issuer | 06/2022/QH15 | the National Assembly, whose term stands in the issuer |
 * | number/issuer-section | 1234/UBND-NC | letters, which carry no type |
 */
export interface DocumentNumber {
  readonly system: 'party' | 'state'
  /** ≥ 1, runs without end within one series. */
  readonly number: number
  /** Type symbol as printed: QĐ stands for both Quyết định and Quy định; '' where there is none. */
  readonly type: string
  /** Body symbol, with its term or section: ĐUK, TU, TW, UBND, TTg, QH15, UBND-NC. */
  readonly issuer: string
  /** State legislation carries its year: 152/2025/NĐ-CP. */
  readonly year?: number
}

// The label “Số” (any Unicode form), an optional colon as the State writes it, then the number.
const LABEL = '(?:S\\p{L}\\p{M}*\\s*:?\\s*)?'
const SYMBOL = '\\p{Lu}[\\p{L}\\d]*'
const ISSUER = `${SYMBOL}(?:[-&]${SYMBOL})*`
const PARTY = new RegExp(
  `^${LABEL}(?<number>\\d{1,6})\\s*-\\s*(?<type>\\p{Lu}\\p{L}*)\\s*/\\s*(?<issuer>${ISSUER})$`,
  'u',
)
const STATE = new RegExp(
  `^${LABEL}(?<number>\\d{1,6})/(?:(?<year>\\d{4})/)?(?<symbols>${ISSUER})$`,
  'u',
)

/** @returns undefined when the text is neither form; numbers start at 1 */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const line = tidy(text).replace(/[\u2010-\u2014]/gu, '-')
  const party = PARTY.exec(line)?.groups
  const groups = party ?? STATE.exec(line)?.groups
  const number = Number(groups?.number ?? 0)
  if (!groups || number === 0) return undefined
  if (party) return { system: 'party', number, type: party.type ?? '', issuer: party.issuer ?? '' }

  const symbols = groups.symbols ?? ''
  const year = groups.year === undefined ? {} : { year: Number(groups.year) }
  const dash = symbols.indexOf('-')
  const first = dash === -1 ? '' : symbols.slice(0, dash)
  if (stateTypeSymbols.has(first))
    return { system: 'state', number, type: first, issuer: symbols.slice(dash + 1), ...year }
  // “12/TU” alone is no number of anybody: without a type there is a year or a section.
  if (dash === -1 && groups.year === undefined) return undefined
  return { system: 'state', number, type: '', issuer: symbols, ...year }
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
  const symbols = type === '' ? issuer : `${type}-${issuer}`
  return year === undefined ? `${counted}/${symbols}` : `${counted}/${year}/${symbols}`
}

/** Every document number that running text mentions, as printed, each once, in the order of the text. */
export function documentNumbersIn(text: string): readonly string[] {
  const candidates = tidy(text).matchAll(/\d{1,6}\s?[-/\u2010-\u2014][^\s,;:()“”"]+/gu)
  const found = [...candidates].flatMap(([candidate]) => {
    const number = parseDocumentNumber(candidate.replace(/[.…]+$/u, ''))
    return number ? [formatDocumentNumber(number)] : []
  })
  return [...new Set(found)]
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
