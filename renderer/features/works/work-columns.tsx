import { Text } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import { type LocalDate, showDay } from '@shared/core/local-date'
import type { WorkItem } from '@shared/features/works/works.contract'
import { workStates } from '@shared/features/works/works.kinds'
import { gapsOf, isLate, wasLate } from '@shared/features/works/works.rules'
import { WorkStateBadge } from './WorkStateBadge'
import { worksStrings as strings } from './works.strings'

const { columns: titles } = strings

export const ownerLine = ({ organisation, person, ownerText }: WorkItem): string =>
  [organisation, person, ownerText].filter(Boolean).join('; ')

const periodLine = ({ startsOn, dueOn }: WorkItem): string =>
  startsOn === null && dueOn === null
    ? ''
    : `${startsOn ? showDay(startsOn) : '…'} – ${dueOn ? showDay(dueOn) : '…'}`

/** @param today the office's day, by which an item is late */
export const workColumns = (today: LocalDate): readonly Column<WorkItem>[] => [
  {
    key: 'title',
    title: titles.title,
    grow: 3,
    minWidth: 250,
    value: ({ title }) => title,
    render: (item) => <Title item={item} />,
  },
  { key: 'field', title: titles.field, grow: 1, minWidth: 130, value: ({ field }) => field },
  { key: 'owner', title: titles.owner, grow: 1, minWidth: 150, value: ownerLine },
  {
    key: 'period',
    title: titles.period,
    width: 136,
    value: periodLine,
    sortKey: ({ dueOn }) => dueOn,
  },
  {
    key: 'state',
    title: titles.state,
    width: 172,
    value: ({ state }) => workStates.indexOf(state),
    render: (item) => (
      <>
        <WorkStateBadge state={item.state} isLate={isLate(item, today)} />
        {wasLate(item) && (
          <Text size="xs" c="dimmed">
            {strings.doneLate}
          </Text>
        )}
      </>
    ),
  },
  {
    key: 'progress',
    title: titles.progress,
    width: 92,
    align: 'end',
    value: ({ progress }) => progress,
    render: ({ progress }) => strings.percent(progress),
  },
  {
    key: 'doneOn',
    title: titles.doneOn,
    width: 116,
    value: ({ doneOn }) => doneOn && showDay(doneOn),
    sortKey: ({ doneOn }) => doneOn,
  },
  { key: 'result', title: titles.result, grow: 2, minWidth: 180, value: ({ result }) => result },
  {
    key: 'files',
    title: titles.files,
    width: 104,
    align: 'end',
    value: ({ attachmentCount }) => attachmentCount,
  },
]

/** Those shown unless the clerk chose others. */
export const usualColumns = ['title', 'field', 'owner', 'period', 'state', 'progress']

function Title({ item }: { readonly item: WorkItem }) {
  const gaps = item.state === 'dropped' || item.state === 'done' ? [] : gapsOf(item)
  const about = [item.campaign, item.frameworkItem].filter(Boolean).join(' · ')
  return (
    <div>
      <Text fw={500} lh={1.45}>
        {item.title}
      </Text>
      {about !== '' && (
        <Text size="xs" c="dimmed">
          {about}
        </Text>
      )}
      {gaps.length > 0 && (
        <Text size="xs" c="cam.8">
          {strings.gaps(gaps)}
        </Text>
      )}
    </div>
  )
}
