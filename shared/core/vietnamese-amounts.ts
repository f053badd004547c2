/** Words of 0 to 9 as they stand alone. */
const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const

/** Names of the groups of three digits below a billion, from the right. */
const groups = ['', ' nghìn', ' triệu'] as const

const billion = 1_000_000_000

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

/**
 * Billions are counted as a number of their own and named once, after all of them: “một nghìn hai
 * trăm tỷ”, “hai triệu tỷ”.
 */
function numberInWords(number: number): string {
  const [billions, rest] = [Math.floor(number / billion), number % billion]
  if (billions === 0) return belowBillion(rest, true)
  const tail = rest === 0 ? '' : ` ${belowBillion(rest, false)}`
  return `${numberInWords(billions)} tỷ${tail}`
}

/** @param isFirst nothing stands before it */
function belowBillion(number: number, isFirst: boolean): string {
  const parts: string[] = []
  for (const [index, name] of [...groups.entries()].reverse()) {
    const three = Math.floor(number / 1000 ** index) % 1000
    if (three > 0) parts.push(threeInWords(three, isFirst && parts.length === 0) + name)
  }
  return parts.join(' ')
}

/** @param isFirst nothing stands before it, so “không trăm” is not said */
function threeInWords(three: number, isFirst: boolean): string {
  const hundreds = Math.floor(three / 100)
  const [tens, ones] = [Math.floor(three / 10) % 10, three % 10]
  const words: string[] = []
  if (hundreds > 0 || !isFirst) words.push(`${digits[hundreds]} trăm`)
  if (tens === 0 && ones > 0 && words.length > 0) words.push('linh')
  if (tens === 1) words.push('mười')
  if (tens > 1) words.push(`${digits[tens]} mươi`)
  if (ones > 0) words.push(oneInWords(tens, ones))
  return words.join(' ')
}

/** “hai mươi mốt”, “mười lăm”. */
function oneInWords(tens: number, ones: number): string {
  if (ones === 1 && tens > 1) return 'mốt'
  if (ones === 5 && tens > 0) return 'lăm'
  return digits[ones] ?? ''
}
