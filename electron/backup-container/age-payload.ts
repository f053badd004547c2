import type { FileHandle } from 'node:fs/promises'
import { type ChunkCipher, tagBytes } from './age-cipher.ts'
import { fault } from './container-fault.ts'

/** age v1 cuts the payload into chunks of 64 KiB, each sealed on its own (STREAM). */
const plainChunkBytes = 64 * 1024
const sealedChunkBytes = plainChunkBytes + tagBytes
const chunksPerRead = 16

/** Eleven bytes of counter, one byte that marks the last chunk: what makes cutting short detectable. */
function chunkNonce(index: number, isLast: boolean): Uint8Array {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(index, 5, 6)
  nonce.writeUInt8(isLast ? 1 : 0, 11)
  return nonce
}

export interface PayloadKey {
  readonly streamKey: Uint8Array
  readonly cipher: ChunkCipher
}

/** Seals a stream of bytes; holds one chunk at a time. */
export async function* sealPayload(
  plain: AsyncIterable<Uint8Array>,
  { streamKey, cipher }: PayloadKey,
): AsyncGenerator<Uint8Array> {
  const chunk = new Uint8Array(plainChunkBytes)
  let used = 0
  let index = 0
  for await (const piece of plain) {
    for (let taken = 0; taken < piece.length; ) {
      // A full chunk is sealed only once more bytes have come: the last one carries another nonce.
      if (used === plainChunkBytes) {
        yield cipher.seal(streamKey, chunkNonce(index++, false), chunk)
        used = 0
      }
      const fitting = piece.subarray(taken, taken + plainChunkBytes - used)
      chunk.set(fitting, used)
      used += fitting.length
      taken += fitting.length
    }
  }
  yield cipher.seal(streamKey, chunkNonce(index, true), chunk.subarray(0, used))
}

export interface SealedPayload extends PayloadKey {
  readonly handle: Pick<FileHandle, 'read'>
  /** Offset of the first chunk in the file, bytes. */
  readonly start: number
  /** From the first chunk to the end of the file, bytes. */
  readonly length: number
}

/** Opens any part of a sealed payload without reading the rest: chunks stand at known places. */
export class PayloadReader {
  readonly plainBytes: number
  readonly #payload: SealedPayload
  readonly #chunkCount: number
  readonly #opened: Uint8Array

  /** @throws damaged when no payload can have this length */
  constructor(payload: SealedPayload) {
    const { length } = payload
    const chunkCount = Math.max(1, Math.ceil(length / sealedChunkBytes))
    const lastBytes = length - (chunkCount - 1) * sealedChunkBytes
    // An empty last chunk is allowed only as the whole payload.
    if (lastBytes < tagBytes || (lastBytes === tagBytes && chunkCount > 1)) throw fault('damaged')
    this.#payload = payload
    this.#chunkCount = chunkCount
    this.#opened = new Uint8Array(chunkCount)
    this.plainBytes = length - chunkCount * tagBytes
  }

  /** @throws damaged; the system's error when the medium cannot be read */
  async *range(start: number, end: number): AsyncGenerator<Uint8Array> {
    const lastChunk = Math.floor((end - 1) / plainChunkBytes)
    for (let index = Math.floor(start / plainChunkBytes); index <= lastChunk; ) {
      const count = Math.min(chunksPerRead, lastChunk - index + 1)
      for (const plain of await this.#openChunks(index, count)) {
        const chunkStart = index++ * plainChunkBytes
        yield plain.subarray(
          Math.max(0, start - chunkStart),
          Math.min(plain.length, end - chunkStart),
        )
      }
    }
  }

  /** Opens what no range has touched, so that a flipped bit anywhere in the file is found. */
  async openTheRest(): Promise<void> {
    for (let index = 0; index < this.#chunkCount; index++) {
      if (this.#opened[index] === 0) await this.#openChunks(index, 1)
    }
  }

  async #openChunks(first: number, count: number): Promise<Uint8Array[]> {
    const { handle, start, length } = this.#payload
    const from = first * sealedChunkBytes
    const sealed = Buffer.allocUnsafe(Math.min(count * sealedChunkBytes, length - from))
    await readExactly(handle, sealed, start + from)
    return Array.from({ length: count }, (_, i) => this.#openChunk(sealed, first + i, i))
  }

  #openChunk(sealed: Buffer, index: number, place: number): Uint8Array {
    const { streamKey, cipher } = this.#payload
    const at = place * sealedChunkBytes
    const nonce = chunkNonce(index, index === this.#chunkCount - 1)
    const plain = cipher.open(streamKey, nonce, sealed.subarray(at, at + sealedChunkBytes))
    if (!plain) throw fault('damaged')
    this.#opened[index] = 1
    return plain
  }
}

async function readExactly(handle: Pick<FileHandle, 'read'>, into: Buffer, position: number) {
  for (let filled = 0; filled < into.length; ) {
    const { bytesRead } = await handle.read(into, filled, into.length - filled, position + filled)
    if (bytesRead === 0) throw fault('damaged')
    filled += bytesRead
  }
}
