import { TextInput } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { OlderBookId } from '@shared/features/decisions/decisions.ids'
import { useState } from 'react'
import { olderScreenStrings as strings } from './older.strings'

interface Props {
  readonly id: OlderBookId
  readonly onClose: () => void
}

/** Why a book that was compared with the paper is mended all the same. */
export function UnlockDialog({ id, onClose }: Props) {
  const unlock = useAppCommand('olderBooks.unlock')
  const [reason, setReason] = useState('')
  return (
    <FormDialog
      isOpen
      title={strings.unlock}
      submitLabel={strings.unlock}
      onClose={onClose}
      isBusy={unlock.isPending}
      isIncomplete={reason.trim() === ''}
      error={unlock.error}
      onSubmit={(event) => {
        event.preventDefault()
        unlock.mutate({ id, reason }, { onSuccess: onClose })
      }}
    >
      <TextInput
        label={strings.unlockReason}
        withAsterisk
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
