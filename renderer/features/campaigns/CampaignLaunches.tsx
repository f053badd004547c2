import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { confirm } from '@renderer/ui/confirm'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import { showDay } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import {
  type LaunchListing,
  type LaunchRow,
  launchListings,
} from '@shared/features/campaigns/launches.contract'
import {
  launchFormNames,
  launchStrings as words,
} from '@shared/features/campaigns/launches.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { IconFlag3 } from '@tabler/icons-react'
import { useState } from 'react'
import { LaunchDialog } from './LaunchDialog'
import { LaunchPaper } from './LaunchPaper'
import { launchesStrings as strings } from './launches.strings'

const nobody: ReadonlySet<string> = new Set()

interface Asked {
  readonly ids: readonly OrganisationId[]
  readonly known: LaunchRow['launch']
}

/** Which units launched the campaign, when and how, and which have not. */
export function CampaignLaunches({ campaignId }: { readonly campaignId: CampaignId }) {
  const [listing, setListing] = useState<LaunchListing>('all')
  const [text, setText] = useState('')
  const [selected, setSelected] = useState(nobody)
  const [asked, setAsked] = useState<Asked | null>(null)
  const counts = useAppQuery('campaigns.launchCounts', { campaignId })
  const filter = { campaignId, listing, text }
  const list = useRowWindow({ name: 'campaigns.launches', filter, page: (rows) => rows })
  const ids = [...selected] as OrganisationId[]
  const close = (isSaved: boolean) => {
    setAsked(null)
    if (isSaved) setSelected(nobody)
  }
  return (
    <Stack gap="sm">
      {counts.data && <Text fw={500}>{words.countLine(counts.data)}</Text>}
      <FilterBar count={list.total}>
        <SegmentedControl
          aria-label={strings.listing}
          data={launchListings.map((value) => ({ value, label: strings.listings[value] }))}
          value={listing}
          onChange={(value) => {
            setSelected(nobody) // nobody acts on rows that have left the screen
            setListing(value as LaunchListing)
          }}
        />
        <SearchField label={strings.search} value={text} onChange={setText} width={200} />
        <LaunchPaper {...filter} />
      </FilterBar>
      {/* Above the rows: below them it would lie under the edge of the window. */}
      {ids.length > 0 && (
        <Selection
          {...{ campaignId, ids }}
          onNote={() => setAsked({ ids, known: null })}
          onClear={() => setSelected(nobody)}
        />
      )}
      <ErrorNotice error={list.error} />
      <DataTable
        key={listing}
        label={strings.label}
        columns={columns}
        rows={list.rows}
        rowKey={({ organisationId }) => organisationId}
        isLoading={list.isPending}
        selection={{ keys: selected, onChange: setSelected }}
        onOpen={(row) => setAsked({ ids: [row.organisationId], known: row.launch })}
        maxHeight={400}
        empty={<EmptyState title={strings.empty} sentence={strings.emptySentence} />}
      />
      {asked && (
        <LaunchDialog
          campaignId={campaignId}
          organisationIds={asked.ids}
          known={asked.known}
          onClose={close}
        />
      )}
    </Stack>
  )
}

interface SelectionProps {
  readonly campaignId: CampaignId
  readonly ids: readonly OrganisationId[]
  readonly onNote: () => void
  readonly onClear: () => void
}

function Selection({ campaignId, ids, onNote, onClear }: SelectionProps) {
  const remove = useAppCommand('campaigns.removeLaunches')
  const askAndRemove = async () => {
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect: strings.removeEffect(ids.length) }))
      remove.mutate(
        { campaignId, organisationIds: [...ids] },
        { onSuccess: onClear, onError: showFailure },
      )
  }
  return (
    <Group gap="sm">
      <Text size="sm">{strings.chosen(ids.length)}</Text>
      <Button leftSection={<IconFlag3 size={18} stroke={1.75} aria-hidden />} onClick={onNote}>
        {strings.note(ids.length)}
      </Button>
      <Button variant="default" loading={remove.isPending} onClick={() => void askAndRemove()}>
        {strings.remove}
      </Button>
      <Button variant="subtle" onClick={onClear}>
        {strings.clear}
      </Button>
    </Group>
  )
}

const { columns: titles } = strings

const columns: readonly Column<LaunchRow>[] = [
  {
    key: 'name',
    title: titles.name,
    grow: 3,
    minWidth: 220,
    value: ({ name, isClosed }) => (isClosed ? `${name} (${strings.ended})` : name),
  },
  {
    key: 'launchedOn',
    title: titles.launchedOn,
    width: 150,
    value: ({ launch }) =>
      launch === null
        ? strings.notYet
        : launch.launchedOn === null
          ? strings.unknownDay
          : showDay(launch.launchedOn),
  },
  {
    key: 'form',
    title: titles.form,
    grow: 2,
    minWidth: 180,
    value: ({ launch }) => launch && launchFormNames[launch.form],
  },
  {
    key: 'document',
    title: titles.document,
    width: 130,
    value: ({ launch }) => launch?.document ?? null,
  },
  {
    key: 'note',
    title: titles.note,
    grow: 2,
    minWidth: 120,
    value: ({ launch }) => launch?.note ?? null,
  },
]
