import type { Column } from '@renderer/ui/data-table.model'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import { showDay } from '@shared/core/local-date'
import { localDayOf, localTimeOf } from '@shared/core/local-instant'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { HistoryEntry } from '@shared/features/history/history.contract'
import { IconArrowBackUp, IconLock } from '@tabler/icons-react'
import { historyStrings as strings } from './history.strings'

export const whenOf = (atUtc: string) => `${showDay(localDayOf(atUtc))} ${localTimeOf(atUtc)}`

export function HistoryState({ entry }: { readonly entry: HistoryEntry }) {
  if (entry.finalNote !== null)
    return (
      <StatusBadge tone="vang" icon={IconLock}>
        {strings.final}
      </StatusBadge>
    )
  if (entry.reversedBySeq !== null)
    return (
      <StatusBadge tone="xam" icon={IconArrowBackUp}>
        {strings.reversed}
      </StatusBadge>
    )
  return null
}

export const historyColumns: readonly Column<HistoryEntry>[] = [
  { key: 'seq', title: strings.seq, width: 72, align: 'end', value: (e) => formatNumber(e.seq) },
  { key: 'at', title: strings.at, width: 176, value: (e) => whenOf(e.atUtc) },
  { key: 'what', title: strings.what, grow: 4, value: (e) => e.sentence },
  {
    key: 'rows',
    title: strings.rows,
    width: 96,
    align: 'end',
    value: (e) => (e.rowCount === 0 ? '' : formatNumber(e.rowCount)),
  },
  {
    key: 'state',
    title: strings.state,
    width: 170,
    render: (entry) => <HistoryState entry={entry} />,
  },
]
