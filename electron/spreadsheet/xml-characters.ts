/** What XML 1.0 says about single characters and the smallest pieces. */

/** The characters that markup is made of. */
export const codes = {
  ...{ lessThan: 0x3c, greaterThan: 0x3e, slash: 0x2f, bang: 0x21, question: 0x3f },
  ...{ equals: 0x3d, ampersand: 0x26, quote: 0x22, apostrophe: 0x27, blank: 0x20 },
} as const

/** Controls but for tabs and line ends, and the two code points that are none. */
const forbidden = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/u

/** @throws Error at a character that XML does not have */
export function refuseForbidden(text: string): void {
  if (forbidden.test(text)) throw new Error('a character that XML does not have')
}

const names = new Uint8Array(128)
for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_:')
  names[letter.charCodeAt(0)] = 2
for (const letter of '0123456789-.') names[letter.charCodeAt(0)] = 1

/** Letters of any other language are taken on trust. */
const isNameCode = (code: number): boolean => (code < 128 ? names[code] !== 0 : code >= 128)
export const isNameStart = (code: number): boolean => (code < 128 ? names[code] === 2 : code >= 128)

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** @throws Error at an entity that XML does not have of itself */
export function readEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&([^;&]*)(;?)/g, (_, name: string, end: string) => {
    const known = Object.hasOwn(entities, name) ? entities[name] : characterOf(name)
    if (known === undefined || end === '') throw new Error('an entity nobody knows')
    return known
  })
}

/** “#65” and “#x41”. */
function characterOf(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name) ?? []
  const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16)
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  if (!(code >= 0 && code <= 0x10_ffff) || isSurrogate) return undefined
  const character = String.fromCodePoint(code)
  return forbidden.test(character) ? undefined : character
}

/** What stands between `<?` and `?>` at the very beginning of a document. */
export const declaration =
  /^xml\s+version\s*=\s*(["'])1\.[01]\1(\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\3)?(\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*$/

/** What stands there anywhere else, and is passed over. */
export function isInstruction(text: string): boolean {
  const [name = ''] = /^\S+/.exec(text) ?? []
  const letters = Array.from(name, (letter) => letter.charCodeAt(0))
  const [first] = letters
  const isName = first !== undefined && isNameStart(first) && letters.every(isNameCode)
  return isName && name.toLowerCase() !== 'xml'
}

/** Every way of ending a line is one line feed. */
export const withLineFeeds = (text: string): string =>
  text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text

/** Where the name ends that begins there. */
export const skipName = (text: string, from: number): number => skip(text, from, isNameCode)
export const skipSpace = (text: string, from: number): number => skip(text, from, isSpace)

function skip(text: string, from: number, isPassed: (code: number) => boolean): number {
  let at = from
  while (isPassed(text.charCodeAt(at))) at += 1
  return at
}
