import { Button, Group } from '@mantine/core'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { showDay } from '@shared/core/local-date'
import { localDayOf } from '@shared/core/local-instant'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { SpoiledSheet } from '@shared/features/printing/printing.records'
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { printingStrings } from './printing.strings'

const { spoiled: strings } = printingStrings
const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const

/** The log of spoiled sheets: stock is counted, and every sheet is accounted for. */
export function SpoiledTab({ decisionId }: { readonly decisionId: DecisionId }) {
  const sheets = useAppQuery('printing.spoiled', { decisionId })
  const rows = sheets.data ?? []
  return (
    <>
      <ErrorNotice error={sheets.error} />
      {rows.length > 0 && <Papers decisionId={decisionId} />}
      <DataTable
        label={strings.label}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        isLoading={sheets.isPending}
        empty={<EmptyState title={strings.empty} sentence={strings.emptySentence} />}
      />
    </>
  )
}

function Papers({ decisionId }: { readonly decisionId: DecisionId }) {
  const paper = useAppTask('printing.spoiledPdf')
  const xlsx = useAppTask('printing.spoiledXlsx')
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const tell = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(printingStrings.saved(name))
  return (
    <Group justify="flex-end" gap="xs">
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet {...icon} />}
        loading={xlsx.isPending}
        onClick={() => xlsx.mutate({ decisionId }, { onSuccess: tell, onError: showFailure })}
      >
        {strings.xlsx}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter {...icon} />}
        loading={paper.isPending}
        onClick={() => paper.mutate({ decisionId }, { onSuccess: setPdf, onError: showFailure })}
      >
        {strings.pdf}
      </Button>
      {pdf && <PreviewDialog pdf={pdf} title={strings.label} onClose={() => setPdf(null)} />}
    </Group>
  )
}

const columns: readonly Column<SpoiledSheet>[] = [
  {
    key: 'day',
    title: strings.columns.day,
    width: 116,
    value: ({ settledAt }) => showDay(localDayOf(settledAt)),
    sortKey: ({ settledAt }) => settledAt,
  },
  {
    key: 'run',
    title: strings.columns.run,
    width: 92,
    align: 'end',
    value: ({ runNumber }) => runNumber,
  },
  {
    key: 'ledger',
    title: strings.columns.ledger,
    width: 110,
    align: 'end',
    value: ({ ledgerNumber }) => ledgerNumber,
    render: ({ ledgerNumber }) => labels.ledgerNumber(ledgerNumber),
  },
  { key: 'name', title: strings.columns.name, grow: 2, minWidth: 200, value: ({ name }) => name },
  {
    key: 'reason',
    title: strings.columns.reason,
    grow: 2,
    minWidth: 180,
    value: ({ reason }) => reason,
  },
  {
    key: 'madeGood',
    title: strings.columns.madeGood,
    width: 112,
    value: ({ isMadeGood }) => (isMadeGood ? strings.yes : strings.no),
  },
]
