import { insertPeople, type NewPerson } from '@electron/features/people/people.bulk'
import type { PersonId } from '@shared/features/people/people.ids'
import { type BenchOffice, importWorkbook, newTaskId, openBenchOffice } from './bench-office'
import { bytesOf } from './database-size'
import { say } from './said'
import { setUpCommittee } from './set-up-committee'

// Usage: make-office.child FOLDER organisations|people|MEGABYTES
// A data folder with the committee, the sample's organisations and, unless only those are asked for,
// its 4,513 people; a number asks for as many more people as fill a database of that size.

const [folder = '', size = 'people'] = process.argv.slice(2)
/** Written in one action each: a log with many records, as years of work leave it. */
const peoplePerAction = 2000

const bench = await openBenchOffice(folder)
await setUpCommittee(bench)
await importWorkbook(bench, 'to-chuc.xlsx')
if (size !== 'organisations') await importWorkbook(bench, 'dang-vien.xlsx')
if (/^\d+$/.test(size)) {
  await fillUp(bench, Number(size) * 1e6)
  await makeKeys(bench)
}
say({ bytes: bytesOf(bench.office.workspace.database), ...(await bench.ask('office.figures', {})) })
await bench.office.close()

async function fillUp(bench: BenchOffice, bytes: number): Promise<void> {
  const { perform, workspace } = bench.office
  const known = await workspace.database.kysely
    .selectFrom('person as p')
    .leftJoin('membership as m', 'm.person_id', 'p.id')
    .select(['p.full_name as name', 'm.organisation_id as organisationId'])
    .orderBy('p.ord')
    .execute()
  for (let from = 0; bytesOf(workspace.database) < bytes; from += peoplePerAction) {
    const people = Array.from({ length: peoplePerAction }, (_, index) =>
      invent(known, from + index),
    )
    await perform('imports.commit', ({ transact }) =>
      transact(async (context) => {
        await insertPeople(context, people)
        context.say(`Đã thêm ${people.length} người`)
      }),
    )
  }
}

type Known = { readonly name: string; readonly organisationId: NewPerson['organisationId'] }

/** Parts of two invented names make a third one. */
function invent(known: readonly Known[], number: number): NewPerson {
  const one = known[number % known.length]
  const other = known[(number * 7919 + Math.floor(number / known.length)) % known.length]
  const front = one?.name.split(' ').slice(0, -1) ?? []
  return {
    id: crypto.randomUUID() as PersonId,
    fullName: [...front, other?.name.split(' ').at(-1)].join(' '),
    gender: number % 2 === 0 ? 'male' : 'female',
    birthDate: null,
    category: 'Viên chức',
    isPartyMember: true,
    partyCard: String(10_000_000 + number),
    joinedOn: null,
    officialOn: null,
    note: '',
    organisationId: other?.organisationId ?? null,
    position: '',
    memberSince: null,
  }
}

async function makeKeys({ ask }: BenchOffice): Promise<void> {
  const { handle, passphrase } = await ask('backups.proposeKeys', {})
  await ask('backups.createKeys', { taskId: newTaskId(), handle, passphrase })
}
