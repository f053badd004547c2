import { Button, Checkbox, SegmentedControl } from '@mantine/core'
import { call, useAppCommand, useAppQuery } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { EditGrid } from '@renderer/ui/EditGrid'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { EditRows } from '@renderer/ui/edit-grid.model'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import {
  type RegistrationSubject,
  registrationSubjects,
} from '@shared/features/registrations/registrations.kinds'
import type { RegistrationRow } from '@shared/features/registrations/registrations.results'
import type { InputOf } from '@shared/ipc/app-contract'
import { IconClipboardCheck, IconCopyPlus, IconHierarchy2 } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { CommonDialog } from './CommonDialog'
import { changesOf, gridColumns } from './grid-columns'
import type { ViewProps } from './registration-tabs'
import { registrationPageStrings as page, gridStrings as strings } from './registrations.strings'

/** More than this are not typed in one list; they are registered together, or from a file. */
const mostInOneList = 20_000

/** Papers of a whole unit typed as in Excel; one content for all of them first, exceptions after. */
export function RegistrationGrid(props: ViewProps) {
  const { campaignId, year, organisationId } = props
  const table = useAppQuery(
    'registrations.coverage',
    { campaignId, year, organisationId },
    { keepPrevious: true },
  )
  if (table.isPending) return null // a local read: a spinner would only flicker
  const people = table.data?.total.people.required ?? 0
  if (organisationId === null && people > mostInOneList)
    return (
      <>
        <FilterBar>{props.choices}</FilterBar>
        <EmptyState
          icon={IconHierarchy2}
          title={strings.chooseUnitTitle}
          sentence={strings.chooseUnit(people)}
        />
      </>
    )
  return <Lines {...props} />
}

function Lines({ campaignId, year, organisationId, choices }: ViewProps) {
  const [subject, setSubject] = useRemembered<RegistrationSubject>(
    'registrations.subject',
    'person',
  )
  const [text, setText] = useState('')
  const [onlyMissing, setOnlyMissing] = useState(false)
  const [isCommon, setIsCommon] = useState(false)
  const part = { campaignId, year, organisationId, subject }
  const list = useGridRows({ ...part, text, listing: onlyMissing ? 'missing' : 'all' })
  const set = useAppCommand('registrations.setGrid')
  const columns = useMemo(() => gridColumns(subject), [subject])
  const isFiltered = text !== '' || onlyMissing
  const clear = () => {
    setText('')
    setOnlyMissing(false)
  }
  return (
    <>
      <FilterBar
        count={list.total}
        onClear={isFiltered ? clear : undefined}
        aside={
          <Button
            leftSection={<IconCopyPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => setIsCommon(true)}
          >
            {strings.common}
          </Button>
        }
      >
        {choices}
        <SegmentedControl
          aria-label={page.subject}
          data={registrationSubjects
            .toReversed()
            .map((value) => ({ value, label: page.subjects[value] }))}
          value={subject}
          onChange={(value) => setSubject(value as RegistrationSubject)}
        />
        <SearchField label={page.search} value={text} onChange={setText} width={150} />
        <Checkbox
          label={strings.onlyMissing}
          checked={onlyMissing}
          onChange={(event) => setOnlyMissing(event.currentTarget.checked)}
        />
      </FilterBar>
      <ErrorNotice error={list.error} />
      <EditGrid
        key={subject}
        label={strings.label({ subject, year })}
        columns={columns}
        rows={list.rows}
        rowKey={({ subjectId }) => subjectId}
        isLoading={list.isPending}
        onWrite={(writes) =>
          set.mutateAsync({ campaignId, year, subject, changes: changesOf(writes) })
        }
        empty={<Nothing isFiltered={isFiltered} />}
      />
      {isCommon && <CommonDialog part={part} onClose={() => setIsCommon(false)} />}
    </>
  )
}

const Nothing = ({ isFiltered }: { readonly isFiltered: boolean }) => (
  <EmptyState
    icon={IconClipboardCheck}
    title={isFiltered ? strings.nothingFound : strings.empty}
    sentence={isFiltered ? strings.nothingFoundSentence : strings.emptySentence}
  />
)

type GridFilter = Omit<InputOf<'registrations.list'>, 'offset' | 'limit'>

/** Rows in one call, as many as the contract lets through. */
const mostAtOnce = 500

function useGridRows(filter: GridFilter) {
  const list = useRowWindow({ name: 'registrations.list', filter, page: (rows) => rows })
  const key = JSON.stringify(filter)
  const between = useCallback(
    (from: number, to: number) => readRows(JSON.parse(key), from, to),
    [key],
  )
  const rows: EditRows<RegistrationRow> = { ...list.rows, between }
  return { ...list, rows }
}

async function readRows(filter: GridFilter, from: number, to: number): Promise<RegistrationRow[]> {
  const rows: RegistrationRow[] = []
  for (let offset = from; offset <= to; offset += mostAtOnce) {
    const limit = Math.min(mostAtOnce, to - offset + 1)
    const found = await call('registrations.list', { ...filter, offset, limit })
    rows.push(...found.rows)
  }
  return rows
}
