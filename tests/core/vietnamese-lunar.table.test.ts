import { firstLunarYear, lunarYears } from '@shared/core/vietnamese-lunar.table'
import { expect, it } from 'vitest'
import { encodedTable, firstLunarYear as firstMade } from './lunar/make-table'
import { apparentMoonLongitude } from './lunar/precise-moon'
import { apparentSunLongitude } from './lunar/precise-sun'
import { signedAngle } from './lunar/series-time'

it('is what the positions of sun and moon make it', () => {
  expect(firstMade).toBe(firstLunarYear)
  expect(encodedTable()).toEqual(lunarYears)
})

// The worked examples 25.b and 47.a of Meeus; half a minute of the sun's way, ten seconds of the moon's.
it('is made from positions as exact as the literature gives them', () => {
  expect(Math.abs(signedAngle(apparentSunLongitude(2448908.5) - 199.906016))).toBeLessThan(0.0003)
  expect(Math.abs(signedAngle(apparentMoonLongitude(2448724.5) - 133.167265))).toBeLessThan(0.0001)
})
