/**
 * The two old encodings the other way round, from their published rules rather than from our
 * tables: an error in a table cannot hide in its own inverse.
 */

const toneOf: Readonly<Record<string, number>> = {
  '\u0300': 0,
  '\u0309': 1,
  '\u0303': 2,
  '\u0301': 3,
  '\u0323': 4,
}
/** Codes for huyền, hỏi, ngã, sắc, nặng (TCVN 5712:1993, VN3). */
const TCVN3_TONES: Readonly<Record<string, readonly number[]>> = {
  a: [0xb5, 0xb6, 0xb7, 0xb8, 0xb9],
  ă: [0xbb, 0xbc, 0xbd, 0xbe, 0xc6],
  â: [0xc7, 0xc8, 0xc9, 0xca, 0xcb],
  e: [0xcc, 0xce, 0xcf, 0xd0, 0xd1],
  ê: [0xd2, 0xd3, 0xd4, 0xd5, 0xd6],
  i: [0xd7, 0xd8, 0xdc, 0xdd, 0xde],
  o: [0xdf, 0xe1, 0xe2, 0xe3, 0xe4],
  ô: [0xe5, 0xe6, 0xe7, 0xe8, 0xe9],
  ơ: [0xea, 0xeb, 0xec, 0xed, 0xee],
  u: [0xef, 0xf1, 0xf2, 0xf3, 0xf4],
  ư: [0xf5, 0xf6, 0xf7, 0xf8, 0xf9],
  y: [0xfa, 0xfb, 0xfc, 0xfd, 0xfe],
}
const TCVN3_PLAIN: Readonly<Record<string, number>> = {
  ...{ Ă: 0xa1, Â: 0xa2, Ê: 0xa3, Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, Đ: 0xa7 },
  ...{ ă: 0xa8, â: 0xa9, ê: 0xaa, ô: 0xab, ơ: 0xac, ư: 0xad, đ: 0xae },
}

/** Small letters; of capitals only those without a tone, as the fonts have no others. */
export function toTcvn3(text: string): string {
  return Array.from(text, (letter) => {
    const { base, tone } = split(letter)
    const code = tone === null ? TCVN3_PLAIN[base] : TCVN3_TONES[base]?.[tone]
    return code === undefined ? letter : String.fromCharCode(code)
  }).join('')
}

const VNI_TONES = ['ø', 'û', 'õ', 'ù', 'ï']
/** Of a letter with a hat or a breve, hat and tone are one mark. */
const VNI_HATS: Readonly<Record<string, readonly string[]>> = {
  '\u0302': ['â', 'à', 'å', 'ã', 'á', 'ä'],
  '\u0306': ['ê', 'è', 'ú', 'ü', 'é', 'ë'],
}
const VNI_I = ['i', 'ì', 'æ', 'ó', 'í', 'ò']

export function toVni(text: string): string {
  return Array.from(text, (letter) => {
    const isCapital = letter !== letter.toLowerCase()
    const code = smallToVni(letter.toLowerCase())
    return isCapital ? code.toUpperCase() : code
  }).join('')
}

function smallToVni(letter: string): string {
  if (letter === 'đ') return 'ñ'
  const { base, tone } = split(letter)
  if (base === 'i') return VNI_I[tone === null ? 0 : tone + 1] ?? letter
  if (base === 'y' && tone === 4) return 'î'
  const [plain = '', hat = ''] = base.normalize('NFD')
  const marks = VNI_HATS[hat]
  if (marks) return plain + (marks[tone === null ? 0 : tone + 1] ?? '')
  const horned = base === 'ơ' ? 'ô' : base === 'ư' ? 'ö' : base
  return horned + (tone === null ? '' : (VNI_TONES[tone] ?? ''))
}

/** “ớ” → “ơ” and sắc. */
function split(letter: string): { base: string; tone: number | null } {
  const marks = [...letter.normalize('NFD')]
  const mark = marks.find((each) => each in toneOf)
  const base = marks
    .filter((each) => each !== mark)
    .join('')
    .normalize('NFC')
  return { base, tone: mark === undefined ? null : (toneOf[mark] ?? null) }
}
