import { insertOrganisations } from '@electron/features/organisation/organisation.bulk'
import { openBenchOffice } from '../office/bench-office'
import { bytesOf } from '../office/database-size'
import { say } from '../office/said'
import { setUpCommittee } from '../office/set-up-committee'
import { writeHistory } from './history'
import { inventTree } from './organisations'
import { inserter, pastTheTriggers } from './past-the-triggers'
import { inventPeople } from './people'
import { Random } from './random'
import { dataSets, type SetName } from './sets'

// Usage: make-set.child FOLDER small|real|tenfold|province|extreme – a data folder with that set.

const [folder = '', name = 'small'] = process.argv.slice(2)
const set = dataSets[name as SetName]
const random = new Random(17_01_1960)
const bench = await openBenchOffice(folder)
await setUpCommittee(bench)
const { perform, workspace } = bench.office
const tree = inventTree(set, random)
await perform('imports.commit', ({ transact }) =>
  transact(async (context) => {
    await insertOrganisations(context, tree.organisations)
    context.say(`Đã thêm ${tree.organisations.length} tổ chức`)
  }),
)
const { raw } = workspace.database
await pastTheTriggers(raw, () => {
  const [people, memberships] = [inserter(raw, 'person'), inserter(raw, 'membership')]
  const members: { id: string; organisationId: string; name: string; sortKey: string }[] = []
  for (const { person, memberships: spells } of inventPeople(set, tree.cells, random)) {
    people.add(person)
    for (const spell of spells) memberships.add(spell)
    const present = spells.find(({ valid_to }) => valid_to === null)
    if (person.is_party_member === 1 && present)
      members.push({
        ...{ id: person.id, organisationId: present.organisation_id },
        ...{ name: person.full_name, sortKey: person.sort_key },
      })
  }
  writeHistory({ raw, set, random }, { members, cells: tree.cells })
})
await perform('imports.commit', ({ transact }) =>
  transact(async ({ tx, say: note, newId, nowUtc }) => {
    await tx
      .insertInto('import_batch')
      .values({
        ...{ id: newId(), target: 'people', file_name: `${name}.xlsx`, file_sha256: '' },
        ...{ imported_at: nowUtc(), added: set.people, updated: 0, skipped: 0 },
      })
      .execute()
    note(`Đã nhập ${set.people} người`)
  }),
)
say({ bytes: bytesOf(workspace.database), people: set.people })
await bench.office.close()
