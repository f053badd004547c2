import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { expect, it } from 'vitest'
import { addRound, importList, line, write } from '../../support/demo-round'
import { day, type Office } from '../../support/office'
import { departments, onDay } from './reorganisation-samples'

/** Both departments and one member of the transport department are put forward in one round. */
async function withFiles() {
  const setting = await departments()
  const { office, building, transport, people } = setting
  const roundId = await addRound(office)
  const collective = (name: string, organisationId: OrganisationId) =>
    line({ kind: 'collective', name, organisationId })
  await importList(office, roundId, [
    collective('Đảng bộ Sở Xây dựng', building),
    collective('Đảng bộ Sở Giao thông vận tải', transport),
    line({
      name: 'Đỗ Thử Dũng',
      personId: people.dung,
      organisationId: transport,
      unit: 'Đảng bộ Sở Giao thông vận tải',
    }),
  ])
  return { ...setting, roundId }
}

const filesOf = (office: Office) =>
  office.db
    .selectFrom('nomination')
    .select(['name', 'unit', 'organisation_id as at', 'subject_key as key'])
    .orderBy('subject_kind')
    .orderBy('position_in_list')
    .orderBy('name', 'desc')
    .execute()

const newDepartment = (parentId: OrganisationId) =>
  ({
    to: 'new',
    name: 'Đảng bộ Sở Hạ tầng',
    level: 'base-committee',
    kind: 'state',
    parentId,
  }) as const

it('leaves files on their way with the predecessors unless the clerk says otherwise', async () => {
  const { office, bloc, building, transport } = await withFiles()
  const merger = {
    predecessors: [building, transport].map((id) => ({ id, carriesHistory: true })),
    into: newDepartment(bloc),
    ...onDay('2025-03-01'),
  }
  const { nominations } = await office.do('reorganisation.effect', { what: 'merge', ...merger })
  expect(nominations).toEqual({ open: 3, following: 0 })
  const before = await filesOf(office)
  await office.do('reorganisation.merge', merger)
  expect(await filesOf(office)).toEqual(before)
})

it('goes on with them in the successor’s name, one subject once in a round', async () => {
  const { office, bloc, building, transport, people } = await withFiles()
  const merger = {
    predecessors: [building, transport].map((id) => ({ id, carriesHistory: true })),
    into: newDepartment(bloc),
    nominations: 'follow' as const,
    ...onDay('2025-03-01'),
  }
  const { nominations } = await office.do('reorganisation.effect', { what: 'merge', ...merger })
  expect(nominations).toEqual({ open: 3, following: 2 })
  const { id } = await office.do('reorganisation.merge', merger)
  const files = await filesOf(office)
  expect(files).toContainEqual({ name: 'Đảng bộ Sở Hạ tầng', unit: '', at: id, key: id })
  expect(files.filter(({ at }) => at === id)).toHaveLength(2)
  expect(files).toContainEqual({
    name: 'Đỗ Thử Dũng',
    unit: 'Đảng bộ Sở Hạ tầng',
    at: id,
    key: people.dung,
  })
  await office.do('history.undo', {})
  expect((await filesOf(office)).map(({ at }) => at)).not.toContain(id)
})

it('follows each member to the part of a split, and the collective to the part that is its heir', async () => {
  const { office, bloc, transport, transport1, transport2, people } = await withFiles()
  const { ids } = await office.do('reorganisation.split', {
    id: transport,
    targets: [
      { ...newDepartment(bloc), carriesHistory: false },
      { ...newDepartment(bloc), name: 'Đảng bộ Cảng vụ', carriesHistory: true },
    ],
    members: {
      rule: 'by-hand',
      byHand: [people.dung, people.en, people.giang].map((personId) => ({ personId, target: 0 })),
    },
    children: [transport1, transport2].map((id) => ({ id, target: 1 })),
    nominations: 'follow',
    ...onDay('2025-03-01'),
  })
  const files = await filesOf(office)
  expect(files.find(({ name }) => name === 'Đảng bộ Cảng vụ')?.at).toBe(ids[1])
  expect(files.find(({ name }) => name === 'Đỗ Thử Dũng')?.at).toBe(ids[0])
})

it('goes on with an open proposal in the name of the heir, and leaves one that was handed in', async () => {
  const { office, bloc, building, transport, roundId } = await withFiles()
  const start = async () => {
    const { id } = await office.do('proposals.start', {
      ...{ roundId, level: 'bloc', formId: null, organisationId: transport },
      ...{ document: '', documentOn: null, achievedOn: null },
    })
    return id
  }
  const finished = await start()
  await write(office, (tx) =>
    tx
      .updateTable('proposal')
      .set({ finished_on: day('2025-02-01') })
      .execute(),
  )
  const open = await start()
  const { id } = await office.do('reorganisation.merge', {
    predecessors: [building, transport].map((each) => ({ id: each, carriesHistory: true })),
    into: newDepartment(bloc),
    ...onDay('2025-03-01'),
  })
  const unitOf = async (proposal: typeof open) =>
    (await office.do('proposals.get', { id: proposal })).organisationId
  expect(await unitOf(open)).toBe(id)
  expect(await unitOf(finished)).toBe(transport)
  await office.do('history.undo', {})
  expect(await unitOf(open)).toBe(transport)
})
