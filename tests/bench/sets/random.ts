/** The same numbers in every run (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to but not including 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  isLikely(chance: number): boolean {
    return this.next() < chance
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)]
    if (value === undefined) throw new RangeError('nothing to pick from')
    return value
  }

  /** The first ones more often than the last ones, as with names. */
  pickEarly<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.next() ** 2 * values.length)]
    if (value === undefined) throw new RangeError('nothing to pick from')
    return value
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.below(10)).join('')
  }

  /** A uuid of version 4, as those of the product: scattered over the whole range. */
  uuid<Id extends string>(): Id {
    const hex = Array.from({ length: 4 }, () =>
      this.below(2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('')
    const variant = '89ab'[this.below(4)]
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}` as Id
  }

  /** A day of these years, the last one included. */
  day(from: number, to: number): string {
    const year = from + this.below(to - from + 1)
    const month = String(1 + this.below(12)).padStart(2, '0')
    return `${year}-${month}-${String(1 + this.below(28)).padStart(2, '0')}`
  }
}
