import { useAppCommand } from '@renderer/lib/api'
import { showDone } from '@renderer/lib/toasts'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { WorkItemId } from '@shared/features/works/works.ids'
import { type FormEvent, useState } from 'react'
import { worksStrings as strings } from './works.strings'

interface Props {
  readonly ids: readonly WorkItemId[]
  readonly today: LocalDate
  readonly onClose: () => void
  readonly onDone: () => void
}

/** “Ghi đã xong”: all of them on one day, today unless another is typed; empty where nobody knows. */
export function DoneDialog({ ids, today, onClose, onDone }: Props) {
  const [doneOn, setDoneOn] = useState<LocalDate | null>(today)
  const mark = useAppCommand('works.markDone')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mark.mutate(
      { ids: [...ids], doneOn },
      {
        onSuccess: ({ marked }) => {
          if (marked === 0) showDone(strings.nothingToMark)
          onClose()
          onDone()
        },
      },
    )
  }
  return (
    <FormDialog
      isOpen
      size={460}
      title={strings.markDoneTitle(ids.length)}
      description={strings.markDoneHint}
      submitLabel={strings.markDone}
      isBusy={mark.isPending}
      error={mark.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <DayField data-autofocus label={strings.doneOn} value={doneOn} onChange={setDoneOn} />
    </FormDialog>
  )
}
