import { monitorEventLoopDelay } from 'node:perf_hooks'
import { findBrokenLink } from '@electron/database/change-log/chain'
import { historyOf } from '@electron/features/organisation/organisation.succession.queries'
import { expect, it } from 'vitest'
import { day, openOffice } from '../../support/office'
import { importOrganisations, largeBloc } from '../organisation/organisation-samples'
import { importPeople, manyPeople } from '../people/people-samples'
import { flaws, stateHash } from './reorganisation-invariants'

it('merges twenty committees of three thousand members in turns, and takes it back', async () => {
  const office = await openOffice({ today: '2025-06-01' })
  const organisations = largeBloc(20, 5)
  await importOrganisations(office, organisations)
  const bases = organisations.filter(({ level }) => level === 'base-committee').map(({ id }) => id)
  await importPeople(office, manyPeople(3000, bases))
  const before = stateHash(office)
  const bloc = organisations.find(({ level }) => level === 'bloc')?.id ?? null

  const turns = monitorEventLoopDelay({ resolution: 5 })
  turns.enable()
  const { id } = await office.do('reorganisation.merge', {
    predecessors: bases.map((base, n) => ({ id: base, carriesHistory: n % 2 === 0 })),
    into: {
      to: 'new',
      name: 'Đảng bộ hợp nhất',
      level: 'base-committee',
      kind: 'state',
      parentId: bloc,
    },
    effectiveOn: day('2025-03-01'),
  })
  turns.disable()
  // Not a time: without turns in between, the loop could not have been looked at again and again.
  expect(turns.count).toBeGreaterThan(10)
  expect(await office.do('organisation.get', { id })).toMatchObject({
    people: 3000,
    openChildren: 100,
  })
  expect(flaws(office)).toEqual([])
  expect(await historyOf(office.db, id)).toHaveLength(11)
  await office.do('history.undo', {})
  expect(stateHash(office)).toBe(before)
  expect(await findBrokenLink(office.db)).toBeNull()
})
