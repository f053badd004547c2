import { Button, Group, Paper, ScrollArea, Stack, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { subjectKinds, upwardOutcomes } from '@shared/features/nominations/nominations.kinds'
import { upwardOutcomeNames } from '@shared/features/nominations/nominations.strings'
import type { Round } from '@shared/features/nominations/rounds.contract'
import type { UpwardCounts, UpwardRound } from '@shared/features/nominations/upward.contract'
import { IconArrowUpRight } from '@tabler/icons-react'
import classes from '../nominations/CountsTable.module.css'
import { MoveDialog } from '../nominations/MoveDialog'
import { useNominationMoves } from '../nominations/use-nomination-moves'
import { upwardStrings as strings } from './dossiers.strings'
import { UpwardListCard } from './UpwardListCard'

interface Props {
  readonly round: Round
  readonly onOpen: (id: NominationId) => void
}

/** What the round proposed to the province, and what came of it. */
export function UpwardView({ round, onOpen }: Props) {
  const upward = useAppQuery('upward.ofRound', { roundId: round.id })
  if (upward.isError) return <ErrorNotice error={upward.error} />
  if (upward.isPending) return null
  const { lists, counts, waiting } = upward.data
  return (
    <ScrollArea flex={1} type="auto">
      <Stack gap="md" pb="md">
        {waiting.length > 0 && <Waiting waiting={waiting} />}
        {lists.length === 0 && waiting.length === 0 ? (
          <EmptyState
            icon={IconArrowUpRight}
            title={strings.empty}
            sentence={strings.emptySentence}
          />
        ) : (
          <Paper withBorder px="md" py={6} w="max-content">
            <Counts counts={counts} />
          </Paper>
        )}
        {lists.map((list) => (
          <UpwardListCard key={list.id} list={list} onOpen={onOpen} />
        ))}
      </Stack>
    </ScrollArea>
  )
}

function Waiting({ waiting }: Pick<UpwardRound, 'waiting'>) {
  const moves = useNominationMoves(() => undefined)
  return (
    <Group gap="sm">
      <Text size="sm">{strings.waiting(waiting.length)}</Text>
      <Button
        variant="default"
        leftSection={<IconArrowUpRight size={18} stroke={1.75} aria-hidden />}
        onClick={() =>
          moves.move(
            waiting.map(({ id }) => id),
            'forwarded',
          )
        }
      >
        {strings.sendThem}
      </Button>
      {moves.asked && <MoveDialog asked={moves.asked} onClose={moves.answered} />}
    </Group>
  )
}

/** Sent, and of them given, refused and still awaited. */
function Counts({ counts }: { readonly counts: UpwardCounts }) {
  return (
    <table className={classes.table} aria-label={strings.counts}>
      <thead>
        <tr>
          <td />
          <th scope="col">{strings.total}</th>
          {upwardOutcomes.map((outcome) => (
            <th key={outcome} scope="col">
              {upwardOutcomeNames[outcome]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {subjectKinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{strings.kinds[kind]}</th>
            <td className={classes.number}>
              {formatNumber(upwardOutcomes.reduce((sum, each) => sum + counts[kind][each], 0))}
            </td>
            {upwardOutcomes.map((outcome) => (
              <td key={outcome}>{formatNumber(counts[kind][outcome])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
