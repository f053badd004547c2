import type { SkippedRow } from '@shared/core/spreadsheet/table-detection'
import { fold } from '@shared/core/vietnamese-fold'
import { headingCount, headingNumber, unitLine } from './imports.words.catalogue'

/** “A”, “I”, “1”, or nothing in front: what a heading of a lower rank goes on counting in. */
type Style = 'letter' | 'roman' | 'figure' | 'none'

interface Heading {
  readonly style: Style
  readonly text: string
}

export function readHeading(text: string): Heading {
  const groups = headingNumber.exec(text)?.groups
  const style = groups?.roman
    ? 'roman'
    : groups?.letter
      ? 'letter'
      : groups?.figure
        ? 'figure'
        : 'none'
  const named = text
    .replace(headingNumber, '')
    .replace(headingCount, '')
    .replace(/[:.]\s*$/u, '')
    .trim()
  return { style, text: named }
}

/** The headings above a row, the nearest first. */
export type Headings = readonly string[]

/**
 * Follows the headings down a list: one of a style met before ends everything below that one, a
 * new style goes one deeper.
 *
 * @returns asked with the rows in order, the headings above each
 */
export function headingsAbove(skipped: readonly SkippedRow[]): (row: number) => Headings {
  const groups = skipped.filter(({ reason }) => reason === 'groupHeading')
  const open: Heading[] = []
  let next = 0
  let named: Headings = []
  return (row) => {
    for (let group = groups[next]; group && group.row < row; group = groups[next]) {
      const heading = readHeading(group.text)
      const same = open.findIndex(({ style }) => style === heading.style)
      if (same >= 0) open.length = same
      open.push(heading)
      named = open.map(({ text }) => text).toReversed()
      next += 1
    }
    return named
  }
}

/** Whether words name a body of the Party rather than a kind of them. */
export const namesABody = (text: string): boolean =>
  /^(?:chi bo|dang bo|dang uy|cb|db)\b/u.test(fold(text))

/** “Đơn vị: Chi bộ 3 (Đảng bộ X)” above a list, or a line with nothing but the name of a body. */
export function unitInTitles(titleLines: readonly string[]): readonly string[] {
  return titleLines.toReversed().flatMap((line) => {
    const said = unitLine.exec(line)
    if (said?.[1]) return [said[1].trim()]
    const named = line.trim()
    return namesABody(named) && named.length <= 120 ? [named] : []
  })
}

/** “CB 3 Sở Y tế”, never “Sheet1” or “Danh sách”. */
export const unitInSheetName = (name: string): readonly string[] =>
  /^(?:sheet|trang|danh sach|ds|bieu|tong hop|dang vien|du lieu)\b[\d\s]*/u.test(fold(name))
    ? []
    : [name]
