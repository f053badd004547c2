import { Button } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { DataTable } from '@renderer/ui/DataTable'
import { DayField } from '@renderer/ui/DayField'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SearchField } from '@renderer/ui/SearchField'
import type { LocalDate } from '@shared/core/local-date'
import type { HistoryEntry } from '@shared/features/history/history.contract'
import { IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { ChainNotice } from './ChainNotice'
import { HistoryDetail } from './HistoryDetail'
import { historyStrings as strings } from './history.strings'
import { historyColumns } from './history-columns'

interface Filter {
  readonly text: string
  readonly fromDay: LocalDate | null
  readonly toDay: LocalDate | null
}
const everything: Filter = { text: '', fromDay: null, toDay: null }

/** Nhật ký: what was done, by whom, when, and whether it can be taken back. */
export function HistoryPage() {
  const [filter, setFilter] = useState(everything)
  const [opened, setOpened] = useState<HistoryEntry | null>(null)
  const [isChecking, setIsChecking] = useState(false)
  const check = useAppQuery('history.verify', {}, { enabled: isChecking })
  const list = useRowWindow({
    name: 'history.list',
    filter,
    page: ({ total, entries }) => ({ total, rows: entries }),
  })
  const isFiltered = filter.text !== '' || filter.fromDay !== null || filter.toDay !== null

  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        secondary={
          <Button
            variant="default"
            leftSection={<IconShieldCheck size={18} stroke={1.75} aria-hidden />}
            loading={check.isFetching}
            onClick={() => setIsChecking(true)}
          >
            {strings.verify}
          </Button>
        }
      />
      {isChecking && check.data && <ChainNotice check={check.data} />}
      <FilterBar count={list.total} onClear={isFiltered ? () => setFilter(everything) : undefined}>
        <SearchField
          label={strings.search}
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        <DayField
          label=""
          aria-label={strings.from}
          placeholder={strings.from}
          w={150}
          value={filter.fromDay}
          onChange={(fromDay) => setFilter({ ...filter, fromDay })}
        />
        <DayField
          label=""
          aria-label={strings.to}
          placeholder={strings.to}
          w={150}
          value={filter.toDay}
          onChange={(toDay) => setFilter({ ...filter, toDay })}
        />
      </FilterBar>
      <ErrorNotice error={list.error} />
      <DataTable
        label={strings.title}
        columns={historyColumns}
        rows={list.rows}
        rowKey={(entry) => String(entry.seq)}
        isLoading={list.isPending}
        onOpen={setOpened}
        empty={
          isFiltered ? (
            <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
          ) : (
            <EmptyState title={strings.empty} sentence={strings.emptySentence} />
          )
        }
      />
      {opened && <HistoryDetail entry={opened} onClose={() => setOpened(null)} />}
    </Page>
  )
}
