import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '../../electron/standin/page/codec.ts'

const roundTrip = (value: unknown) => decode(encode(value))

describe('the codec between main and page', () => {
  it('gives back whatever structured clone would', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: false,
      withNullPrototype: false,
    })
    fc.assert(
      fc.property(anything, (value) => {
        expect(roundTrip(value)).toEqual(structuredClone(value))
      }),
    )
  })

  it('keeps shared and circular references', () => {
    const shared = { a: 1 }
    const root: Record<string, unknown> = {
      first: shared,
      second: [shared],
      map: new Map([[shared, shared]]),
    }
    root.self = root
    const back = roundTrip(root) as typeof root & { map: Map<unknown, unknown>; second: unknown[] }
    expect(back.self).toBe(back)
    expect(back.second[0]).toBe(back.first)
    expect([...back.map][0]).toEqual([back.first, back.first])
  })

  it('takes keys that look like its own marks, or like a prototype, for keys', () => {
    const tricky = { $: 'date', v: 0, inner: { $: 1 } }
    expect(roundTrip(tricky)).toEqual(tricky)
    const evil = JSON.parse('{"__proto__": {"polluted": true}}') as object
    const back = roundTrip(evil) as Record<string, unknown>
    expect(Object.keys(back)).toEqual(['__proto__'])
    expect(back.polluted).toBeUndefined()
  })

  it('carries errors with class and message, and unknown classes as Error', () => {
    expect(roundTrip(new RangeError('too far'))).toBeInstanceOf(RangeError)
    class Own extends Error {
      override readonly name = 'Own'
    }
    expect(roundTrip(new Own('mine'))).toMatchObject({ message: 'mine' })
  })

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a promise', Promise.resolve()],
    ['a function deep inside', { list: [new Map([['f', () => 1]])] }],
  ])('refuses %s', (_name, value) => {
    expect(() => encode(value)).toThrow('An object could not be cloned')
  })
})
