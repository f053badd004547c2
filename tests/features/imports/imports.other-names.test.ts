import {
  type KnownOrganisation,
  OrganisationFinder,
} from '@shared/features/imports/imports.organisation-finder'
import { describe, expect, it } from 'vitest'

const node = (
  id: string,
  name: string,
  more: Partial<KnownOrganisation> = {},
): KnownOrganisation => ({
  ...{ id, name, parentId: 'bloc', level: 'base-committee', isClosed: false },
  ...more,
})

/** After a reorganisation: Nông nghiệp was renamed, Giao thông ended and lives on in Xây dựng. */
const tree: readonly KnownOrganisation[] = [
  node('bloc', 'Đảng bộ Khối', { parentId: null, level: 'bloc' }),
  node('farm', 'Đảng bộ Sở Nông nghiệp và Môi trường', {
    otherNames: ['Sở NN&MT', 'Đảng bộ Sở Nông nghiệp và Phát triển nông thôn'],
  }),
  node('farm-2', 'Chi bộ 2', { parentId: 'farm', level: 'cell' }),
  node('roads', 'Đảng bộ Sở Giao thông vận tải', { isClosed: true }),
  node('works', 'Đảng bộ Sở Xây dựng', { otherNames: ['Đảng bộ Sở Giao thông vận tải', 'SXD'] }),
  node('x', 'Đảng bộ X', { otherNames: ['Đảng bộ Sở Xây dựng'] }),
]

describe('the organisation that a list means', () => {
  const finder = new OrganisationFinder(tree)
  it.each([
    { text: 'Sở NN&MT', id: 'farm', why: 'a short name' },
    { text: 'ĐẢNG BỘ SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN', id: 'farm', why: 'a past name' },
    {
      text: 'Chi bộ 2 (Đảng bộ Sở Nông nghiệp và Phát triển nông thôn)',
      ...{ id: 'farm-2', why: 'a cell under a past name' },
    },
    {
      text: 'Đảng bộ Sở Giao thông vận tải',
      id: 'works',
      why: 'who is also called so and at work',
    },
    { text: 'sxd', id: 'works', why: 'an alias, whatever its case' },
  ])('“$text” is found by $why', ({ text, id }) => {
    expect(finder.find(text)).toMatchObject({ kind: 'found', id })
  })

  it('is the one that bears the name now, whoever else is called so', () => {
    expect(finder.find('Đảng bộ Sở Xây dựng')).toEqual({
      ...{ kind: 'found', id: 'works', quality: 'exact' },
    })
  })

  it('is not known without its other names', () => {
    const bare = new OrganisationFinder(tree.map(({ otherNames: _, ...rest }) => rest))
    expect(bare.find('Sở NN&MT')).toEqual({ kind: 'unknown' })
    expect(bare.find('Đảng bộ Sở Nông nghiệp và Phát triển nông thôn').kind).toBe('unknown')
  })

  it('is suggested by another name that reads alike', () => {
    expect(finder.suggest('Sở Nông nghiệp & PT nông thôn')[0]?.id).toBe('farm')
  })
})
