import { Paper, Table, Text } from '@mantine/core'
import { maskNumber } from '@shared/core/masked-number'
import { PartialDate, showPartialDate } from '@shared/core/partial-date'
import type { RowChange } from '@shared/features/history/history.contract'
import { historyStrings as strings } from './history.strings'
import { columnNames, hiddenColumns, tableColumnNames } from './stored-columns.strings'
import { tableNames } from './stored-tables.strings'
import { tableValueNames, valueNames } from './stored-values.strings'

interface Props {
  readonly changes: readonly RowChange[]
  /** Rows that the action changed; more than are shown when it was a large import. */
  readonly total: number
}

/** What an action did to each row, in the office's words; the program's own columns are left out. */
export function RowChanges({ changes, total }: Props) {
  if (total === 0) return <Text c="dimmed">{strings.noRows}</Text>
  return (
    <>
      {changes.length < total && (
        <Text size="sm" c="dimmed">
          {strings.shownOf(changes.length, total)}
        </Text>
      )}
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the log never changes; a row may appear twice in it
        <OneRow key={index} change={change} />
      ))}
    </>
  )
}

function OneRow({ change: { table, before, after } }: { readonly change: RowChange }) {
  const names = { ...columnNames, ...tableColumnNames[table] }
  const columns = Object.keys(names).filter(
    (column) => (before?.[column] ?? null) !== (after?.[column] ?? null),
  )
  const [verb, head] =
    before === null
      ? [strings.added, [strings.field, strings.value]]
      : after === null
        ? [strings.removed, [strings.field, strings.value]]
        : [strings.changed, [strings.field, strings.before, strings.after]]
  const states = [before, after].filter((state) => state !== null)
  const body = columns
    .map((column) => [
      names[column],
      ...states.map((state) => inWords({ table, column }, state[column])),
    ])
    .filter(([, ...values]) => values.some((value) => value !== blank))
  return (
    <Paper withBorder p="sm">
      <Text fw={600} size="sm" mb={4}>
        {verb}: {tableNames[table] ?? table}
      </Text>
      {body.length > 0 && <Table layout="fixed" data={{ head, body }} />}
    </Paper>
  )
}

const blank = '–'

interface Place {
  readonly table: string
  readonly column: string
}

function inWords(
  { table, column }: Place,
  value: string | number | null | undefined,
): string | number {
  if (value === null || value === undefined || value === '') return blank
  if (hiddenColumns.has(column)) return maskNumber(String(value))
  if (column.startsWith('is_')) return value === 1 ? strings.yes : strings.no
  const day = PartialDate.safeParse(value)
  if (day.success) return showPartialDate(day.data)
  return tableValueNames[table]?.[value] ?? valueNames[value] ?? value
}
