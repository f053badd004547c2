import { historyOf } from '@electron/features/organisation/organisation.succession.queries'
import { expect, it } from 'vitest'
import { departments, onDay } from './reorganisation-samples'

it('counts for a successor what the clerk said, through one merger after another', async () => {
  const { office, bloc, building, transport } = await departments()
  const into = (name: string) =>
    ({ to: 'new', name, level: 'base-committee', kind: 'state', parentId: bloc }) as const
  const first = await office.do('reorganisation.merge', {
    predecessors: [
      { id: building, carriesHistory: true },
      { id: transport, carriesHistory: false },
    ],
    ...{ into: into('Đảng bộ Sở Xây dựng mới'), ...onDay('2025-03-01') },
  })
  expect(await historyOf(office.db, first.id)).toEqual([first.id, building])
  expect(await historyOf(office.db, transport)).toEqual([transport])

  const other = await office.do('organisation.add', {
    ...{ parentId: bloc, name: 'Đảng bộ Sở Quy hoạch', level: 'base-committee', kind: 'state' },
    openedOn: null,
  })
  const second = await office.do('reorganisation.merge', {
    predecessors: [
      { id: first.id, carriesHistory: true },
      { id: other.id, carriesHistory: false },
    ],
    ...{ into: into('Đảng bộ Sở Hạ tầng'), ...onDay('2025-06-01') },
  })
  expect(await historyOf(office.db, second.id)).toEqual([second.id, first.id, building])

  await office.do('history.undo', {})
  expect(await historyOf(office.db, second.id)).toEqual([second.id])
})
