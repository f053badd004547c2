import { fold, tidy } from './vietnamese-fold'

/**
 * same: letter for letter, whatever the case, dots and blanks.
 * spelling: “Hòa”/“Hoà”, “Lý”/“Lí”: one name in two spellings.
 * bare: alike once diacritics are dropped.
 * initials: “Ng. Văn An” may stand for “Nguyễn Văn An”.
 * slip: one letter added, lost, changed, or two exchanged.
 */
export type NameLikeness = 'same' | 'spelling' | 'bare' | 'initials' | 'slip'

/** How alike two names are, the closest way first; null when they are two names. */
export function nameLikeness(a: string, b: string): NameLikeness | null {
  if (wordsOf(a.toLowerCase()) === wordsOf(b.toLowerCase())) return 'same'
  const [keyA, keyB] = [nameKey(a), nameKey(b)]
  if (keyA === keyB) return toneKey(a) === toneKey(b) ? 'spelling' : 'bare'
  if (isShortFor(keyA, keyB) || isShortFor(keyB, keyA)) return 'initials'
  return keyA.length >= shortestForSlip && isOneSlipApart(keyA, keyB) ? 'slip' : null
}

/** In shorter names one letter makes another name. */
const shortestForSlip = 8

/** Dots, hyphens and commas separate as blanks do: “N.V.An”, “Y-Mẫu”. */
const wordsOf = (text: string): string => tidy(tidy(text).replace(/[.,\-‐‑–]+/gu, ' '))

/** What names that may be one have in common: folded, words apart by single blanks, i for a final y. */
export const nameKey = (name: string): string => {
  const folded = fold(name)
  const spaced = /[.,-]/u.test(folded) ? wordsOf(folded) : folded
  return spaced.includes('y') ? spaced.split(' ').map(withI).join(' ') : spaced
}

/** “lý”, “quý”, “ý” and “lí”, “quí”, “í” are one; “thuy” and “thui” are two. */
const withI = (word: string): string => word.replace(/^(|[bcdđghklmnpqrstvx]+|qu)y$/u, '$1i')

/** Letters with their own marks, then one tone for the word wherever it was put: hòa = hoà. */
function toneKey(name: string): string {
  return wordsOf(name.toLowerCase())
    .split(' ')
    .map((word) => {
      const decomposed = word.normalize('NFD')
      const tone = tones.find((mark) => decomposed.includes(mark)) ?? ''
      return withI(decomposed.replaceAll(tone || ' ', '').normalize('NFC')) + tone
    })
    .join(' ')
}
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

/** A word without a vowel is a shortened one: “Ng.”, “V.”, “Th.”; “Lê” and “Vũ” are whole. */
const shortened = /^[^aeiou\s]{1,2}$/u

/** Whether a word of the name, other than the last, is shortened. */
export const isAbbreviated = (key: string): boolean =>
  key.split(' ').some((word, at, words) => at < words.length - 1 && shortened.test(word))

/** First letters of every word but the last, which stands in full: “n v an”. */
export const initialsKey = (key: string): string => {
  const words = key.split(' ')
  return words.map((word, at) => (at === words.length - 1 ? word : word.charAt(0))).join(' ')
}

/** Word by word a beginning of the other name's, and the tên in full. */
function isShortFor(short: string, full: string): boolean {
  const [few, many] = [short.split(' '), full.split(' ')]
  if (few.length !== many.length || few.length < 2 || few.at(-1) !== many.at(-1)) return false
  return few.every((word, at) => {
    const whole = many[at] ?? ''
    return word === whole || (shortened.test(word) && whole.startsWith(word))
  })
}

/** Exactly one letter added, lost or changed, or two neighbours exchanged. */
function isOneSlipApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = (text: string, skipped: number) => text.slice(at + skipped)
  if (short.length < long.length) return rest(short, 0) === rest(long, 1)
  const isExchanged = short[at] === long[at + 1] && short[at + 1] === long[at]
  return rest(short, 1) === rest(long, 1) || (isExchanged && rest(short, 2) === rest(long, 2))
}
