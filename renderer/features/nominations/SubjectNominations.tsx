import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { type Column, columnWidths } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { showDay } from '@shared/core/local-date'
import type { SubjectNomination } from '@shared/features/nominations/nominations.contract'
import { nominationStatuses } from '@shared/features/nominations/nominations.kinds'
import { awardLevelNames } from '@shared/features/nominations/nominations.strings'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { IconClipboardList } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { NominationStatusBadge } from './NominationStatusBadge'
import { subjectNominationStrings as strings } from './nominations.strings'

const columns: readonly Column<SubjectNomination>[] = [
  {
    key: 'heldOn',
    title: strings.heldOn,
    width: columnWidths.day,
    value: ({ heldOn }) => heldOn && showDay(heldOn),
    sortKey: ({ heldOn }) => heldOn,
  },
  { key: 'round', title: strings.round, grow: 3, minWidth: 180, value: (line) => line.roundName },
  {
    key: 'status',
    title: strings.status,
    width: 178,
    value: ({ status }) => nominationStatuses.indexOf(status),
    render: ({ status }) => <NominationStatusBadge status={status} />,
  },
  {
    key: 'achievement',
    title: strings.achievement,
    grow: 3,
    minWidth: 180,
    value: (line) => line.achievement,
  },
  { key: 'level', title: strings.level, width: 120, value: ({ level }) => awardLevelNames[level] },
]

/** Everything one person or collective was put forward for, the latest first. */
export function SubjectNominations({ subject }: { readonly subject: SubjectRef }) {
  const found = useAppQuery('nominations.ofSubject', subject)
  const [, navigate] = useLocation()
  return (
    <>
      <ErrorNotice error={found.error} />
      <DataTable
        label={strings.title}
        columns={columns}
        rows={found.data ?? []}
        rowKey={({ id }) => id}
        isLoading={found.isPending}
        onOpen={({ roundId }) => navigate(`/ho-so/${roundId}`)}
        maxHeight={520}
        empty={
          <EmptyState icon={IconClipboardList} title={strings.empty} sentence={strings.sentence} />
        }
      />
    </>
  )
}
