import { Button, Tabs, Text } from '@mantine/core'
import { layoutOf, useListView } from '@renderer/features/views/use-list-view'
import { ViewBar } from '@renderer/features/views/ViewBar'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { ColumnChooser } from '@renderer/ui/ColumnChooser'
import { DataTable } from '@renderer/ui/DataTable'
import type { Sort } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import {
  type LedgerFilter,
  type LedgerLine,
  ledgerSorts,
} from '@shared/features/ledger/ledger.contract'
import type { ViewState } from '@shared/features/views/views.contract'
import { IconBook2, IconFileSpreadsheet, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { BindDialog } from './BindDialog'
import { everything, filterOf, isFiltered, LedgerFilters } from './LedgerFilters'
import { LedgerLinePanel } from './LedgerLinePanel'
import { ledgerStrings as strings } from './ledger.strings'
import { ledgerColumns } from './ledger-columns'
import { OlderBooks } from './OlderBooks'

const bookOrder: Sort = { key: 'number', direction: 'ascending' }
/** Who received it and remarks are wide: shown when the clerk asks for them. */
const usualColumns = layoutOf(ledgerColumns.map(({ key }) => key).filter((key) => key !== 'handed'))
const plainState: ViewState = { filter: { ...everything }, sort: bookOrder, columns: null }

/** Sổ khen thưởng: the running book, and the paper books of the time before this program. */
export function LedgerPage() {
  const isOlderAsked = useSearchParams()[0].has('older')
  const [tab, setTab] = useState<string | null>(isOlderAsked ? 'older' : 'running')
  const tabs = (
    <Tabs value={tab} onChange={setTab}>
      <Tabs.List>
        <Tabs.Tab value="running">{strings.running}</Tabs.Tab>
        <Tabs.Tab value="older">{strings.older}</Tabs.Tab>
      </Tabs.List>
    </Tabs>
  )
  return tab === 'older' ? <OlderBooks tabs={tabs} /> : <RunningBook tabs={tabs} />
}

/** The book as it stands, to be searched, printed, bound and taken to Excel. */
function RunningBook({ tabs }: { readonly tabs: ReactNode }) {
  const [filter, setFilter] = useState(everything)
  const view = useListView({
    ...{ list: 'ledger', columns: ledgerColumns, usual: usualColumns, order: bookOrder },
    ...{ filter, setFilter, filterOf },
  })
  const { sort } = view
  const [opened, setOpened] = useState<LedgerLine | null>(null)
  const list = useRowWindow({
    name: 'ledger.list',
    filter: { ...filter, sort: sortOf(sort), direction: sort.direction },
    page: ({ total, rows }) => ({ total, rows }),
  })
  const isEmpty = !list.isPending && list.total === 0 && !isFiltered(filter)
  return (
    <Page layout="fill">
      <LedgerHeader filter={filter} hasLines={list.total > 0} />
      {tabs}
      {!isEmpty && (
        <>
          <ViewBar
            list="ledger"
            state={view.state}
            plain={{ label: strings.wholeBook, state: plainState }}
            onApply={view.apply}
          />
          <LedgerFilters
            filter={filter}
            onChange={setFilter}
            aside={<ColumnChooser fixed="name" {...view.chooser} />}
          />
        </>
      )}
      <ErrorNotice error={list.error} />
      <DataTable
        label={strings.title}
        key={view.tableKey}
        {...view.table}
        rows={list.rows}
        rowKey={({ id }) => id}
        isLoading={list.isPending}
        onOpen={setOpened}
        empty={isEmpty ? <EmptyBook /> : <NothingFound />}
      />
      {list.total > 0 && <Totals filter={filter} />}
      {opened && <LedgerLinePanel line={opened} onClose={() => setOpened(null)} />}
    </Page>
  )
}

const sortOf = ({ key }: Sort) => ledgerSorts.find((sort) => sort === key) ?? 'number'

interface HeaderProps {
  readonly filter: LedgerFilter
  readonly hasLines: boolean
}

/** What leaves the screen is what the filters let through. */
function LedgerHeader({ filter, hasLines }: HeaderProps) {
  const xlsx = useAppTask('ledger.saveXlsx')
  const pdf = useAppTask('ledger.savePdf')
  const print = useAppTask('ledger.print')
  const tell = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(strings.saved(name))
  const [isBinding, setIsBinding] = useState(false)
  const button = { variant: 'default', disabled: !hasLines } as const
  return (
    <PageHeader
      title={strings.title}
      description={strings.description}
      secondary={
        <>
          <Button
            {...button}
            leftSection={<IconBook2 size={18} stroke={1.75} aria-hidden />}
            onClick={() => setIsBinding(true)}
          >
            {strings.bind}
          </Button>
          {isBinding && <BindDialog onClose={() => setIsBinding(false)} />}
          <Button
            {...button}
            leftSection={<IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />}
            loading={xlsx.isPending}
            onClick={() => xlsx.mutate(filter, { onSuccess: tell, onError: showFailure })}
          >
            {strings.saveXlsx}
          </Button>
          <Button
            {...button}
            leftSection={<IconFileTypePdf size={18} stroke={1.75} aria-hidden />}
            loading={pdf.isPending}
            onClick={() => pdf.mutate(filter, { onSuccess: tell, onError: showFailure })}
          >
            {strings.savePdf}
          </Button>
        </>
      }
      primary={
        <Button
          disabled={!hasLines}
          leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
          loading={print.isPending}
          onClick={() => print.mutate(filter, { onError: showFailure })}
        >
          {strings.print}
        </Button>
      }
    />
  )
}

function Totals({ filter }: { readonly filter: LedgerFilter }) {
  const totals = useAppQuery('ledger.list', { ...filter, limit: 1 }, { keepPrevious: true })
  return (
    <Text size="sm" fw={500} className="figures" aria-live="polite">
      {totals.data ? strings.totals(totals.data) : ''}
    </Text>
  )
}

const NothingFound = () => (
  <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
)

const EmptyBook = () => (
  <EmptyState
    icon={IconBook2}
    title={strings.empty}
    sentence={strings.emptySentence}
    action={
      <Button component={Link} href="/quyet-dinh">
        {strings.openDecisions}
      </Button>
    }
  />
)
