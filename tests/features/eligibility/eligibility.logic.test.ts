import {
  allOf,
  anyOf,
  noneOf,
  type Outcome,
  opposite,
  outcomes,
} from '@shared/features/eligibility/eligibility.logic'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const outcome = fc.constantFrom(...outcomes)
const list = fc.array(outcome, { maxLength: 8 })

/** Every way in which what is unknown may turn out. */
function worlds(all: readonly Outcome[]): boolean[][] {
  return all.reduce<boolean[][]>(
    (sofar, one) =>
      sofar.flatMap((world) =>
        (one === 'unknown' ? [true, false] : [one === 'met']).map((truth) => [...world, truth]),
      ),
    [[]],
  )
}

const both: Readonly<Record<string, readonly [typeof allOf, (world: boolean[]) => boolean]>> = {
  'all of them': [allOf, (world) => world.every(Boolean)],
  'at least one': [anyOf, (world) => world.some(Boolean)],
  'none of them': [noneOf, (world) => !world.some(Boolean)],
}

/** Does an answer hold however the unknown turns out? What is answered for sure must. */
const isSound = (
  combine: typeof allOf,
  truth: (world: boolean[]) => boolean,
  all: readonly Outcome[],
) => {
  const answer = combine(all)
  if (answer === 'unknown') return true
  return worlds(all).every((world) => truth(world) === (answer === 'met'))
}

for (const [name, [combine, truth]] of Object.entries(both)) {
  it(`${name}: what is answered for sure stays true however the unknown turns out`, () => {
    fc.assert(fc.property(list, (all) => isSound(combine, truth, all)))
  })

  it(`${name}: “thiếu dữ liệu” only where it may really turn out either way`, () => {
    fc.assert(
      fc.property(list, (all) => {
        const found = new Set(worlds(all).map(truth))
        expect(combine(all) === 'unknown').toBe(found.size === 2)
      }),
    )
  })

  it(`${name}: the order does not matter`, () => {
    fc.assert(fc.property(list, (all) => combine(all) === combine([...all].reverse())))
  })
}

it('taking unknown for no would be found out', () => {
  const careless = (all: readonly Outcome[]) =>
    allOf(all.map((one) => (one === 'unknown' ? 'not-met' : one)))
  expect(() =>
    fc.assert(fc.property(list, (all) => isSound(careless, (world) => world.every(Boolean), all))),
  ).toThrow()
})

it('not all is any of the opposites, and the other way round', () => {
  fc.assert(
    fc.property(list, (all) => {
      expect(opposite(allOf(all))).toBe(anyOf(all.map(opposite)))
      expect(opposite(anyOf(all))).toBe(allOf(all.map(opposite)))
    }),
  )
})
