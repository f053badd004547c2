import { Alert, Button, Group, NumberInput, Stack, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import type { CountDifference } from '@shared/features/council/council.counting'
import { type CountTurn, countTurns } from '@shared/features/council/council.kinds'
import type { Meeting } from '@shared/features/council/council.results'
import { IconAlertTriangle, IconLockOpen } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { CountDialog } from './CountDialog'
import { ballotStrings as strings } from './council.votes.strings'

/** The ballots of the meeting: handed out, then counted by two people who do not see each other's figures. */
export function BallotPanel({ meeting }: { readonly meeting: Meeting }) {
  const { box, status } = meeting
  const [turn, setTurn] = useState<CountTurn | null>(null)
  const isVoting = status === 'meeting'
  return (
    <Stack gap="sm">
      {isVoting && <Issue key={`${box.issued} ${box.packSize}`} meeting={meeting} />}
      {countTurns.map((one) => (
        <Count key={one} meeting={meeting} turn={one} onCount={() => setTurn(one)} />
      ))}
      {box.ballots ? (
        <Text size="sm">{strings.agreed(box.ballots)}</Text>
      ) : (
        <Text size="sm" c="dimmed">
          {strings.hidden}
        </Text>
      )}
      {box.differences && box.differences.length > 0 && (
        <Alert
          color="cam"
          title={strings.differTitle}
          icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
        >
          {box.differences.slice(0, 12).map((difference) => {
            const words = inWords(meeting, difference)
            return (
              <Text key={words} size="sm">
                {words}
              </Text>
            )
          })}
        </Alert>
      )}
      {turn && <CountDialog meeting={meeting} turn={turn} onClose={() => setTurn(null)} />}
    </Stack>
  )
}

function inWords({ items }: Meeting, difference: CountDifference): string {
  const { first, second } = difference
  const packs = difference.packs.join(', ')
  if (difference.kind === 'ballots')
    return strings.differBallots({ what: difference.what, first, second, packs })
  const name = items.find(({ id }) => id === difference.itemId)?.name ?? ''
  return strings.differVotes({ name, what: difference.what, first, second, packs })
}

function Issue({ meeting: { id, box } }: { readonly meeting: Meeting }) {
  const issue = useAppCommand('council.issueBallots')
  const [issued, setIssued] = useState<number | ''>(box.issued ?? '')
  const [packSize, setPackSize] = useState(box.packSize)
  const isChanged = issued !== (box.issued ?? '') || packSize !== box.packSize
  const submit = (event: FormEvent) => {
    event.preventDefault()
    issue.mutate({ id, issued: issued === '' ? null : issued, packSize }, { onError: showFailure })
  }
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <NumberInput
          label={strings.issued}
          aria-label={strings.issuedLabel}
          min={0}
          max={10_000}
          allowDecimal={false}
          hideControls
          value={issued}
          onChange={(value) => setIssued(value === '' ? '' : Number(value))}
        />
        <NumberInput
          label={strings.perPack}
          aria-label={strings.packSize}
          min={1}
          max={1000}
          allowDecimal={false}
          hideControls
          value={packSize}
          onChange={(value) => value !== '' && setPackSize(Number(value))}
        />
        <Button
          type="submit"
          variant="default"
          flex="none"
          disabled={!isChanged}
          loading={issue.isPending}
        >
          {strings.issue}
        </Button>
      </Group>
    </form>
  )
}

interface CountProps {
  readonly meeting: Meeting
  readonly turn: CountTurn
  readonly onCount: () => void
}

function Count({ meeting: { id, box, status }, turn, onCount }: CountProps) {
  const open = useAppCommand('council.openCount')
  const count = box.counts.find((one) => one.turn === turn)
  const isVoting = status === 'meeting'
  const state = !count ? strings.notYet : count.isClosed ? strings.closed : strings.open
  return (
    <div>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text fw={500}>{strings.turn(turn)}</Text>
        {isVoting && !count?.isClosed && (
          <Button
            size="compact-sm"
            variant={count ? 'default' : 'filled'}
            aria-label={strings.countTurn(turn)}
            disabled={
              box.issued === null || (turn === 2 && !box.counts.some((one) => one.isClosed))
            }
            onClick={onCount}
          >
            {strings.count}
          </Button>
        )}
        {isVoting && count?.isClosed && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconLockOpen size={16} stroke={1.75} aria-hidden />}
            loading={open.isPending}
            onClick={() => open.mutate({ id, turn }, { onError: showFailure })}
          >
            {strings.reopen}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {[state, count ? strings.by(count.countedBy) : ''].filter(Boolean).join(' · ')}
      </Text>
    </div>
  )
}
