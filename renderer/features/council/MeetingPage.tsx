import { Group, Text } from '@mantine/core'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { ItemId, MeetingId } from '@shared/features/council/council.ids'
import type { Meeting } from '@shared/features/council/council.results'
import { useState } from 'react'
import { useParams } from 'wouter'
import { AgendaPane } from './AgendaPane'
import classes from './Council.module.css'
import { meetingStrings as strings } from './council.strings'
import { MeetingActions } from './MeetingActions'
import { MeetingFacts } from './MeetingFacts'
import { MeetingStatusBadge } from './MeetingStatusBadge'
import { NomineePane } from './NomineePane'
import { Presentation } from './Presentation'
import { useCouncilPaper } from './use-council-paper'
import { useMeetingKeys } from './use-meeting-keys'
import { VotePane } from './VotePane'

const back = { to: '/hop-xet', label: strings.back }

/** One meeting: the agenda, one nominee at a time, and the votes. */
export function MeetingPage() {
  const { id } = useParams() as { readonly id: MeetingId }
  const found = useAppQuery('council.get', { id })
  if (found.isPending) return null // a local read: a spinner would only flicker
  if (found.isError)
    return (
      <Page>
        <PageHeader title={strings.back} back={back} />
        <ErrorNotice error={found.error} />
      </Page>
    )
  return <Whole meeting={found.data} />
}

function Whole({ meeting }: { readonly meeting: Meeting }) {
  const paper = useCouncilPaper(meeting)
  const { current, index, show } = useCurrent(meeting)
  const [isPresenting, setIsPresenting] = useState(false)
  const step = (by: number) => show(meeting.items[index + by]?.id ?? null)
  useMeetingKeys({
    isOff: isPresenting,
    onStep: step,
    onPresent: () => setIsPresenting(true),
  })
  return (
    <Page layout="fill">
      <PageHeader
        title={meeting.title}
        description={
          <Group gap="sm">
            <MeetingStatusBadge status={meeting.status} />
            <Text size="sm" c="dimmed">
              {strings.when(meeting)}
            </Text>
          </Group>
        }
        back={back}
        primary={
          <MeetingActions meeting={meeting} paper={paper} onPresent={() => setIsPresenting(true)} />
        }
      />
      <ErrorNotice error={paper.error} />
      <MeetingFacts meeting={meeting} />
      <div className={classes.panes}>
        <AgendaPane meeting={meeting} current={current?.id ?? null} onShow={show} />
        <NomineePane meeting={meeting} item={current} onStep={step} />
        <VotePane meeting={meeting} item={current} onNext={() => step(1)} />
      </div>
      {isPresenting && (
        <Presentation
          meeting={meeting}
          start={current?.id ?? null}
          onClose={(last) => {
            setIsPresenting(false)
            if (last) show(last)
          }}
        />
      )}
      {paper.shown && <PreviewDialog {...paper.shown} onClose={paper.close} />}
    </Page>
  )
}

/** The nominee that is looked at; when it leaves the agenda, the first of those that are left. */
function useCurrent({ items }: Meeting) {
  const [wanted, setWanted] = useState<ItemId | null>(null)
  const found = items.findIndex(({ id }) => id === wanted)
  const index = found === -1 ? 0 : found
  const show = (id: ItemId | null) => id !== null && setWanted(id)
  return { current: items[index] ?? null, index, show }
}
