import { Button } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { showDay } from '@shared/core/local-date'
import type { CeremonySummary } from '@shared/features/ceremony/ceremony.contract'
import { IconConfetti, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { CeremonyDialog } from './CeremonyDialog'
import { ceremonyStrings as strings } from './ceremony.strings'

/** Lễ trao: every ceremony there was or is being prepared. */
export function CeremoniesPage() {
  const list = useAppQuery('ceremony.list', {})
  const [isCreating, setIsCreating] = useState(false)
  const [, navigate] = useLocation()
  const open = (id: string) => navigate(`/le-trao/${id}`)
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        primary={
          <Button
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => setIsCreating(true)}
          >
            {strings.create}
          </Button>
        }
      />
      <ErrorNotice error={list.error} />
      <DataTable
        label={strings.title}
        columns={columns}
        rows={list.data ?? []}
        rowKey={({ id }) => id}
        isLoading={list.isPending}
        onOpen={({ id }) => open(id)}
        empty={
          <EmptyState icon={IconConfetti} title={strings.empty} sentence={strings.emptySentence} />
        }
      />
      {isCreating && (
        <CeremonyDialog ceremony={null} onClose={() => setIsCreating(false)} onCreated={open} />
      )}
    </Page>
  )
}

const columns: readonly Column<CeremonySummary>[] = [
  { key: 'name', title: strings.columns.name, grow: 3, minWidth: 260, value: ({ name }) => name },
  {
    key: 'heldOn',
    title: strings.columns.heldOn,
    width: 118,
    value: ({ heldOn }) => heldOn && showDay(heldOn),
    sortKey: ({ heldOn }) => heldOn,
  },
  {
    key: 'startsAt',
    title: strings.columns.startsAt,
    width: 80,
    value: ({ startsAt }) => startsAt,
  },
  {
    key: 'place',
    title: strings.columns.place,
    grow: 2,
    minWidth: 180,
    value: ({ place }) => place,
  },
  {
    key: 'recipients',
    title: strings.columns.recipients,
    width: 124,
    align: 'end',
    value: ({ recipients }) => recipients,
  },
  {
    key: 'guests',
    title: strings.columns.guests,
    width: 116,
    align: 'end',
    value: ({ guests }) => guests,
  },
]
