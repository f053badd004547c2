import { Button } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { LocalDate } from '@shared/core/local-date'
import type { CalendarItem } from '@shared/features/calendar/calendar.contract'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import { firstOfMonth, lastOfMonth, yearOf } from '@shared/features/calendar/calendar.rules'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { calendarStrings as strings } from './calendar.strings'
import { calendarColumns } from './calendar-columns'
import { EventDetails } from './EventDetails'
import { EventDialog } from './EventDialog'
import { useToday } from './use-calendar'

interface Props {
  readonly campaignId: CampaignId
}

/** What a campaign has in the calendar: of last year, this one and the next. */
export function CampaignCalendar(props: Props) {
  const today = useToday()
  return today ? <OfToday today={today} {...props} /> : null
}

function OfToday({ campaignId, today }: Props & { readonly today: LocalDate }) {
  const [, navigate] = useLocation()
  const [isAdding, setIsAdding] = useState(false)
  const [opened, setOpened] = useState<EventId | null>(null)
  const year = yearOf(today)
  const range = useAppQuery('calendar.range', {
    from: firstOfMonth(`${year - 1}-01`),
    to: lastOfMonth(`${year + 1}-12`),
    campaignId,
  })
  const columns = useMemo(() => calendarColumns(today), [today])
  const open = ({ eventId, path }: CalendarItem) => {
    if (eventId !== null) setOpened(eventId)
    else if (path !== null) navigate(path)
  }
  return (
    <SectionCard
      title={strings.ofCampaign}
      description={strings.ofCampaignSentence(year - 1, year + 1)}
      action={
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => setIsAdding(true)}
        >
          {strings.add}
        </Button>
      }
    >
      <ErrorNotice error={range.error} />
      <DataTable
        label={strings.ofCampaign}
        columns={columns}
        rows={[...(range.data?.items ?? []), ...(range.data?.undated ?? [])]}
        rowKey={({ id }) => id}
        isLoading={range.isPending}
        onOpen={open}
        maxHeight={480}
        empty={
          <EmptyState
            icon={IconCalendarEvent}
            title={strings.campaignEmpty}
            sentence={strings.campaignEmptySentence}
          />
        }
      />
      {isAdding && (
        <EventDialog
          event={null}
          startsOn={today}
          campaignId={campaignId}
          onClose={() => setIsAdding(false)}
        />
      )}
      {opened && <EventDetails id={opened} onClose={() => setOpened(null)} />}
    </SectionCard>
  )
}
