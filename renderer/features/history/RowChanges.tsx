import { Paper, Table, Text } from '@mantine/core'
import type { RowChange } from '@shared/features/history/history.contract'
import { columnNames, historyStrings as strings, tableNames } from './history.strings'

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

function OneRow({ change }: { readonly change: RowChange }) {
  const { before, after } = change
  const columns = Object.keys(columnNames).filter(
    (column) => (before?.[column] ?? null) !== (after?.[column] ?? null),
  )
  const verb = before === null ? strings.added : after === null ? strings.removed : strings.changed
  return (
    <Paper withBorder p="sm">
      <Text fw={600} size="sm" mb={4}>
        {verb}: {tableNames[change.table] ?? change.table}
      </Text>
      {columns.length > 0 && (
        <Table
          layout="fixed"
          data={{
            head: [strings.field, strings.before, strings.after],
            body: columns.map((column) => [
              columnNames[column],
              before?.[column] ?? '–',
              after?.[column] ?? '–',
            ]),
          }}
        />
      )}
    </Paper>
  )
}
