import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { overTime, rollUpFigures } from '@shared/features/targets/targets.roll-up.rules'
import { type Figure, shareFigure, valueFigure } from '@shared/features/targets/targets.rules'
import { describe, expect, it } from 'vitest'

describe('rolling up', () => {
  const id = (text: string) => text as OrganisationId
  const nodes = [
    { id: id('top'), parentId: null },
    { id: id('a'), parentId: id('top') },
    { id: id('a1'), parentId: id('a') },
    { id: id('a2'), parentId: id('a') },
    { id: id('b'), parentId: id('top') },
  ]
  const roll = (
    rule: Parameters<typeof rollUpFigures>[0]['rule'],
    typed: Record<string, Figure>,
    own: Record<string, Figure> = {},
  ) => {
    const asMap = (some: Record<string, Figure>) =>
      new Map(Object.entries(some).map(([name, figure]) => [id(name), figure]))
    const rolled = rollUpFigures({ nodes, own: asMap(own), typed: asMap(typed), rule })
    return (name: string) => rolled.get(id(name))
  }

  it('adds numerators and denominators, not percentages: 1/2 and 9/10 are 10/12, not 70%', () => {
    const at = roll('weighted', { a1: shareFigure(1, 2), a2: shareFigure(9, 10) })
    expect(at('top')?.figure).toEqual(shareFigure(10, 12))
  })

  it('adds counts, and lets a figure typed higher up stand for those below', () => {
    const at = roll('sum', {
      a1: valueFigure(3),
      a2: valueFigure(4),
      a: valueFigure(9),
      b: valueFigure(1),
    })
    expect(at('a')).toMatchObject({ figure: valueFigure(9), fromBelow: valueFigure(7) })
    expect(at('top')?.figure).toEqual(valueFigure(10))
  })

  it('adds what each has itself to what is below it', () => {
    const at = roll('sum', {}, { a: valueFigure(1), a1: valueFigure(2), b: valueFigure(5) })
    expect(at('a')?.figure).toEqual(valueFigure(3))
    expect(at('top')?.figure).toEqual(valueFigure(8))
  })

  it.each([
    ['mean', valueFigure('4')],
    ['min', valueFigure(2)],
    ['max', valueFigure(7)],
  ] as const)('takes the %s', (rule, expected) => {
    const at = roll(rule, { a1: valueFigure(2), a2: valueFigure(3), b: valueFigure(7) })
    expect(at('top')?.figure).toEqual(expected)
  })

  it('does not roll up what is not to be, and does not add a bare percentage to a share', () => {
    expect(roll('none', { a1: valueFigure(2) })('a')?.figure).toBeNull()
    const at = roll('weighted', { a1: shareFigure(1, 2), a2: valueFigure('61') })
    expect(at('a')).toMatchObject({ figure: shareFigure(1, 2), leftOut: 1 })
  })

  it('adds quarters to a year, and of a stock takes the newest', () => {
    const quarters = [valueFigure(10), valueFigure(20)]
    expect(overTime(quarters, 'sum')).toEqual(valueFigure(30))
    expect(overTime(quarters, 'last')).toEqual(valueFigure(20))
  })
})
