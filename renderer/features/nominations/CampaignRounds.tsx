import { Button, Group } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { showDay } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { occasionNames, recognitionNames } from '@shared/features/nominations/nominations.strings'
import type { Round } from '@shared/features/nominations/rounds.contract'
import { IconAward, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { nominationsStrings as strings } from './nominations.strings'
import { RoundDialog } from './RoundDialog'

/** The award rounds of one campaign; a row opens its nominations. */
export function CampaignRounds({ campaignId }: { readonly campaignId: CampaignId }) {
  const rounds = useAppQuery('rounds.list', { campaignId })
  const [isAdding, setIsAdding] = useState(false)
  const [, navigate] = useLocation()
  const open = ({ id }: Pick<Round, 'id'>) => navigate(`/ho-so/${id}`)
  const isEmpty = rounds.data?.length === 0
  const add = (
    <Button
      variant={isEmpty ? 'filled' : 'default'}
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => setIsAdding(true)}
    >
      {strings.addRound}
    </Button>
  )
  return (
    <>
      {!isEmpty && (
        <Group justify="flex-end" mb="sm">
          {add}
        </Group>
      )}
      <ErrorNotice error={rounds.error} />
      <DataTable
        label={strings.round}
        columns={columns}
        rows={rounds.data ?? []}
        rowKey={(round) => round.id}
        isLoading={rounds.isPending}
        onOpen={open}
        maxHeight={420}
        empty={
          <EmptyState
            icon={IconAward}
            title={strings.noRoundsHere}
            sentence={strings.noRoundsSentence}
            action={add}
          />
        }
      />
      {isAdding && (
        <RoundDialog
          round={null}
          campaignId={campaignId}
          onClose={() => setIsAdding(false)}
          onCreated={(id) => open({ id })}
        />
      )}
    </>
  )
}

const columns: readonly Column<Round>[] = [
  { key: 'name', title: strings.roundName, grow: 3, value: (round) => round.name },
  {
    key: 'occasion',
    title: strings.occasion,
    width: 170,
    value: (round) => occasionNames[round.occasion],
  },
  {
    key: 'recognition',
    title: strings.recognition,
    width: 180,
    value: (round) => recognitionNames[round.recognition],
  },
  {
    key: 'heldOn',
    title: strings.heldOn,
    width: 140,
    value: (round) => round.heldOn && showDay(round.heldOn),
    sortKey: (round) => round.heldOn,
  },
  {
    key: 'nominations',
    title: strings.nominations,
    width: 100,
    align: 'end',
    value: (round) => round.nominations,
  },
]
