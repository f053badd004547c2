import { Button, Menu } from '@mantine/core'
import { HolidaysDialog } from '@renderer/features/holidays/HolidaysDialog'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import type { LocalDate } from '@shared/core/local-date'
import type { ItemFilter } from '@shared/features/calendar/calendar.contract'
import {
  firstOfMonth,
  lastOfMonth,
  monthOf,
  yearOf,
} from '@shared/features/calendar/calendar.rules'
import {
  type Icon,
  IconBeach,
  IconCalendarDown,
  IconCalendarMonth,
  IconCalendarStats,
  IconChevronDown,
  IconFileTypeXls,
  IconList,
  IconPrinter,
} from '@tabler/icons-react'
import { useState } from 'react'
import { calendarStrings as strings } from './calendar.strings'

interface Props {
  readonly day: LocalDate
  /** That of the list; everything elsewhere. */
  readonly filter: ItemFilter
}

/** What leaves the calendar: paper, Excel, a file for a telephone. Lists are of the year in view. */
export function CalendarMenu({ day, filter }: Props) {
  const [isSettling, setIsSettling] = useState(false)
  const papers = usePapers(day, filter)
  const year = yearOf(day)
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            loading={papers.isBusy}
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
            rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
          >
            {strings.paper}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Entry icon={IconCalendarMonth} label={strings.printMonth} run={papers.month} />
          <Entry icon={IconCalendarStats} label={strings.printYear} run={papers.year} />
          <Entry icon={IconList} label={strings.printList} run={papers.list} />
          <Menu.Divider />
          <Entry icon={IconFileTypeXls} label={strings.saveXlsx} run={papers.xlsx} />
          <Entry icon={IconCalendarDown} label={strings.saveIcs} run={papers.ics} />
          <Menu.Divider />
          <Entry icon={IconBeach} label={strings.holidays} run={() => setIsSettling(true)} />
        </Menu.Dropdown>
      </Menu>
      {papers.preview && (
        <PreviewDialog
          pdf={papers.preview.pdf}
          title={papers.preview.title}
          onClose={papers.close}
        />
      )}
      {isSettling && <HolidaysDialog year={year} onClose={() => setIsSettling(false)} />}
    </>
  )
}

interface EntryProps {
  readonly icon: Icon
  readonly label: string
  readonly run: () => void
}

const Entry = ({ icon: EntryIcon, label, run }: EntryProps) => (
  <Menu.Item leftSection={<EntryIcon size={18} stroke={1.75} aria-hidden />} onClick={run}>
    {label}
  </Menu.Item>
)

function usePapers(day: LocalDate, filter: ItemFilter) {
  const [preview, setPreview] = useState<{ title: string; pdf: Uint8Array } | null>(null)
  const month = useAppTask('calendar.monthPdf')
  const year = useAppTask('calendar.yearPdf')
  const list = useAppTask('calendar.listPdf')
  const xlsx = useAppTask('calendar.saveXlsx')
  const ics = useAppTask('calendar.saveIcs')
  const inYear = yearOf(day)
  const listed = {
    range: { from: firstOfMonth(`${inYear}-01`), to: lastOfMonth(`${inYear}-12`) },
    filter: { ...filter, kinds: [...filter.kinds] },
  }
  const show = (title: string) => ({
    onSuccess: (pdf: Uint8Array) => setPreview({ title, pdf }),
    onError: showFailure,
  })
  const tell = {
    onSuccess: ({ name }: { readonly name: string | null }) =>
      name !== null && showDone(strings.saved(name)),
    onError: showFailure,
  }
  const inMonth = `${day.slice(5, 7)}-${inYear}`
  return {
    preview,
    close: () => setPreview(null),
    isBusy: [month, year, list, xlsx, ics].some(({ isPending }) => isPending),
    month: () => month.mutate({ month: monthOf(day) }, show(strings.monthPaper(inMonth))),
    year: () => year.mutate({ year: inYear }, show(strings.yearPaper(inYear))),
    list: () => list.mutate(listed, show(strings.listPaper(inYear))),
    xlsx: () => xlsx.mutate(listed, tell),
    ics: () => ics.mutate(listed, tell),
  }
}
