/** Anything that is not a plain visible character somewhere in the text. */
const NEEDS_CARE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u
const LINE_ENDS = /\r\n?|[\u2028\u2029]/gu
const BLANKS = /[\t\p{Zs}]/gu
/**
 * Controls, zero-width characters and direction overrides: “RTL override” can make a name read
 * backwards on screen. The soft hyphen stays: in TCVN3 fonts its code is the letter ư.
 */
const UNSEEN = /[^\P{Cc}\n]|[^\P{Cf}\u00AD]/gu

/**
 * The text of a cell as a person sees it: NFC, plain spaces, `\n` between lines, nothing invisible,
 * ends trimmed. Spaces inside stay as typed.
 */
export function cleanCellText(raw: string): string {
  const composed = raw.normalize('NFC')
  if (!NEEDS_CARE.test(composed)) return composed.trim()
  return composed
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(BLANKS, ' ')
    .replace(UNSEEN, '')
    .trim()
}

/** Excel writes characters that XML forbids as `_x000D_`, and a real `_x` as `_x005F_x`. */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** The reverse of {@link decodeExcelEscapes} for the one case a writer must handle itself. */
export function encodeExcelEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
}
