import { catalogueDocuments } from '@shared/features/directives/directives.catalogue.rules'
import { crossings } from '@shared/features/directives/directives.columns.rules'
import { graphSizes, layOutGraph } from '@shared/features/directives/directives.layout.rules'
import { catalogueRelations } from '@shared/features/directives/directives.relations.catalogue'
import type { Link } from '@shared/features/directives/directives.rules'
import fc from 'fast-check'
import { expect, it } from 'vitest'

type Drawn = Link<string> & { readonly id: string }
const link = (fromId: string, kind: Drawn['kind'], toId: string): Drawn => ({
  ...{ fromId, kind, toId, id: `${fromId} ${kind} ${toId}` },
})

const catalogue = () => {
  const ids = catalogueDocuments.map(({ key }) => key)
  const links = catalogueRelations.map(({ from, kind, to }) => link(from, kind, to))
  return { links, ...layOutGraph(ids, links) }
}
const placeOf = (documents: readonly { readonly id: string; x: number; y: number }[]) => {
  const at = new Map(documents.map((each) => [each.id, each]))
  return (id: string) => at.get(id)!
}

it('puts a plan to the right of the directive it implements, and what it replaced right below it', () => {
  const at = placeOf(catalogue().documents)
  expect(at('kh-51-duk').x).toBeGreaterThan(at('ct-01-tu').x)
  expect(at('kh-cao-diem-tu').x).toBeGreaterThan(at('hd-6980-ubnd').x)
  const step = graphSizes.height + graphSizes.rowGap
  expect(at('kh-20-duk')).toMatchObject({ x: at('kh-51-duk').x, y: at('kh-51-duk').y + step })
  expect(at('kh-43-duk')).toMatchObject({ x: at('kh-51-duk').x, y: at('kh-51-duk').y + 2 * step })
})

it('fits the catalogue beside the rail of a small screen, and draws every relation', () => {
  const { width, wires, links } = catalogue()
  expect(width).toBeLessThanOrEqual(1366 - 250)
  expect(wires).toHaveLength(links.length)
})

it('draws the same picture from the same documents', () => {
  expect(catalogue()).toEqual(catalogue())
})

const drawings = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    pairs: fc.array(
      fc.tuple(
        fc.nat(59),
        fc.nat(59),
        fc.constantFrom('implements', 'replaces', 'cites', 'awards-per' as const),
      ),
      { maxLength: 120 },
    ),
  })
  .map(({ count, pairs }) => ({
    ids: Array.from({ length: count }, (_, n) => `d${n}`),
    // From the newer to the older, except citations, which may go either way.
    links: pairs.flatMap(([a, b, kind]) => {
      const [one, other] = [a % count, b % count]
      if (one === other) return []
      const [from, to] =
        kind === 'cites' ? [one, other] : [Math.max(a % count, b % count), Math.min(one, other)]
      return [link(`d${from}`, kind, `d${to}`)]
    }),
  }))

it('never puts two documents on one place, whatever stands on what', () => {
  fc.assert(
    fc.property(drawings, ({ ids, links }) => {
      const { documents, width, height } = layOutGraph(ids, links)
      expect(documents.map(({ id }) => id).sort()).toEqual([...ids].sort())
      for (const [index, one] of documents.entries()) {
        expect(one.x + graphSizes.width).toBeLessThanOrEqual(width)
        expect(one.y + graphSizes.height).toBeLessThanOrEqual(height)
        for (const other of documents.slice(index + 1)) {
          const apart =
            Math.abs(one.x - other.x) >= graphSizes.width ||
            Math.abs(one.y - other.y) >= graphSizes.height
          expect(apart).toBe(true)
        }
      }
    }),
    { numRuns: 60 },
  )
})

it('lets lines that need not cross not cross', () => {
  const links = ['a', 'b', 'c', 'd'].map((id, n) =>
    link(`${id}2`, 'implements', `${['d', 'c', 'b', 'a'][n]}1`),
  )
  const ids = links.flatMap(({ fromId, toId }) => [fromId, toId])
  const { documents } = layOutGraph([...new Set(ids)].sort(), links)
  const columns = [...Map.groupBy(documents, ({ x }) => x).values()].map((column) =>
    column.toSorted((one, other) => one.y - other.y).map(({ id }) => id),
  )
  expect(crossings(columns, links)).toBe(0)
})
