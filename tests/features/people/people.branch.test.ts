import { fold } from '@shared/core/vietnamese-fold'
import { nameSortKey } from '@shared/core/vietnamese-names'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { day, type Office, openOffice } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { operationOf, perform, playground, step } from '../reorganisation/reorganisation-play'
import { expectMembersIndexed } from './people-member-index'
import { importPeople, manyPeople } from './people-samples'

/** Everyone below an organisation now, in the order of names: every row read and sorted. */
async function everyoneBelow(office: Office, id: OrganisationId, text = ''): Promise<PersonId[]> {
  const nodes = await office.db.selectFrom('organisation').select(['id', 'parent_id']).execute()
  const branch = new Set([id])
  for (const above of branch)
    for (const node of nodes) if (node.parent_id === above) branch.add(node.id)
  const rows = await office.db
    .selectFrom('person as p')
    .innerJoin('membership as m', 'm.person_id', 'p.id')
    .where('m.valid_to', 'is', null)
    .select(['p.id', 'p.full_name', 'm.organisation_id'])
    .execute()
  const words = fold(text).split(' ').filter(Boolean)
  return rows
    .filter((row) => branch.has(row.organisation_id))
    .filter((row) => words.every((word) => fold(row.full_name).includes(word)))
    .map((row) => ({ id: row.id, key: nameSortKey(row.full_name) }))
    .sort((a, b) => (a.key < b.key || (a.key === b.key && a.id < b.id) ? -1 : 1))
    .map((row) => row.id)
}

const idsOf = (rows: readonly { readonly id: PersonId }[]) => rows.map(({ id }) => id)

async function expectBranches(office: Office): Promise<void> {
  for (const { id } of await office.do('organisation.tree', {})) {
    const { rows, total } = await office.do('people.list', { organisationId: id })
    expect(idsOf(rows)).toEqual(await everyoneBelow(office, id))
    expect(total).toBe(rows.length)
    const found = await office.do('people.list', { organisationId: id, text: 'thử anh' })
    expect(idsOf(found.rows)).toEqual(await everyoneBelow(office, id, 'thu anh'))
  }
}

const personEdit = fc.record({
  what: fc.constantFrom('rename', 'transfer', 'leave', 'remove', 'undo', 'redo'),
  who: fc.nat(1000),
  where: fc.nat(1000),
  name: fc.constantFrom('Trần Thử Ánh', 'Ngô Thử Ý', 'Đặng Thử Anh'),
})
type PersonEdit = typeof personEdit extends fc.Arbitrary<infer One> ? One : never

/** Refusals are part of life: what was refused must leave no trace in the index either. */
async function edit(office: Office, { what, who, where, name }: PersonEdit): Promise<void> {
  if (what === 'undo' || what === 'redo') {
    await office.rawCall(`history.${what}`, {})
    return
  }
  const people = await office.db.selectFrom('person').selectAll().orderBy('ord').execute()
  const nodes = await office.db.selectFrom('organisation').select('id').orderBy('id').execute()
  const [person, node] = [people[who % people.length], nodes[where % nodes.length]]
  if (!person || !node) return
  if (what === 'remove') await office.rawCall('people.remove', { id: person.id })
  else if (what === 'rename') {
    const { memberships: _, ...fields } = await office.do('people.get', { id: person.id })
    await office.rawCall('people.edit', { ...fields, position: '', fullName: name })
  } else
    await office.rawCall('people.transfer', {
      personIds: [person.id],
      organisationId: what === 'leave' ? null : node.id,
      effectiveOn: day('2025-12-30'),
    })
}

it('knows who belongs to each branch, whatever happens to the tree and the people, undone or not', {
  timeout: 240_000,
}, async () => {
  let moved = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(step, personEdit), { minLength: 6, maxLength: 14 }),
      async (steps) => {
        const office = await playground()
        expectMembersIndexed(office.workspace.database)
        for (const [round, drawn] of steps.entries()) {
          if ('who' in drawn) await edit(office, drawn)
          else {
            const operation = await operationOf(office, drawn, round)
            if (operation && (await perform(office, operation)).ok) {
              moved += 1
              expectMembersIndexed(office.workspace.database)
              await office.do('history.undo', {})
              expectMembersIndexed(office.workspace.database)
              await office.do('history.redo', {})
            }
          }
          expectMembersIndexed(office.workspace.database)
        }
        await expectBranches(office)
        await office.close()
      },
    ),
    { numRuns: 12 },
  )
  // A game in which everything is refused would prove nothing.
  expect(moved).toBeGreaterThan(12)
})

it.each(['member_place_insert', 'member_place_update', 'member_membership_update'])(
  'would be caught losing somebody: without %s the same check fails',
  async (trigger) => {
    const office = await playground()
    expectMembersIndexed(office.workspace.database)
    office.workspace.database.raw.exec(`drop trigger ${trigger}`)
    // Not the first: that is who gets another name.
    const somebody = (await office.do('people.list', {})).rows.at(-1)
    if (!somebody) throw new Error('nobody is there')
    await edit(office, { what: 'rename', who: 0, where: 0, name: 'Ngô Thử Ý' })
    await office.do('people.transfer', {
      ...{ personIds: [somebody.id], organisationId: null, effectiveOn: day('2025-12-30') },
    })
    expect(() => expectMembersIndexed(office.workspace.database)).toThrow()
  },
)

it('shows each of a branch once over all windows, forth and back, by name and by organisation', async () => {
  const office = await openOffice()
  const { health, health1, health2, law1 } = await smallBloc(office)
  await importPeople(office, manyPeople(1300, [health1, health2, law1]))
  const expected = await everyoneBelow(office, health)
  const inTree = [health1, health2].map((id) => everyoneBelow(office, id))
  const byOrganisation = (await Promise.all(inTree)).flat()
  for (const by of ['name', 'organisation'] as const)
    for (const direction of ['ascending', 'descending'] as const) {
      const seen: PersonId[] = []
      for (let offset = 0; offset < expected.length; offset += 97) {
        const page = { organisationId: health, sort: { by, direction }, offset, limit: 97 }
        const { rows, total } = await office.do('people.list', page)
        expect(total).toBe(expected.length)
        seen.push(...idsOf(rows))
      }
      const inOrder = by === 'name' ? expected : byOrganisation
      expect(seen).toEqual(direction === 'ascending' ? inOrder : inOrder.toReversed())
    }
})

it('shows names and branches of organisations as they are after each change, not as they were read', async () => {
  const office = await openOffice()
  const { bloc, health, law, health1 } = await smallBloc(office)
  await importPeople(office, manyPeople(3, [health1]))
  const unitOf = async (organisationId: OrganisationId) =>
    (await office.do('people.list', { organisationId })).rows[0]?.organisation
  const change = { effectiveOn: day('2022-01-01'), basis: '' }
  expect(await unitOf(bloc)).toBe('Chi bộ 1, Đảng bộ Sở Y tế')
  const renamed = { id: health, name: 'Đảng bộ Sở Y tế mẫu', shortName: '' }
  await office.do('organisation.rename', { ...renamed, ...change })
  expect(await unitOf(health)).toBe('Chi bộ 1, Đảng bộ Sở Y tế mẫu')
  await office.do('history.undo', {})
  expect(await unitOf(health)).toBe('Chi bộ 1, Đảng bộ Sở Y tế')
  expect(await unitOf(law)).toBeUndefined()
})
