import { columnNames } from '@renderer/features/history/stored-columns.strings'
import { tableNames } from '@renderer/features/history/stored-tables.strings'
import { valueNames } from '@renderer/features/history/stored-values.strings'
import { maskNumber } from '@shared/core/masked-number'
import { PartialDate, showPartialDate } from '@shared/core/partial-date'
import type { CellValue } from '@shared/features/duplicates/duplicates.contract'
import type { StoredValue } from '@shared/features/duplicates/duplicates.merge.rules'
import { duplicatesStrings as strings } from './duplicates.strings'

/** Numbers of cards: shown only when asked for. */
export const isSensitive = (column: string): boolean =>
  column === 'party_card' || column === 'citizen_number'

export const columnName = (column: string): string => columnNames[column] ?? column
export const tableName = (table: string): string => tableNames[table] ?? table

/** A stored value as the office says it; null where nothing is stored. */
export function storedWords(column: string, value: StoredValue, showNumbers = true): string | null {
  if (value === null || value === '') return null
  if (column.startsWith('is_')) return value === 1 ? strings.yes : strings.no
  if (isSensitive(column) && !showNumbers) return maskNumber(String(value))
  const date = PartialDate.safeParse(value)
  if (date.success && /_(on|date)$/.test(column)) return showPartialDate(date.data)
  return valueNames[value] ?? String(value)
}

/** “Năm 2021, Đợt Sơ kết”; columns that have no name in the office are left out. */
export const cellsInWords = (cells: readonly CellValue[]): string =>
  cells
    .flatMap(({ column, value }) => {
      const words = columnNames[column] === undefined ? null : storedWords(column, value)
      return words === null ? [] : `${columnName(column)} ${words}`
    })
    .join(', ')
