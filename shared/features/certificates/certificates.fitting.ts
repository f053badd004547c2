import { certificateStrings as strings } from './certificates.strings'

/**
 * Fitting a text into a box: wrap first, then shrink in half points, then report.
 * Pure: widths come from `measure`, so the window and the printer decide alike.
 */

/** Width of one line in points at `size` points. */
export type Measure = (text: string, size: number) => number

/** A box in points. */
export interface Box {
  readonly width: number
  readonly maxHeight: number
  readonly size: number
  readonly minSize: number
  readonly lineHeight: number
  readonly maxLines: number
  /** True: lines of nearly equal length (centred texts); false: each line as full as possible. */
  readonly isBalanced: boolean
}

export interface Fitted {
  readonly isFitted: true
  readonly lines: readonly string[]
  /** Points. */
  readonly size: number
}

export type OverflowReason = 'wordTooWide' | 'tooManyLines' | 'tooTall'

export interface Overflow {
  readonly isFitted: false
  readonly why: OverflowReason
}

const SHRINK_STEP = 0.5
const NBSP = '\u00a0'

/**
 * @param text NFC; `\n` separates lines that must stay apart; NBSP keeps two words on one line.
 * @returns the lines with plain spaces and the largest size that fits, or why the smallest does not.
 */
export function fitText(text: string, box: Box, measure: Measure): Fitted | Overflow {
  const loose = splitParagraphs(text)
  const bound = splitParagraphs(bindPhrases(text))
  let why: OverflowReason = 'tooManyLines'
  for (const size of sizesFrom(box.size, box.minSize)) {
    // A number is parted from its noun only where the size would otherwise have to go down.
    for (const paragraphs of [bound, loose]) {
      const attempt = wrapAll(paragraphs, box, (line) => measure(line, size))
      const result = attempt === null ? 'wordTooWide' : faultOf(attempt, size, box)
      if (attempt !== null && result === null) return { isFitted: true, lines: attempt, size }
      if (result !== null) why = result
    }
  }
  return { isFitted: false, why }
}

/**
 * Ties words that read badly when parted: “số 01-CT/TU”, “ngày 05”, “02 năm”, and both sides of “ - ”
 * (readers of a PDF drop a hyphen that ends a line, taking it for a divided word).
 */
export function bindPhrases(text: string): string {
  return text
    .replace(/ ([-–—]) /g, `${NBSP}$1${NBSP}`)
    .replace(strings.wordsBeforeNumber, (word) => word.slice(0, -1) + NBSP)
    .replace(strings.spacesAfterNumber, NBSP)
}

function* sizesFrom(size: number, minSize: number): Generator<number> {
  for (let next = size; next > minSize; next -= SHRINK_STEP) yield next
  yield minSize
}

function faultOf(lines: readonly string[], size: number, box: Box): OverflowReason | null {
  if (lines.length > box.maxLines) return 'tooManyLines'
  return lines.length * size * box.lineHeight > box.maxHeight + 0.01 ? 'tooTall' : null
}

type Words = readonly string[]

function splitParagraphs(text: string): readonly Words[] {
  return text.split('\n').map((paragraph) =>
    paragraph
      .split(/[ \t]+/)
      .filter((word) => word !== '')
      .map((word) => word.replaceAll(NBSP, ' ')),
  )
}

type LineWidth = (line: string) => number

/** Null when one word (or tied phrase) is wider than the box. */
function wrapAll(paragraphs: readonly Words[], box: Box, widthOf: LineWidth): string[] | null {
  const lines: string[] = []
  for (const words of paragraphs) {
    if (words.some((word) => widthOf(word) > box.width)) return null
    lines.push(...(box.isBalanced ? wrapBalanced : wrapGreedy)(words, box.width, widthOf))
  }
  return lines
}

function wrapGreedy(words: Words, width: number, widthOf: LineWidth): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** The same number of lines as greedy wrapping, in the narrowest measure that still allows it. */
function wrapBalanced(words: Words, width: number, widthOf: LineWidth): string[] {
  let best = wrapGreedy(words, width, widthOf)
  if (best.length < 2) return best
  let tooNarrow = Math.max(...words.map(widthOf)) - 1
  let wideEnough = width
  while (wideEnough - tooNarrow > 1) {
    const middle = (tooNarrow + wideEnough) / 2
    const lines = wrapGreedy(words, middle, widthOf)
    const isSame = lines.length === best.length && lines.every((line) => widthOf(line) <= middle)
    if (isSame) {
      best = lines
      wideEnough = middle
    } else tooNarrow = middle
  }
  return best
}
