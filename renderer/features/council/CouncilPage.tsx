import { Button, Select } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SearchField } from '@renderer/ui/SearchField'
import type { MeetingFilter } from '@shared/features/council/council.contract'
import { meetingStatuses } from '@shared/features/council/council.kinds'
import { IconGavel, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { councilStrings as strings } from './council.strings'
import { MeetingDialog } from './MeetingDialog'
import { meetingColumns } from './meeting-columns'

const everything: MeetingFilter = { status: null, year: null, text: '' }

/** Họp xét: every meeting that decided, or will decide, on nominations; the latest first. */
export function CouncilPage() {
  const [filter, setFilter] = useState(everything)
  const [isCreating, setIsCreating] = useState(false)
  const [, navigate] = useLocation()
  const meetings = useAppQuery('council.list', filter, { keepPrevious: true })
  const rows = meetings.data ?? []
  const isFiltered = filter.status !== null || filter.text !== ''
  const open = (id: string) => navigate(`/hop-xet/${id}`)
  const create = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => setIsCreating(true)}
    >
      {strings.create}
    </Button>
  )
  const isEmpty = !isFiltered && meetings.data?.length === 0
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        primary={!isEmpty && create}
      />
      <FilterBar count={rows.length} onClear={isFiltered ? () => setFilter(everything) : undefined}>
        <Select
          aria-label={strings.status}
          placeholder={strings.allStatuses}
          clearable
          w={190}
          data={meetingStatuses.map((value) => ({ value, label: strings.statusOption(value) }))}
          value={filter.status}
          onChange={(value) =>
            setFilter({ ...filter, status: meetingStatuses.find((one) => one === value) ?? null })
          }
        />
        <SearchField
          label={strings.search}
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
      </FilterBar>
      <ErrorNotice error={meetings.error} />
      <DataTable
        label={strings.title}
        columns={meetingColumns}
        rows={rows}
        rowKey={({ id }) => id}
        isLoading={meetings.isPending}
        onOpen={({ id }) => open(id)}
        empty={
          isFiltered ? (
            <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
          ) : (
            <EmptyState
              icon={IconGavel}
              title={strings.empty}
              sentence={strings.emptySentence}
              action={create}
            />
          )
        }
      />
      {isCreating && (
        <MeetingDialog meeting={null} onClose={() => setIsCreating(false)} onCreated={open} />
      )}
    </Page>
  )
}
