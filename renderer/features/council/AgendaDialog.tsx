import { Select, Text } from '@mantine/core'
import { NominationStatusBadge } from '@renderer/features/nominations/NominationStatusBadge'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { FormDialog } from '@renderer/ui/FormDialog'
import { mostItems } from '@shared/features/council/council.contract'
import type { Candidate, Meeting } from '@shared/features/council/council.results'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import { awardLevelNames } from '@shared/features/nominations/nominations.strings'
import { type FormEvent, useState } from 'react'
import { agendaStrings as strings } from './council.strings'

interface Props {
  readonly meeting: Meeting
  readonly onClose: () => void
}

/** Files that wait for a meeting, of one round or of all; what is chosen goes to the end of the agenda. */
export function AgendaDialog({ meeting, onClose }: Props) {
  const add = useAppCommand('council.addItems')
  const rounds = useAppQuery('rounds.list', { campaignId: null })
  const [roundId, setRoundId] = useState<RoundId | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const candidates = useAppQuery(
    'council.candidates',
    { id: meeting.id, roundId },
    { keepPrevious: true },
  )
  const rows = candidates.data ?? []
  const ids = rows.map(({ nominationId }) => nominationId).filter((id) => chosen.has(id))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const nominationIds: NominationId[] = ids.slice(0, mostItems)
    add.mutate({ id: meeting.id, nominationIds }, { onSuccess: onClose })
  }
  const all = rounds.data ?? []
  return (
    <FormDialog
      isOpen
      size={980}
      title={strings.dialogTitle}
      submitLabel={ids.length === 0 ? strings.add : strings.addCount(ids.length)}
      isBusy={add.isPending}
      isIncomplete={ids.length === 0}
      error={add.error ?? candidates.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={strings.round}
        placeholder={strings.allRounds}
        clearable
        searchable
        data={all.map(({ id, name }) => ({ value: id, label: name }))}
        value={roundId}
        onChange={(id) => {
          setChosen(new Set())
          setRoundId(all.find((one) => one.id === id)?.id ?? null)
        }}
      />
      <div style={{ height: 380, display: 'flex', flexDirection: 'column' }}>
        <DataTable
          label={strings.dialogTitle}
          columns={columns}
          rows={rows}
          rowKey={({ nominationId }) => nominationId}
          isLoading={candidates.isPending}
          selection={{ keys: chosen, onChange: setChosen }}
          empty={<EmptyState title={strings.none} sentence={strings.noneSentence} />}
        />
      </div>
    </FormDialog>
  )
}

const columns: readonly Column<Candidate>[] = [
  {
    key: 'name',
    title: strings.columns.name,
    grow: 3,
    minWidth: 220,
    value: ({ name }) => name,
    render: ({ name, level }) => (
      <div>
        <Text lh={1.45} lineClamp={2}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {awardLevelNames[level]}
        </Text>
      </div>
    ),
  },
  {
    key: 'unit',
    title: strings.columns.unit,
    grow: 2,
    minWidth: 160,
    value: ({ unit }) => unit,
    render: ({ unit }) => <Text lineClamp={2}>{unit}</Text>,
  },
  {
    key: 'round',
    title: strings.columns.round,
    grow: 2,
    minWidth: 160,
    value: ({ roundName }) => roundName,
    render: ({ roundName }) => <Text lineClamp={2}>{roundName}</Text>,
  },
  {
    key: 'status',
    title: strings.columns.status,
    width: 160,
    value: ({ status }) => status,
    render: ({ status }) => <NominationStatusBadge status={status} />,
  },
]
