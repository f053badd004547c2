import { Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { showDay } from '@shared/core/local-date'
import { localDayOf, localTimeOf } from '@shared/core/local-instant'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { RunSummary } from '@shared/features/printing/printing.records'
import { runPurposeNames, runStateNames } from '@shared/features/printing/printing.strings'
import { printingStrings } from './printing.strings'

const { runs: strings } = printingStrings

/** Every run with what it was made from: nothing was printed that is not on record here. */
export function RunsTab({ decisionId }: { readonly decisionId: DecisionId }) {
  const runs = useAppQuery('printing.runs', { decisionId })
  return (
    <>
      <ErrorNotice error={runs.error} />
      <DataTable
        label={strings.label}
        columns={columns}
        rows={runs.data ?? []}
        rowKey={({ id }) => id}
        isLoading={runs.isPending}
        empty={<EmptyState title={strings.empty} sentence={strings.emptySentence} />}
      />
    </>
  )
}

const columns: readonly Column<RunSummary>[] = [
  {
    key: 'number',
    title: strings.columns.number,
    width: 76,
    align: 'end',
    value: ({ number }) => number,
  },
  {
    key: 'startedAt',
    title: strings.columns.startedAt,
    width: 148,
    value: ({ startedAt }) =>
      strings.at({ time: localTimeOf(startedAt), day: showDay(localDayOf(startedAt)) }),
    sortKey: ({ startedAt }) => startedAt,
  },
  {
    key: 'purpose',
    title: strings.columns.purpose,
    width: 130,
    value: ({ purpose }) => runPurposeNames[purpose],
  },
  {
    key: 'state',
    title: strings.columns.state,
    width: 112,
    value: ({ state }) => runStateNames[state],
  },
  {
    key: 'sheets',
    title: strings.columns.sheets,
    width: 84,
    align: 'end',
    value: ({ certificates }) => certificates,
  },
  {
    key: 'good',
    title: strings.columns.good,
    width: 72,
    align: 'end',
    value: ({ sheets }) => sheets.good,
  },
  {
    key: 'spoiled',
    title: strings.columns.spoiled,
    width: 76,
    align: 'end',
    value: ({ sheets }) => sheets.spoiled,
  },
  {
    key: 'design',
    title: strings.columns.design,
    grow: 1,
    minWidth: 200,
    value: ({ designName, stockName, printerName }) =>
      [designName, stockName, printerName].join('; '),
    render: ({ designName, stockName, printerName }) => (
      <Text size="sm" lineClamp={2} title={[designName, stockName, printerName].join('; ')}>
        {[designName, stockName, printerName].join('; ')}
      </Text>
    ),
  },
  {
    key: 'hash',
    title: strings.columns.hash,
    width: 168,
    value: ({ dataSha256 }) => dataSha256,
    render: ({ dataSha256 }) => (
      <span className="figures" title={dataSha256}>
        {dataSha256.slice(0, 16)}
      </span>
    ),
  },
]
