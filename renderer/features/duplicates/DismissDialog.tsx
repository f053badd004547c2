import { Textarea } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { recordName } from '@shared/features/duplicates/duplicates.strings'
import type { PersonOption } from '@shared/features/people/people.contract'
import { type FormEvent, useState } from 'react'
import { duplicatesStrings as strings } from './duplicates.strings'

interface Props {
  readonly people: readonly PersonOption[]
  readonly onClose: () => void
}

/** They are different people: said once, with a reason for whoever asks later. */
export function DismissDialog({ people, onClose }: Props) {
  const dismiss = useAppCommand('duplicates.dismiss')
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const personIds = people.map(({ id }) => id)
    dismiss.mutate({ personIds, reason }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={strings.dismissTitle}
      description={strings.dismissSentence(people.map(recordName).join(', '))}
      submitLabel={strings.dismissSubmit}
      onClose={onClose}
      onSubmit={submit}
      isBusy={dismiss.isPending}
      isDirty={reason !== ''}
      error={dismiss.error}
    >
      <Textarea
        data-autofocus
        autosize
        minRows={2}
        maxLength={500}
        label={strings.dismissReason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
