import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseCipher, nativeCipher, portableCipher } from '@electron/backup-container/age-cipher'
import { openHeader, sealHeader } from '@electron/backup-container/age-header'
import { PayloadReader, sealPayload } from '@electron/backup-container/age-payload'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasTools } from './container-fixture'

let folder: string
let identity: string
let recipient: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'age-payload-'))
  identity = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
})
afterAll(() => rm(folder, { recursive: true }))

/** Around every border of the 64 KiB chunks, and beyond one read of sixteen chunks. */
const sizes = [0, 1, 65_535, 65_536, 65_537, 131_072, 131_073, 1_200_000]
const ciphers = [nativeCipher, portableCipher]

async function* inPieces(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 10_007) yield bytes.subarray(at, at + 10_007)
}

async function seal(plain: Uint8Array, cipher = nativeCipher): Promise<Buffer> {
  const { bytes, streamKey } = await sealHeader([recipient])
  const pieces: Uint8Array[] = [bytes]
  for await (const piece of sealPayload(inPieces(plain), { streamKey, cipher })) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function unseal(file: Buffer, cipher = nativeCipher): Promise<Buffer> {
  const path = join(folder, 'unseal.age')
  await writeFile(path, file)
  const handle = await open(path)
  try {
    const { payloadStart, streamKey } = await openHeader(file.subarray(0, 20_000), identity)
    const length = file.length - payloadStart
    const reader = new PayloadReader({ handle, start: payloadStart, length, streamKey, cipher })
    const pieces: Uint8Array[] = []
    if (reader.plainBytes > 0) {
      for await (const piece of reader.range(0, reader.plainBytes)) pieces.push(piece)
    }
    await reader.openTheRest()
    return Buffer.concat(pieces)
  } finally {
    await handle.close()
  }
}

describe.each(ciphers)('the $name cipher', (cipher) => {
  it.each(sizes)('writes %i bytes so that typage reads them', async (size) => {
    const plain = randomBytes(size)
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    expect(Buffer.from(await decrypter.decrypt(await seal(plain, cipher))).equals(plain)).toBe(true)
  })

  it.each(sizes)('reads %i bytes that typage wrote', async (size) => {
    const plain = randomBytes(size)
    const encrypter = new Encrypter()
    encrypter.addRecipient(recipient)
    const sealed = Buffer.from(await encrypter.encrypt(plain))
    expect((await unseal(sealed, cipher)).equals(plain)).toBe(true)
  })

  it('gives any part of the payload', async () => {
    const plain = randomBytes(300_000)
    const file = await seal(plain, cipher)
    const path = join(folder, 'part.age')
    await writeFile(path, file)
    const handle = await open(path)
    const { payloadStart: start, streamKey } = await openHeader(file.subarray(0, 20_000), identity)
    const reader = new PayloadReader({
      handle,
      start,
      length: file.length - start,
      streamKey,
      cipher,
    })
    const pieces: Uint8Array[] = []
    for await (const piece of reader.range(65_530, 200_001)) pieces.push(piece)
    await handle.close()
    expect(Buffer.concat(pieces).equals(plain.subarray(65_530, 200_001))).toBe(true)
  })
})

describe.skipIf(!hasTools('age', 'age-keygen'))('the age program', () => {
  it.each(sizes)('reads %i bytes that we wrote', async (size) => {
    const plain = randomBytes(size)
    const [key, file] = [join(folder, 'key.txt'), join(folder, 'ours.age')]
    await writeFile(key, `${identity}\n`)
    await writeFile(file, await seal(plain))
    const out = execFileSync('age', ['-d', '-i', key, file], { maxBuffer: 1e8 })
    expect(out.equals(plain)).toBe(true)
  })

  it.each(sizes)('writes %i bytes that we read', async (size) => {
    const plain = randomBytes(size)
    const [plainFile, file] = [join(folder, 'plain'), join(folder, 'theirs.age')]
    await writeFile(plainFile, plain)
    execFileSync('age', ['-r', recipient, '-o', file, plainFile])
    expect((await unseal(await readFile(file))).equals(plain)).toBe(true)
  })
})

describe('choosing the cipher', () => {
  it('takes the native one where it answers rightly', () => {
    expect(chooseCipher().name).toBe('native')
  })

  it('falls back where the runtime has no such cipher, as in Electron', () => {
    const missing = () => {
      throw new Error('Unknown cipher')
    }
    expect(chooseCipher({ ...nativeCipher, seal: missing }).name).toBe('portable')
  })

  it('falls back where the answer is wrong or tampering is not noticed', () => {
    const constant = () => new Uint8Array(52)
    expect(chooseCipher({ ...nativeCipher, seal: constant }).name).toBe('portable')
    expect(chooseCipher({ ...nativeCipher, open: constant }).name).toBe('portable')
  })
})

describe('a payload that was cut at a chunk border', () => {
  it('is found by the mark of the last chunk', async () => {
    const whole = await seal(randomBytes(131_072))
    const cut = whole.subarray(0, whole.length - 65_552)
    await expect(unseal(cut)).rejects.toMatchObject({ code: 'damaged' })
  })
})
