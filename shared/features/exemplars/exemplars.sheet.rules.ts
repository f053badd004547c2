/** Width of a text in points at a size in points. */
export type Measure = (text: string, sizePt: number) => number

export interface SheetSection {
  readonly label: string
  readonly text: string
}

export interface SheetRoom {
  /** Of a line of text, and of all sections with their labels together; points. */
  readonly widthPt: number
  readonly heightPt: number
}

export interface FittedSheet {
  readonly sizePt: number
  readonly sections: readonly SheetSection[]
  /** Labels of the sections that were shortened: told to the clerk, never silently. */
  readonly cut: readonly string[]
}

/** From the size of a letter down to the smallest that is still read on a board on the wall. */
export const sheetSizesPt = [13, 12.5, 12, 11.5, 11] as const
export const sheetLineHeight = 1.3
/** The label of a section and the gap above it, in lines. */
const labelLines = 1.4
/** A section is shortened no further than this, however long the others are. */
const leastLines = 3
const ending = ' …'

/**
 * The lines of a text, broken at blanks as a browser does; a word wider than the line breaks inside.
 * Widths are added up word by word, so the face must not kern over blanks.
 */
export function linesOf(text: string, widthPt: number, width: (text: string) => number): string[] {
  const blank = width(' ')
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    let used = 0
    for (const word of paragraph.split(/ +/u).flatMap((each) => pieces(each, widthPt, width))) {
      const wide = width(word)
      if (line !== '' && used + blank + wide > widthPt) {
        lines.push(line)
        ;[line, used] = [word, wide]
      } else [line, used] = line === '' ? [word, wide] : [`${line} ${word}`, used + blank + wide]
    }
    return [...lines, line]
  })
}

function pieces(word: string, widthPt: number, width: (text: string) => number): string[] {
  if (width(word) <= widthPt) return [word]
  const found: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && width(piece + letter) > widthPt) {
      found.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...found, piece]
}

/**
 * One page, whatever was written: smaller letters first, and only then shorter texts, the longest
 * one first. Sections with nothing in them are left out.
 */
export function fitSheet(
  all: readonly SheetSection[],
  room: SheetRoom,
  measure: Measure,
): FittedSheet {
  const sections = all.filter(({ text }) => text.trim() !== '')
  for (const sizePt of sheetSizesPt)
    if (heightOf(lineCounts(sections, sizePt, room, measure), sizePt) <= room.heightPt)
      return { sizePt, sections, cut: [] }
  const sizePt = sheetSizesPt.at(-1) ?? 11
  return shorten(sections, { sizePt, room, measure })
}

const lineCounts = (
  sections: readonly SheetSection[],
  sizePt: number,
  { widthPt }: SheetRoom,
  measure: Measure,
): number[] =>
  sections.map(({ text }) => linesOf(text, widthPt, (part) => measure(part, sizePt)).length)

const heightOf = (counts: readonly number[], sizePt: number): number =>
  counts.reduce((sum, count) => sum + count + labelLines, 0) * sizePt * sheetLineHeight

interface Shortening {
  readonly sizePt: number
  readonly room: SheetRoom
  readonly measure: Measure
}

function shorten(
  sections: readonly SheetSection[],
  { sizePt, room, measure }: Shortening,
): FittedSheet {
  const counts = lineCounts(sections, sizePt, room, measure)
  const allowed = [...counts]
  while (heightOf(allowed, sizePt) > room.heightPt) {
    const longest = allowed.indexOf(Math.max(...allowed))
    if ((allowed[longest] ?? 0) <= leastLines) break
    allowed[longest] = (allowed[longest] ?? 0) - 1
  }
  const width = (part: string) => measure(part, sizePt)
  const isCut = (index: number) => (allowed[index] ?? 0) < (counts[index] ?? 0)
  return {
    sizePt,
    sections: sections.map((section, index) =>
      isCut(index)
        ? { ...section, text: firstLines(section.text, allowed[index] ?? 0, { room, width }) }
        : section,
    ),
    cut: sections.filter((_, index) => isCut(index)).map(({ label }) => label),
  }
}

interface Line {
  readonly room: SheetRoom
  readonly width: (text: string) => number
}

/** As much as fits, to the end of a sentence where one ends in the last third. */
function firstLines(text: string, count: number, { room, width }: Line): string {
  const paragraphs: string[] = []
  let left = count
  for (const paragraph of text.split('\n')) {
    const lines = linesOf(paragraph, room.widthPt, width)
    paragraphs.push(lines.slice(0, left).join(' '))
    left -= Math.min(left, lines.length)
    if (left === 0) break
  }
  let kept = paragraphs.join('\n')
  const sentence = Math.max(kept.lastIndexOf('. '), kept.lastIndexOf('.\n'))
  if (sentence > (kept.length * 2) / 3) return kept.slice(0, sentence + 1) + ending
  while (linesOf(kept + ending, room.widthPt, width).length > count && kept.includes(' '))
    kept = kept.slice(0, kept.lastIndexOf(' '))
  return kept.trimEnd() + ending
}
