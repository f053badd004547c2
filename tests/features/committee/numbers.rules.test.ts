import { nextNumber, numberGaps } from '@shared/features/committee/numbers.rules'
import { describe, expect, it } from 'vitest'

describe('numbers of a series', () => {
  it.each([
    { given: [], next: 1, gaps: [], why: 'a new term begins at 01' },
    { given: [1, 2, 3], next: 4, gaps: [], why: 'no gap' },
    { given: [7], next: 8, gaps: [], why: 'decisions before the first here are not ours' },
    { given: [5, 2, 1], next: 6, gaps: [{ from: 3, to: 4 }], why: 'in any order' },
    {
      given: [1, 3, 8],
      next: 9,
      gaps: [
        { from: 2, to: 2 },
        { from: 4, to: 7 },
      ],
      why: 'each gap by itself',
    },
  ])('after $given comes $next: $why', ({ given, next, gaps }) => {
    expect(nextNumber(given)).toBe(next)
    expect(numberGaps(given)).toEqual(gaps)
  })
})
