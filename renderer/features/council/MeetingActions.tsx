import { Button } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { type MenuAction, MoreMenu } from '@renderer/ui/MoreMenu'
import type { Meeting } from '@shared/features/council/council.results'
import { isOpen } from '@shared/features/council/council.rules'
import {
  IconArrowBackUp,
  IconChecklist,
  IconClipboardCheck,
  IconFileText,
  IconGavel,
  IconPencil,
  IconPresentation,
  IconPrinter,
  IconSignature,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { meetingStrings as strings } from './council.strings'
import { MeetingDialogs, type OpenDialog } from './MeetingDialogs'
import { PaperMenu } from './PaperMenu'
import type { CouncilPaperShown } from './use-council-paper'

interface Props {
  readonly meeting: Meeting
  readonly paper: CouncilPaperShown
  readonly onPresent: () => void
}

/** The next step as the filled button, papers and the screen beside it, the rest in the menu. */
export function MeetingActions({ meeting, paper, onPresent }: Props) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const { actions } = useMenu(meeting, setDialog)
  const isUnderWay = isOpen(meeting.status)
  return (
    <>
      <Button
        variant="default"
        title={strings.presentHint}
        leftSection={<IconPresentation size={18} stroke={1.75} aria-hidden />}
        onClick={onPresent}
      >
        {strings.present}
      </Button>
      <PaperMenu meeting={meeting} paper={paper} onBallots={() => setDialog('ballots')} />
      {isUnderWay && (
        <Button
          variant="default"
          leftSection={<IconChecklist size={18} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('presence')}
        >
          {strings.presence}
        </Button>
      )}
      {meeting.status === 'counted' && (
        <Button
          variant="default"
          leftSection={<IconFileText size={18} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('minutes')}
        >
          {strings.minutes}
        </Button>
      )}
      <NextStep meeting={meeting} onAsk={setDialog} />
      <MoreMenu subject={meeting.title} actions={actions} />
      <MeetingDialogs {...{ meeting, paper, dialog }} onClose={() => setDialog(null)} />
    </>
  )
}

interface StepProps {
  readonly meeting: Meeting
  readonly onAsk: (dialog: OpenDialog) => void
}

function NextStep({ meeting, onAsk }: StepProps) {
  const start = useAppCommand('council.start')
  switch (meeting.status) {
    case 'preparing':
      return (
        <Button
          leftSection={<IconGavel size={18} stroke={1.75} aria-hidden />}
          loading={start.isPending}
          onClick={() => start.mutate({ id: meeting.id }, { onError: showFailure })}
        >
          {strings.start}
        </Button>
      )
    case 'meeting':
      return (
        <Button
          leftSection={<IconClipboardCheck size={18} stroke={1.75} aria-hidden />}
          onClick={() => onAsk('close')}
        >
          {strings.close}
        </Button>
      )
    case 'counted':
      return (
        <Button
          leftSection={<IconSignature size={18} stroke={1.75} aria-hidden />}
          onClick={() => onAsk('sign')}
        >
          {strings.sign}
        </Button>
      )
    case 'signed':
      return (
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
          onClick={() => onAsk('files')}
        >
          {strings.files}
        </Button>
      )
  }
}

function useMenu(meeting: Meeting, onAsk: (dialog: OpenDialog) => void) {
  const { id, status, items } = meeting
  const [, navigate] = useLocation()
  const reopen = useAppCommand('council.reopen')
  const remove = useAppCommand('council.remove')
  const askAndReopen = async () => {
    const question = { title: strings.reopen, confirmLabel: strings.reopen }
    if (await confirm({ ...question, effect: strings.reopenEffect }))
      reopen.mutate({ id }, { onError: showFailure })
  }
  const askAndRemove = async () => {
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect: strings.removeEffect({ items: items.length }) }))
      remove.mutate({ id }, { onSuccess: () => navigate('/hop-xet'), onError: showFailure })
  }
  const ask = (dialog: OpenDialog) => () => onAsk(dialog)
  const open: readonly MenuAction[] = [
    { label: strings.edit, icon: IconPencil, run: ask('edit') },
    { label: strings.editMembers, icon: IconUsers, run: ask('members') },
    { label: strings.minutes, icon: IconFileText, run: ask('minutes') },
    { label: strings.remove, icon: IconTrash, run: () => void askAndRemove(), isDangerous: true },
  ]
  const counted: readonly MenuAction[] = [
    { label: strings.reopen, icon: IconArrowBackUp, run: () => void askAndReopen() },
  ]
  const always: readonly MenuAction[] = [
    { label: strings.files, icon: IconPrinter, run: ask('files') },
    { label: strings.history, icon: IconFileText, run: ask('history') },
  ]
  const own = isOpen(status) ? open : status === 'counted' ? counted : []
  return { actions: [...own, ...always] }
}
