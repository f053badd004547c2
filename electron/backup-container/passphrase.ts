import { randomInt } from 'node:crypto'
import { passphraseSyllables } from './passphrase.catalogue.ts'

/** Guessing this much at the scrypt cost of the identity file is out of anyone's reach. */
const neededBits = 75

const bitsPerWord = Math.log2(passphraseSyllables.length)
const wordCount = Math.ceil(neededBits / bitsPerWord)

/** Of every passphrase made here, in bits. */
export const passphraseBits = wordCount * bitsPerWord

/** @returns random syllables with single spaces between them */
export function generatePassphrase(): string {
  const words = Array.from({ length: wordCount }, () => {
    const word = passphraseSyllables[randomInt(passphraseSyllables.length)]
    if (!word) throw new RangeError('No such syllable')
    return word
  })
  return words.join(' ')
}
