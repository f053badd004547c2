import type { MatchedColumn } from '@shared/core/spreadsheet/header-matching'
import { mergeAt } from '@shared/core/spreadsheet/sheet-rows'
import { cellAt, cellText, type Sheet } from '@shared/core/spreadsheet/workbook'
import { fold } from '@shared/core/vietnamese-fold'
import { ratingHeader } from './imports.columns.catalogue'
import { type ImportField, type ImportTarget, ratingField } from './imports.kinds'

type Column = MatchedColumn<ImportField>
interface Header {
  readonly row: number
  readonly height: 1 | 2
}

/** Below the header, as many rows as tell what a column holds. */
const ROWS_LOOKED_AT = 60

/** What the words of a header alone do not tell: names cut in two, ratings by year. */
export function refineColumns(
  { sheet, target }: { readonly sheet: Sheet; readonly target: ImportTarget },
  columns: readonly Column[],
  header: Header,
): readonly Column[] {
  const named = columns.map((column) => asRating(byAccent(column), target))
  return target === 'people' ? withSplitName(sheet, named, header) : named
}

/** @returns null for a header that is no rating of one year */
export function ratingYearIn(header: string): number | null {
  const year = ratingHeader.exec(fold(header).replace(/\s+/gu, ' '))?.[1]
  return year === undefined ? null : Number(year)
}

/** “Năm” is a year and “Nam” a man: without its accents a header does not tell. */
function byAccent(column: Column): Column {
  if (column.key !== 'male' && column.key !== 'ratingYear') return column
  const saysMan = /(?<!\p{L})nam(?!\p{L})/iu.test(column.header.normalize('NFC'))
  if (saysMan === (column.key === 'male')) return column
  if (saysMan) return { ...column, key: 'male' }
  const isYear = fold(column.header).split(/\s+/u).length <= 3
  return isYear ? { ...column, key: 'ratingYear' } : { ...column, key: null, score: 0 }
}

function asRating(column: Column, target: ImportTarget): Column {
  if (target === 'nominations') return column
  const year = ratingYearIn(column.header)
  const isFree = column.key === null || column.key === 'rating' || column.key === 'ratingYear'
  return year === null || !isFree ? column : { ...column, key: ratingField(year), score: 1 }
}

/**
 * “Họ và tên” over two columns, merged or with nothing above the second: họ đệm stands in the first
 * and one word in the second.
 */
function withSplitName(
  sheet: Sheet,
  columns: readonly Column[],
  header: Header,
): readonly Column[] {
  const whole = columns.find(({ key }) => key === 'fullName')
  const isNamed = columns.some(({ key, index }) => isPart(key) && index !== (whole?.index ?? 0) + 1)
  if (!whole || isNamed) return namesFromParts(columns)
  const next = whole.index + 1
  const neighbour = columns.find(({ index }) => index === next)
  const isUnder = isOneHeading(sheet, header, whole.index)
  const isBare = neighbour === undefined && cellText(cellAt(sheet, header.row, next)) === ''
  if (!isUnder && !isBare) return namesFromParts(columns)
  if (!isCutInTwo(sheet, whole.index, header)) return namesFromParts(columns)
  const second = { index: next, header: neighbour?.header ?? whole.header, score: 1 } as const
  return [
    ...columns.filter(({ index }) => index !== next && index !== whole.index),
    { ...whole, key: 'familyName' as const },
    { ...second, key: 'givenName' as const },
  ].toSorted((a, b) => a.index - b.index)
}

const isPart = (key: ImportField | null): boolean => key === 'familyName' || key === 'givenName'

/** Whether one merged cell stands over this column and the next. */
function isOneHeading(sheet: Sheet, { row }: Header, column: number): boolean {
  const merge = mergeAt(sheet, row, column)
  return merge !== undefined && merge.left === column && merge.right > column
}

/** “Tên” is half a name only beside “Họ đệm”; alone it is all there is. */
function namesFromParts(columns: readonly Column[]): readonly Column[] {
  const has = (wanted: ImportField) => columns.some(({ key }) => key === wanted)
  if (has('fullName') || (has('familyName') && has('givenName'))) return columns
  return columns.map((column) =>
    column.key === 'givenName' || column.key === 'familyName'
      ? { ...column, key: 'fullName' as const }
      : column,
  )
}

function isCutInTwo(sheet: Sheet, column: number, { row, height }: Header): boolean {
  let pairs = 0
  let others = 0
  const first = row + height
  for (let at = first; at < Math.min(first + ROWS_LOOKED_AT, sheet.rows.length); at++) {
    const family = cellText(cellAt(sheet, at, column))
    const given = cellText(cellAt(sheet, at, column + 1))
    if (family === '') continue
    if (/^\p{L}+$/u.test(given)) pairs += 1
    else if (given !== '') others += 2
    else others += 0.5
  }
  return pairs > 0 && pairs > others
}
