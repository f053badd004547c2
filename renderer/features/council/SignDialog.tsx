import { Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { Meeting } from '@shared/features/council/council.results'
import { type FormEvent, useState } from 'react'
import { minutesDialogStrings as strings } from './council.strings'

interface Props {
  readonly meeting: Meeting
  readonly onClose: () => void
}

/** The last step, which nothing takes back: it says so before. */
export function SignDialog({ meeting, onClose }: Props) {
  const sign = useAppCommand('council.sign')
  const [signedOn, setSignedOn] = useState<LocalDate | null>(meeting.heldOn)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (signedOn) sign.mutate({ id: meeting.id, signedOn }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={strings.signTitle}
      submitLabel={strings.sign}
      isBusy={sign.isPending}
      isDirty={false}
      isIncomplete={signedOn === null}
      error={sign.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{strings.signEffect}</Text>
      <DayField
        data-autofocus
        withAsterisk
        label={strings.signedOn}
        earliest={meeting.heldOn}
        value={signedOn}
        onChange={setSignedOn}
      />
    </FormDialog>
  )
}
