import { randomUUID } from 'node:crypto'

/** What the 12 bits behind the time count to. */
const perMillisecond = 0x1000

/**
 * UUIDs of version 7 (RFC 9562), each after the one before it, also when the clock is set back. Rows
 * that are written together then stand together in every index: random ids of a list of 10,000
 * people land on every page of five of them.
 *
 * @param clock milliseconds since 1970
 */
export function orderedIds(clock: () => number): () => string {
  let at = 0
  let count = 0
  let time = ''
  return () => {
    const now = clock()
    count += 1
    if (now > at || count === perMillisecond) {
      at = Math.max(now, at + 1)
      count = 0
      const digits = at.toString(16).padStart(12, '0')
      time = `${digits.slice(0, 8)}-${digits.slice(8)}-7`
    }
    // The rest is random: variant, and 62 bits.
    return `${time}${count.toString(16).padStart(3, '0')}${randomUUID().slice(18)}`
  }
}
