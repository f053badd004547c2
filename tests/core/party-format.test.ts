import { LocalDate } from '@shared/core/local-date'
import { partyFormatOn } from '@shared/core/party-format'
import { expect, it } from 'vitest'

it.each([
  ['2023-01-05', '2018'],
  ['2026-05-26', '2018'],
  ['2026-05-27', '2026'],
  ['2017-01-01', '2018'],
])('a document of %s follows the guideline of %s', (day, id) => {
  expect(partyFormatOn(LocalDate.parse(day)).id).toBe(id)
})

it('the newer guideline ends with a full stop and does not embolden the position', () => {
  const [older, newer] = ['2023-01-05', '2026-06-01'].map((day) =>
    partyFormatOn(LocalDate.parse(day)),
  )
  expect(older).toMatchObject({ endMark: './.', isPositionBold: true })
  expect(newer).toMatchObject({ endMark: '.', isPositionBold: false, marginsMm: older?.marginsMm })
})
