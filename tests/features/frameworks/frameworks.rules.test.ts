import { catalogueDocuments } from '@shared/features/directives/directives.catalogue.rules'
import {
  catalogueFrameworks,
  withChildren,
} from '@shared/features/frameworks/frameworks.catalogue.rules'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import {
  type FrameworkItemKind,
  frameworkItemKinds,
} from '@shared/features/frameworks/frameworks.kinds'
import {
  branchOf,
  childKinds,
  deepestItem,
  linesOf,
  neighbourOf,
  type PlacedItem,
  treeOf,
} from '@shared/features/frameworks/frameworks.rules'
import {
  frameworkItemLine,
  frameworksStrings,
} from '@shared/features/frameworks/frameworks.strings'
import { describe, expect, it } from 'vitest'

const placed = (
  id: string,
  kind: FrameworkItemKind,
  position: number,
  parentId: string | null = null,
): PlacedItem => ({
  id: id as FrameworkItemId,
  kind,
  position,
  parentId: parentId as FrameworkItemId | null,
})

/** Deliberately out of order. */
const items = [
  placed('p2', 'prong', 2),
  placed('b1', 'breakthrough', 1, 'p1'),
  placed('c2', 'content', 2, 'p1'),
  placed('l1', 'leg', 1),
  placed('c1', 'content', 1, 'p1'),
  placed('p1', 'prong', 1),
  placed('cc', 'content', 1, 'c1'),
]

describe('the tree', () => {
  it('puts legs before prongs, contents before breakthroughs, each in its order', () => {
    const found = linesOf(treeOf(items)).map(({ item, depth }) => `${depth}${item.id}`)
    expect(found).toEqual(['1l1', '1p1', '2c1', '3cc', '2c2', '2b1', '1p2'])
  })

  it('gives an item with everything under it', () => {
    expect(branchOf(items, 'p1' as FrameworkItemId).map(({ id }) => id)).toEqual([
      'p1',
      'c1',
      'cc',
      'c2',
      'b1',
    ])
    expect(branchOf(items, 'gone' as FrameworkItemId)).toEqual([])
  })

  it.each([
    ['p1', 'down', 'p2'],
    ['p1', 'up', undefined],
    ['c2', 'up', 'c1'],
    ['c2', 'down', undefined],
    ['cc', 'down', undefined],
  ] as const)('lets %s go %s past %s', (id, direction, other) => {
    expect(neighbourOf(items, id as FrameworkItemId, direction)?.id).toBe(other)
  })
})

describe('what may stand where', () => {
  it('has legs and prongs, or areas, at the top', () => {
    expect(childKinds('legs-prongs', null)).toEqual(['leg', 'prong'])
    expect(childKinds('areas', null)).toEqual(['area'])
  })

  it('ends at the deepest level', () => {
    expect(childKinds('areas', { kind: 'content', depth: deepestItem - 1 })).toEqual(['content'])
    expect(childKinds('areas', { kind: 'content', depth: deepestItem })).toEqual([])
  })
})

describe('the name of an item', () => {
  it.each([
    ['leg', 1, 'Chân thứ nhất – Xây dựng Đảng'],
    ['prong', 2, 'Mũi thứ hai – Xây dựng Đảng'],
    ['breakthrough', 3, 'Nhiệm vụ đột phá thứ ba – Xây dựng Đảng'],
    ['prong', 11, 'Mũi thứ 11 – Xây dựng Đảng'],
    ['content', 1, 'Xây dựng Đảng'],
    ['area', 1, 'Xây dựng Đảng'],
  ] as const)('of %s %i is “%s”', (kind, position, line) => {
    expect(frameworkItemLine({ kind, position, title: 'Xây dựng Đảng' })).toBe(line)
  })

  it('of a framework says its version from the second on', () => {
    expect(frameworksStrings.codeLine({ code: 'F2', version: 1 })).toBe('F2')
    expect(frameworksStrings.codeLine({ code: 'F2', version: 3 })).toBe('F2 (bản 3)')
  })
})

describe('the catalogue', () => {
  const all = catalogueFrameworks.flatMap(({ items: tops }) => tops.flatMap(withChildren))
  const titled = (key: string) => {
    const framework = catalogueFrameworks.find((each) => each.key === key)!
    return framework.items.map(({ kind, title }) => `${kind}: ${title}`)
  }
  const under = (key: string) => all.find((item) => item.key === key)!.items.map((i) => i.title)

  it.each([
    ['f1', 2, 3, 30],
    ['f2', 2, 3, 20],
    ['f3', 2, 3, 3],
    ['f4', 2, 3, 3],
  ])('%s has %i legs, %i prongs and %i contents', (key, legs, prongs, contents) => {
    const tops = catalogueFrameworks.find((each) => each.key === key)!.items
    expect(tops.filter(({ kind }) => kind === 'leg')).toHaveLength(legs)
    expect(tops.filter(({ kind }) => kind === 'prong')).toHaveLength(prongs)
    expect(tops.flatMap(withChildren)).toHaveLength(legs + prongs + contents)
  })

  it('knows the five facets of the first prong of Plan 51 (R-056)', () => {
    expect(under('f2.mui-1')).toEqual([
      'Về chính trị',
      'Về tư tưởng',
      'Về đạo đức',
      'Về tổ chức',
      'Về cán bộ',
    ])
  })

  it('puts the three breakthroughs under the second prong of the districts (R-066)', () => {
    expect(under('f4.mui-2')).toEqual([
      'Cải thiện môi trường đầu tư kinh doanh',
      'Huy động nguồn vốn đầu tư phát triển hạ tầng',
      'Phát triển nguồn nhân lực',
    ])
  })

  it('lets the first leg and the first prong of the districts share their text (R-065)', () => {
    const [leg, second, prong, next] = titled('f4').map((line) => line.replace(/^\w+: /, ''))
    expect([leg, second]).toEqual([prong, next])
  })

  it('has the three areas of 2023, which are neither legs nor prongs (R-067)', () => {
    expect(titled('nd-2023')).toEqual([
      'area: Công tác xây dựng Đảng',
      'area: Xây dựng cơ quan, đơn vị, đoàn thể',
      'area: Thực hiện nhiệm vụ chính trị',
    ])
  })

  it('names every item once, with a sentence, and a document the catalogue of documents has', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    for (const { title, quote } of all) {
      expect(title.length).toBeLessThanOrEqual(500)
      expect(quote.length, title).toBeGreaterThan(0)
    }
    const documents = catalogueDocuments.map(({ key }) => key)
    for (const { directiveKey } of catalogueFrameworks) expect(documents).toContain(directiveKey)
  })

  it('has no slip of the scanner left', () => {
    const texts = all.map(({ title, detail, quote }) => `${title} ${detail} ${quote}`).join('\n')
    expect(texts).not.toMatch(
      /Đông Khởi|Động Khởi|Đảng uỷ Khởi|tiên bộ|Kiểm chế|các các|vôi vĩnh|\*/u,
    )
    expect(texts.normalize('NFC')).toBe(texts)
  })

  it('puts every item where the tree allows it', () => {
    const check = (
      structure: 'legs-prongs' | 'areas',
      list: (typeof catalogueFrameworks)[number]['items'],
      parent: { kind: FrameworkItemKind; depth: number } | null,
    ) => {
      for (const item of list) {
        expect(frameworkItemKinds).toContain(item.kind)
        expect(childKinds(structure, parent)).toContain(item.kind)
        check(structure, item.items, { kind: item.kind, depth: (parent?.depth ?? 0) + 1 })
      }
    }
    for (const { structure, items: tops } of catalogueFrameworks) check(structure, tops, null)
  })
})
