import { hkdfSync, randomBytes } from 'node:crypto'
import { Decrypter, Encrypter } from 'age-encryption'
import { fault } from './container-fault.ts'

const version = 'age-encryption.org/v1\n'
const payloadNonceBytes = 16
/** Three X25519 recipients need 0.5 kB; anything much larger was not written by us. */
const headerLimitBytes = 16 * 1024

export interface SealedHeader {
  /** Header and payload nonce: the bytes before the first chunk. */
  readonly bytes: Uint8Array
  readonly streamKey: Uint8Array
}

/**
 * Begins an age v1 file. typage makes the header (key wrapping, MAC); it hands its file key only to recipients, so a
 * recipient that adds no stanza listens in. The empty payload that typage appends is dropped.
 * @param recipients `age1…`
 */
export async function sealHeader(recipients: readonly string[]): Promise<SealedHeader> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  let fileKey: Uint8Array | undefined
  encrypter.addRecipient({
    wrapFileKey(key) {
      fileKey = key
      return []
    },
  })
  const empty = Buffer.from(await encrypter.encrypt(new Uint8Array()))
  const headerBytes = headerLength(empty)
  if (!fileKey || headerBytes === undefined) throw new Error('typage made a header without an end')

  const nonce = randomBytes(payloadNonceBytes)
  return {
    bytes: Buffer.concat([empty.subarray(0, headerBytes), nonce]),
    streamKey: payloadKey(fileKey, nonce),
  }
}

export interface OpenedHeader {
  /** Where the first chunk begins. */
  readonly payloadStart: number
  readonly streamKey: Uint8Array
}

/** How much of a file `openHeader` may need to see. */
export const headerProbeBytes = headerLimitBytes + payloadNonceBytes

/**
 * @param start the first `headerProbeBytes` of the file, or all of a shorter one
 * @param identity `AGE-SECRET-KEY-1…`
 * @throws notABackup, damaged, otherKey
 */
export async function openHeader(start: Buffer, identity: string): Promise<OpenedHeader> {
  if (start.toString('latin1', 0, version.length) !== version) throw fault('notABackup')
  const headerBytes = headerLength(start)
  if (headerBytes === undefined || start.length < headerBytes + payloadNonceBytes) {
    throw fault('damaged')
  }
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const payloadStart = headerBytes + payloadNonceBytes
  try {
    const fileKey = await decrypter.decryptHeader(start.subarray(0, headerBytes))
    return {
      payloadStart,
      streamKey: payloadKey(fileKey, start.subarray(headerBytes, payloadStart)),
    }
  } catch (cause) {
    const isOtherKey = cause instanceof Error && cause.message.startsWith('no identity matched')
    throw fault(isOtherKey ? 'otherKey' : 'damaged', undefined, { cause })
  }
}

/**
 * @returns the base-2 logarithm of the scrypt cost a passphrase file asks for; undefined when it asks for none.
 * Read from the open text of the header, before any computing is done.
 */
export function scryptWorkFactor(file: Uint8Array): number | undefined {
  const text = Buffer.from(file).toString('latin1', 0, headerLimitBytes)
  const digits = /^age-encryption\.org\/v1\n-> scrypt \S+ (\d{1,9})\n/.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** The header ends with the line `--- ` and its MAC. */
function headerLength(start: Buffer): number | undefined {
  const footer = start.indexOf('\n--- ')
  if (footer < 0 || footer > headerLimitBytes) return undefined
  const end = start.indexOf('\n', footer + 1)
  return end < 0 || end >= headerLimitBytes ? undefined : end + 1
}

/** HKDF-SHA-256 with the nonce as salt and the label of the age specification. */
function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', fileKey, nonce, 'payload', 32))
}
