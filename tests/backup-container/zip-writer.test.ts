import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { deflateParallel, lanes } from '@electron/backup-container/parallel-deflate'
import { writeZip } from '@electron/backup-container/zip-writer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { hasTools } from './container-fixture'

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

const pieces = fc.array(
  fc.oneof(fc.uint8Array({ maxLength: 3000 }), fc.constant(new Uint8Array(300_000))),
  { maxLength: 12 },
)

describe('deflateParallel', () => {
  it('makes one ordinary deflate stream of any pieces', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (given) => {
        const inflated = inflateRawSync(await collect(deflateParallel(given)))
        expect(inflated.equals(Buffer.concat(given))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('has taken a piece once as many others as there are lanes were asked for', async () => {
    const ring = Array.from({ length: lanes + 1 }, () => Buffer.alloc(100_000))
    const original = randomBytes(3_000_000)
    async function* reusing() {
      for (let at = 0, turn = 0; at < original.length; at += 100_000, turn++) {
        const piece = ring[turn % ring.length]!
        original.copy(piece, 0, at, at + 100_000)
        yield piece
      }
    }
    const inflated = inflateRawSync(await collect(deflateParallel(reusing())))
    expect(inflated.equals(original)).toBe(true)
  })

  it('passes on what its source throws', async () => {
    async function* failing() {
      yield randomBytes(10)
      throw new Error('the source is gone')
    }
    await expect(collect(deflateParallel(failing()))).rejects.toThrow('the source is gone')
  })
})

describe('writeZip', () => {
  const modified = new Date('2025-03-31T08:00:02Z')
  const big = Buffer.concat([randomBytes(2_500_000), Buffer.alloc(2_500_000)])
  const entries = [
    { name: 'manifest.json', content: [Buffer.from('{}')] },
    { name: 'data.sqlite', content: [big.subarray(0, 1_234_567), big.subarray(1_234_567)] },
    { name: 'empty', content: [] },
  ]

  it('gives a ZIP whose entries, sizes, times and checksums another reader confirms', async () => {
    const zip = await fromBufferPromise(await collect(writeZip(entries, modified)))
    const found: Record<string, number> = {}
    for await (const entry of zip.eachEntry()) {
      found[entry.fileName] = entry.uncompressedSize
      expect(entry.getLastModDate({ timezone: 'UTC' })).toEqual(modified)
      const content = await collect(await zip.openReadStreamPromise(entry))
      expect(content.length).toBe(entry.uncompressedSize)
    }
    expect(found).toEqual({ 'manifest.json': 2, 'data.sqlite': 5_000_000, empty: 0 })
  })

  it.skipIf(!hasTools('unzip'))('passes the test of unzip', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zip-writer-'))
    const path = join(folder, 'a.zip')
    await writeFile(path, await collect(writeZip(entries, modified)))
    expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain(
      'No errors detected in compressed data',
    )
    await rm(folder, { recursive: true })
  })
})
