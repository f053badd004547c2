import { Alert, Text, Textarea } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { AppError } from '@shared/core/app-error'
import type { Meeting } from '@shared/features/council/council.results'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { toldOutcome } from './AgendaPane'
import { meetingStrings as strings } from './council.strings'

interface Props {
  readonly meeting: Meeting
  readonly onClose: () => void
}

/** Says in numbers what becomes of the files; asks for a reason only where a file has a warning. */
export function CloseDialog({ meeting, onClose }: Props) {
  const close = useAppCommand('council.close')
  const [reason, setReason] = useState('')
  const { error } = close
  const isWarned = error instanceof AppError && error.code === 'nominations.overrideMissing'
  const outcomes = meeting.items.map(toldOutcome)
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length
  const submit = (event: FormEvent) => {
    event.preventDefault()
    close.mutate({ id: meeting.id, overrideReason: reason }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={strings.closeTitle}
      submitLabel={strings.close}
      isBusy={close.isPending}
      isIncomplete={isWarned && reason.trim() === ''}
      error={isWarned ? null : error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>
        {strings.closeEffect({
          ...{ passed: count('passed'), failed: count('failed'), postponed: count('postponed') },
        })}
      </Text>
      {(isWarned || reason !== '') && (
        <>
          {isWarned && (
            <Alert color="cam" icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}>
              {error.message}
            </Alert>
          )}
          <Textarea
            autosize
            minRows={2}
            maxLength={500}
            label={strings.override}
            description={strings.overrideHint}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
    </FormDialog>
  )
}
