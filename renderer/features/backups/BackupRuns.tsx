import { Title } from '@mantine/core'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import type { BackupRun } from '@shared/features/backups/backups.contract'
import { IconCheck, IconClock, IconRestore } from '@tabler/icons-react'
import { backupsStrings, showMoment, sizeText } from './backups.strings'

const strings = backupsStrings.runs

/** Every backup this office made, newest first. */
export function BackupRuns({ runs }: { readonly runs: readonly BackupRun[] }) {
  return (
    <>
      <Title order={2} size="h3">
        {strings.title}
      </Title>
      <DataTable
        label={strings.title}
        columns={columns}
        rows={runs}
        rowKey={({ sequence }) => String(sequence)}
      />
    </>
  )
}

const columns: readonly Column<BackupRun>[] = [
  {
    key: 'sequence',
    title: strings.sequence,
    width: 64,
    align: 'end',
    value: ({ sequence }) => sequence,
  },
  {
    key: 'at',
    title: strings.at,
    width: 160,
    value: ({ createdAt }) => showMoment(createdAt),
    sortKey: ({ createdAt }) => createdAt,
  },
  { key: 'place', title: strings.place, grow: 2, minWidth: 140, value: ({ place }) => place },
  { key: 'file', title: strings.file, width: 170, value: ({ fileName }) => fileName },
  {
    key: 'size',
    title: strings.size,
    width: 96,
    align: 'end',
    value: ({ bytes }) => sizeText(bytes),
    sortKey: ({ bytes }) => bytes,
  },
  {
    key: 'verified',
    title: strings.verified,
    width: 180,
    render: ({ verifiedAt }) =>
      verifiedAt === null ? (
        <StatusBadge tone="cam" icon={IconClock}>
          {strings.notVerified}
        </StatusBadge>
      ) : (
        <StatusBadge tone="luc" icon={IconCheck}>
          {strings.isVerified}
        </StatusBadge>
      ),
  },
  {
    key: 'tried',
    title: strings.tried,
    width: 200,
    render: ({ restoredAt }) =>
      restoredAt === null ? (
        <StatusBadge tone="xam" icon={IconClock}>
          {strings.notTried}
        </StatusBadge>
      ) : (
        <StatusBadge tone="luc" icon={IconRestore}>
          {strings.triedOn(restoredAt)}
        </StatusBadge>
      ),
  },
]
