import { Text } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import { showDay } from '@shared/core/local-date'
import { pledgeStatuses } from '@shared/features/pledges/pledges.kinds'
import type { PledgeSummary } from '@shared/features/pledges/pledges.results'
import { PledgeStatusBadge } from './PledgeStatusBadge'
import { pledgesStrings as strings } from './pledges.strings'

const { columns: titles } = strings

export const pledgeColumns: readonly Column<PledgeSummary>[] = [
  {
    key: 'title',
    title: titles.title,
    grow: 4,
    minWidth: 300,
    value: ({ title }) => title,
    render: ({ title, parties }) => (
      <div>
        <Text lh={1.45} lineClamp={2}>
          {title}
        </Text>
        <Text size="xs" c="dimmed" lineClamp={1}>
          {parties}
        </Text>
      </div>
    ),
  },
  {
    key: 'signingOn',
    title: titles.signingOn,
    width: 118,
    value: ({ signingOn }) => signingOn && showDay(signingOn),
    sortKey: ({ signingOn }) => signingOn,
    render: ({ signingOn }) =>
      signingOn ? showDay(signingOn) : <Text c="dimmed">{strings.noDay}</Text>,
  },
  {
    key: 'signed',
    title: titles.signed,
    width: 112,
    align: 'end',
    value: ({ signedCount, partyCount }) => strings.signedOf(signedCount, partyCount),
    sortKey: ({ signedCount }) => signedCount,
  },
  {
    key: 'items',
    title: titles.items,
    width: 100,
    align: 'end',
    value: ({ itemCount }) => itemCount,
  },
  {
    key: 'files',
    title: titles.files,
    width: 100,
    align: 'end',
    value: ({ fileCount }) => fileCount || null,
    sortKey: ({ fileCount }) => fileCount,
  },
  {
    key: 'status',
    title: titles.status,
    width: 158,
    value: ({ status }) => pledgeStatuses.indexOf(status),
    render: ({ status }) => <PledgeStatusBadge status={status} />,
  },
]
