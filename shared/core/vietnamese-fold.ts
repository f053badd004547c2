/** Capital ETH and African D look like Đ; old keyboards and OCR write them (seen in real headlines). */
const CAPITAL_LOOKALIKES = /[ÐƉ]/gu
/** Only where a Vietnamese đ can stand, at the start of a word: Icelandic “Guðmundur” is left alone. */
const SMALL_LOOKALIKES = /(?<![\p{L}\p{M}])[ðɖ]/gu
/** Control characters other than blanks: SQLite and XML both end or break on them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F]/gu
/** Zero-width and soft-hyphen characters that web pages and Word leave inside copied names. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu

/**
 * The form every text is stored in: NFC, and the letter Đ where a look-alike stands for it.
 * Spaces, line breaks and tone placement (hòa/hoà) stay as typed.
 */
export function toNfc(text: string): string {
  return text.normalize('NFC').replace(CAPITAL_LOOKALIKES, 'Đ').replace(SMALL_LOOKALIKES, 'đ')
}

/**
 * Words of ASCII between single blanks (without the back quote, which folds): nothing to clean, no
 * accent to drop. Most cells of a list are days, numbers and codes, and this makes them ten times cheaper.
 */
const PLAIN = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/u

/**
 * The same with the composed letters of Vietnamese, without Ð and ð: such a text is NFC already, and
 * no cell of a sound list needs more than this one look.
 */
const CLEAN = /^(?:[!-_a-~À-ÏÑ-ïñ-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+(?: [!-_a-~À-ÏÑ-ïñ-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+)*)?$/u
const BEYOND_ASCII = /[^!-~ ]/gu

/** One clean line: {@link toNfc}, invisible and control characters dropped, every run of blanks one space, ends trimmed. */
export function tidy(text: string): string {
  if (PLAIN.test(text) || CLEAN.test(text)) return text
  return toNfc(text).replace(INVISIBLE, '').replace(CONTROL, '').replace(/\s+/gu, ' ').trim()
}

/**
 * The search key of a text: lower-case, without diacritics, plain quotes, dashes and spaces.
 *
 * “uỷ” and “ủy”, “hòa” and “hoà” become equal because the marks go; “kĩ” and “kỹ” stay different
 * (the i/y pair is a matter of synonyms, and “Mĩ” is not always “Mỹ” in a name).
 * SQLite cannot fold đ, so the key is stored beside the text.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  if (CLEAN.test(text)) return text.replace(BEYOND_ASCII, foldLetter).toLowerCase()
  return foldAnything(text)
}

const folded = new Map<string, string>()

/** Each letter is folded once: a list of 10,000 rows has a million of them. */
function foldLetter(letter: string): string {
  const known = folded.get(letter)
  if (known !== undefined) return known
  const plain = foldAnything(letter)
  folded.set(letter, plain)
  return plain
}

function foldAnything(text: string): string {
  return tidy(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .normalize('NFC')
    .replace(/[đĐðɖ]/gu, 'd')
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/…/gu, '...')
    .toLowerCase()
}
