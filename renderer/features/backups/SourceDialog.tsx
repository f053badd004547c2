import { FormDialog } from '@renderer/ui/FormDialog'
import type { BackupPlace } from '@shared/features/backups/backups.contract'
import type { FormEvent } from 'react'
import { backupsStrings } from './backups.strings'
import { PlaceList } from './PlaceList'
import type { Purpose } from './RestoreDialog'
import { usePlaces } from './use-places'

const strings = backupsStrings.found

interface Props {
  readonly purpose: Purpose
  readonly onNext: (place: BackupPlace) => void
  readonly onClose: () => void
}

export function SourceDialog({ purpose, onNext, onClose }: Props) {
  const places = usePlaces(false)
  const { place } = places
  const next = (event: FormEvent) => {
    event.preventDefault()
    if (place) onNext(place)
  }
  return (
    <FormDialog
      isOpen
      title={purpose === 'restore' ? strings.restoreTitle : strings.tryTitle}
      description={purpose === 'restore' ? strings.whereRestore : strings.whereTry}
      submitLabel={backupsStrings.place.look}
      isIncomplete={place === null}
      error={places.error}
      onSubmit={next}
      onClose={onClose}
    >
      <PlaceList places={places} />
    </FormDialog>
  )
}
