import { usualRequirements } from '@shared/features/dossiers/dossiers.catalogue'
import { isMissing, requirementsOf, standingOf } from '@shared/features/dossiers/dossiers.rules'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'

describe('how a paper stands', () => {
  it.each([
    { isRequired: true, receivedOn: null, files: 0, standing: 'missing' },
    { isRequired: false, receivedOn: null, files: 0, standing: 'optional' },
    { isRequired: true, receivedOn: null, files: 1, standing: 'scanned' },
    { isRequired: true, receivedOn: day('2022-12-01'), files: 0, standing: 'received' },
    { isRequired: false, receivedOn: day('2022-12-01'), files: 2, standing: 'received' },
  ])('$standing', ({ standing, ...paper }) => {
    expect(standingOf(paper)).toBe(standing)
    expect(isMissing(paper)).toBe(standing === 'missing')
  })
})

describe('what is asked for', () => {
  it('leaves an initiative to persons, for titles only (Luật 2022, Điều 84 khoản 1)', () => {
    const title = usualRequirements({ system: 'state', category: 'title', isAdHoc: false })
    const keys = (kind: 'person' | 'collective') =>
      requirementsOf(title, kind).map(({ key }) => key)
    expect(keys('person')).toContain('initiative')
    expect(keys('collective')).not.toContain('initiative')
  })

  it('names a source for everything it requires', () => {
    for (const system of ['party', 'state'] as const)
      for (const category of ['title', 'form'] as const)
        for (const isAdHoc of [false, true])
          for (const item of usualRequirements({ system, category, isAdHoc }))
            if (item.isRequired) expect(item.source).not.toBe('')
  })

  it('has every paper of a list once', () => {
    for (const system of ['party', 'state'] as const) {
      const keys = usualRequirements({ system, category: 'form', isAdHoc: false }).map(
        ({ key }) => key,
      )
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})
