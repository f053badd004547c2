/** A mounted removable volume. */
export interface Drive {
  /** Stable name of the volume: its UUID, or the mount point where it has none. */
  readonly id: string
  /** Name given by its owner; may be empty. */
  readonly label: string
  readonly mountPoint: string
  readonly freeBytes: number
  readonly totalBytes: number
  /** `vfat`, `exfat`, `ntfs`, …, lower case. */
  readonly fileSystem: string
  readonly readOnly: boolean
}

/** What a listing tool knows; Linux does not tell the free space, so it is asked of the file system. */
export type ListedDrive = Omit<Drive, 'freeBytes'> & { readonly freeBytes: number | undefined }

/** @returns undefined for what is not JSON, which every schema then refuses like any other unknown output. */
export function jsonOrUndefined(output: string): unknown {
  try {
    return JSON.parse(output)
  } catch {
    return undefined
  }
}
