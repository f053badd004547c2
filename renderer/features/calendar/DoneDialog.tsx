import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import { eventStrings as strings } from './calendar.strings'
import { useToday } from './use-calendar'

interface Props {
  readonly id: EventId
  readonly title: string
  readonly onClose: () => void
}

/** When it was done and what came of it. */
export function DoneDialog({ id, title, onClose }: Props) {
  const today = useToday()
  const setDone = useAppCommand('calendar.setDone')
  const form = useForm<{ doneOn: LocalDate | null; result: string }>({
    initialValues: { doneOn: today ?? null, result: '' },
    validate: { doneOn: (day) => (day === null ? strings.doneOnMissing : null) },
  })
  const submit = form.onSubmit(({ doneOn, result }) => {
    if (doneOn !== null) setDone.mutate({ id, doneOn, result }, { onSuccess: onClose })
  })
  return (
    <FormDialog
      isOpen
      title={strings.done}
      description={title}
      submitLabel={strings.done}
      onClose={onClose}
      onSubmit={submit}
      isBusy={setDone.isPending}
      isDirty={form.isDirty()}
      error={setDone.error}
    >
      <DayField
        data-autofocus
        label={strings.doneOn}
        latest={today}
        {...form.getInputProps('doneOn')}
        value={form.values.doneOn}
      />
      <Textarea
        label={strings.result}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('result')}
      />
    </FormDialog>
  )
}
