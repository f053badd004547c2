import { Button, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { DutyRecord } from '@shared/features/duties/duties.contract'
import { noteStrings, letterFormStrings as strings } from './duties.strings'

interface Props {
  readonly record: DutyRecord
  readonly onClose: () => void
}

/** Another day for everybody who owes this one time. */
export function DueDialog({ record: { duty, time, movedNote }, onClose }: Props) {
  const move = useAppCommand('duties.setDue')
  const which = { dutyId: duty.id, periodKey: time.key }
  const form = useForm<{ readonly dueOn: LocalDate | null; readonly note: string }>({
    initialValues: { dueOn: time.dueOn, note: movedNote },
    validate: { dueOn: (day) => (day === null ? noteStrings.dayMissing : null) },
  })
  const save = form.onSubmit(({ dueOn, note }) =>
    move.mutate({ ...which, dueOn, note }, { onSuccess: onClose }),
  )
  return (
    <FormDialog
      isOpen
      size={520}
      title={strings.moveTitle}
      description={strings.moveSentence}
      submitLabel={strings.moveSubmit}
      onClose={onClose}
      onSubmit={save}
      isBusy={move.isPending}
      isDirty={form.isDirty()}
      error={move.error}
    >
      <DayField
        withAsterisk
        data-autofocus
        label={strings.newDue}
        {...form.getInputProps('dueOn')}
        value={form.values.dueOn}
      />
      <Textarea
        autosize
        minRows={2}
        maxLength={300}
        label={strings.moveNote}
        placeholder={strings.moveNoteHint}
        {...form.getInputProps('note')}
      />
      {time.isMoved && (
        <Button
          variant="subtle"
          onClick={() => move.mutate({ ...which, dueOn: null, note: '' }, { onSuccess: onClose })}
        >
          {strings.byRule}
        </Button>
      )}
    </FormDialog>
  )
}
