import { constants } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { errorCode, type FileOperations, nodeFiles } from './file-operations.ts'

/** The language has it; its types come only with the DOM library, which main code does without. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
}

const pageBytes = 64 * 1024
const pagesPerRead = 16 // 1 MiB: large enough for a stick, small enough to stay flat

export interface ReadBack {
  readonly bytes: number
  /** False where the system allows only reading through its cache; the medium itself is then not proven. */
  readonly bypassedCache: boolean
}

/**
 * Reads a whole file from the medium rather than from memory, where Linux permits (O_DIRECT), block by block.
 * The block is reused: take a copy of what must outlive `onBlock`.
 * @throws the system's error when the file cannot be read.
 */
export async function readUncached(
  path: string,
  onBlock: (block: Uint8Array) => void,
  files: FileOperations = nodeFiles,
): Promise<ReadBack> {
  const direct = constants.O_DIRECT
  if (process.platform === 'linux' && direct !== undefined) {
    let hasBegun = false
    try {
      const handle = await files.open(path, constants.O_RDONLY | direct)
      const bytes = await readBlocks(handle, (block) => {
        hasBegun = true
        onBlock(block)
      })
      return { bytes, bypassedCache: true }
    } catch (error) {
      // tmpfs and some FUSE systems refuse O_DIRECT, at opening or at the first read.
      if (hasBegun || errorCode(error) !== 'EINVAL') throw error
    }
  }
  const handle = await files.open(path, 'r')
  return { bytes: await readBlocks(handle, onBlock), bypassedCache: false }
}

async function readBlocks(
  handle: FileHandle,
  onBlock: (block: Uint8Array) => void,
): Promise<number> {
  // O_DIRECT wants memory aligned to pages: ordinary Buffers are not, WebAssembly memory always is.
  const block = new Uint8Array(new WebAssembly.Memory({ initial: pagesPerRead }).buffer)
  const blockBytes = pagesPerRead * pageBytes
  let position = 0
  try {
    for (;;) {
      const { bytesRead } = await handle.read(block, 0, blockBytes, position)
      if (bytesRead === 0) return position
      onBlock(block.subarray(0, bytesRead))
      position += bytesRead
      if (bytesRead % 512 !== 0) return position // an unaligned offset is only ever the end of the file
    }
  } finally {
    await handle.close()
  }
}
