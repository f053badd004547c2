import type { FileHandle } from 'node:fs/promises'
import { type FileOperations, nodeFiles } from '@electron/files/file-operations'

type Write = (
  buffer: Uint8Array,
  offset: number,
  length: number,
) => Promise<{ bytesWritten: number }>

export interface Faults {
  /** Stands between the program and the medium; `real` does the honest write. */
  readonly write?: (
    real: Write,
    bytes: Uint8Array,
    call: number,
  ) => Promise<{ bytesWritten: number }>
  readonly sync?: () => Promise<void>
  readonly datasync?: () => Promise<void>
  /** Which files are touched; all without it. */
  readonly only?: (path: string) => boolean
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code })
}

/** Real files whose handles fail or lie as told. */
export function faultyFiles(
  faults: Faults,
  overrides: Partial<FileOperations> = {},
): FileOperations {
  let call = 0
  const open: FileOperations['open'] = async (path, flags, mode) => {
    const handle = await nodeFiles.open(path, flags, mode)
    const isReading = flags === 'r' || typeof flags === 'number'
    if (isReading || faults.only?.(String(path)) === false) return handle
    return new Proxy(handle, {
      get(target, name) {
        if (name === 'sync' && faults.sync) return faults.sync
        if (name === 'datasync' && faults.datasync) return faults.datasync
        if (name === 'write' && faults.write) {
          const { write } = faults
          return (buffer: Uint8Array, offset = 0, length = buffer.length - offset) =>
            write(
              (bytes, from, count) => target.write(bytes, from, count),
              buffer.subarray(offset, offset + length),
              call++,
            )
        }
        const value = Reflect.get(target, name, target) as unknown
        return typeof value === 'function' ? value.bind(target) : value
      },
    }) as FileHandle
  }
  return { ...nodeFiles, open, ...overrides }
}

/** Takes half of what it is given, as the last write before a full disk does. */
export const shortWrites: Faults = {
  write: (real, bytes) => real(bytes, 0, Math.ceil(bytes.length / 2)),
}
