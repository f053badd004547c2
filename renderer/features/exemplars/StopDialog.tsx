import { Textarea } from '@mantine/core'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { ExemplarCard } from '@shared/features/exemplars/exemplars.contract'
import { type FormEvent, useState } from 'react'
import { exemplarsStrings as strings } from './exemplars.strings'

interface Props {
  readonly card: ExemplarCard
  readonly onClose: () => void
}

/** Stops following, with the reason; what was proved stays. */
export function StopDialog({ card, onClose }: Props) {
  const stop = useAppCommand('exemplars.stop')
  const today = useToday()
  const [day, setDay] = useState<LocalDate | null>(null)
  const [reason, setReason] = useState('')
  const on = day ?? today ?? null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (on) stop.mutate({ id: card.id, on, reason }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={strings.stopTitle(card.name)}
      submitLabel={strings.stopSubmit}
      isBusy={stop.isPending}
      isDirty={reason !== '' || day !== null}
      isIncomplete={reason.trim() === '' || on === null}
      incompleteHint={strings.reasonFirst}
      error={stop.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <DayField
        label={strings.stopOn}
        value={on}
        onChange={setDay}
        earliest={card.enteredOn}
        latest={today}
      />
      <Textarea
        withAsterisk
        data-autofocus
        label={strings.reason}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
