/** A larger block says only that a value is common; its pairs are not worth comparing. */
const LARGEST_BLOCK = 60

/**
 * People by a key they share, in flat arrays: at 800,000 people a Map of lists would take hundreds
 * of megabytes and a second of its own.
 */
export class Blocks {
  readonly #heads: Int32Array
  readonly #next: Int32Array
  readonly #keys: Float64Array
  readonly #members: Int32Array
  #count = 0

  /** @param capacity most members that will be added */
  constructor(capacity: number) {
    const buckets = 2 ** Math.ceil(Math.log2(Math.max(16, capacity)))
    this.#heads = new Int32Array(buckets).fill(-1)
    this.#next = new Int32Array(capacity)
    this.#keys = new Float64Array(capacity)
    this.#members = new Int32Array(capacity)
  }

  add(key: number, member: number): void {
    const at = this.#count++
    const bucket = key % this.#heads.length
    this.#keys[at] = key
    this.#members[at] = member
    this.#next[at] = this.#heads[bucket] ?? -1
    this.#heads[bucket] = at
  }

  /** Members added under this key, at most as many as are worth comparing. */
  of(key: number): readonly number[] {
    const found: number[] = []
    let at = this.#heads[key % this.#heads.length] ?? -1
    while (at >= 0 && found.length < LARGEST_BLOCK) {
      if (this.#keys[at] === key) found.push(this.#members[at] ?? -1)
      at = this.#next[at] ?? -1
    }
    return found
  }
}

/** A whole number below 2^53 that stands for a text; two texts share one once in 10^15. */
export function hashText(text: string, seed = 0): number {
  let low = 0x811c9dc5 ^ seed
  let high = 0x9e3779b9 ^ seed
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13)
  }
  return join(low, high)
}

/** As `hashText`, of two numbers. */
export function hashPair(a: number, b: number, seed: number): number {
  let low = 0x811c9dc5 ^ seed
  let high = 0x9e3779b9 ^ seed
  for (const part of [a % two32, Math.floor(a / two32), b % two32, Math.floor(b / two32)]) {
    low = Math.imul(low ^ part, 0x5bd1e995)
    low ^= low >>> 15
    high = Math.imul(high ^ part, 0xc2b2ae35)
    high ^= high >>> 13
  }
  return join(low, high)
}

const two32 = 2 ** 32
const join = (low: number, high: number): number => (high & 0x1fffff) * two32 + (low >>> 0)
