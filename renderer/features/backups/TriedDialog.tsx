import { FormDialog } from '@renderer/ui/FormDialog'
import type { FormEvent } from 'react'
import { backupsStrings } from './backups.strings'
import { CheckedList } from './CheckedList'
import { MissingFiles } from './MissingFiles'

const strings = backupsStrings.tried

interface Props {
  readonly sequence: number
  readonly rows: number
  readonly missingAttachments: readonly string[]
  readonly onClose: () => void
}

export function TriedDialog({ sequence, rows, missingAttachments, onClose }: Props) {
  const close = (event: FormEvent) => {
    event.preventDefault()
    onClose()
  }
  return (
    <FormDialog
      isOpen
      title={strings.title}
      submitLabel={backupsStrings.done}
      canCancel={false}
      onSubmit={close}
      onClose={onClose}
    >
      <CheckedList lines={[strings.sentence(sequence, rows), strings.kept]} />
      <MissingFiles when="restoring" names={missingAttachments} />
    </FormDialog>
  )
}
