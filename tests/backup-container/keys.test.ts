import {
  createOfficeKeys,
  createRecoveryKey,
  loadOfficeIdentity,
  parseRecoveryKey,
} from '@electron/backup-container/office-keys'
import { generatePassphrase, passphraseBits } from '@electron/backup-container/passphrase'
import { passphraseSyllables } from '@electron/backup-container/passphrase.catalogue'
import { Decrypter, identityToRecipient } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { passphrase } from './container-fixture'

const quick = 10

describe('the office key', () => {
  it('comes back with the passphrase, however it was spaced', async () => {
    const { officeRecipient, identityFile } = await createOfficeKeys(passphrase, quick)
    const typed = `  ${passphrase.replaceAll(' ', '   ')} `
    const secret = await loadOfficeIdentity(identityFile, typed)
    expect(await identityToRecipient(secret)).toBe(officeRecipient)
  })

  it('takes a passphrase with diacritics in either Unicode form', async () => {
    const { identityFile } = await createOfficeKeys('Đồng Khởi mới'.normalize('NFC'), quick)
    const secret = await loadOfficeIdentity(identityFile, 'Đồng Khởi mới'.normalize('NFD'))
    expect(secret).toMatch(/^AGE-SECRET-KEY-1/)
  })

  it.each([
    ['in capitals', passphrase.toUpperCase()],
    ['with the first letter large', passphrase.replace('x', 'X')],
    ['as a Vietnamese keyboard marks the words', 'Xanh nhanh xung luyện gan máy toán tắt'],
    ['with a line break and a tab', passphrase.replace(' ', '\n').replace(' ', '\t')],
  ])('opens to the words typed %s', async (_, typed) => {
    const { identityFile } = await createOfficeKeys(passphrase, quick)
    expect(await loadOfficeIdentity(identityFile, typed)).toMatch(/^AGE-SECRET-KEY-1/)
  })

  it('is locked by the plain small words, which age takes by hand', async () => {
    const { identityFile } = await createOfficeKeys('  Đồng KHỞI  Mới ', quick)
    const byHand = new Decrypter()
    byHand.addPassphrase('dong khoi moi')
    expect(await byHand.decrypt(identityFile, 'text')).toContain('AGE-SECRET-KEY-1')
  })

  it('is written with the work factor of the format description', async () => {
    const { identityFile } = await createOfficeKeys(passphrase)
    expect(Buffer.from(identityFile).toString('latin1')).toMatch(/^-> scrypt \S+ 18$/m)
  })

  it('stays closed to twenty wrong passphrases, all with the same answer', async () => {
    const { identityFile } = await createOfficeKeys(passphrase, quick)
    for (let i = 0; i < 20; i++) {
      const guess = loadOfficeIdentity(identityFile, `${passphrase} ${i}`)
      await expect(guess).rejects.toMatchObject({ code: 'wrongPassphrase' })
    }
  })

  it.each([21, 23, 30, 999_999_999])('refuses work factor %i before computing', async (factor) => {
    const { identityFile } = await createOfficeKeys(passphrase, quick)
    const hostile = Buffer.from(
      Buffer.from(identityFile)
        .toString('latin1')
        .replace(/^(-> scrypt \S+) \d+$/m, `$1 ${factor}`),
      'latin1',
    )
    await expect(loadOfficeIdentity(hostile, passphrase)).rejects.toMatchObject({
      code: 'hostileWorkFactor',
    })
  })

  it('finds every flipped bit of the identity file', async () => {
    const { identityFile } = await createOfficeKeys(passphrase, 1)
    for (let at = 0; at < identityFile.length; at++) {
      const flipped = Buffer.from(identityFile)
      flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at)
      const opening = loadOfficeIdentity(flipped, passphrase)
      await expect(opening, `byte ${at}`).rejects.toHaveProperty('name', 'ContainerFault')
    }
  })
})

describe('the recovery key', () => {
  it('may be typed in small letters and in groups', async () => {
    const { secret } = await createRecoveryKey()
    const typed = secret.toLowerCase().replace(/(.{8})/g, '$1 ')
    expect(await parseRecoveryKey(typed)).toBe(secret)
  })

  it.each(['', 'AGE-SECRET-KEY-1', 'age1qqqq'])('refuses %j', async (typed) => {
    await expect(parseRecoveryKey(typed)).rejects.toMatchObject({ code: 'badRecoveryKey' })
  })

  it('refuses any single wrong letter', async () => {
    const { secret } = await createRecoveryKey()
    for (let at = 0; at < secret.length; at++) {
      const other = secret[at] === 'Q' ? 'P' : 'Q'
      const typed = secret.slice(0, at) + other + secret.slice(at + 1)
      await expect(parseRecoveryKey(typed)).rejects.toMatchObject({ code: 'badRecoveryKey' })
    }
  })
})

describe('a generated passphrase', () => {
  it('holds at least 75 bits in words typed with plain letters', () => {
    expect(new Set(passphraseSyllables).size).toBe(passphraseSyllables.length)
    expect(passphraseSyllables.every((word) => /^[a-z]{2,6}$/.test(word))).toBe(true)
    const words = generatePassphrase().split(' ')
    expect(words.every((word) => passphraseSyllables.includes(word))).toBe(true)
    expect(words.length * Math.log2(passphraseSyllables.length)).toBeCloseTo(passphraseBits)
    expect(passphraseBits).toBeGreaterThanOrEqual(75)
  })

  it('uses the whole list and never repeats itself', () => {
    const made = Array.from({ length: 4000 }, generatePassphrase)
    expect(new Set(made).size).toBe(made.length)
    const used = new Set(made.flatMap((one) => one.split(' ')))
    expect(used.size).toBe(passphraseSyllables.length)
  })
})
