import { TextInput } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import { type FormEvent, useState } from 'react'
import { backupsStrings } from './backups.strings'

const strings = backupsStrings.keys

interface Props {
  readonly handle: string
  readonly onCreated: () => void
  readonly onBack: () => void
  readonly onClose: () => void
}

/** Proves that the words on paper are the words on the screen. */
export function RetypeDialog({ handle, onCreated, onBack, onClose }: Props) {
  const create = useAppTask('backups.createKeys')
  const [passphrase, setPassphrase] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate({ handle, passphrase }, { onSuccess: onCreated })
  }
  return (
    <FormDialog
      isOpen
      size={620}
      title={strings.retypeTitle}
      description={strings.retypeSentence}
      submitLabel={strings.create}
      isBusy={create.isPending}
      isIncomplete={passphrase.trim() === ''}
      error={create.error}
      onSubmit={submit}
      onBack={onBack}
      onClose={onClose}
    >
      <TextInput
        label={strings.words}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        maxLength={300}
        autoComplete="off"
        data-autofocus
        size="lg"
        disabled={create.isPending}
      />
      {create.isPending && <TaskProgress task={create.progress} />}
    </FormDialog>
  )
}
