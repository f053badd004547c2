import { Button } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { type Column, columnWidths } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { showDay } from '@shared/core/local-date'
import type { DismissedPair } from '@shared/features/duplicates/duplicates.contract'
import { recordName } from '@shared/features/duplicates/duplicates.strings'
import { duplicatesStrings as strings } from './duplicates.strings'

const { dismissedColumns: titles } = strings

const facts: readonly Column<DismissedPair>[] = [
  {
    key: 'people',
    title: titles.people,
    grow: 3,
    value: ({ people }) => people.map(recordName).join(' – '),
  },
  { key: 'reason', title: titles.reason, grow: 2, value: ({ reason }) => reason },
  {
    key: 'on',
    title: titles.on,
    width: columnWidths.day,
    value: ({ dismissedOn }) => dismissedOn,
    render: ({ dismissedOn }) => showDay(dismissedOn),
  },
]

/** Pairs the clerk told apart; the mark can be taken back. */
export function DismissedList({ pairs }: { readonly pairs: readonly DismissedPair[] }) {
  const takeBack = useAppCommand('duplicates.takeBack')
  const columns: readonly Column<DismissedPair>[] = [
    ...facts,
    {
      key: 'takeBack',
      title: '',
      width: 110,
      isSortable: false,
      render: ({ id }) => (
        <Button variant="subtle" size="compact-sm" onClick={() => takeBack.mutate({ id })}>
          {strings.takeBack}
        </Button>
      ),
    },
  ]
  return (
    <>
      <ErrorNotice error={takeBack.error} />
      <DataTable
        label={titles.people}
        columns={columns}
        rows={pairs}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={strings.noneDismissed} sentence={strings.noneDismissedSentence} />
        }
      />
    </>
  )
}
