import { Button, Group, Modal, Stack, Tabs, Text } from '@mantine/core'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { useAppQuery } from '@renderer/lib/api'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FactList } from '@renderer/ui/FactList'
import { showDay } from '@shared/core/local-date'
import { showPartialDate } from '@shared/core/partial-date'
import { lunarInWords, lunarOf } from '@shared/core/vietnamese-lunar'
import { showWeekdayAndDay } from '@shared/core/vietnamese-weekdays'
import type { CalendarEvent } from '@shared/features/calendar/calendar.contract'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import { isExact } from '@shared/features/calendar/calendar.rules'
import {
  eventStateNames,
  itemKindNames,
  yearlyNames,
} from '@shared/features/calendar/calendar.strings'
import { IconCircleCheck, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { calendarStrings, eventStrings as strings } from './calendar.strings'
import { DoneDialog } from './DoneDialog'
import { EventDialog } from './EventDialog'
import { EventFiles } from './EventFiles'

interface Props {
  readonly id: EventId
  readonly onClose: () => void
}

/** Everything that is known of one event, its files and what was done to it. */
export function EventDetails({ id, onClose }: Props) {
  useReturnFocus(true)
  const event = useAppQuery('calendar.event', { id })
  return (
    <Modal
      opened
      size={640}
      onClose={onClose}
      title={
        <Text component="span" fw={600} size="lg">
          {event.data?.title ?? calendarStrings.title}
        </Text>
      }
    >
      <ErrorNotice error={event.error} />
      {event.data && <Known event={event.data} />}
    </Modal>
  )
}

function Known({ event }: { readonly event: CalendarEvent }) {
  const [dialog, setDialog] = useState<'edit' | 'done' | null>(null)
  const close = () => setDialog(null)
  return (
    <>
      <Tabs defaultValue="facts" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="facts">{strings.details}</Tabs.Tab>
          <Tabs.Tab value="history">{strings.history}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="facts">
          <Stack gap="lg">
            <FactList facts={factsOf(event)} />
            <EventFiles event={event} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <SubjectHistory rowId={event.id} />
        </Tabs.Panel>
      </Tabs>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button
          variant="default"
          leftSection={<IconPencil size={18} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('edit')}
        >
          {strings.edit}
        </Button>
        {event.state === 'planned' && event.yearly === null && (
          <Button
            leftSection={<IconCircleCheck size={18} stroke={1.75} aria-hidden />}
            onClick={() => setDialog('done')}
          >
            {strings.done}
          </Button>
        )}
      </Group>
      {dialog === 'edit' && <EventDialog event={event} startsOn={null} onClose={close} />}
      {dialog === 'done' && <DoneDialog id={event.id} title={event.title} onClose={close} />}
    </>
  )
}

function factsOf(event: CalendarEvent) {
  const { startsOn, endsOn, startsAt, yearly } = event
  const lunar = isExact(startsOn) ? lunarOf(startsOn) : null
  const day = isExact(startsOn) ? showWeekdayAndDay(startsOn) : showPartialDate(startsOn)
  const until = endsOn === null ? '' : ` – ${showDay(endsOn)}`
  return [
    { label: strings.day, value: `${day}${until}` },
    { label: calendarStrings.columns.lunar, value: lunar && lunarInWords(lunar) },
    { label: strings.startsAt, value: startsAt },
    { label: strings.kind, value: itemKindNames[event.kind] },
    { label: strings.yearly, value: yearly && yearlyNames[yearly] },
    { label: strings.place, value: event.place },
    { label: strings.organisation, value: event.organisationName },
    { label: strings.campaign, value: event.campaignName },
    { label: strings.directive, value: event.directiveTitle },
    {
      label: calendarStrings.state,
      value: yearly === null ? eventStateNames[event.state] : null,
    },
    { label: strings.doneOn, value: event.doneOn && showDay(event.doneOn) },
    { label: strings.result, value: event.result },
    { label: strings.note, value: event.note },
  ]
}
