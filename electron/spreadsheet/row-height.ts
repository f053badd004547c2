/** A digit is Excel's unit of width; letters of Times New Roman are on average a little narrower. */
const CHARACTERS_PER_UNIT = 1.1
const CELL_PADDING = 1
const LINE_SPACING = 1.3
/** Excel's own limit, in points. */
const TALLEST_ROW = 409

/**
 * The height that shows every line of the tallest cell. Not every program works it out when it
 * opens a file, and a line cut off in print is a name cut off.
 *
 * @param widths of the columns, in characters
 * @param fontSize in points
 * @returns points
 */
export function rowHeight(
  texts: readonly string[],
  widths: readonly number[],
  fontSize: number,
): number {
  const lines = texts.map((text, column) => lineCount(text, widths[column] ?? 10))
  return Math.min(Math.max(1, ...lines) * fontSize * LINE_SPACING + 2, TALLEST_ROW)
}

function lineCount(text: string, width: number): number {
  const capacity = Math.max((width - CELL_PADDING) * CHARACTERS_PER_UNIT, 1)
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / capacity)))
  return lines.reduce((sum, count) => sum + count, 0)
}
