import { chartWidths } from './organisation.chart-widths.catalogue'

export type ChartWeight = keyof typeof chartWidths

export interface ChartFont {
  readonly sizePt: number
  readonly weight: ChartWeight
}

/** A typographic point in millimetres. */
export const ptMm = 25.4 / 72

/** Distance from line to line; marks of two storeys (Ữ, Ệ) need this much. */
export const lineMm = ({ sizePt }: ChartFont): number => sizePt * ptMm * 1.22

/** From the top of a line to its baseline. */
export const baselineMm = ({ sizePt }: ChartFont): number => sizePt * ptMm * 0.95

/** How wide a text is set, in millimetres. */
export function widthMm(text: string, { sizePt, weight }: ChartFont): number {
  let thousandths = 0
  for (const letter of text.normalize('NFC')) thousandths += advance(letter, weight)
  return (thousandths / 1000) * sizePt * ptMm
}

const widest = 1000

/** Each letter is looked up once: charts measure the same few of them a million times. */
const known = { 400: new Map<string, number>(), 700: new Map<string, number>() }

function advance(letter: string, weight: ChartWeight): number {
  const width = known[weight].get(letter) ?? lookUp(letter, weight)
  known[weight].set(letter, width)
  return width
}

function lookUp(letter: string, weight: ChartWeight): number {
  const { ascii, others } = chartWidths[weight]
  const other = others[bare(letter) as keyof typeof others]
  if (other !== undefined) return other
  const code = bare(letter).codePointAt(0) ?? 0
  return ascii[code - 0x20] ?? widest
}

/** Without the marks that take no room; the horn of ơ and ư does. */
const bare = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/gu, '')
    .normalize('NFC')

/**
 * Lines of a text that fit a width: broken between words, and inside a word only where that word
 * alone is wider than the line. Nothing is left out.
 */
export function wrapText(text: string, maxMm: number, font: ChartFont): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthMm(longer, font) <= maxMm) line = longer
    else {
      if (line !== '') lines.push(line)
      const parts = breakWord(word, maxMm, font)
      lines.push(...parts.slice(0, -1))
      line = parts.at(-1) ?? ''
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** As few lines as {@link wrapText} needs, as even as they can be: no last line of one short word. */
export function wrapEvenly(text: string, maxMm: number, font: ChartFont): readonly string[] {
  let best = wrapText(text, maxMm, font)
  let [tooNarrow, wide] = [0, maxMm]
  while (best.length > 1 && wide - tooNarrow > 0.5) {
    const middle = (tooNarrow + wide) / 2
    const lines = wrapText(text, middle, font)
    if (lines.length > best.length || lines.join(' ') !== best.join(' ')) tooNarrow = middle
    else [best, wide] = [lines, middle]
  }
  return best
}

function breakWord(word: string, maxMm: number, font: ChartFont): readonly string[] {
  if (widthMm(word, font) <= maxMm) return [word]
  const parts = ['']
  for (const letter of word.normalize('NFC')) {
    const longer = `${parts.at(-1)}${letter}`
    if (parts.at(-1) !== '' && widthMm(longer, font) > maxMm) parts.push(letter)
    else parts[parts.length - 1] = longer
  }
  return parts
}

/** At most `most` lines; what does not fit is left out behind “…”. For names told in full elsewhere. */
export function wrapShort(
  text: string,
  most: number,
  { maxMm, font }: { readonly maxMm: number; readonly font: ChartFont },
): readonly string[] {
  const lines = wrapText(text, maxMm, font)
  if (lines.length <= most) return lines
  let last = lines[most - 1] ?? ''
  while (last !== '' && widthMm(`${last}…`, font) > maxMm) last = [...last].slice(0, -1).join('')
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`]
}
