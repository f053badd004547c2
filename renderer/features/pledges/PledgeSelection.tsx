import { Button } from '@mantine/core'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showDone } from '@renderer/lib/toasts'
import { ActionBar } from '@renderer/ui/ActionBar'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { PledgeSummary } from '@shared/features/pledges/pledges.results'
import {
  IconFileTypeDocx,
  IconHourglass,
  IconPrinter,
  IconSignature,
  IconTrash,
} from '@tabler/icons-react'
import { pledgesStrings as strings } from './pledges.strings'
import { usePledgePaper } from './use-pledge-paper'

interface Props {
  readonly pledges: readonly PledgeSummary[]
  readonly onClear: () => void
}

const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const

/** What can be done to the chosen pledges at once. */
export function PledgeSelection({ pledges, onClear }: Props) {
  const ids = pledges.map(({ id }) => id)
  const move = useAppCommand('pledges.move')
  const remove = useAppCommand('pledges.remove')
  const paper = usePledgePaper(ids)
  const word = useAppTask('pledges.saveDocx')
  const tell = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(strings.saved(name))
  const askAndRemove = async () => {
    const question = { title: strings.removeTitle, confirmLabel: strings.removeTitle }
    const effect = strings.removeEffect(ids.length)
    if (await confirm({ ...question, effect, isDangerous: true }))
      remove.mutate({ ids }, { onSuccess: onClear })
  }
  return (
    <>
      <ErrorNotice error={move.error ?? remove.error ?? paper.error ?? word.error} />
      <ActionBar count={ids.length} onClear={onClear}>
        <Button
          variant="default"
          leftSection={<IconPrinter {...icon} />}
          loading={paper.isBusy}
          onClick={paper.showPledges}
        >
          {strings.printPledges}
        </Button>
        <Button variant="default" leftSection={<IconPrinter {...icon} />} onClick={paper.showSheet}>
          {strings.printSheet}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileTypeDocx {...icon} />}
          loading={word.isPending}
          onClick={() => word.mutate({ ids }, { onSuccess: tell })}
        >
          {strings.saveWord}
        </Button>
        <Button
          variant="default"
          leftSection={<IconHourglass {...icon} />}
          onClick={() => move.mutate({ ids, to: 'waiting' })}
        >
          {strings.wait}
        </Button>
        <Button
          leftSection={<IconSignature {...icon} />}
          onClick={() => move.mutate({ ids, to: 'signed' })}
        >
          {strings.sign}
        </Button>
        <Button
          variant="outline"
          color="nguyHiem"
          leftSection={<IconTrash {...icon} />}
          onClick={() => void askAndRemove()}
        >
          {strings.removeSome}
        </Button>
      </ActionBar>
      {paper.shown && <PreviewDialog {...paper.shown} onClose={paper.close} />}
    </>
  )
}
