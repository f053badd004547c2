import { Button } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { PledgeStatus } from '@shared/features/pledges/pledges.kinds'
import type { Pledge } from '@shared/features/pledges/pledges.results'
import { isLocked, nextPledgeStatuses } from '@shared/features/pledges/pledges.rules'
import { pledgeMoveNames } from '@shared/features/pledges/pledges.strings'
import {
  IconArrowBackUp,
  IconClipboardCheck,
  IconFileTypeDocx,
  IconHourglass,
  IconPencil,
  IconPrinter,
  IconSignature,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { EvaluateDialog } from './EvaluateDialog'
import { PledgeDialog } from './PledgeDialog'
import { pledgesStrings, recordStrings as strings } from './pledges.strings'
import type { usePledgePaper } from './use-pledge-paper'

interface Props {
  readonly pledge: Pledge
  readonly paper: ReturnType<typeof usePledgePaper>
}

const icons = {
  draft: IconArrowBackUp,
  waiting: IconHourglass,
  signed: IconSignature,
  evaluated: IconClipboardCheck,
} as const

/** The next step as the button, everything else in the menu. */
export function PledgeActions({ pledge, paper }: Props) {
  const [dialog, setDialog] = useState<'edit' | 'evaluate' | null>(null)
  const saveWord = useWordPaper(pledge)
  const { go, remove } = useSteps(pledge, () => setDialog('evaluate'))
  const [next, ...others] = nextPledgeStatuses(pledge.status)
  const NextIcon = icons[next ?? 'draft']
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
        loading={paper.isBusy}
        onClick={paper.showPledges}
      >
        {strings.print}
      </Button>
      {next && (
        <Button
          leftSection={<NextIcon size={18} stroke={1.75} aria-hidden />}
          onClick={() => go(next)}
        >
          {pledgeMoveNames[next]}
        </Button>
      )}
      <MoreMenu
        subject={pledge.title}
        actions={[
          ...others.map((to) => ({
            label: pledgeMoveNames[to],
            icon: icons[to],
            run: () => go(to),
          })),
          { label: strings.printSheet, icon: IconPrinter, run: paper.showSheet },
          { label: strings.saveWord, icon: IconFileTypeDocx, run: saveWord },
          ...(isLocked(pledge.status)
            ? []
            : [{ label: strings.edit, icon: IconPencil, run: () => setDialog('edit') }]),
          { label: strings.remove, icon: IconTrash, isDangerous: true, run: remove },
        ]}
      />
      {dialog === 'edit' && <PledgeDialog pledge={pledge} onClose={() => setDialog(null)} />}
      {dialog === 'evaluate' && <EvaluateDialog pledge={pledge} onClose={() => setDialog(null)} />}
    </>
  )
}

function useWordPaper({ id }: Pledge) {
  const { mutate } = useAppTask('pledges.saveDocx')
  const onSuccess = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(strings.saved(name))
  return () => mutate({ ids: [id] }, { onError: showFailure, onSuccess })
}

function useSteps({ id }: Pledge, onEvaluate: () => void) {
  const [, navigate] = useLocation()
  const move = useAppCommand('pledges.move')
  const drop = useAppCommand('pledges.remove')
  const go = (to: PledgeStatus) =>
    to === 'evaluated' ? onEvaluate() : move.mutate({ ids: [id], to }, { onError: showFailure })
  const remove = async () => {
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect: pledgesStrings.removeEffect(1) }))
      drop.mutate({ ids: [id] }, { onSuccess: () => navigate('/giao-uoc'), onError: showFailure })
  }
  return { go, remove: () => void remove() }
}
