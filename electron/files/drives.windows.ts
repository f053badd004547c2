import { z } from 'zod'
import { jsonOrUndefined, type ListedDrive } from './listed-drive.ts'

/**
 * Joins disks on the USB bus to their volumes. `Win32_LogicalDisk` of type 2 would miss USB hard disks, and `wmic`
 * is gone from new Windows. The script is fixed: nothing from outside is ever put into it.
 */
export const windowsVolumesScript = `
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [System.Text.Encoding]::UTF8
$found = foreach ($disk in Get-Disk | Where-Object BusType -in 'USB', 'SD', 'MMC') {
  foreach ($partition in $disk | Get-Partition | Where-Object DriveLetter) {
    $volume = $partition | Get-Volume
    [pscustomobject]@{
      id = $volume.UniqueId
      label = $volume.FileSystemLabel
      mountPoint = "$($partition.DriveLetter):\\"
      freeBytes = $volume.SizeRemaining
      totalBytes = $volume.Size
      fileSystem = $volume.FileSystem
      readOnly = [bool]($disk.IsReadOnly -or $partition.IsReadOnly)
    }
  }
}
ConvertTo-Json -Compress -InputObject @($found)
`.trim()

const Volume = z.object({
  id: z.string().min(1),
  label: z.string().nullable(),
  mountPoint: z.string().regex(/^[A-Z]:\\$/),
  freeBytes: z.number().nonnegative(),
  totalBytes: z.number().nonnegative(),
  fileSystem: z.string().nullable(),
  readOnly: z.boolean(),
})
const Volumes = z.array(Volume)

/** @returns the volumes of USB disks and cards; undefined when the output is not what the script prints. */
export function parseWindowsVolumes(output: string): ListedDrive[] | undefined {
  const parsed = Volumes.safeParse(jsonOrUndefined(output.replace(/^\uFEFF/, '')))
  if (!parsed.success) return undefined
  return parsed.data.map((volume) => ({
    ...volume,
    label: volume.label ?? '',
    fileSystem: (volume.fileSystem ?? '').toLowerCase(),
  }))
}
