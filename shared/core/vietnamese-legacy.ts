/**
 * Text of the years before Unicode: fonts that draw Vietnamese letters over the codes of others, so
 * that a name means something only in its font. Converted here, never guessed: the font tells which.
 *
 * TCVN3 (“ABC”): one byte per letter, and fonts ending in H that draw all of them as capitals.
 * VNI: a base letter, then a byte for its marks.
 */

export const legacyEncodings = ['tcvn3', 'tcvn3-capitals', 'vni'] as const
export type LegacyEncoding = (typeof legacyEncodings)[number]

/** Letters of TCVN3 in the order of their codes, which have three gaps among them. */
const TCVN3 = new Map<string, string>([
  ...codesFrom(0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'),
  ...codesFrom(0xb5, 'àảãáạ'),
  ...codesFrom(0xbb, 'ằẳẵắ'),
  ...codesFrom(0xc6, 'ặầẩẫấậè'),
  ...codesFrom(0xce, 'ẻẽéẹềểễếệìỉ'),
  ...codesFrom(0xdc, 'ĩíịò'),
  ...codesFrom(0xe1, 'ỏõóọồổỗốộờởỡớợù'),
  ...codesFrom(0xf1, 'ủũúụừửữứựỳỷỹýỵ'),
])

function codesFrom(first: number, letters: string): [string, string][] {
  return Array.from(letters, (letter, place) => [String.fromCharCode(first + place), letter])
}

/** Marks of VNI that follow a base letter, in the order of {@link VNI_MARKED}. */
const VNI_MARKS = 'ùøûõïâáàåãäêéèúüë'
const VNI_MARKED: Readonly<Record<string, string>> = {
  a: 'áàảãạâấầẩẫậăắằẳẵặ',
  e: 'éèẻẽẹêếềểễệ',
  o: 'óòỏõọôốồổỗộ',
  u: 'úùủũụ',
  y: 'ýỳỷỹ',
  ô: 'ớờởỡợ',
  ö: 'ứừửữự',
}
/** Letters with a code of their own. */
const VNI_SINGLE = new Map([...pairs('íìæóòîñôö', 'íìỉĩịỵđơư'), ...pairs('ÍÌÆÓÒÎÑÔÖ', 'ÍÌỈĨỊỴĐƠƯ')])
const VNI = new Map([...VNI_SINGLE, ...markedPairs()])

function pairs(codes: string, letters: string): [string, string][] {
  const meant = Array.from(letters)
  return Array.from(codes, (code, place) => [code, meant[place] ?? ''])
}

function markedPairs(): [string, string][] {
  return Object.entries(VNI_MARKED).flatMap(([base, letters]) =>
    Array.from(letters).flatMap((letter, place) => {
      const mark = VNI_MARKS.charAt(place)
      const [upperBase, upperMark, capital] = [base, mark, letter].map((each) => each.toUpperCase())
      const written: [string, string][] = [
        [base + mark, letter],
        [`${upperBase}${upperMark}`, `${capital}`],
        // Typed with Caps Lock off for the mark; drawn the same.
        [`${upperBase}${mark}`, `${capital}`],
      ]
      return written
    }),
  )
}

/** The encoding a font stands for; null: an ordinary Unicode font. */
export function encodingOfFont(name: string): LegacyEncoding | null {
  if (/^vni[- ]/iu.test(name)) return 'vni'
  if (!/^\.vn/iu.test(name)) return null
  return /h$/iu.test(name.trim()) ? 'tcvn3-capitals' : 'tcvn3'
}

/**
 * The text as its font shows it, NFC. What is no letter of the encoding stays as it is.
 *
 * @param text with the codes of the font taken for Latin-1, as files store it
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case 'tcvn3':
      return decodeTcvn3(text)
    case 'tcvn3-capitals':
      return decodeTcvn3(text).toUpperCase()
    case 'vni':
      return decodeVni(text.normalize('NFC'))
  }
}

const decodeTcvn3 = (text: string): string =>
  text.normalize('NFC').replace(/[\u00A1-\u00FE]/gu, (code) => TCVN3.get(code) ?? code)

/** The longest piece first: “ôù” is ớ, “ô” alone is ơ. */
function decodeVni(text: string): string {
  let decoded = ''
  for (let at = 0; at < text.length; ) {
    const two = VNI.get(text.slice(at, at + 2))
    const one = text.charAt(at)
    decoded += two ?? VNI.get(one) ?? one
    at += two === undefined ? 1 : 2
  }
  return decoded
}

/** What TCVN3 puts where Latin-1 has signs and rare letters; Unicode Vietnamese has none of these. */
const TCVN3_SIGNS = /[§¶®¬µ¸×¨©ª«·»¾¿¼½¹Ö×Øß]/gu
/** A vowel with one of the marks that VNI writes after it; no Vietnamese word in Unicode has such pairs. */
const VNI_PAIRS = /[aeouyôö][ùøûõïâåäêëúü]|[aeouy][áàãéè](?![a-z]*[ạ-ỹ])/giu
const LETTERS_OF_UNICODE = /[ĂăĐđƠơƯưẠ-ỹ]/u

/**
 * Which encoding a text without a telling font looks like; only ever a question to the clerk.
 *
 * @param texts several cells of one column: a single name says too little
 */
export function suspectEncoding(texts: readonly string[]): LegacyEncoding | null {
  const joined = texts.join('\n').normalize('NFC')
  if (LETTERS_OF_UNICODE.test(joined)) return null
  const signs = joined.match(TCVN3_SIGNS)?.length ?? 0
  const marks = joined.match(VNI_PAIRS)?.length ?? 0
  if (Math.max(signs, marks) < 2) return null
  return signs >= marks ? 'tcvn3' : 'vni'
}
