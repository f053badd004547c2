import { cataloguePilots } from '@shared/features/exemplars/pilots.catalogue'
import {
  countStages,
  firstStage,
  nextStages,
  organisationNamed,
} from '@shared/features/exemplars/pilots.rules'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { expect, it } from 'vitest'
import { testId } from '../../support/office'

it('has the four model units of 2023 (R-193), each with its sentence', () => {
  expect(cataloguePilots).toHaveLength(4)
  expect(new Set(cataloguePilots.map(({ key }) => key)).size).toBe(4)
  for (const { names, sourceSentence, year } of cataloguePilots) {
    expect(year).toBe(2023)
    expect(sourceSentence.startsWith(names[0] ?? 'none')).toBe(true)
  }
})

it('leads a “Dân vận khéo” model through appraisal (R-188)', () => {
  expect(firstStage('mass-work')).toBe('registered')
  expect(nextStages('registered')).not.toContain('recognised')
  expect(nextStages('appraised')).toContain('recognised')
  expect(nextStages(firstStage('pilot'))).toEqual([])
})

it('counts 13 registered and 10 recognised as the report of 2022 does (R-125)', () => {
  const stages = [
    ...Array.from({ length: 10 }, () => 'recognised' as const),
    ...Array.from({ length: 2 }, () => 'refused' as const),
    ...(['registered', 'chosen'] as const),
  ]
  expect(countStages(stages)).toEqual({
    ...{ registered: 13, appraised: 10, recognised: 10, refused: 2 },
  })
})

const one = testId(1) as OrganisationId
const other = testId(2) as OrganisationId

it('finds the organisation under any of its names, whatever the tone marks (R-198)', () => {
  const organisations = [
    { id: one, names: ['Đảng bộ Điện lực tỉnh', 'Đảng bộ công ty điện lực'] },
    { id: other, names: ['Đảng bộ Văn phòng Tỉnh uỷ'] },
  ]
  expect(organisationNamed(cataloguePilots[1]?.names ?? [], organisations)).toBe(one)
  expect(organisationNamed(['Đảng bộ Văn phòng Tỉnh ủy'], organisations)).toBe(other)
})

it('asks rather than guesses where nobody or more than one bears the name', () => {
  const twice = [one, other].map((id) => ({ id, names: ['Chi bộ Ngân hàng Nhà nước'] }))
  expect(organisationNamed(['Chi bộ Ngân hàng Nhà nước'], twice)).toBeNull()
  expect(organisationNamed(['Chi bộ Ngân hàng Nhà nước'], [])).toBeNull()
})
