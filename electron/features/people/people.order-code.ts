// The codes that migration 0014 (find-people.ts) orders the index of people by: the first letters of
// a sort key as one number, and the place of a person that begins with it.

/** A place is `code << placeBits`, plus a number that tells people of one code apart. */
export const placeBits = 19
const lettersInCode = 8
const alphabet = '\t 0123456789abcdefghijklmnopqrstuvwxyz{}~'
const base = alphabet.length + 1
/** A beginning of three letters, for counting in two steps. */
export const codesPerBeginning = base ** 5

/** The lowest sort key of a code; the codes below end before it. */
export function firstKey(code: number): string {
  let key = ''
  for (let at = lettersInCode - 1; at >= 0; at -= 1) {
    const digit = Math.floor(code / base ** at) % base
    if (digit === 0) return key
    key += alphabet[digit - 1]
  }
  return key
}
