import { Button, Group, Stack, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import type { AgendaItem, Meeting } from '@shared/features/council/council.results'
import { isOpen, standardOf } from '@shared/features/council/council.rules'
import {
  standardInWords,
  voteShare,
  votingModeNames,
} from '@shared/features/council/council.strings'
import { IconAdjustments, IconClockPause, IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { toldOutcome } from './AgendaPane'
import { BallotPanel } from './BallotPanel'
import classes from './Council.module.css'
import { voteStrings as strings } from './council.votes.strings'
import { HandsForm } from './HandsForm'
import { ItemDialog } from './ItemDialog'
import { OutcomeBadge } from './MeetingStatusBadge'

interface Props {
  readonly meeting: Meeting
  readonly item: AgendaItem | null
  readonly onNext: () => void
}

/** Right: how this nominee is voted on, what was counted, and what that means. */
export function VotePane({ meeting, item, onNext }: Props) {
  return (
    <section className={classes.pane} aria-label={strings.title}>
      <div className={classes.paneHead}>
        <Text fw={600}>{strings.title}</Text>
        {item && isOpen(meeting.status) && <Settings meeting={meeting} item={item} />}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <div className={classes.paneBody} tabIndex={0}>
        {item && <Voting meeting={meeting} item={item} onNext={onNext} />}
      </div>
    </section>
  )
}

interface ItemProps {
  readonly meeting: Meeting
  readonly item: AgendaItem
}

function Voting({ meeting, item, onNext }: ItemProps & Pick<Props, 'onNext'>) {
  const { mode, threshold, base } = standardOf(meeting, item)
  const recused = meeting.members.filter(({ id }) => item.recused.includes(id))
  const isVoting = meeting.status === 'meeting' && !item.isPostponed
  return (
    <Stack gap="sm">
      <div>
        <Text fw={500}>{votingModeNames[mode]}</Text>
        <Text size="sm" c="dimmed">
          {strings.standard(standardInWords(threshold, base))}
        </Text>
        <Text size="sm" c="dimmed">
          {strings.voters(item.voters.inRoom + item.voters.inWriting)}
          {recused.length > 0 && `; ${strings.recused.toLocaleLowerCase('vi')}: `}
          {recused.map(({ name }) => name).join(', ')}
        </Text>
      </div>
      {meeting.status === 'preparing' && <Text c="dimmed">{strings.notStarted}</Text>}
      {isVoting && mode !== 'secret' && (
        <HandsForm
          key={`${item.id} ${JSON.stringify(item.votes)}`}
          {...{ meeting, item, onNext }}
        />
      )}
      {!item.isPostponed && mode === 'secret' && meeting.status !== 'preparing' && (
        <BallotPanel meeting={meeting} />
      )}
      <Result item={item} />
      {meeting.status === 'meeting' && <Postpone item={item} />}
    </Stack>
  )
}

/** What was counted, and whether it is enough; nothing while two counts do not agree. */
function Result({ item }: Pick<ItemProps, 'item'>) {
  const { result } = item
  const outcome = toldOutcome(item)
  if (!outcome) return null
  return (
    <div className={classes.outcome}>
      <OutcomeBadge outcome={outcome} />
      {result && outcome !== 'postponed' && (
        <>
          <Text mt={6} fw={600} className="figures">
            {strings.share(voteShare(result.agree, result.base))}
          </Text>
          <Text size="sm" c="dimmed" className="figures">
            {`${strings.disagree} ${result.disagree} · ${strings.other} ${result.other}`}
          </Text>
          <Text size="sm" c="dimmed">
            {strings.needed(result)}
          </Text>
        </>
      )}
    </div>
  )
}

function Postpone({ item }: Pick<ItemProps, 'item'>) {
  const postpone = useAppCommand('council.postpone')
  const { id: itemId, isPostponed } = item
  return (
    <Group>
      <Button
        variant="subtle"
        size="compact-sm"
        color="xam"
        leftSection={
          isPostponed ? (
            <IconPlayerPlay size={16} stroke={1.75} aria-hidden />
          ) : (
            <IconClockPause size={16} stroke={1.75} aria-hidden />
          )
        }
        loading={postpone.isPending}
        onClick={() =>
          postpone.mutate({ itemId, isPostponed: !isPostponed }, { onError: showFailure })
        }
      >
        {isPostponed ? strings.resume : strings.postpone}
      </Button>
    </Group>
  )
}

function Settings({ meeting, item }: ItemProps) {
  const [isSetting, setIsSetting] = useState(false)
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconAdjustments size={16} stroke={1.75} aria-hidden />}
        title={strings.settings}
        aria-label={strings.settings}
        onClick={() => setIsSetting(true)}
      >
        {strings.settingsShort}
      </Button>
      {isSetting && (
        <ItemDialog meeting={meeting} item={item} onClose={() => setIsSetting(false)} />
      )}
    </>
  )
}
