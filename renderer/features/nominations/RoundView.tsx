import { Anchor, Group, Paper, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { Round, RoundCounts } from '@shared/features/nominations/rounds.contract'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { AddNominationDialog } from './AddNominationDialog'
import { CountsTable } from './CountsTable'
import { NominationList } from './NominationList'
import { NominationPanel } from './NominationPanel'
import { everything, searchOf } from './nomination-filter'
import { nominationsStrings as strings } from './nominations.strings'
import { RoundHeader } from './RoundHeader'

interface Props {
  readonly round: Round
  readonly rounds: readonly Round[]
  readonly historyOf: (id: NominationId) => ReactNode
}

/** One round: its award table, its list, and one nomination at the side. */
export function RoundView({ round, rounds, historyOf }: Props) {
  const counts = useAppQuery('nominations.counts', { roundId: round.id })
  const [opened, setOpened] = useState<NominationId | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  return (
    <Page layout="fill">
      <RoundHeader
        {...{ round, rounds }}
        awaitingDecision={counts.data?.awaitingDecision ?? 0}
        onAdd={() => setIsAdding(true)}
      />
      <ErrorNotice error={counts.error} />
      {round.nominations > 0 && counts.data && <Summary round={round} counts={counts.data} />}
      <NominationList round={round} onOpen={setOpened} onAdd={() => setIsAdding(true)} />
      {opened && (
        <NominationPanel
          key={opened}
          id={opened}
          history={historyOf(opened)}
          onClose={() => setOpened(null)}
        />
      )}
      {isAdding && <AddNominationDialog round={round} onClose={() => setIsAdding(false)} />}
    </Page>
  )
}

function Summary({ round, counts }: { readonly round: Round; readonly counts: RoundCounts }) {
  const warned = searchOf({ ...everything, warningsOnly: true, status: 'standing' })
  return (
    <Paper withBorder px="md" py={6}>
      <Group justify="space-between" align="center" gap="md">
        <CountsTable roundId={round.id} counts={counts} />
        <div>
          {counts.awaitingDecision > 0 && (
            <Text size="sm">{strings.awaiting(counts.awaitingDecision)}</Text>
          )}
          {counts.openWarnings > 0 && (
            <Group gap={6} wrap="nowrap" c="var(--mantine-color-cam-7)">
              <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
              <Text size="sm">
                {strings.openWarnings(counts.openWarnings)}{' '}
                <Anchor component={Link} href={`/ho-so/${round.id}?${warned}`} inherit>
                  {strings.showWarnings}
                </Anchor>
              </Text>
            </Group>
          )}
        </div>
      </Group>
    </Paper>
  )
}
