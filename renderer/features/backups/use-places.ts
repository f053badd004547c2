import { call, useAppQuery } from '@renderer/lib/api'
import type { BackupPlace } from '@shared/features/backups/backups.contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'

/** How long a stick just plugged in may stay unseen. */
const refreshEveryMs = 3000

/**
 * The sticks that are plugged in, folders chosen in the dialog, and which of them is picked. A
 * single stick that can be used picks itself.
 *
 * @param needsWriting a write-protected stick cannot be picked then
 */
export function usePlaces(needsWriting: boolean) {
  const drives = useAppQuery('backups.places', {}, { refreshEveryMs })
  const [folders, setFolders] = useState<readonly BackupPlace[]>([])
  const [picked, setPicked] = useState<string | null>(null)
  const chooseFolder = useMutation({
    mutationFn: () => call('backups.choosePlace', {}),
    onSuccess: (folder) => {
      if (!folder) return
      setFolders((now) => [...now, folder])
      setPicked(folder.handle)
    },
  })
  const places = [...(drives.data ?? []), ...folders]
  const canUse = (place: BackupPlace) => !(needsWriting && place.readOnly)
  const usable = places.filter(canUse)
  const only = usable.length === 1 ? usable[0] : undefined
  const place = usable.find(({ handle }) => handle === picked) ?? only ?? null
  return {
    places,
    canUse,
    place,
    pick: setPicked,
    isLooking: drives.isPending,
    chooseFolder: () => chooseFolder.mutate(),
    isChoosing: chooseFolder.isPending,
    error: drives.error ?? chooseFolder.error,
  }
}

export type Places = ReturnType<typeof usePlaces>
