import { Button } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { ActionBar } from '@renderer/ui/ActionBar'
import { confirm } from '@renderer/ui/confirm'
import type { LocalDate } from '@shared/core/local-date'
import type { WorkItemId } from '@shared/features/works/works.ids'
import { IconChecks, IconFileSpreadsheet, IconPrinter, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { DoneDialog } from './DoneDialog'
import type { WorksPaper } from './use-works-paper'
import { worksStrings as strings } from './works.strings'

interface Props {
  readonly ids: readonly WorkItemId[]
  readonly today: LocalDate
  readonly paper: WorksPaper
  readonly onClear: () => void
}

/** What can be done to all items chosen at once. */
export function WorkSelection({ ids, today, paper, onClear }: Props) {
  const [isMarking, setIsMarking] = useState(false)
  const remove = useAppCommand('works.remove')
  const askAndRemove = async () => {
    const question = { title: strings.removeTitle, confirmLabel: strings.removeTitle }
    const effect = strings.removeEffect(ids.length)
    if (await confirm({ ...question, effect, isDangerous: true }))
      remove.mutate({ ids: [...ids] }, { onSuccess: onClear, onError: showFailure })
  }
  return (
    <ActionBar count={ids.length} onClear={onClear}>
      <Button
        leftSection={<IconChecks size={18} stroke={1.75} aria-hidden />}
        onClick={() => setIsMarking(true)}
      >
        {strings.markDone}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />}
        onClick={() => paper.saveXlsx([...ids])}
      >
        {strings.saveXlsx}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
        onClick={() => paper.print([...ids])}
      >
        {strings.print}
      </Button>
      <Button
        variant="outline"
        color="nguyHiem"
        leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />}
        onClick={() => void askAndRemove()}
      >
        {strings.remove}
      </Button>
      {isMarking && (
        <DoneDialog {...{ ids, today }} onClose={() => setIsMarking(false)} onDone={onClear} />
      )}
    </ActionBar>
  )
}
