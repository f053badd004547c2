import { Text } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import { showDay } from '@shared/core/local-date'
import { meetingStatuses } from '@shared/features/council/council.kinds'
import type { MeetingSummary } from '@shared/features/council/council.results'
import { councilStrings as strings } from './council.strings'
import { MeetingStatusBadge } from './MeetingStatusBadge'

const { columns: titles } = strings

export const meetingColumns: readonly Column<MeetingSummary>[] = [
  {
    key: 'title',
    title: titles.title,
    grow: 4,
    minWidth: 300,
    value: ({ title }) => title,
    render: ({ title, body }) => (
      <div>
        <Text lh={1.45} lineClamp={2}>
          {title}
        </Text>
        <Text size="xs" c="dimmed" lineClamp={1}>
          {body}
        </Text>
      </div>
    ),
  },
  {
    key: 'heldOn',
    title: titles.heldOn,
    width: 118,
    value: ({ heldOn }) => showDay(heldOn),
    sortKey: ({ heldOn, startsAt }) => `${heldOn} ${startsAt}`,
  },
  {
    key: 'members',
    title: titles.members,
    width: 110,
    align: 'end',
    value: ({ memberCount }) => memberCount,
  },
  { key: 'items', title: titles.items, width: 104, align: 'end', value: (row) => row.itemCount },
  {
    key: 'passed',
    title: titles.passed,
    width: 108,
    align: 'end',
    value: ({ status, passedCount }) =>
      status === 'counted' || status === 'signed' ? passedCount : null,
  },
  {
    key: 'files',
    title: titles.files,
    width: 72,
    align: 'end',
    value: ({ fileCount }) => fileCount || null,
  },
  {
    key: 'status',
    title: titles.status,
    width: 168,
    value: ({ status }) => meetingStatuses.indexOf(status),
    render: ({ status }) => <MeetingStatusBadge status={status} />,
  },
]
