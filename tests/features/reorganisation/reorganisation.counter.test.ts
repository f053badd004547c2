import { describe, expect, it } from 'vitest'
import { departments, onDay, part, staysOf, transportInTwo } from './reorganisation-samples'

describe('the counter-operation', () => {
  it('of a merger divides the successor and sends everyone back where they came from', async () => {
    const { office, bloc, building, transport, people } = await departments()
    const { id } = await office.do('reorganisation.merge', {
      predecessors: [building, transport].map((one) => ({ id: one, carriesHistory: true })),
      into: {
        to: 'new',
        name: 'Đảng bộ Sở Xây dựng',
        level: 'base-committee',
        kind: 'state',
        parentId: bloc,
      },
      ...onDay('2025-03-01'),
    })
    const { counter } = await office.do('reorganisation.succession', { id })
    expect(counter).toEqual({
      ...{ what: 'split', subject: id, keepsItself: false },
      parts: expect.arrayContaining([building, transport]),
    })
    const { children, members } = await office.do('reorganisation.toDeal', { id })
    expect(members.map(({ cameFrom }) => cameFrom)).toEqual([[transport], [transport], [transport]])
    await office.do('reorganisation.split', {
      id,
      targets: [building, transport].map((one) => ({
        to: 'existing',
        id: one,
        carriesHistory: true,
      })),
      members: { rule: 'back-to-origin' },
      children: children.map((child) => ({
        id: child.id,
        target: child.cameFrom[0] === building ? 0 : 1,
      })),
      ...onDay('2025-05-01'),
    })
    expect(await staysOf(office, people.dung)).toEqual([
      'Đảng bộ Sở Giao thông vận tải 2020-01-01–2025-03-01',
      'Đảng bộ Sở Xây dựng 2025-03-01–2025-05-01',
      'Đảng bộ Sở Giao thông vận tải 2025-05-01–',
    ])
    const after = await office.do('reorganisation.succession', { id })
    expect(after.counter).toMatchObject({ what: 'merge', into: id })
    expect((await office.do('organisation.get', { id: transport })).versions.at(-1)).toMatchObject({
      cause: 'split',
    })
  })

  it('of a split merges the part into the one that went on', async () => {
    const { office, split, transport, transport1, transport2, bloc } = await transportInTwo()
    const { ids } = await office.do('reorganisation.split', {
      ...split,
      targets: [{ to: 'itself', carriesHistory: true }, part('Đảng bộ Cảng vụ', bloc)],
      children: [transport1, transport2].map((id) => ({ id, target: 0 })),
    })
    const { counter } = await office.do('reorganisation.succession', { id: transport })
    expect(counter).toEqual({ what: 'merge', into: transport, parts: ids })
  })
})
