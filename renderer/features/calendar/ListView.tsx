import { Select } from '@mantine/core'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import type { LocalDate } from '@shared/core/local-date'
import type {
  CalendarItem,
  CalendarRange,
  ItemFilter,
} from '@shared/features/calendar/calendar.contract'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import { itemKinds } from '@shared/features/calendar/calendar.kinds'
import { filterItems } from '@shared/features/calendar/calendar.rules'
import { itemKindNames } from '@shared/features/calendar/calendar.strings'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { calendarStrings as strings } from './calendar.strings'
import { calendarColumns } from './calendar-columns'

interface Props {
  readonly range: CalendarRange
  readonly today: LocalDate
  readonly filter: ItemFilter
  readonly onFilter: (filter: ItemFilter) => void
  readonly onEvent: (id: EventId) => void
}

export const everything: ItemFilter = { text: '', kinds: [], state: null }

/** The year as a list that can be filtered, sorted and searched. */
export function ListView({ range, today, filter, onFilter, onEvent }: Props) {
  const [, navigate] = useLocation()
  const items = useMemo(
    () => filterItems([...range.items, ...range.undated], filter, today),
    [range, filter, today],
  )
  const columns = useMemo(() => calendarColumns(today), [today])
  const isFiltered = filter !== everything
  const open = ({ eventId, path }: CalendarItem) => {
    if (eventId !== null) onEvent(eventId)
    else if (path !== null) navigate(path)
  }
  return (
    <>
      <ListFilter count={items.length} {...{ filter, onFilter }} />
      <DataTable
        label={strings.title}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        onOpen={open}
        empty={
          isFiltered ? (
            <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
          ) : (
            <EmptyState
              icon={IconCalendarEvent}
              title={strings.listEmpty}
              sentence={strings.listEmptySentence}
            />
          )
        }
      />
    </>
  )
}

const states = ['open', 'late', 'done'] as const

interface FilterProps extends Pick<Props, 'filter' | 'onFilter'> {
  readonly count: number
}

function ListFilter({ count, filter, onFilter }: FilterProps) {
  const isFiltered = filter !== everything
  return (
    <FilterBar count={count} onClear={isFiltered ? () => onFilter(everything) : undefined}>
      <SearchField
        label={strings.search}
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
      />
      <Select
        aria-label={strings.kind}
        placeholder={strings.anyKind}
        clearable
        w={210}
        data={itemKinds.map((value) => ({ value, label: itemKindNames[value] }))}
        value={filter.kinds[0] ?? null}
        onChange={(kind) => onFilter({ ...filter, kinds: kind === null ? [] : [kind] })}
      />
      <Select
        aria-label={strings.state}
        placeholder={strings.anyState}
        clearable
        w={180}
        data={states.map((value) => ({ value, label: strings.states[value] }))}
        value={filter.state}
        onChange={(state) => onFilter({ ...filter, state })}
      />
    </FilterBar>
  )
}
