import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContainerFault } from '@electron/backup-container/container-fault'
import { openBackup } from '@electron/backup-container/open-backup'
import { writeZip, type ZipEntry } from '@electron/backup-container/zip-writer'
import { Encrypter, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, quietJob, type TestOffice } from './container-fixture'

let office: TestOffice
let container: Buffer
let headerBytes: number
let damagedFile: string
let into: string

beforeAll(async () => {
  office = await openTestOffice({ people: 1200 }) // three chunks
  const { containerFile } = await office.backUp(1)
  container = await readFile(containerFile)
  headerBytes = container.indexOf('\n', container.indexOf('\n--- ') + 1) + 1 + 16
  damagedFile = join(office.folder, 'damaged.age')
  into = join(office.folder, 'opened.sqlite')
})
afterAll(() => office.close())

async function outcome(bytes: Uint8Array): Promise<string> {
  await writeFile(damagedFile, bytes)
  const identity = { recoveryKey: office.recoverySecret }
  try {
    await openBackup({ containerFile: damagedFile, identity, into }, quietJob())
    return 'opened'
  } catch (error) {
    if (!(error instanceof ContainerFault)) throw error
    return error.code
  }
}

/** Thousands of openings: ten seconds alone, more on a busy machine. */
const timeout = 120_000
const refusals = ['damaged', 'otherKey', 'notABackup']

function flipped(at: number, bit: number): Buffer {
  const copy = Buffer.from(container)
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at)
  return copy
}

async function everythingIsRefused(cases: readonly (readonly [string, Buffer])[]) {
  for (const [what, bytes] of cases) expect(refusals, what).toContain(await outcome(bytes))
  expect((await readdir(office.folder)).filter((name) => name.startsWith('opened'))).toEqual([])
}

describe('a damaged container', () => {
  it('negative control: opens while it is whole', async () => {
    expect(await outcome(container)).toBe('opened')
    await rm(into)
  })

  it('is refused for a flipped bit in any byte of the header', { timeout }, async () => {
    const places = Array.from({ length: headerBytes }, (_, at) => at)
    await everythingIsRefused(places.map((at) => [`byte ${at}`, flipped(at, at % 8)] as const))
  })

  it('is refused for a flipped bit in every 97th byte of the body', { timeout }, async () => {
    const count = Math.floor((container.length - headerBytes) / 97)
    const places = Array.from({ length: count }, (_, i) => headerBytes + i * 97)
    await everythingIsRefused(places.map((at) => [`byte ${at}`, flipped(at, at % 8)] as const))
  })

  it('is refused at any length but its own', { timeout }, async () => {
    const { length } = container
    const shorter = fc.sample(fc.integer({ min: 0, max: length - 1 }), { numRuns: 300, seed: 9 })
    const chunkEnds = [1, 2].map((chunks) => headerBytes + chunks * 65_552)
    const cut = [...shorter, ...chunkEnds, headerBytes, headerBytes + 16, length - 1]
    await everythingIsRefused(cut.map((end) => [`cut at ${end}`, container.subarray(0, end)]))
    const added = [1, 16, 17, 1024, 65_536]
    await everythingIsRefused(
      added.map((more) => [`${more} more`, Buffer.concat([container, Buffer.alloc(more)])]),
    )
  })

  it('is refused when two chunks have changed places', async () => {
    const [one, two] = [headerBytes, headerBytes + 65_552]
    const swapped = Buffer.concat([
      container.subarray(0, one),
      container.subarray(two, two + 65_552),
      container.subarray(one, two),
      container.subarray(two + 65_552),
    ])
    expect(await outcome(swapped)).toBe('damaged')
  })
})

/** A genuine age file for our key with another ZIP inside: anyone who has the public key can make one. */
async function forged(entries: readonly ZipEntry[]): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of writeZip(entries, new Date(0))) pieces.push(piece)
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(office.recoverySecret))
  return Buffer.from(await encrypter.encrypt(Buffer.concat(pieces)))
}

function manifestWith(changes: object): ZipEntry {
  const files = [{ name: 'data.sqlite', size: 3, sha256: 'a'.repeat(64) }]
  const manifest = {
    format: 'dong-khoi-backup',
    formatVersion: 1,
    sequence: 1,
    createdAt: '2025-03-31T08:00:00Z',
    appVersion: '1',
    minAppVersion: '1',
    schemaVersion: 1,
    deviceId: 'x',
    previousSidecarSha256: null,
    tables: {},
    changeLog: { seq: 0, hash: null },
    files,
    ...changes,
  }
  return { name: 'manifest.json', content: [Buffer.from(JSON.stringify(manifest))] }
}

const data: ZipEntry = { name: 'data.sqlite', content: [Buffer.from('abc')] }

describe('a forged container', () => {
  it.each<[string, readonly ZipEntry[]]>([
    ['data that does not fit its hash', [manifestWith({}), data]],
    [
      'more data than it says',
      [manifestWith({ files: [{ name: 'data.sqlite', size: 1, sha256: 'a'.repeat(64) }] }), data],
    ],
    ['a third entry', [manifestWith({}), data, { name: 'x.exe', content: [] }]],
    ['a path instead of a name', [manifestWith({}), { ...data, name: '../data.sqlite' }]],
    ['entries in the wrong order', [data, manifestWith({})]],
    ['no manifest', [data, { ...data, name: 'other' }]],
    ['a manifest that is not JSON', [{ name: 'manifest.json', content: [Buffer.from('{')] }, data]],
    [
      'a huge manifest',
      [{ name: 'manifest.json', content: [Buffer.alloc(2_000_000, 0x20)] }, data],
    ],
    ['a manifest of something else', [manifestWith({ format: 'zip' }), data]],
    ['a negative row count', [manifestWith({ tables: { person: -1 } }), data]],
    ['no entries', []],
  ])('is refused for %s', async (_, entries) => {
    expect(await outcome(await forged(entries))).toBe('damaged')
  })

  it('of a later format is refused by name, not as damaged', async () => {
    const later = manifestWith({ formatVersion: 3, minAppVersion: '9.1', files: 'something new' })
    expect(await outcome(await forged([later, data]))).toBe('newerFormat')
  })
})
