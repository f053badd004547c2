// By path: this runs in a thread that plain Node starts from the sources, where no alias is known.

import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { fold } from '../../shared/core/vietnamese-fold.ts'
import { scryptWorkFactor } from './age-header.ts'
import { fault } from './container-fault.ts'

/** Base-2 logarithm of the scrypt cost: about a second for us, years of guessing for a thief. */
const defaultWorkFactor = 18
/** typage goes no further than 20; each step doubles time and memory (20 takes 1 GiB). */
const highestWorkFactor = 20

export interface OfficeKeys {
  /** `age1…` */
  readonly officeRecipient: string
  /** An age identity file under the passphrase, as `age -d -i` understands it. */
  readonly identityFile: Uint8Array
}

export interface RecoveryKey {
  /** `AGE-SECRET-KEY-1…`, to be printed once and kept on paper only. */
  readonly secret: string
  readonly recipient: string
}

/**
 * The words as they lock the key: small letters without diacritics, one space between them. A
 * Vietnamese keyboard adds marks and capitals that the paper does not show, and the words are
 * plain, so nothing is lost. `age -d` by hand takes the words exactly as they stand on paper.
 */
export function normalisePassphrase(typed: string): string {
  return fold(typed)
}

export async function createOfficeKeys(
  passphrase: string,
  workFactor: number = defaultWorkFactor,
): Promise<OfficeKeys> {
  const secret = await generateX25519Identity()
  const officeRecipient = await identityToRecipient(secret)
  const encrypter = new Encrypter()
  encrypter.setPassphrase(normalisePassphrase(passphrase))
  encrypter.setScryptWorkFactor(workFactor)
  const text = `# public key: ${officeRecipient}\n${secret}\n`
  return { officeRecipient, identityFile: await encrypter.encrypt(text) }
}

/**
 * @returns the office's secret key, `AGE-SECRET-KEY-1…`
 * @throws wrongPassphrase, identityFileDamaged, hostileWorkFactor (at once, before computing anything)
 */
export async function loadOfficeIdentity(
  identityFile: Uint8Array,
  passphrase: string,
): Promise<string> {
  const workFactor = scryptWorkFactor(identityFile)
  if (workFactor === undefined) throw fault('identityFileDamaged')
  if (workFactor > highestWorkFactor) throw fault('hostileWorkFactor')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(normalisePassphrase(passphrase))
  const text = await decrypter.decrypt(identityFile, 'text').catch((cause: unknown) => {
    const isWrong = cause instanceof Error && cause.message.startsWith('no identity matched')
    throw fault(isWrong ? 'wrongPassphrase' : 'identityFileDamaged', undefined, { cause })
  })
  const secret = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(text)?.[0]
  if (!secret) throw fault('identityFileDamaged')
  return secret
}

export async function createRecoveryKey(): Promise<RecoveryKey> {
  const secret = await generateX25519Identity()
  return { secret, recipient: await identityToRecipient(secret) }
}

/**
 * Accepts the key as copied from paper: any case, broken into groups.
 * @throws badRecoveryKey also when a single letter is wrong (the key carries a checksum)
 */
export async function parseRecoveryKey(typed: string): Promise<string> {
  const joined = typed.toUpperCase().replace(/[\s\u2010-\u2015]/gu, '')
  try {
    await identityToRecipient(joined)
    return joined
  } catch (cause) {
    throw fault('badRecoveryKey', undefined, { cause })
  }
}
