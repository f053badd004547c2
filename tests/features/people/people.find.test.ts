import type { NewPerson } from '@electron/features/people/people.bulk'
import { fold } from '@shared/core/vietnamese-fold'
import { nameSortKey } from '@shared/core/vietnamese-names'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { missingData, standings } from '@shared/features/people/people.kinds'
import type { InputOf } from '@shared/ipc/app-contract'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { day, type Office, openOffice, testId } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { importPeople, manyPeople } from './people-samples'

type Filter = InputOf<'people.list'>

const families = ['Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Lê', 'Đặng', 'Y', 'Hồ']
const middles = ['Văn', 'Thị', 'Thị Mỹ', 'Quốc', '', 'Ánh', "K'"]
const givens = ['An', 'Ánh', 'Anh', 'Anh', 'Bình', 'Yến', 'Vy', 'Ý', 'Đạt', 'Uyên']
const categories = ['Viên chức', 'Công chức', '', 'Người dân']

/** More than are read at once, so that lists are also walked; the same in every run. */
const everyone = 2600

function crowd(organisationIds: readonly OrganisationId[]): NewPerson[] {
  let state = 7
  const any = <T>(values: readonly T[]): T => {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647
    return values[state % values.length] as T
  }
  return manyPeople(everyone, []).map((blank) => ({
    ...blank,
    fullName: [any(families), any(middles), any(givens)].filter(Boolean).join(' '),
    gender: any(['male', 'female', null]),
    category: any(categories),
    isPartyMember: any([true, true, false]),
    partyCard: any([null, blank.partyCard, `0${blank.partyCard?.slice(3)}12345`]),
    birthDate: any([null, '1980', '1975-03-02']) as NewPerson['birthDate'],
    joinedOn: any([null, '2001']) as NewPerson['joinedOn'],
    organisationId: any([...organisationIds, organisationIds[0] ?? null, null]),
  }))
}

async function crowdedOffice() {
  const office = await openOffice()
  const bloc = await smallBloc(office)
  await importPeople(office, crowd([bloc.health1, bloc.health2, bloc.law1]))
  return { office, bloc }
}

/** The plain way: every row read, folded, tested and sorted. */
async function scan(office: Office, filter: Filter): Promise<PersonId[]> {
  const rows = await office.db
    .selectFrom('person as p')
    .leftJoin('membership as m', (join) =>
      join.onRef('m.person_id', '=', 'p.id').on('m.valid_to', 'is', null),
    )
    .leftJoin('organisation as o', 'o.id', 'm.organisation_id')
    .leftJoin('organisation as above', 'above.id', 'o.parent_id')
    .selectAll('p')
    .select(['m.organisation_id', 'o.parent_id', 'above.parent_id as top_id'])
    .execute()
  type Row = (typeof rows)[number]
  const words = fold(filter.text ?? '').split(' ')
  const passes: readonly ((row: Row) => boolean)[] = [
    ({ search_text }) =>
      words.every((word) =>
        word.length < 3 ? ` ${search_text}`.includes(` ${word}`) : search_text.includes(word),
      ),
    ({ gender }) => !filter.gender || gender === filter.gender,
    ({ category }) => !filter.category || category === filter.category,
    ({ organisation_id: own, parent_id: above, top_id: top }) =>
      !filter.organisationId || [own, above, top].includes(filter.organisationId),
    (row) => isMissing(row, filter.missing),
    (row) => isOf(row, filter.standing),
  ]
  return rows
    .filter((row) => passes.every((pass) => pass(row)))
    .map(({ id, full_name }) => ({ id, key: nameSortKey(full_name) }))
    .sort((a, b) => (a.key < b.key || (a.key === b.key && a.id < b.id) ? -1 : 1))
    .map(({ id }) => id)
}

interface Attributes {
  readonly is_party_member: 0 | 1
  readonly birth_date: string | null
  readonly gender: string | null
  readonly category: string
  readonly party_card: string | null
  readonly citizen_number: string | null
  readonly joined_on: string | null
  readonly organisation_id: string | null
}

function isMissing(row: Attributes, what: Filter['missing']): boolean {
  const isParty = row.is_party_member === 1
  if (what === 'partyCard') return isParty && row.party_card === null
  if (what === 'joinedOn') return isParty && row.joined_on === null
  if (what === 'category') return row.category === ''
  if (what === 'organisation') return row.organisation_id === null
  if (what === 'birthDate') return row.birth_date === null
  if (what === 'gender') return row.gender === null
  return what === 'citizenNumber' ? row.citizen_number === null : true
}

function isOf({ is_party_member }: Attributes, standing: Filter['standing']): boolean {
  if (standing === 'party') return is_party_member === 1
  if (standing === 'non-party') return is_party_member === 0
  return !standing // nobody here is in a union, or has left the Party
}

const anyText = fc.oneof(
  fc.constantFrom('', 'n', 'y', 'z', 'ng', 'vy', 'nguyễn', 'guyen', 'yen', 'ANH', 'anh nguyen'),
  fc.constantFrom('nguyen thi my anh', 'zq3', 'nguyen zq3', '345', '000012', "k'", '10', 'a a'),
  fc.tuple(fc.constantFrom(...families), fc.constantFrom(...givens)).map((two) => two.join(' ')),
  fc.stringMatching(/^[aeghnty]{1,4}$/),
)

const questions = (places: readonly (OrganisationId | null)[]) =>
  fc.record({
    text: anyText,
    organisationId: fc.constantFrom(null, null, ...places),
    gender: fc.constantFrom(null, null, null, 'male' as const, 'female' as const),
    category: fc.constantFrom(null, null, null, ...categories.filter(Boolean)),
    standing: fc.constantFrom(null, null, null, ...standings),
    missing: fc.constantFrom(null, null, null, null, ...missingData),
  })

async function expectAsScanned(office: Office, filter: Filter): Promise<void> {
  const expected = await scan(office, filter)
  const { rows, total, isMore } = await office.do('people.list', { ...filter, limit: 60 })
  expect(rows.map(({ id }) => id)).toEqual(expected.slice(0, 60))
  // Where there are more than a thousand, saying so is enough.
  expect(total).toBe(isMore ? 1000 : expected.length)
  expect(expected.length).toBeGreaterThanOrEqual(total + (isMore ? 1 : 0))
  const { text = '', organisationId = null } = filter
  const others = { gender: null, category: null, standing: null, missing: null }
  const picked = await office.do('people.search', { text, organisationId, limit: 25 })
  const simple = await scan(office, { text, organisationId, ...others })
  expect(picked.map(({ id }) => id)).toEqual(simple.slice(0, 25))
}

it('finds exactly whom reading every row would find, in the same order', async () => {
  const { office, bloc } = await crowdedOffice()
  await fc.assert(
    fc.asyncProperty(questions([bloc.bloc, bloc.health, bloc.law1]), (filter) =>
      expectAsScanned(office, filter),
    ),
    { numRuns: 150 },
  )
}, 120_000)

it('would be caught losing somebody: with a gap in the index the same check fails', async () => {
  const { office } = await crowdedOffice()
  await expectAsScanned(office, { text: 'thu uyen' })
  await sql`drop trigger paused_tally_end`.execute(office.db)
  const [late] = manyPeople(everyone + 1, []).slice(-1)
  if (late) await importPeople(office, [{ ...late, fullName: 'Lê Thử Uyên' }])
  await expect(expectAsScanned(office, { text: 'thu uyen' })).rejects.toThrow()
})

it('still finds exactly those after edits, removals, undo and redo', async () => {
  const { office, bloc } = await crowdedOffice()
  const ids = await scan(office, { text: 'dat' })
  for (const [n, id] of ids.slice(0, 6).entries()) {
    if (n % 2 === 0) await office.do('people.remove', { id })
    else await office.call('people.transfer', toOutside(id)) // refused for who is outside already
    if (n % 3 === 0) await office.do('history.undo', {})
  }
  await office.call('history.redo', {})
  for (const text of ['dat', 'd', 'nguyen', 'nguyen dat', '']) {
    await expectAsScanned(office, { text })
    await expectAsScanned(office, { text, missing: 'organisation' })
    await expectAsScanned(office, { text, organisationId: bloc.health })
  }
  await sql`insert into person_search (person_search, rank) values ('integrity-check', 1)`.execute(
    office.db,
  )
})

const toOutside = (id: PersonId) => ({
  ...{ personIds: [id], organisationId: null, effectiveOn: day('2022-12-19') },
})

it.each([
  ['everyone', {}],
  ['hits', { text: 'nguyen' }],
  ['an attribute', { gender: 'female' }],
] as const)(
  'shows each of %s once over all windows, forth and back',
  async (_, filter) => {
    const { office } = await crowdedOffice()
    const expected = await scan(office, filter)
    for (const by of ['name', 'organisation'] as const) {
      for (const direction of ['ascending', 'descending'] as const) {
        const seen: PersonId[] = []
        for (let offset = 0; offset < expected.length; offset += 333) {
          const page = { ...filter, sort: { by, direction }, offset, limit: 333 }
          seen.push(...(await office.do('people.list', page)).rows.map(({ id }) => id))
        }
        if (by === 'name')
          expect(seen).toEqual(direction === 'ascending' ? expected : expected.toReversed())
        expect(new Set(seen).size).toBe(expected.length)
        expect(seen.length).toBe(expected.length)
      }
    }
  },
  60_000,
)

it('keeps the order of lists among people whose names begin alike, whenever they came', async () => {
  const office = await openOffice()
  const names = [
    'Nguyễn Văn Anh',
    'Nguyễn Thị Anh',
    'Nguyễn An Anh',
    'Trần Anh',
    'Bùi Anh',
    'Bùi Ánh',
  ]
  for (const [n, fullName] of names.entries())
    await importPeople(office, [
      { ...(manyPeople(1, [])[0] as NewPerson), id: testId(500 + n) as PersonId, fullName },
    ])
  const shown = (await office.do('people.list', {})).rows.map(({ fullName }) => fullName)
  expect(shown).toEqual(names.toSorted((a, b) => (nameSortKey(a) < nameSortKey(b) ? -1 : 1)))
})
