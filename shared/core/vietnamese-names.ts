import { tidy } from './vietnamese-fold'

/** Parts of a Vietnamese name; a one-word name has only `given`, a two-word one no `middle`. */
export interface NameParts {
  /** Họ, the first word. */
  readonly family: string
  /** Đệm, everything between. */
  readonly middle: string
  /** Tên, the last word: lists are ordered by it. */
  readonly given: string
}

/** Splits by position only: họ first, tên last. Titles and brackets are the caller's concern. */
export function splitName(fullName: string): NameParts {
  const words = tidy(fullName).split(' ')
  const given = words.pop() ?? ''
  const family = words.shift() ?? ''
  return { family, middle: words.join(' '), given }
}

/**
 * A text whose plain binary order (SQLite's BINARY, JavaScript's `<`) is the order of a Vietnamese
 * list of names: by tên, then họ, then đệm; letters before tones within each part; upper and lower
 * case alike. Names that agree in all of that are ordered by how they are typed.
 *
 * SQLite cannot call `Intl.Collator` in ORDER BY, so the key is stored in a column of its own.
 */
export function nameSortKey(fullName: string): string {
  const name = tidy(fullName)
  const { given, family, middle } = splitName(name)
  return [orderKey(given), orderKey(family), orderKey(middle), name].join(FIELD)
}

/** As {@link nameSortKey}, for names of organisations: read from the left, “Chi bộ 2” before “Chi bộ 10”. */
export function textSortKey(text: string): string {
  const line = tidy(text)
  return [orderKey(line), line].join(FIELD)
}

/** Below every character a key can hold, so that a shorter text comes before its continuation. */
const FIELD = '\t'

/** The circumflex, breve and horn make letters of their own: a ă â, o ô ơ. “}” and “~” come after “z”. */
const LETTER_MARKS: Readonly<Record<string, string>> = {
  'a\u0306': 'a}',
  'a\u0302': 'a~',
  'e\u0302': 'e~',
  'o\u0302': 'o}',
  'o\u031B': 'o~',
  'u\u031B': 'u~',
}

/** Ngang 0 < huyền 1 < hỏi 2 < ngã 3 < sắc 4 < nặng 5. */
const TONES: Readonly<Record<string, string>> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
}

/** A run of digits, a letter with its marks, or marks that lost their letter. */
const CLUSTER = /(?<digits>\d+)|(?<base>\P{M})(?<marks>\p{M}*)|\p{M}+/gsu

/**
 * Letters of the whole part, then one tone per word. One tone, wherever it is written: “Thủy” and
 * “Thuỷ” are the same name and both come before “Thúy”, which a collator gets wrong in mixed lists.
 */
function orderKey(part: string): string {
  const known = keys.get(part)
  if (known !== undefined) return known
  const words = part.toLowerCase().normalize('NFD').split(' ')
  const key = words.map(lettersOf).join(' ') + FIELD + words.map(toneOf).join('')
  if (keys.size >= KEYS_KEPT) keys.clear()
  keys.set(part, key)
  return key
}

/** A province has 300,000 names of a few hundred surnames and given names. */
const keys = new Map<string, string>()
const KEYS_KEPT = 10_000

function lettersOf(word: string): string {
  return Array.from(word.matchAll(CLUSTER), ({ groups = {} }) => {
    if (groups.digits !== undefined) return numberKey(groups.digits)
    return groups.base === undefined ? '' : letterKey(groups.base, groups.marks ?? '')
  }).join('')
}

function letterKey(base: string, marks: string): string {
  if (base === 'đ') return 'd~'
  for (const mark of marks) {
    const ownLetter = LETTER_MARKS[base + mark]
    if (ownLetter !== undefined) return ownLetter
  }
  if (/[!-z]/u.test(base)) return base
  // Anything foreign comes after z, in the order of its code points; “{” is below “}” and “~”.
  return `{${(base.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`
}

function numberKey(digits: string): string {
  const significant = digits.replace(/^0+(?=\d)/u, '')
  return String(Math.min(significant.length, 99)).padStart(2, '0') + significant
}

function toneOf(word: string): string {
  for (const character of word) {
    const tone = TONES[character]
    if (tone !== undefined) return tone
  }
  return '0'
}

/** “LÊ THỊ AN” as a record has it: “Lê Thị An”. Paper books often have names in capitals. */
export const titled = (name: string): string =>
  name
    .toLocaleLowerCase('vi')
    .replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'))
