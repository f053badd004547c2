import { useAppTask } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import type { BackupDone, BackupPlace } from '@shared/features/backups/backups.contract'
import { type FormEvent, useState } from 'react'
import { backupsStrings } from './backups.strings'
import { CheckedList } from './CheckedList'
import { KeyDialogs } from './KeyDialogs'
import { MissingFiles } from './MissingFiles'
import { PlaceList } from './PlaceList'
import { usePlaces } from './use-places'

const strings = backupsStrings.place

interface Props {
  /** false: keys are made first. */
  readonly hasKeys: boolean
  readonly onClose: () => void
}

/** Sao lưu ra USB: where to, writing and checking, what was proved. */
export function BackupDialog({ hasKeys, onClose }: Props) {
  // Keys that appear while the dialog is open were made in it: its own steps go on from there.
  const [needsKeys, setNeedsKeys] = useState(!hasKeys)
  const [done, setDone] = useState<{ report: BackupDone; place: BackupPlace } | null>(null)
  if (needsKeys) return <KeyDialogs onCreated={() => setNeedsKeys(false)} onClose={onClose} />
  if (done) return <DoneDialog {...done} onClose={onClose} />
  return <WriteDialog onDone={(report, place) => setDone({ report, place })} onClose={onClose} />
}

interface WriteProps {
  readonly onDone: (report: BackupDone, place: BackupPlace) => void
  readonly onClose: () => void
}

function WriteDialog({ onDone, onClose }: WriteProps) {
  const places = usePlaces(true)
  const create = useAppTask('backups.create')
  const { place } = places
  const start = (event: FormEvent) => {
    event.preventDefault()
    if (!place) return
    create.mutate({ place: place.handle }, { onSuccess: (report) => onDone(report, place) })
  }
  return (
    <FormDialog
      isOpen
      title={strings.title}
      description={strings.where}
      submitLabel={strings.start}
      isBusy={create.isPending}
      isIncomplete={place === null}
      error={create.error ?? places.error}
      onSubmit={start}
      onClose={onClose}
    >
      {create.isPending ? (
        <TaskProgress task={create.progress} onStop={create.cancel} />
      ) : (
        <PlaceList places={places} />
      )}
    </FormDialog>
  )
}

interface DoneProps {
  readonly report: BackupDone
  readonly place: BackupPlace
  readonly onClose: () => void
}

function DoneDialog({ report, place, onClose }: DoneProps) {
  const words = backupsStrings.success
  const close = (event: FormEvent) => {
    event.preventDefault()
    onClose()
  }
  return (
    <FormDialog
      isOpen
      title={`${words.title}. ${place.isRemovable ? words.unplug : words.maybeUnplug}`}
      submitLabel={backupsStrings.done}
      canCancel={false}
      onSubmit={close}
      onClose={onClose}
    >
      <CheckedList
        lines={[
          words.written(report),
          report.rereadBypassedCache ? words.reread : words.rereadThroughCache,
          words.opened,
        ]}
      />
      <MissingFiles when="backing-up" names={report.missingAttachments} />
      <MissingFiles when="reading-templates" names={report.unreadTemplates} />
    </FormDialog>
  )
}
