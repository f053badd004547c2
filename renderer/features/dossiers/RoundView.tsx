import { Anchor, Group, Paper, SegmentedControl, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useKept } from '@renderer/lib/use-kept'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { Round, RoundCounts } from '@shared/features/nominations/rounds.contract'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { z } from 'zod'
import { AddNominationDialog } from '../nominations/AddNominationDialog'
import { CountsTable } from '../nominations/CountsTable'
import { everything, searchOf, useListFilter } from '../nominations/nomination-filter'
import { nominationsStrings as words } from '../nominations/nominations.strings'
import { RoundHeader } from '../nominations/RoundHeader'
import { BoardView } from './BoardView'
import { dossiersStrings as strings } from './dossiers.strings'
import { NominationList } from './NominationList'
import { NominationPanel } from './NominationPanel'
import { OpenProposals } from './OpenProposals'
import { PaperMenu } from './PaperMenu'
import { StartProposal } from './StartProposal'
import { UpwardView } from './UpwardView'

interface Props {
  /** null: every round. */
  readonly round: Round | null
  readonly rounds: readonly Round[]
  readonly historyOf: (id: NominationId) => ReactNode
}

const views = ['list', 'board', 'upward'] as const
type View = (typeof views)[number]

/** One round, or all of them: its list or its board, and one file at the side. */
export function RoundView({ round, rounds, historyOf }: Props) {
  const [kept, keep] = useKept('dossiers.view', z.enum(views))
  const [opened, setOpened] = useState<NominationId | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const isEmpty = round?.nominations === 0
  const view = (!round && kept === 'upward') || isEmpty ? 'list' : (kept ?? 'list')
  const add = () => setIsAdding(true)
  return (
    <Page layout="fill">
      <Head
        {...{ round, rounds }}
        onAdd={add}
        view={!isEmpty && <Views {...{ round, view, keep }} />}
      />
      {(!round || isEmpty) && <OpenProposals isFramed />}
      {view === 'list' && <NominationList round={round} onOpen={setOpened} onAdd={add} />}
      {view === 'board' && <BoardView round={round} onOpen={setOpened} />}
      {view === 'upward' && round && <UpwardView round={round} onOpen={setOpened} />}
      {opened && (
        <NominationPanel
          key={opened}
          id={opened}
          history={historyOf(opened)}
          onClose={() => setOpened(null)}
        />
      )}
      {isAdding && round && (
        <AddNominationDialog round={round} onClose={() => setIsAdding(false)} />
      )}
    </Page>
  )
}

interface ViewsProps extends Pick<Props, 'round'> {
  readonly view: View
  readonly keep: (view: View) => void
}

/** What goes to the province belongs to one round. */
const Views = ({ round, view, keep }: ViewsProps) => (
  <SegmentedControl
    aria-label={strings.view}
    data={views
      .filter((each) => round !== null || each !== 'upward')
      .map((value) => ({ value, label: strings.views[value] }))}
    value={view}
    onChange={keep}
  />
)

interface HeadProps extends Pick<Props, 'round' | 'rounds'> {
  readonly view: ReactNode
  readonly onAdd: () => void
}

function Head({ round, rounds, view, onAdd }: HeadProps) {
  const [filter] = useListFilter()
  const counts = useAppQuery(
    'nominations.counts',
    { roundId: (round ?? rounds[0])?.id as Round['id'] },
    { enabled: round !== null },
  )
  return (
    <>
      <RoundHeader
        {...{ round, rounds, view, onAdd }}
        awaitingDecision={round && counts.isPending ? null : (counts.data?.awaitingDecision ?? 0)}
        tools={
          round?.nominations !== 0 && <PaperMenu roundId={round?.id ?? null} filter={filter} />
        }
        start={<StartProposal variant="default" roundId={round?.id ?? null} />}
      />
      <ErrorNotice error={counts.error} />
      {round && round.nominations > 0 && counts.data && (
        <Summary round={round} counts={counts.data} />
      )}
    </>
  )
}

function Summary({ round, counts }: { readonly round: Round; readonly counts: RoundCounts }) {
  const warned = searchOf({ ...everything, warningsOnly: true, status: 'standing' })
  return (
    <Paper withBorder px="md" py={4}>
      <Group justify="space-between" align="center" gap="md" wrap="nowrap">
        <CountsTable roundId={round.id} counts={counts} />
        <div>
          <OpenProposals isFramed={false} />
          {counts.awaitingDecision > 0 && (
            <Text size="sm">{words.awaiting(counts.awaitingDecision)}</Text>
          )}
          {counts.openWarnings > 0 && (
            <Group gap={6} wrap="nowrap" c="var(--mantine-color-cam-7)">
              <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
              <Text size="sm">
                {words.openWarnings(counts.openWarnings)}{' '}
                <Anchor component={Link} href={`/ho-so/${round.id}?${warned}`} inherit>
                  {words.showWarnings}
                </Anchor>
              </Text>
            </Group>
          )}
        </div>
      </Group>
    </Paper>
  )
}
