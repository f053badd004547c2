/** Words of 0 to 9 as they stand alone. */
const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const

/** Names of the groups of three digits, from the right; they begin again after a billion. */
const groups = ['', ' nghìn', ' triệu', ' tỷ', ' nghìn tỷ', ' triệu tỷ'] as const

/**
 * An amount in words, as it stands under a payment list: 447.000 → “Bốn trăm bốn mươi bảy nghìn đồng”.
 *
 * @param dong whole, from 0 up to the safe integers
 * @throws {RangeError} a fraction or a negative amount: the caller's bug
 */
export function amountInWords(dong: number): string {
  if (!Number.isSafeInteger(dong) || dong < 0) throw new RangeError(`dong: ${dong}`)
  const words = countInWords(dong)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`
}

/**
 * A count as it is read aloud: 13 → “mười ba”.
 *
 * @param count whole, from 0 up to the safe integers
 */
export const countInWords = (count: number): string =>
  count === 0 ? digits[0] : numberInWords(count)

function numberInWords(number: number): string {
  const parts: string[] = []
  const threes = String(number)
    .replace(/(?=(?:\d{3})+$)/gu, ' ')
    .trim()
    .split(' ')
  threes.forEach((three, index) => {
    if (Number(three) === 0) return
    const isFirst = parts.length === 0
    parts.push(threeInWords(three, isFirst) + (groups[threes.length - 1 - index] ?? ''))
  })
  return parts.join(' ')
}

/** @param isFirst nothing stands before it, so “không trăm” is not said */
function threeInWords(three: string, isFirst: boolean): string {
  const padded = three.padStart(3, '0')
  const [hundreds = 0, tens = 0, ones = 0] = [...padded].map(Number)
  const words: string[] = []
  if (hundreds > 0 || !isFirst) words.push(`${digits[hundreds]} trăm`)
  if (tens === 0 && ones > 0 && words.length > 0) words.push('linh')
  if (tens === 1) words.push('mười')
  if (tens > 1) words.push(`${digits[tens]} mươi`)
  if (ones > 0) words.push(oneInWords(tens, ones))
  return words.join(' ')
}

/** “hai mươi mốt”, “mười lăm”, “hai mươi tư”. */
function oneInWords(tens: number, ones: number): string {
  if (ones === 1 && tens > 1) return 'mốt'
  if (ones === 5 && tens > 0) return 'lăm'
  return digits[ones] ?? ''
}
