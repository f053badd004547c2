import { availableParallelism } from 'node:os'
import { constants, createDeflateRaw, type DeflateRaw } from 'node:zlib'

/** Compressors at work at once. The thread pool has four threads; one must stay free for reading and writing. */
export const lanes = Math.min(3, availableParallelism() + 1)

/** Room for a piece at once: with the default of 16 kB the threads wait for each other more than they work. */
const outputBytes = 1024 * 1024

/**
 * What deflate makes of nothing: a last, empty block. It ends a stream whose pieces were each left open.
 */
const endOfStream = Buffer.from([0x03, 0x00])

/**
 * Deflates a stream of bytes on several cores. Each piece ends with a full flush, on a byte border and with nothing
 * that later pieces refer back to; so pieces from different compressors, put in order, are one ordinary deflate
 * stream. Level 1: on a stick the bytes saved count, but higher levels cost more time than they save.
 *
 * A given piece may be overwritten once `lanes` further pieces have been asked for.
 */
export async function* deflateParallel(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const compressors = Array.from({ length: lanes }, () => new Compressor())
  const inFlight: Promise<readonly Uint8Array[]>[] = []
  let next = 0
  try {
    for await (const piece of pieces) {
      inFlight.push(pick(compressors, next++).deflate(piece))
      const ready = inFlight.length === lanes ? inFlight.shift() : undefined
      if (ready) yield* await ready
    }
    for (const ready of inFlight) yield* await ready
    yield endOfStream
  } finally {
    for (const compressor of compressors) compressor.close()
  }
}

function pick(compressors: readonly Compressor[], turn: number): Compressor {
  const compressor = compressors[turn % compressors.length]
  if (!compressor) throw new RangeError('No compressor')
  return compressor
}

/** Kept for the whole stream: making one per piece costs more in garbage than the compressing itself. */
class Compressor {
  readonly #stream: DeflateRaw = createDeflateRaw({ level: 1, chunkSize: outputBytes })
  #output: Uint8Array[] = []

  constructor() {
    this.#stream.on('data', (bytes: Uint8Array) => this.#output.push(bytes))
  }

  deflate(piece: Uint8Array): Promise<readonly Uint8Array[]> {
    return new Promise((resolve, reject) => {
      this.#stream.once('error', reject)
      this.#stream.write(piece)
      this.#stream.flush(constants.Z_FULL_FLUSH, () => {
        this.#stream.off('error', reject)
        resolve(this.#output)
        this.#output = []
      })
    })
  }

  close(): void {
    this.#stream.destroy()
  }
}
